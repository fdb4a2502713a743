import re

import pytest

from gongkai.document.report import Check, Table
from gongkai.inference.indicators import compute_indicators
from gongkai.inference.indicators.config import indicator_config
from tests.inference.reports import marked, table


def checks(sentence: str, *tables: Table) -> list[Check]:
    text, sections, quantities = marked(sentence)
    return compute_indicators(text, sections, quantities, tables)[1]


def statuses(found: list[Check]) -> list[str]:
    return [check.status for check in found]


@pytest.mark.parametrize(
    ("total", "status", "numbers"),
    [(64, "pass", "44+20 = 64 = 64"), (65, "fail", "44+20 = 64 ≠ 65")],
)
def test_a_sum_after_its_parts_must_be_their_sum(total: int, status: str, numbers: str) -> None:
    (check,) = checks(
        "更新<[动态]44条|disclosure.category>、<[公告]20条|disclosure.category>，"
        f"共计<{total}条|disclosure.website>。"
    )
    assert check.status == status
    assert numbers in check.detail


@pytest.mark.parametrize(("part", "status"), [(44, "skipped"), (64, "pass"), (70, "fail")])
def test_a_part_may_be_less_than_the_total_but_not_more(part: int, status: str) -> None:
    (check,) = checks(f"公开<64条|disclosure.total>，其中<[动态]{part}条|disclosure.category>。")
    assert check.status == status


def test_parts_of_a_second_division_are_not_shown_in_a_sum_that_agrees() -> None:
    sentence = (
        "公开<5条|disclosure.total>，其中<[动态]2条|disclosure.category>、"
        "<[公告]3条|disclosure.category>，上半年<[上半年]4条|disclosure.category>。"
    )
    (check,) = checks(sentence)
    assert check.status == "pass"
    assert "2 + 3 = 5" in check.message.zh
    assert "≠" not in check.message.zh + check.detail


def test_two_statements_of_one_indicator_contradict_each_other() -> None:
    (check,) = checks("公开<64条|disclosure.total>。共公开<60条|disclosure.total>。")
    assert check.status == "fail"
    assert "64条" in check.detail
    assert "60条" in check.detail
    assert statuses(checks("公开<64条|disclosure.total>。共<64条|disclosure.total>。")) == ["pass"]
    assert statuses(checks("培训<2次|training>。另培训<3次|training>。")) == ["skipped"]


@pytest.mark.parametrize(("cell", "status"), [(3, "pass"), (4, "fail"), (None, "skipped")])
def test_narrative_and_table_must_give_the_same(cell: int | None, status: str) -> None:
    form = table("indicator_form", {"application.received.value": cell})
    (check,) = checks("收到申请<3件|application.received>。", form)
    assert check.rule.startswith("narrative application.received")
    assert check.status == status


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"website": None, "gazette": None, "wechat": 124}, "fail"),
        ({"website": 124, "gazette": None, "wechat": None}, "pass"),
        ({"website": 100, "gazette": 24, "wechat": 3}, "pass"),
        ({"website": None, "gazette": None, "wechat": None}, "skipped"),
    ],
)
def test_a_figure_of_several_channels_must_be_in_their_rows(
    form: dict[str, int | None], status: str
) -> None:
    cells = table("indicator_form", {f"channel.{row}.value": v for row, v in form.items()})
    (check,) = checks("通过网站、公报等渠道发布<124条|disclosure.other_channel>。", cells)
    assert check.status == status


OUTCOMES = indicator_config().relations[1].right[0]
COLUMN = {f"{row}.total": 0 for row in OUTCOMES} | {
    "new.total": 5,
    "carried_in.total": 1,
    "granted.total": 4,
    "partial.total": 1,
    "total.total": 5,
    "carried_out.total": 1,
}


def balance_and_outcomes(column: dict[str, int | None]) -> list[Check]:
    kinds = ("table_balance", "table_outcomes")
    found = checks("无。", table("application", dict(column)))
    return [check for check in found if check.id in kinds]


