"""The workbooks of a panel: panel.xlsx for analysts, and the issues of each unit."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb
from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from gongkai.document.xlsx_cells import XlsxValue, cell_value, header_cell, write_cell
from gongkai.panel.dictionary import DictionaryEntry, dictionary
from gongkai.panel.issue_rows import IssueRow, indicator_name, issue_rows, named, place

MAX_ROWS = 60_000  # of a sheet; Excel opens a million, but neither quickly nor in little memory

_MAX_COMMENTS = 5_000  # of a sheet: each is kept in memory and drawn by Excel
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_FILLS = {
    "derived": PatternFill("solid", start_color="E4ECF7"),
    "corrected": PatternFill("solid", start_color="E3F3E6"),
    "inexact": PatternFill("solid", start_color="FFF4D6"),
}
_ISSUE_HEADS = {
    "序号 No.": 8, "程度 severity": 11, "核对 check": 18, "年度 year": 9, "问题 issue": 60,
    "问题（英文） issue in English": 50, "指标 indicator": 30, "数值 value": 13, "单位 unit": 9,
    "出处 place": 40, "文件 file": 30, "对照单位 other unit": 20, "对照年度 other year": 11,
    "对照数值 other value": 13, "对照单位量 other's unit": 11, "对照出处 other place": 40,
    "对照文件 other file": 30, "处理 state": 11, "说明 note": 30, "编号 fingerprint": 20,
}  # fmt: skip
_VALUES = """
    SELECT p.number, u.unit_id, u.name, u.code, u.level, u.province, v.year, v.indicator, v.value,
        v.unit, v.qualifier, v.origin, v.confidence
    FROM panel v JOIN unit_order p USING (unit_id) JOIN units u USING (unit_id)
    ORDER BY p.number, v.year
"""
_UNIT_HEADS = {
    "单位编号 unit id": 20, "单位 unit": 26, "代码 code": 12, "层级 level": 10, "省份 province": 12,
    "年度 year": 9,
}  # fmt: skip


def write_panel_workbook(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Write panel.xlsx: a sheet for the narrative and for each table, the issues, the dictionary.

    A row is a unit and a year, a column an indicator. Derived, corrected and inexact values are
    colored and have a comment. A sheet without room for all rows states where they are.

    Args:
        connection: with the tables of the panel and `unit_order`.
        path: of the workbook.
    """
    book = Workbook(write_only=True)
    _write_notes(book)
    for title, entries in _groups(connection):
        _write_values(book, title, entries, connection)
    issues = (_issue_cells(number, row) for number, row in enumerate(issue_rows(connection), 1))
    rows = ([row[0], unit, *row[1:]] for row, unit in issues)
    heads = {"序号 No.": 8, "单位 unit": 26} | {k: v for k, v in _ISSUE_HEADS.items() if v != 8}
    _write_sheet(book, "问题", heads, rows, frozen="C2")
    _write_sheet(book, "指标说明", _DICTIONARY_HEADS, map(list, dictionary()), frozen="B2")
    book.save(path)


def write_issue_workbooks(
    connection: duckdb.DuckDBPyConnection, folder: Path, stems: Sequence[str]
) -> None:
    """Write `STEM.xlsx` for each unit with issues, which can be sent to it.

    Args:
        connection: with the tables of the panel and `unit_order`.
        folder: of the workbooks.
        stems: the names of the files of the units in the order of `unit_order`.
    """
    folder.mkdir(exist_ok=True)
    for number, group in groupby(issue_rows(connection), key=lambda row: row["number"]):
        book = Workbook(write_only=True)
        rows = (_issue_cells(place_in_list, row)[0] for place_in_list, row in enumerate(group, 1))
        _write_sheet(book, "问题", _ISSUE_HEADS, rows, frozen="B2")
        book.save(folder / f"{stems[number]}.xlsx")


_DICTIONARY_HEADS = {
    "指标代码 indicator": 44, "名称 name": 46, "英文 in English": 44, "单位 unit": 10,
    "出处 source": 16, "出处（英文） source in English": 20,
}  # fmt: skip
_NOTES = (
    "每行是一个单位的一个年度，每列是一个指标；空白表示报告中没有或没有读出，不是 0。",
    "A row is a unit and a year, a column an indicator. Blank: not in the report or not read; "
    "it is not 0.",
    "蓝色底纹：由其他数字推算；绿色：人工更正；黄色：非精确数（约、以上、以下）。批注说明原因，"
    f"每个工作表最多 {_MAX_COMMENTS} 条。",
    "Blue: derived from other figures; green: corrected by a person; yellow: not exact (about, at "
    f"least, at most). Comments state the reason, at most {_MAX_COMMENTS} in a sheet.",
    "单位写在列名中；与列名单位不同的数值，单位写在批注中。每个数值的出处见 panel.parquet。",
    "Units are in the headings; a value in another unit has it in its comment. panel.parquet has "
    "the place of each value.",
)


def _write_notes(book: Workbook) -> None:
    sheet: WriteOnlyWorksheet = book.create_sheet("说明")
    sheet.column_dimensions["A"].width = 120  # type: ignore[attr-defined]  # not in the stubs
    for note in _NOTES:
        cell = WriteOnlyCell(sheet, note)
        cell.alignment = _WRAPPED
        sheet.append([cell])


def _groups(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, list[DictionaryEntry]]]:
    """Yield the title of a sheet and its indicators, of those that the panel has."""
    query = "SELECT DISTINCT indicator FROM panel ORDER BY indicator"
    found = [row[0] for row in connection.execute(query).fetchall()]
    known = {entry.indicator: entry for entry in dictionary()}
    entries = [known[name] for name in known if name in set(found)]
    entries += [
        DictionaryEntry(name, indicator_name(name), name, None, "其他", "other")
        for name in found
        if name not in known
    ]
    for title, group in groupby(entries, key=lambda entry: entry.source_zh):
        yield title, list(group)


