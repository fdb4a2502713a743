"""Cells of real grids and of rows that print their blank cells: each is read where it is."""

import pytest

from gongkai.document.report import Number
from gongkai.document.source import Grid
from gongkai.inference.tables import TableExtraction, extract_tables
from tests.inference.tables.damage import HEAD, HEADINGS
from tests.inference.tables.layouts import source

HEADING = HEADINGS["application"]
COLUMNS = ["natural_person", "business", "research", "nonprofit", "legal_service", "other", "total"]
NEW, GRANTED, CARRIED = "本年新收政府信息公开申请数量", "（一）予以公开", "四、结转下年度继续办理"


def read_grid(rows: list[list[str]], heading: str = HEADING) -> TableExtraction:
    body = "\n".join("\t".join(row) for row in rows)
    start = len(heading) + 1
    grid = Grid(tuple(map(tuple, rows)), start, start + len(body))
    return extract_tables(source(f"{heading}\n{body}\n五、问题\n", (grid,)))


def read_text(rows: list[list[str]], separator: str) -> TableExtraction:
    body = "\n".join(separator.join(row) for row in rows)
    return extract_tables(source(f"{HEADING}\n{body}\n五、问题\n"))


def read_markdown(rows: list[list[str]]) -> TableExtraction:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return extract_tables(source("\n".join([HEADING, lines[0], "|---" * 8 + "|", *lines[1:]])))


READERS = {
    "grid": read_grid,
    "markdown": read_markdown,
    "tabs": lambda rows: read_text(rows, "\t"),
    "bars": lambda rows: read_text(rows, " | "),
}


def row_of(extraction: TableExtraction, row: str) -> list[Number | str | None]:
    """Return the values of a row; "unread" for a cell that was left out."""
    values = {cell.id: cell.value for table in extraction.tables for cell in table.cells}
    return [values.get(f"{row}.{column}", "unread") for column in COLUMNS]


@pytest.mark.parametrize("layout", READERS)
def test_a_blank_total_stays_blank(layout: str) -> None:
    rows = [
        HEAD,
        [NEW, "17", "2", "", "", "", "", "19"],
        [GRANTED, "6", "5", "", "", "", "", ""],
        [CARRIED, "3", "", "", "", "", "", ""],
    ]
    extraction = READERS[layout](rows)
    assert row_of(extraction, "granted") == [6, 5, None, None, None, None, None]
    assert row_of(extraction, "carried_out") == [3, None, None, None, None, None, None]
    assert extraction.warnings == ()


@pytest.mark.parametrize("layout", READERS)
@pytest.mark.parametrize(
    "text", ["不适用", "N/A", "暂无", "约2", "保密", "2 注1", "*", "50%", "1,2"]
)
@pytest.mark.parametrize("column", [0, 1, 6])
def test_a_cell_that_is_no_number_leaves_out_only_itself(
    layout: str, text: str, column: int
) -> None:
    printed = ["4", "1", "0", "0", "0", "0", "5"]
    printed[column] = text
    extraction = READERS[layout]([HEAD, [NEW, *printed], [CARRIED, *"1000001"]])
    expected: list[Number | str | None] = [4, 1, 0, 0, 0, 0, 5]
    expected[column] = "unread"
    assert row_of(extraction, "new") == expected
    assert row_of(extraction, "carried_out") == [1, 0, 0, 0, 0, 0, 1]
    (warning,) = extraction.warnings
    assert repr(text) in warning
    assert f"new.{COLUMNS[column]}" in warning
    assert "line " in warning


@pytest.mark.parametrize("layout", READERS)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三", 3),
        ("两", 2),
        ("一百零四", 104),
        ("〇", 0),
        ("○", 0),
        ("O", 0),
        ("o", 0),
        ("6笔", 6),
        ("6例", 6),
        ("6封", 6),
        ("6（含上年）", 6),
    ],
)
@pytest.mark.parametrize("column", [0, 1, 6])
def test_a_cell_may_contain_a_numeral_a_circle_or_a_unit(
    layout: str, text: str, value: int, column: int
) -> None:
    printed = ["4", "1", "0", "0", "0", "0", "5"]
    printed[column] = text
    expected: list[Number | str | None] = [4, 1, 0, 0, 0, 0, 5]
    expected[column] = value
    assert row_of(READERS[layout]([HEAD, [NEW, *printed]]), "new") == expected


def test_equal_texts_in_two_columns_are_two_cells() -> None:
    extraction = read_grid([HEAD, [NEW, "3", "保密", "保密", "0", "0", "0", "3"]])
    assert row_of(extraction, "new") == [3, "unread", "unread", 0, 0, 0, 3]
    assert len(extraction.warnings) == 2


def test_a_row_without_its_last_cell_is_read_as_the_page_shows_it() -> None:
    extraction = read_grid([HEAD, [NEW, "3", "0", "0", "0", "0", "1", ""]])
    assert row_of(extraction, "new") == [3, 0, 0, 0, 0, 1, None]


def test_a_row_whose_total_is_one_column_to_the_left_is_left_out() -> None:
    extraction = read_grid([HEAD, [NEW, "3", "2", "0", "0", "0", "5", ""]])
    assert not extraction.tables or not any(
        cell.id.startswith("new.") for cell in extraction.tables[0].cells
    )
    assert any("3 2 0 0 0 5" in warning for warning in extraction.warnings)


def test_a_row_of_documents_keeps_its_other_cells() -> None:
    rows = [
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "○", "〇", "O"],
        ["行政规范性文件", "未统计", "4", "二十六"],
    ]
    extraction = read_grid(rows, "二、主动公开政府信息情况")
    assert {cell.id: cell.value for cell in extraction.tables[0].cells} == {
        "regulation.issued": 0,
        "regulation.repealed": 0,
        "regulation.in_force": 0,
        "normative_document.repealed": 4,
        "normative_document.in_force": 26,
    }
    assert "未统计" in extraction.warnings[0]


def test_figures_without_a_label_are_not_added_to_the_row_above() -> None:
    rows = [HEAD, [NEW, *"3100004"], ["", *"2000002"], [CARRIED, *"1000001"]]
    extraction = read_grid(rows)
    assert row_of(extraction, "new") == [3, 1, 0, 0, 0, 0, 4]
    assert "2 0 0 0 0 0 2" in extraction.warnings[0]


def test_figures_of_another_table_are_named() -> None:
    extraction = read_grid([["村名", "户数"], ["东村", "12"], ["西村", "31"]], "一、概述")
    assert extraction.tables[0].kind == "unknown"
    assert "12 31" in extraction.warnings[0]