def test_a_table_that_adds_up_passes() -> None:
    found = balance_and_outcomes(COLUMN)
    assert statuses(found) == ["pass", "pass"]
    assert found[0].detail == "6 (5 + 1) = 6 (5 + 1)"
    assert found[0].message.zh == (
        "表三：本年新收 + 上年结转 = 总计 + 结转下年度（总计列）：6 (5 + 1) = 6 (5 + 1)"
    )


def test_a_table_that_does_not_add_up_fails_with_the_numbers() -> None:
    found = balance_and_outcomes(COLUMN | {"granted.total": 7})
    assert statuses(found) == ["pass", "fail"]
    assert found[1].detail == "5 ≠ 8 (7 + 1)"
    assert found[1].severity == "error"
    assert [(f.cell, f.value) for f in found[1].evidence] == [
        ("total.total", 5),
        ("granted.total", 7),
        ("partial.total", 1),
    ]


def test_a_blank_counts_as_zero_and_is_reported() -> None:
    found = balance_and_outcomes(COLUMN | {"granted.total": None, "partial.total": 5})
    assert statuses(found) == ["pass", "pass"]
    assert "1 blank" in found[1].detail
    (_, wrong) = balance_and_outcomes(COLUMN | {"granted.total": None, "partial.total": 6})
    assert (wrong.status, wrong.severity) == ("fail", "question")


@pytest.mark.parametrize("row", ["carried_out", "total"])
def test_a_blank_total_is_not_zero(row: str) -> None:
    cells = COLUMN | {"total.total": None, "carried_out.total": None}
    assert statuses(balance_and_outcomes(cells))[0] == "skipped"


@pytest.mark.parametrize(
    ("row", "name", "status"),
    [
        ("carried_out", "结转下年度", ["skipped", "pass"]),
        ("refused_query", "属于行政查询事项", ["pass", "skipped"]),
        ("total", "总计", ["skipped", "skipped"]),
    ],
)
def test_a_row_that_was_not_read_is_named_and_nothing_is_compared(
    row: str, name: str, status: list[str]
) -> None:
    found = balance_and_outcomes({k: v for k, v in COLUMN.items() if k != f"{row}.total"})
    assert statuses(found) == status
    assert all(name in check.message.zh for check in found if check.status == "skipped")


def test_a_single_cell_that_was_not_read_is_named() -> None:
    columns = ("natural_person", "total")
    cells = {
        f"{row}.{column}": 1
        for row in ("new", "carried_in", "total", "carried_out")
        for column in columns
    }
    del cells["carried_in.natural_person"]
    found = balance_and_outcomes(dict(cells))
    skipped = next(check for check in found if check.rule.endswith("[natural_person]"))
    assert skipped.status == "skipped"
    assert "上年结转·自然人未读取" in skipped.message.zh


def test_a_row_over_its_columns() -> None:
    row = {"review.upheld": 2, "review.corrected": 1, "review.other": 0, "review.pending": 0}
    assert statuses(checks("无。", table("dispute", row | {"review.total": 3}))) == ["pass"]
    assert statuses(checks("无。", table("dispute", row | {"review.total": 4}))) == ["fail"]


def test_only_changes_may_be_negative() -> None:
    found = checks("无。", table("article20", {"license.change": -3, "license.previous": -1}))
    assert [(c.status, c.rule) for c in found] == [
        ("fail", "article20: no negative count [license.previous]")
    ]


