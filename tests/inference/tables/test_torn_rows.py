"""Labels and figures that were torn apart, in text that lost the layout of the table."""

import pytest

from gongkai.document.report import Number
from gongkai.inference.tables import TableExtraction, extract_tables
from tests.inference.tables.layouts import source

HEADING = "三、收到和处理政府信息公开申请情况"
NEW, CARRIED_IN = "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"
TOTAL, CARRIED_OUT = "（七）总计", "四、结转下年度继续办理"


def read(*lines: str) -> TableExtraction:
    return extract_tables(source("\n".join([HEADING, *lines, "五、存在的主要问题及改进情况"])))


def rows_of(extraction: TableExtraction) -> dict[str, list[Number | None]]:
    rows: dict[str, list[Number | None]] = {}
    for table in extraction.tables:
        for cell in table.cells:
            rows.setdefault(cell.id.rpartition(".")[0], []).append(cell.value)
    return rows


def figures(first: int, second: int = 0) -> list[Number | None]:
    return [first, second, 0, 0, 0, 0, first + second]


def line(first: int, second: int = 0) -> str:
    return " ".join(map(str, figures(first, second)))


def bars(first: int, second: int = 0) -> str:
    return "| " + " | ".join(map(str, figures(first, second))) + " |"


def test_the_order_of_the_form_decides_between_stacked_labels() -> None:
    extraction = read(
        f"| {NEW} {bars(20, 3)}",
        f"| {CARRIED_IN} {bars(1)}",
        f"| （二）部分公开 {bars(7)}",
        "（三）不",
        "予公开",
        "4.保护第三方合",
        "法权益",
        "2.没有现成信息需",
        "要另行制作",
        bars(5),
        f"| 7.属于行政执法案卷 {bars(2)}",
        f"| 8.属于行政查询事项 {bars(0)}",
        bars(3, 3),
        f"| {TOTAL} {bars(17, 3)}",
        f"| {CARRIED_OUT} {bars(4)}",
    )
    rows = rows_of(extraction)
    assert rows["refused_third_party"] == figures(5)
    assert rows["unavailable_not_made"] == figures(3, 3)
    assert extraction.warnings == ()


def test_two_labels_above_their_two_rows_keep_the_order() -> None:
    rows = rows_of(
        read(
            f"{NEW} {line(9)}",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            line(4),
            line(3),
            f"3.补正后申请内容仍不明确 {line(2)}",
            f"{TOTAL} {line(9)}",
        )
    )
    assert rows["unavailable_not_held"] == figures(4)
    assert rows["unavailable_not_made"] == figures(3)


def test_figures_above_their_label_are_read() -> None:
    labels = [NEW, CARRIED_IN, "（一）予以公开", "（二）部分公开", TOTAL, CARRIED_OUT]
    numbers = [(8, 1), (2, 0), (5, 0), (3, 1), (8, 1), (2, 0)]
    text = [part for label, n in zip(labels, numbers, strict=True) for part in (line(*n), label)]
    rows = rows_of(read(*text))
    assert rows["new"] == figures(8, 1)
    assert rows["partial"] == figures(3, 1)
    assert rows["carried_out"] == figures(2)


def test_all_labels_may_be_above_all_figures() -> None:
    labels = [NEW, CARRIED_IN, "（一）予以公开", "（二）部分公开", TOTAL, CARRIED_OUT]
    numbers = [(8, 1), (2, 0), (5, 0), (3, 1), (8, 1), (2, 0)]
    rows = rows_of(read(*labels, *(line(*n) for n in numbers)))
    assert rows["granted"] == figures(5)
    assert rows["total"] == figures(8, 1)


def test_labels_and_figures_that_do_not_balance_are_left_out() -> None:
    labels = [NEW, CARRIED_IN, "（一）予以公开", "（二）部分公开", TOTAL, CARRIED_OUT]
    extraction = read(*labels, *(line(n) for n in (8, 2, 5, 3, 9, 2)))
    assert rows_of(extraction) == {}
    assert len(extraction.warnings) == 6


def test_a_total_that_lost_its_label_is_read_if_it_is_the_sum() -> None:
    lines = [
        f"{NEW} {line(6, 1)}",
        f"{CARRIED_IN} {line(1)}",
        f"（一）予以公开 {line(4, 1)}",
        f"（六）其他处理 {line(2)}",
    ]
    rows = rows_of(read(*lines, line(6, 1), f"{CARRIED_OUT} {line(1)}"))
    assert rows["total"] == figures(6, 1)
    other = read(*lines, line(5, 1), f"{CARRIED_OUT} {line(1)}")
    assert "total" not in rows_of(other)
    assert "5 1 0 0 0 0 6" in other.warnings[0]


