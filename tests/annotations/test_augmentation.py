import re
import unicodedata
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.annotations.augmentation import (
    Augmentation,
    KindRates,
    augment_documents,
    load_augmentation,
)
from gongkai.annotations.augmentation.edits import Edit, apply_edits, insert_line_breaks
from gongkai.annotations.corpus import read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.annotations.validation import find_problems
from gongkai.document.errors import GongkaiError
from gongkai.document.numerals import NumeralError, value_of
from gongkai.document.segments import segment
from tests.annotations.reports import reports
from tests.properties import examples

SETTINGS = load_augmentation()
KINDS = sorted(SETTINGS.kinds)
DOCUMENTS = [*reports(), *list(read_corpus())[::9]]


def everywhere(*kinds: str, rate: float = 0.7, seed: int = 0) -> Augmentation:
    """Settings that alter every document in these ways."""
    return Augmentation(
        seed, 1, {kind: KindRates(1, rate) for kind in SETTINGS.kinds if kind in kinds}
    )


def altered(document: AnnotatedDocument, augmentation: Augmentation) -> AnnotatedDocument:
    return list(augment_documents([document], augmentation))[1]


def parse(line: str) -> AnnotatedDocument:
    return next(parse_inline(f"# id: k\n{line}\n", "k"))


def values(document: AnnotatedDocument) -> list[tuple[str, object, bool]]:
    """Label, annotated value and whether the rules read it so, of every quantity."""
    found = []
    for q in document.quantities:
        try:
            read = value_of(document.text, q.start, q.end) == (q.value, q.unit, q.qualifier)
        except NumeralError:
            read = False
        found.append((q.label, (q.kind, q.value, q.unit, q.qualifier), read))
    return found


def words(document: AnnotatedDocument) -> list[tuple[str, str | None]]:
    """The spans that are no figures, and the items, without what noise may change."""

    def plain(start: int, end: int) -> str:
        text = unicodedata.normalize("NFKC", document.text[start:end])
        return re.sub(r"[\s,、:“”\"《》()]", "", text)

    return [
        (
            plain(q.start, q.end) if q.kind != "number" else "",
            plain(q.item.start, q.item.end) if q.item else None,
        )
        for q in document.quantities
    ]


def cut_by_rule(document: AnnotatedDocument) -> bool:
    tables = [(s.start, s.end) for s in document.segments if s.label == "table"]
    rule = [(s.start, s.end, s.first) for s in segment(document.text, tables)]
    return rule == [(s.start, s.end, s.first) for s in document.segments]


@settings(max_examples=examples(80))
@given(
    document=st.sampled_from(DOCUMENTS),
    kinds=st.sets(st.sampled_from(KINDS), min_size=1),
    rate=st.sampled_from([0.05, 0.5, 1.0]),
    seed=st.integers(0, 10**6),
)
def test_any_composition_keeps_every_label_and_value(
    document: AnnotatedDocument, kinds: set[str], rate: float, seed: int
) -> None:
    copy = altered(document, everywhere(*kinds, rate=rate, seed=seed))
    assert list(find_problems(copy)) == []
    assert [
        span
        for span in [*copy.quantities, *copy.items]
        if not copy.text[span.start : span.end].strip()
    ] == []
    before, after = values(document), values(copy)
    assert sum(read for _, _, read in after) == sum(read for _, _, read in before)
    assert Counter(label for label, _, _ in after) == Counter(label for label, _, _ in before)
    if "renumbered" not in kinds:
        assert Counter(v for _, v, _ in after) == Counter(v for _, v, _ in before)
    if "shuffled_sections" not in kinds:
        assert [label for label, _, _ in after] == [label for label, _, _ in before]
    if not kinds & {"shuffled_sections", "columns", "places"}:
        assert words(copy) == words(document)
    if not kinds & {"broken_lines", "boilerplate"}:
        sections = Counter(s.label for s in document.segments)
        assert Counter(s.label for s in copy.segments) == sections
    if cut_by_rule(document):
        assert cut_by_rule(copy)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_alters_something_and_the_same_each_time(kind: str) -> None:
    documents = DOCUMENTS[:8]
    changed = list(augment_documents(documents, everywhere(kind, seed=4)))
    assert changed == list(augment_documents(documents, everywhere(kind, seed=4)))
    assert changed[::2] == documents, "the documents themselves stay"
    assert any(copy.text != d.text for d, copy in zip(documents, changed[1::2], strict=True))
    later = [list(augment_documents(documents, everywhere(kind, seed=s))) for s in range(5, 12)]
    assert any(other != changed for other in later), "the seed makes no difference"


