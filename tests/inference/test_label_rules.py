"""Wordings that decide the label of a quantity, with a tagger that predicts another one."""

import pytest

from gongkai.document.doc import Doc
from gongkai.document.source import Source
from gongkai.document.spans import Kind, Span
from gongkai.document.tagging import Mention, SectionTag, Tagging
from gongkai.inference.label_rules import add_label_rules

BOTH: list[tuple[str, str, Kind]] = [
    ("行政复议", "review", "absence"),
    ("行政诉讼", "litigation", "absence"),
]


def ruled(
    text: str, *predicted: tuple[str, str, Kind], item: str | None = None
) -> list[tuple[str, str, str | None]]:
    """Return (text, label, item) of mentions that a tagger predicted as (text, label, kind)."""
    doc = Doc(Source.from_text(text))
    span = Span(text.index(item), text.index(item) + len(item)) if item else None
    mentions, position = [], 0
    for words, label, kind in predicted:
        start = text.index(words, position)
        position = start + len(words)
        mentions.append(Mention(start, position, label, kind, None, span, 1.0))
    sections = tuple(SectionTag("overview", 1.0) for _ in doc.segments)
    doc.tagging = Tagging("model", sections, tuple(mentions))
    add_label_rules(doc)
    return [
        (
            text[m.start : m.end],
            m.label,
            text[m.item.start : m.item.end] if m.item is not None else None,
        )
        for m in doc.tagging.mentions
    ]


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("本年没有行政复议被撤销、行政诉讼败诉的情况。", ("撤销", "败诉")),
        ("未出现行政复议、行政诉讼案件被纠正或败诉。", ("纠正", "败诉")),
        ("无行政复议决定被依法确认违法和行政诉讼败诉案件。", ("确认违法", "败诉")),
    ],
)
def test_an_outcome_that_is_absent_is_not_the_thing_that_is_absent(
    text: str, outcomes: tuple[str, str]
) -> None:
    assert ruled(
        text, ("行政复议", "review", "absence"), ("行政诉讼", "litigation", "absence")
    ) == [
        (outcomes[0], "review", "行政复议"),
        (outcomes[1], "litigation", "行政诉讼"),
    ]


def test_an_absence_that_names_its_cause_is_the_thing_itself() -> None:
    text = "未发生因政府信息公开引发的行政复议、行政诉讼。"
    predicted: list[tuple[str, str, Kind]] = [
        ("行政复议", "review", "absence"),
        ("行政诉讼", "litigation", "absence"),
    ]
    assert ruled(text, *predicted) == [
        ("行政复议", "review", None),
        ("行政诉讼", "litigation", None),
    ]


def test_an_outcome_without_its_thing_is_other() -> None:
    assert ruled("全年没有败诉案件。", ("败诉", "litigation", "absence")) == [
        ("败诉", "other", None)
    ]


@pytest.mark.parametrize(
    ("text", "label", "item"),
    [
        ("办结40件，予以公开和部分公开共31件。", "application.granted", "予以公开和部分公开"),
        ("其中不予公开、无法提供31件。", "application.refused", "不予公开、无法提供"),
        ("行政复议和行政诉讼案件合计31件。", "review", "行政复议和行政诉讼"),
        ("应对行政诉讼、行政复议，共参与办理31件。", "litigation", "行政诉讼、行政复议"),
    ],
)
def test_one_number_for_two_things_has_the_phrase_as_its_item(
    text: str, label: str, item: str
) -> None:
    predicted = "application.partial" if label.startswith("app") else "litigation"
    assert ruled(text, ("31件", predicted, "number")) == [("31件", label, item)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("予以公开、部分公开分别为20件、31件。", "application.partial"),
        ("行政复议、行政诉讼情况：行政诉讼31件。", "litigation"),
        ("行政复议、行政诉讼案件中，维持31件。", "review"),
    ],
)
def test_a_number_of_its_own_is_not_combined(text: str, label: str) -> None:
    assert ruled(text, ("31件", label, "number")) == [("31件", label, None)]


@pytest.mark.parametrize(
    ("lead", "label"),
    [
        ("答复信息公开申请", "application.closed"),
        ("共办结政府信息公开申请", "application.closed"),
        ("已按期回复各类申请", "application.closed"),
        ("受理并答复政府信息公开申请", "application.received"),
        ("收到政府信息公开申请", "application.received"),
    ],
)
def test_figures_behind_answered_are_closed(lead: str, label: str) -> None:
    assert ruled(f"全局{lead}17件。", ("17件", "application.received", "number"))[0][1] == label


def test_a_figure_with_its_outcome_behind_it_counts_the_outcome() -> None:
    text = "其中1件已予以公开，2件本机关不掌握，3件，予以公开4件。"
    number: Kind = "number"
    closed = [(f"{n}件", "application.closed", number) for n in (1, 2, 3)]
    assert [label for _, label, _ in ruled(text, *closed)] == [
        "application.granted",
        "application.unavailable",
        "application.closed",
    ]