def test_figures_without_a_label_are_named() -> None:
    extraction = read(
        f"{NEW} {line(6)}", f"（一）予以公开 {line(4)}", line(2), f"{CARRIED_OUT} {line(0)}"
    )
    assert set(rows_of(extraction)) == {"new", "granted", "carried_out"}
    (warning,) = extraction.warnings
    assert "2 0 0 0 0 0 2" in warning
    assert "line 4" in warning


def test_figures_behind_an_unknown_label_are_not_given_to_another_row() -> None:
    extraction = read(
        f"{NEW} {line(6)}",
        "2.重复申请",
        f"网上咨询类事项转办 {line(2)}",
        f"{TOTAL} {line(6)}",
    )
    assert set(rows_of(extraction)) == {"new", "total"}
    assert "2 0 0 0 0 0 2" in extraction.warnings[0]


@pytest.mark.parametrize(
    ("before", "behind", "row"),
    [
        ("二、上年结转政府信息", "公开申请数量", "carried_in"),
        ("2.其他法律行政法", "规禁止公开", "refused_law"),
        ("1.本机关不掌握相", "关政府信息", "unavailable_not_held"),
        ("3.补正后申请内", "容仍不明确", "unavailable_unclear"),
        ("4.无正当理由\n大量反", "复申\n请", "not_processed_excessive"),
    ],
)
@pytest.mark.parametrize("separator", [" ", "\n"])
def test_a_label_may_continue_behind_its_figures(
    before: str, behind: str, row: str, separator: str
) -> None:
    lines = f"{before} {line(3, 2)}{separator}{behind}".split("\n")
    assert rows_of(read(f"{NEW} {line(9)}", *lines, f"{TOTAL} {line(9)}"))[row] == figures(3, 2)


def test_a_row_without_figures_between_two_rows_is_blank() -> None:
    extraction = read(
        f"{NEW} {line(5)}",
        CARRIED_IN,
        f"（一）予以公开 {line(5)}",
        "（二）部分公开",
        "1.属于国家秘密",
        f"{TOTAL} {line(5)}",
        CARRIED_OUT,
    )
    rows = rows_of(extraction)
    assert rows["carried_in"] == rows["partial"] == rows["refused_state_secret"] == [None] * 7
    assert "carried_out" not in rows
    assert extraction.warnings == ()


def test_the_label_of_a_group_is_no_blank_row() -> None:
    rows = rows_of(
        read(
            f"（二）部分公开 {line(1)}",
            "（六）其他处理",
            f"1.申请人无正当理由逾期不补正 {line(2)}",
            f"{TOTAL} {line(3)}",
        )
    )
    assert set(rows) == {"partial", "other_no_correction", "total"}


def test_fused_figures_are_divided_if_one_division_adds_up() -> None:
    extraction = read(f"{NEW}2300005", f"{CARRIED_IN} 11 0 00 0 0 11", f"{TOTAL} 41 0 0 0 0 5")
    rows = rows_of(extraction)
    assert rows["new"] == figures(2, 3)
    assert rows["carried_in"] == figures(11)
    assert rows["total"] == figures(4, 1)


@pytest.mark.parametrize("fused", ["2300006", "12100013", "0230006", "999999999999999999999"])
def test_fused_figures_are_never_one_number(fused: str) -> None:
    extraction = read(f"{NEW}{fused}", f"{CARRIED_IN} {line(0)}")
    assert set(rows_of(extraction)) == {"carried_in"}
    assert fused in extraction.warnings[0]


def test_a_text_between_the_figures_of_a_row_is_one_cell() -> None:
    for separator in (" ", "\n"):
        row = separator.join([NEW, "3", "不详", "0", "0", "0", "0", "4"])
        extraction = read(row, f"{CARRIED_IN} {line(0)}")
        values = {cell.id: cell.value for table in extraction.tables for cell in table.cells}
        assert (values["new.natural_person"], values["new.total"]) == (3, 4)
        assert "new.business" not in values
        assert "不详" in extraction.warnings[0]


def test_circles_are_zeros_in_a_whole_table() -> None:
    rows = rows_of(read(f"{NEW} ○ ○ ○ ○ ○ ○ ○", f"{CARRIED_IN} 〇 〇 〇 〇 〇 〇 〇"))
    assert rows == {"new": [0] * 7, "carried_in": [0] * 7}
