import pytest

from gongkai.document.report import Check, Table
from gongkai.inference.indicators import compute_indicators
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


COLUMN = {
    "new.total": 5,
    "carried_in.total": 1,
    "granted.total": 4,
    "partial.total": 1,
    "total.total": 5,
    "carried_out.total": 1,
}


def test_a_table_that_adds_up_passes() -> None:
    found = checks("无。", table("application", dict(COLUMN)))
    assert statuses(found) == ["pass", "pass"]
    assert found[0].detail == "6 (5 + 1) = 6 (5 + 1)"


def test_a_table_that_does_not_add_up_fails_with_the_numbers() -> None:
    found = checks("无。", table("application", COLUMN | {"granted.total": 7}))
    assert statuses(found) == ["pass", "fail"]
    assert found[1].detail == "5 ≠ 8 (7 + 1)"


def test_a_blank_counts_as_zero_and_is_reported() -> None:
    found = checks(
        "无。", table("application", COLUMN | {"granted.total": None, "partial.total": 5})
    )
    assert statuses(found) == ["pass", "pass"]
    assert "1 blank" in found[1].detail


def test_a_row_over_its_columns() -> None:
    row = {"review.upheld": 2, "review.corrected": 1, "review.other": 0, "review.pending": 0}
    assert statuses(checks("无。", table("dispute", row | {"review.total": 3}))) == ["pass"]
    assert statuses(checks("无。", table("dispute", row | {"review.total": 4}))) == ["fail"]


def test_only_changes_may_be_negative() -> None:
    found = checks("无。", table("article20", {"license.change": -3, "license.previous": -1}))
    assert [(c.status, c.rule) for c in found] == [
        ("fail", "article20: no negative count [license.previous]")
    ]