def test_a_kind_that_is_switched_off_leaves_the_draws_of_the_others() -> None:
    document = reports()[0]
    both = altered(document, everywhere("places", "renumbered"))
    without = altered(document, everywhere("places", "renumbered").without("places"))
    assert without == altered(document, everywhere("renumbered"))
    assert [q.value for q in both.quantities] == [q.value for q in without.quantities]


def test_nothing_is_altered_with_a_share_of_zero() -> None:
    document = reports()[0]
    off = replace(SETTINGS, kinds={kind: KindRates(0, 1) for kind in KINDS})
    assert altered(document, off) == replace(document, id="k-1~1")


def test_equal_figures_stay_equal_and_zeros_zero() -> None:
    document = parse(
        "[proactive] 公开{569条|disclosure.total}，网站{569条|disclosure.website}，"
        "微博{0条|disclosure.weibo}，占{100%|rate}"
    )
    copy = altered(document, everywhere("renumbered", rate=1))
    one, other, zero, rate = (q.value for q in copy.quantities)
    assert one == other != 569
    assert (zero, rate) == (0, 100)


def test_places_change_in_the_text_and_in_what_is_known_of_it() -> None:
    copy = altered(reports()[0], everywhere("places", rate=1))
    assert "蔡湾" not in copy.text
    assert copy.meta["issuer"].endswith("镇人民政府")
    town = copy.meta["issuer"].partition("县")[2].removesuffix("人民政府")
    assert copy.text.startswith(copy.meta["issuer"].removesuffix("人民政府"))
    assert copy.text.count(town) == reports()[0].text.count("蔡湾镇")


def test_chapters_are_numbered_in_their_new_order() -> None:
    orders = set()
    for seed in range(6):
        copy = altered(reports()[0], everywhere("shuffled_sections", rate=1, seed=seed))
        lines = copy.text.split("\n")
        headings = [line for line in lines if re.match("[一二三]、", line)]
        assert [heading[0] for heading in headings] == ["一", "二", "三"]
        assert lines[0].startswith("桐庄县")
        assert lines[-1] == "2020年1月8日"
        orders.add(tuple(heading[2:] for heading in headings))
    assert len(orders) > 2


@pytest.mark.parametrize(
    ("kind", "marked", "expected"),
    [
        ("spaced_numbers", "[fee] 收{36元|fee}", "收 36 元"),
        ("fullwidth_digits", "[fee] 占{36%|rate}", "占３６％"),
        ("lost_punctuation", "[fee] 已收，{36元|fee}。", "已收36元"),
        ("halfwidth_punctuation", "[fee] 已收，（{36元|fee}）。", "已收,(36元)."),
        ("spaced_words", "[fee] 已收费", "已 收 费"),
    ],
)
def test_noise_of_pages(kind: str, marked: str, expected: str) -> None:
    assert altered(parse(marked), everywhere(kind, rate=1)).text == expected


def test_tables_are_left_alone_by_noise() -> None:
    document = parse("[table] 收到申请，3件、0件。")
    noise = [k for k in KINDS if k not in ("boilerplate", "columns", "places", "shuffled_sections")]
    assert altered(document, everywhere(*noise, rate=1)).text == document.text


