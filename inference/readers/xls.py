"""Excel 97-2003 workbooks (.xls, .et): the cells of the visible sheets as they are shown."""

import io
from collections.abc import Iterator
from typing import Any

import xlrd  # type: ignore[import-untyped]  # without type hints

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.number_formats import format_date, format_number
from gongkai.inference.readers.sheets import (
    Sheet,
    SheetCell,
    WorkbookFindings,
    assemble_workbook,
    check_cells,
)
from gongkai.inference.readers.xlsx import broken

_WHITE = (9, 1)  # the indices of white in the default palette


def read(data: bytes) -> ParsedDocument:
    """Return the visible cells, see `xlsx.read`.

    Raises:
        DocumentError: the file is broken, protected by a password, or contains no text.
    """
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=io.StringIO())
    except Exception as error:  # xlrd raises errors of any kind on broken files
        if "encrypted" in str(error):
            raise DocumentError("is protected by a password; save it without one") from error
        raise broken(error) from error
    findings = WorkbookFindings()
    check_cells(sum(_count_positions(page) for page in book.sheets()))
    try:
        sheets = [sheet for page in book.sheets() if (sheet := _read_sheet(book, page, findings))]
    except (IndexError, KeyError, ValueError, OverflowError) as error:
        raise broken(error) from error
    return assemble_workbook(sheets, findings)


def _read_sheet(book: Any, page: Any, findings: WorkbookFindings) -> Sheet | None:
    """Return a sheet; None if it is hidden."""
    sheet = Sheet(page.name)
    areas = {
        (top, left): (bottom - top, right - left) for top, bottom, left, right in page.merged_cells
    }
    covered = {
        (row, column)
        for (top, left), (rows, columns) in areas.items()
        for row in range(top, top + rows)
        for column in range(left, left + columns)
    } - areas.keys()
    for row, column in _positions(page):
        if (row, column) in covered:
            continue
        cell = page.cell(row, column)
        style = book.xf_list[cell.xf_index]
        text = _cell_text(book, page, cell, style, findings)
        border = style.border
        bordered = bool(
            border.left_line_style
            or border.right_line_style
            or border.top_line_style
            or border.bottom_line_style
        )
        if text or bordered:
            rows, columns = areas.get((row, column), (1, 1))
            sheet.cells.append(SheetCell(row, column, text, rows, columns, bordered))
    findings.comments += sum(
        len("".join(note.text.split())) for note in page.cell_note_map.values()
    )
    if page.visibility:
        findings.hidden += sum(len("".join(cell.text.split())) for cell in sheet.cells)
        return None
    sheet.hidden_rows = frozenset(
        number for number, row in page.rowinfo_map.items() if row.hidden or row.height == 0
    )
    sheet.hidden_columns = frozenset(
        number for number, column in page.colinfo_map.items() if column.hidden or not column.width
    )
    return sheet


def _count_positions(page: Any) -> int:
    merged = ((bottom - top) * (right - left) for top, bottom, left, right in page.merged_cells)
    return sum(map(int, merged)) + sum(int(page.row_len(row)) for row in range(page.nrows))


def _positions(page: Any) -> Iterator[tuple[int, int]]:
    return ((row, column) for row in range(page.nrows) for column in range(page.row_len(row)))


def _cell_text(book: Any, page: Any, cell: Any, style: Any, findings: WorkbookFindings) -> str:
    """Return the text of a cell as it is shown, and count what is hidden or crossed out."""
    text = _shown(book, page, cell, book.format_map[style.format_key].format_str)
    length = len("".join((text or str(cell.value)).split()))
    font = book.font_list[style.font_index]
    if not text and cell.value not in ("", 0):
        findings.hidden += length
    elif text and font.struck_out:
        findings.struck += length
        return ""
    elif text and font.colour_index in _WHITE and style.background.fill_pattern == 0:
        findings.hidden += length
        return ""
    return text


def _shown(book: Any, page: Any, cell: Any, code: str) -> str:
    value = cell.value
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return "" if value == 0 and not page.show_zero_values else format_number(value, code)
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            return format_date(xlrd.xldate_as_datetime(value, book.datemode), code)
        except (xlrd.XLDateError, ValueError, OverflowError):
            return format_number(value, "General")
    return {
        xlrd.XL_CELL_TEXT: "" if code.strip().endswith(";;;") else str(value),
        xlrd.XL_CELL_BOOLEAN: str(bool(value)).upper(),
        xlrd.XL_CELL_ERROR: str(xlrd.error_text_from_code.get(value, "#N/A")),
    }.get(cell.ctype, "")
