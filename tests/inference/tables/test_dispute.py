"""The fifteen figures of reviews and litigation under any heads."""

import pytest

from gongkai.inference.tables import TableExtraction, extract_tables
from tests.inference.tables.layouts import source

HEADING = "四、政府信息公开行政复议、行政诉讼情况"
REVIEW, DIRECT, AFTER = [6, 3, 0, 1, 10], [2, 0, 0, 5, 7], [0, 1, 0, 0, 1]
FIGURES = [*REVIEW, *DIRECT, *AFTER]
ROWS = {"review": REVIEW, "litigation_direct": DIRECT, "litigation_after_review": AFTER}


def read(text: str) -> TableExtraction:
    return extract_tables(source(f"{HEADING}\n{text}\n五、存在的主要问题及改进情况\n公开不够。\n"))


def rows_of(extraction: TableExtraction) -> dict[str, list[object]]:
    rows: dict[str, list[object]] = {}
    for table in extraction.tables:
        for cell in table.cells:
            rows.setdefault(cell.id.rpartition(".")[0], []).append(cell.value)
    return rows


@pytest.mark.parametrize(
    "heads",
    [
        "",
        "行政复议行政诉讼",
        "行政复议 行政诉讼\n结果维持结果纠正其他结果",
        "复议诉讼\n维持纠正其他\n总计总计",
        "| 结果 | 结果 | 其他 | 尚未 |\n|---|---|---|---|\n| 维持 | 纠正 | 结果 | 审结 |",
        "本年度行政复议和行政诉讼的数据如下：",
    ],
)
@pytest.mark.parametrize("form", ["spaces", "tabs", "bars", "lines", "three rows"])
def test_fifteen_figures_are_read_under_any_heads(heads: str, form: str) -> None:
    printed = list(map(str, FIGURES))
    body = {
        "spaces": " ".join(printed),
        "tabs": "\t".join(printed),
        "bars": "| " + " | ".join(printed) + " |",
        "lines": "\n".join(printed),
        "three rows": "\n".join(" ".join(map(str, row)) for row in ROWS.values()),
    }[form]
    extraction = read(f"{heads}\n{body}" if heads else body)
    assert rows_of(extraction) == ROWS
    assert extraction.warnings == ()


def test_blank_cells_between_bars_are_blank() -> None:
    printed = [str(number) if number else "" for number in FIGURES]
    rows = rows_of(read("行政复议行政诉讼\n| " + " | ".join(printed) + " |"))
    assert rows["litigation_after_review"] == [None, 1, None, None, 1]


def test_fused_figures_are_divided_by_their_sums() -> None:
    extraction = read("行政复议 行政诉讼\n200020000011002")
    assert rows_of(extraction) == {
        "review": [2, 0, 0, 0, 2],
        "litigation_direct": [0, 0, 0, 0, 0],
        "litigation_after_review": [1, 1, 0, 0, 2],
    }


@pytest.mark.parametrize("count", [13, 14, 16])
def test_another_number_of_figures_is_named(count: int) -> None:
    printed = " ".join(str(number) for number in (FIGURES * 2)[:count])
    extraction = read(f"行政复议行政诉讼\n{printed}")
    assert rows_of(extraction) == {}
    assert printed in extraction.warnings[0]


@pytest.mark.parametrize("marks", ["（）", "()", "：", " "])
def test_the_kind_of_litigation_may_be_in_brackets(marks: str) -> None:
    head = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"
    opened, closed = marks[0], marks[1:]
    parts = [
        ("行政复议", REVIEW),
        (f"行政诉讼{opened}复议后起诉{closed}", AFTER),
        (f"行政诉讼{opened}未经复议直接起诉{closed}", DIRECT),
    ]
    text = "\n".join(f"{label}\n{head}\n" + "\t".join(map(str, row)) for label, row in parts)
    assert rows_of(read(text)) == ROWS


def test_the_row_of_a_grid_with_a_text_keeps_its_places() -> None:
    printed = ["不适用" if n == 7 else str(number) for n, number in enumerate(FIGURES)]
    extraction = read("行政复议行政诉讼\n| " + " | ".join(printed) + " |")
    values = {cell.id: cell.value for table in extraction.tables for cell in table.cells}
    assert values["litigation_after_review.total"] == 1
    assert len(values) == 14
    assert "litigation_direct.other" in extraction.warnings[0]