def test_a_mark_between_two_figures_goes_only_if_they_stay_apart() -> None:
    apart = parse("[fee] 收{36元|fee}、{7元|fee}")
    assert apply_edits(apart, [Edit(4, 5, "")]).text == "收36元7元"
    running = parse("[application] 收{36|application.received}、{7|application.closed}")
    assert apply_edits(running, [Edit(3, 4, "")]) == running


@pytest.mark.parametrize(
    ("line", "edit"),
    [
        ("公开近{300条|disclosure.total}", Edit(2, 3, "")),  # the cue of the value
        ("公开{300条|disclosure.total}信息", Edit(1, 4, "")),  # over the edge of the span
        ("公开{300条|disclosure.total}信息", Edit(2, 6, "")),  # all of the span
        ("公开{300条|disclosure.total}信息", Edit(2, 2, "1")),  # 1300条
        ("公开信息。", Edit(2, 2, "。")),  # two sentences
        ("没有{复议|review=0}案", Edit(2, 4, "")),  # all of the noun
        ("没有{复议|review=0}案", Edit(3, 5, "核")),  # half of the noun
        ("没有{复议|review=0} 。", Edit(5, 6, "")),  # the blank would end the segment
    ],
)
def test_an_edit_that_would_break_something_is_not_made(line: str, edit: Edit) -> None:
    document = parse(f"[proactive] {line}")
    assert apply_edits(document, [edit]) == document


def test_a_sentence_keeps_its_end_before_another() -> None:
    document = next(parse_inline("[fee] 不收费。\n+[fee] 也不减免。\n", "k"))
    assert apply_edits(document, [Edit(3, 4, "")]) == document
    assert apply_edits(document, [Edit(8, 9, "")]).text == "不收费。也不减免"


def test_a_line_breaks_neither_a_span_nor_a_tie() -> None:
    document = parse("[proactive] 今年在{公开栏|item}张贴{12期|disclosure.other_channel}，另有简报")
    for at in range(1, len(document.text)):
        copy = insert_line_breaks(document, [at])
        inside = 3 < at < 11
        assert (copy.text == document.text) == inside
        if not inside:
            assert [s.first for s in copy.segments] == [True, True]
            assert copy.text.replace("\n", "") == document.text


def test_boilerplate_is_title_above_and_below() -> None:
    document = reports()[1]
    copy = altered(document, everywhere("boilerplate", rate=1))
    at = copy.text.index(document.text)
    assert at > 0
    assert len(copy.text) > at + len(document.text)
    outside = [s for s in copy.segments if s.end <= at or s.start >= at + len(document.text)]
    assert {s.label for s in outside} == {"title"}
    assert "{" not in copy.text


def test_names_of_columns_come_from_the_same_label() -> None:
    one = parse("[proactive] {通知|item}{3条|disclosure.category}")
    two = replace(parse("[proactive] {公示|item}{5条|disclosure.category}"), id="k2")
    three = replace(parse("[platform] {专栏|item}{5个|platform}"), id="k3")
    texts = {
        list(augment_documents([one, two, three], everywhere("columns", rate=1, seed=seed)))[1].text
        for seed in range(12)
    }
    assert texts == {"通知3条", "公示3条"}


@pytest.mark.parametrize(
    "wrong", [{"glitter": KindRates(1, 1)}, {"boilerplate": KindRates(1.5, 1)}]
)
def test_wrong_settings_are_refused(wrong: dict[str, KindRates]) -> None:
    with pytest.raises(GongkaiError, match=r"glitter|from 0 to 1"):
        Augmentation(0, 1, wrong)


def test_an_unknown_kind_cannot_be_switched() -> None:
    with pytest.raises(GongkaiError, match="choose from"):
        SETTINGS.without("glitter")
    assert set(SETTINGS.only("boilerplate").kinds) == {"boilerplate"}