APPLICATIONS = COLUMN | {"refused_query.total": 3, "unavailable_not_held.total": 2}


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        ("受理<6件|application.received>", "pass", "本年新收”总计 + “上年结转”总计 6"),
        ("受理<7件|application.received>", "fail", "7件 ≠ 5"),
        ("受理<7件|application.received|at_least>", "question", "口径"),
        ("不予公开<3件|application.refused>", "pass", "不予公开各行之和 3"),
        ("不予公开<4件|application.refused>", "fail", "4件 ≠ 3"),
        ("无法提供<3件|application.unavailable>", "fail", "3件 ≠ 2"),
        ("不予处理<1件|application.not_processed>", "fail", "1件 ≠ 0"),
        ("其他处理<1件|application.other>", "fail", "1件 ≠ 0"),
        ("<[予以公开及部分公开]5件|application.granted>", "pass", "“予以公开及部分公开”5件"),
        ("<[予以公开及部分公开]6件|application.granted>", "fail", "6件 ≠ 5"),
    ],
)
def test_the_narrative_is_compared_with_rows_and_sums_of_rows(
    sentence: str, status: str, words: str
) -> None:
    found = checks(f"{sentence}。", table("application", dict(APPLICATIONS)))
    (check,) = [check for check in found if check.id == "narrative_table"]
    assert words in check.message.zh
    assert ("question" if check.severity == "question" else check.status) == status


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("诉讼<5件|litigation>", "pass"),
        ("诉讼<6件|litigation>", "fail"),
        ("<[行政复议、行政诉讼]8件|review>", "pass"),
        ("<[复议诉讼]7件|review>", "fail"),
    ],
)
def test_both_kinds_of_litigation_are_added(sentence: str, status: str) -> None:
    cells = {
        "review.total": 3,
        "litigation_direct.total": 4,
        "litigation_after_review.total": 1,
    }
    found = checks(f"{sentence}。", table("dispute", dict(cells)))
    assert [c.status for c in found if c.id == "narrative_table"] == [status]


def test_parts_of_one_label_are_compared_as_their_sum() -> None:
    sentence = "属于已主动公开<3件|application.granted>，同意公开<1件|application.granted>。"
    found = checks(sentence, table("application", dict(COLUMN)))
    assert not [c for c in found if c.id == "narrative_table" and c.status == "fail"]


def test_two_tables_of_one_kind_raise_a_question() -> None:
    one, other = (table("application", COLUMN | {"new.total": n}) for n in (5, 9))
    found = checks("收到<5件|application.received>。", one, other)
    severities = [c.severity for c in found if c.id == "narrative_table"]
    assert severities == ["note", "question"]


FLOW = (
    "收到<20件|application.received>，上年结转<3件|application.carried_in>，"
    "答复<{closed}件|application.closed>，结转下年<{left}件|application.carried_out>。"
)


@pytest.mark.parametrize(
    ("closed", "left", "severity"), [(19, 4, "note"), (17, 3, "note"), (19, 5, "question")]
)
def test_what_came_in_was_closed_or_carried_over(closed: int, left: int, severity: str) -> None:
    found = checks(FLOW.format(closed=closed, left=left))
    assert [c.severity for c in found if c.id == "narrative_balance"] == [severity]


@pytest.mark.parametrize("words", ["均已按时答复", "答复率100%", "全部办结"])
def test_all_answered_while_some_are_carried_over_is_a_question(words: str) -> None:
    sentence = f"收到申请<5件|application.received>，{words}。"
    (check,) = [c for c in checks(sentence, table("application", COLUMN)) if c.id == "all_answered"]
    assert check.severity == "question"
    assert "结转下年度有 1 件" in check.message.zh
    none = table("application", COLUMN | {"carried_out.total": 0})
    assert not [c for c in checks(sentence, none) if c.id == "all_answered"]


@pytest.mark.parametrize(
    ("sentences", "severity"),
    [
        ("收到申请<8件|application.received>。共收到<9件|application.received>。", "error"),
        ("收到申请<8件|application.received>。县级收到<9件|application.received>。", "question"),
        ("网站<569条|disclosure.website>。平台<400条|disclosure.website|at_least>。", "question"),
        ("刊登<12期|disclosure.gazette>。<64件|disclosure.gazette>。", None),
        ("兼职<3名|staff.parttime>，另有<12名|staff.parttime>。", "note"),
    ],
)
def test_figures_that_may_differ_in_scope_are_a_question(
    sentences: str, severity: str | None
) -> None:
    found = [c.severity for c in checks(sentences) if c.id == "narrative_value"]
    assert found == ([] if severity is None else [severity])


def test_every_check_has_an_id_a_sentence_in_both_languages_and_its_figures() -> None:
    found = checks(FLOW.format(closed=19, left=5), table("application", dict(APPLICATIONS)))
    assert len({check.id for check in found}) > 3
    for check in found:
        assert check.message.zh
        assert not re.search("[A-Za-z]", check.message.zh)
        assert not re.search("[一-鿿]", check.message.en.replace("件", ""))
        assert check.evidence or check.status == "skipped"