def _write_values(
    book: Workbook,
    title: str,
    entries: Sequence[DictionaryEntry],
    connection: duckdb.DuckDBPyConnection,
) -> None:
    columns = {entry.indicator: place for place, entry in enumerate(entries)}
    heads = dict(_UNIT_HEADS)
    for entry in entries:
        unit = f"（{entry.unit}）" if entry.unit else ""
        heads[f"{entry.name_zh}{unit} {entry.indicator}"] = 16
    sheet: WriteOnlyWorksheet = book.create_sheet(title)
    _start(sheet, heads, frozen="G2")
    count, comments = 1, 0
    for _, group in groupby(_rows(connection), key=lambda row: (row[0], row[6])):
        values: list[Any] = [None] * len(entries)
        head: list[Any] = []
        for row in group:
            head = head or [*map(cell_value, row[1:4]), named("levels", row[4]), row[5], row[6]]
            if row[7] in columns and row[8] is not None:
                place_in_row = columns[row[7]]
                note = _note(entries[place_in_row], row)
                comments += note is not None and comments < _MAX_COMMENTS
                shown = note if comments < _MAX_COMMENTS else None
                values[place_in_row] = _value(sheet, row, shown)
        if any(value is not None for value in values):
            if count == MAX_ROWS - 1:
                sheet.append(["行数已满，其余见 panel_wide.parquet; the rest is in that file"])
                break
            sheet.append([*(write_cell(sheet, value) for value in head), *values])
            count += 1
    _end(sheet, len(heads), count)


def _rows(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[Any, ...]]:
    cursor = connection.cursor().execute(_VALUES)
    while rows := cursor.fetchmany(10_000):
        yield from rows


def _note(entry: DictionaryEntry, row: Sequence[Any]) -> str | None:
    """Return the comment of a value: why it is not an exact figure of the report."""
    unit, qualifier, origin, confidence = row[9:13]
    notes = []
    if origin in ("derived", "corrected"):
        score = "" if confidence is None else f" {confidence:.2f}"
        notes.append(f"{named('origins', origin)} {origin}{score}")
    if qualifier not in (None, "exact"):
        notes.append(f"{named('qualifiers', qualifier)} {qualifier}")
    if unit and entry.unit and unit != entry.unit:
        notes.append(f"单位 unit: {unit}")
    return "；".join(notes) or None


def _value(sheet: WriteOnlyWorksheet, row: Sequence[Any], note: str | None) -> Cell:
    value, _, qualifier, origin = row[8:12]
    cell = WriteOnlyCell(sheet, int(value) if value == int(value) else value)
    cell.number_format = "#,##0" if value == int(value) else "#,##0.00##"
    kind = "inexact" if qualifier not in (None, "exact") else origin
    if kind in _FILLS:
        cell.fill = _FILLS[kind]
    if note is not None:
        cell.comment = Comment(note, "gongkai")
    return cell


def _issue_cells(number: int, row: IssueRow) -> tuple[list[Any], str]:
    """Return the cells of an issue, and the name of its unit."""
    cells = [
        number, named("severities", row["severity"]), named("rules", row["rule"]), row["year"],
        row["message_zh"], row["message_en"], indicator_name(row["indicator"]),
        row["value"], row["value_unit"], place(row), row["path"],
        row["other_unit"], row["other_year"], row["other_value"], row["other_value_unit"],
        place(row, "other_"), row["other_path"], named("states", row["state"]), row["note"],
        row["fingerprint"],
    ]  # fmt: skip
    return cells, row["unit"]


def _write_sheet(
    book: Workbook,
    title: str,
    heads: dict[str, int],
    rows: Iterable[Sequence[XlsxValue]],
    frozen: str,
) -> None:
    sheet: WriteOnlyWorksheet = book.create_sheet(title)
    _start(sheet, heads, frozen)
    count = 1
    for row in rows:
        if count == MAX_ROWS - 1:
            sheet.append(["行数已满，其余见同名 Parquet 文件; the rest is in the Parquet file"])
            break
        sheet.append([_formatted(sheet, cell_value(value)) for value in row])
        count += 1
    _end(sheet, len(heads), count)


def _formatted(sheet: WriteOnlyWorksheet, value: XlsxValue) -> XlsxValue | Cell:
    """Return a cell: figures with separators, text wrapped; None and years as they are."""
    if isinstance(value, float):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "#,##0" if value.is_integer() else "#,##0.00##"
        return cell
    if isinstance(value, str) and len(value) > 12:
        cell = WriteOnlyCell(sheet, value)
        cell.data_type = "s"  # never a formula
        cell.alignment = _WRAPPED
        return cell
    return write_cell(sheet, value)


def _start(sheet: WriteOnlyWorksheet, heads: dict[str, int], frozen: str) -> None:
    """Set what a write-only sheet needs before its first row, and write the header."""
    sheet.freeze_panes = frozen
    sheet.page_setup.orientation = "landscape"  # type: ignore[attr-defined]  # not in the stubs
    sheet.page_setup.fitToHeight = 0  # type: ignore[attr-defined]  # not in the stubs
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[attr-defined]  # not in the stubs
    for number, width in enumerate(heads.values(), start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = width  # type: ignore[attr-defined]  # not in the stubs
    cells = [header_cell(sheet, head) for head in heads]
    for cell in cells:
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    sheet.append(cells)


def _end(sheet: WriteOnlyWorksheet, columns: int, rows: int) -> None:
    sheet.auto_filter.ref = f"A1:{get_column_letter(columns)}{rows}"  # type: ignore[attr-defined]  # not in the stubs
    sheet.close()
