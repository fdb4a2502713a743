"""XLSX cells: values as Excel can hold them, text always as text."""

import math
import re
from datetime import date

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

CellValue = str | int | float | bool | date | None

MAX_TEXT = 32_767  # the limit of a cell (Excel specifications and limits)
CUT = "…（已截断）"

_EARLIEST_DAY = date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Beginnings that openpyxl or a spreadsheet takes for a formula or an error value (#N/A). Only these
# cells are made by hand: openpyxl is several times faster with bare values.
_LOADED = ("=", "+", "-", "@", "#", "\t", "\r")
_HEADER_FILL = PatternFill("solid", start_color="1F3A5F")
_HEADER_FONT = Font(bold=True, color="FFFFFF")


def cell_value(value: CellValue) -> CellValue:
    """Return `value` as a cell can hold it.

    In text, characters that XML forbids are removed, and what goes beyond the limit of a cell is
    cut and ends in `CUT`. A number or a day that Excel cannot hold becomes text.
    """
    match value:
        case None | bool():
            return value
        case date() if value >= _EARLIEST_DAY:
            return value
        case int() | float() if _is_finite(value):
            return value
    text = _NOT_XML.sub("", str(value))
    if 2 * len(text) <= MAX_TEXT:  # whatever its characters; counting them takes long
        return text
    return text if _excel_length(text) <= MAX_TEXT else _cut(text)


def write_cell(sheet: WriteOnlyWorksheet, value: CellValue) -> CellValue | Cell:
    """Return what to append for a value of `cell_value`.

    Text is stored as text whatever it begins with: it never becomes a formula or an error value.
    """
    if isinstance(value, str) and value.startswith(_LOADED):
        return _text_cell(sheet, value)
    return value


def header_cell(sheet: WriteOnlyWorksheet, heading: str) -> Cell:
    """Return a cell of the header row."""
    cell = _text_cell(sheet, heading)
    cell.font, cell.fill = _HEADER_FONT, _HEADER_FILL
    cell.alignment = Alignment(vertical="center")
    return cell


def _text_cell(sheet: WriteOnlyWorksheet, text: str) -> Cell:
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    return cell


def _is_finite(value: int | float) -> bool:
    try:
        return math.isfinite(float(value))
    except OverflowError:
        return False


def _excel_length(text: str) -> int:
    """Return the length in UTF-16 code units, which is how Excel counts."""
    return len(text) + sum(char > "\uffff" for char in text)


def _cut(text: str) -> str:
    kept = text.encode("utf-16-le")[: 2 * (MAX_TEXT - len(CUT))]
    return kept.decode("utf-16-le", errors="ignore") + CUT
