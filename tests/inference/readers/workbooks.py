"""Build workbooks with the parts that a reader of a sheet sees or does not see."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import openpyxl
from openpyxl.styles import Border, Side
from openpyxl.utils import get_column_letter

from tests.inference.readers.documents import SampleBlock

_THIN = Side(style="thin")
_LINES = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def save(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def sheet(rows: Sequence[Sequence[Any]], *, lines: bool = True) -> openpyxl.Workbook:
    """Return a workbook with a sheet of these rows."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(list(row))
    if lines:
        for cells in page.iter_rows():
            for cell in cells:
                cell.border = _LINES
    return book


def formatted(values: Mapping[str, Any]) -> bytes:
    """Return a workbook with a value for each number format, the format beside it."""
    book = sheet([[code, value] for code, value in values.items()])
    page = book.active
    assert page is not None
    for row, code in enumerate(values, 1):
        page.cell(row, 2).number_format = code
    return save(book)


def as_xlsx(parts: Sequence[SampleBlock]) -> bytes:
    """Return the report on a sheet: paragraphs in merged rows, tables with lines."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    top = 1
    for part in parts:
        if isinstance(part, str):
            page.cell(top, 1, part)
            page.merge_cells(f"A{top}:G{top}")
            top += 1
            continue
        for i, row in enumerate(part.rows):
            for j, text in enumerate(row):
                cell = page.cell(top + i, 1 + j)
                cell.border = _LINES
                if not part.hidden(i, j):
                    cell.value = int(text) if text.isdigit() else text or None
        for area in part.merged:
            first = f"{get_column_letter(1 + area.column)}{top + area.row}"
            last = get_column_letter(area.column + area.width) + str(
                top + area.row + area.height - 1
            )
            page.merge_cells(f"{first}:{last}")
        top += len(part.rows)
    return save(book)