@pytest.mark.parametrize(
    ("words", "label", "item"),
    [
        ("行政规章", "document.normative", "行政规章"),
        ("县政府规范性文件", "document.normative", "规范性文件"),
        ("政策性文件", "disclosure.category", "政策性文件"),
        ("公报刊登文件", "disclosure.gazette", None),
        ("县政府其他文件", "disclosure.category", "其他文件"),
    ],
)
def test_papers_in_a_list_are_not_what_a_channel_published(
    words: str, label: str, item: str | None
) -> None:
    text = f"通过网站、公报等平台公开通知5件，{words}8件。"
    assert ruled(text, ("8件", "disclosure.gazette", "number")) == [("8件", label, item)]


def test_an_absence_needs_a_negation() -> None:
    text = "收取费用30元，减免2人的费用。"
    assert ruled(text, ("30元", "fee", "number"), ("费用。", "fee", "absence")) == [
        ("30元", "fee", None)
    ]
    assert ruled("没有收取费用。", ("费用", "fee", "absence")) == [("费用", "fee", None)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2024年度报告\n2024年有3件信息公开申请收取费用。", "application.breakdown"),
        ("2024年度报告\n2023年有3件信息公开申请收取费用。", "comparison"),
        ("2024年度报告\n比上年多3件信息公开申请。", "comparison"),
    ],
)
def test_a_figure_of_the_own_year_is_no_comparison(text: str, label: str) -> None:
    assert ruled(text, ("3件", "comparison", "number"))[0][1] == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2024年度报告\n收到申请由上年的3件增至7件。", "comparison"),
        ("2024年度报告\n收到申请7件，2023年同期为3件。", "comparison"),
        ("2024年度报告\n收到申请7件，去年为3件。", "comparison"),
        ("2024年度报告\n2024年的申请为3件。", "application.received"),
        ("2024年度报告\n2024年有3件申请。", "application.received"),
        ("2024年度报告\n去年有3件申请结转至本年。", "application.received"),
    ],
)
def test_a_figure_right_after_the_words_of_an_earlier_year_is_a_comparison(
    text: str, label: str
) -> None:
    assert ruled(text, ("3件", "application.received", "number"))[0][1] == label


def test_an_item_that_names_all_is_no_item() -> None:
    text = "政府信息公开申请中，不予公开9件。"
    item = "政府信息公开申请"
    assert ruled(text, ("9件", "application.refused", "number"), item=item)[0][2] is None
    text = "国家秘密9件。"
    assert ruled(text, ("9件", "application.refused", "number"), item="国家秘密")[0][2]


@pytest.mark.parametrize(
    "words", ["转下年度办理", "结转下年度继续办理", "结转至下一年度", "结转下年"]
)
def test_a_figure_after_carried_to_the_next_year_counts_these(words: str) -> None:
    text = f"作其他处理3件、{words}14件。"
    assert ruled(text, ("14件", "application.other", "number"), item=words[:2]) == [
        ("14件", "application.carried_out", None)
    ]


@pytest.mark.parametrize("words", ["主动撤销", "主动撤回", "撤回申请"])
def test_a_figure_before_a_withdrawal_counts_it(words: str) -> None:
    text = f"其中6件申请人{words}。"
    assert ruled(text, ("6件", "application.carried_out", "number")) == [
        ("6件", "application.other", words)
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("本年度涉及的行政诉讼数为0件。", "litigation"),
        ("全年行政复议案件数量为0件。", "review"),
        ("行政复议案件：〇件。", "review"),
    ],
)
def test_a_count_of_none_that_the_tagger_missed_is_added(text: str, label: str) -> None:
    (found,) = ruled(text)
    assert found[1:] == (label, None)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("主动公开信息数：418条", "disclosure.total"),
        ("1.全年共主动公开政府信息：418", "disclosure.total"),
        ("收到政府信息公开申请数量：7件。", "application.received"),
        ("（三）行政复议案件数：3件", "review"),
        ("行政诉讼数=2件；", "litigation"),
    ],
)
def test_the_number_of_a_field_that_the_tagger_missed_is_added(text: str, label: str) -> None:
    (found,) = ruled(text)
    assert found[1:] == (label, None)


@pytest.mark.parametrize(
    "text", ["2020年主动公开信息数：418条", "主动公开信息数：418条以内的部门6个"]
)
def test_a_number_beside_other_words_is_no_field(text: str) -> None:
    assert "disclosure.total" not in [label for _, label, _ in ruled(text)]


def test_a_count_of_none_for_several_things_is_not_added_for_the_last() -> None:
    assert ruled("行政复议、行政诉讼数为0件。") == []
