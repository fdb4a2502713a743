"""XLSX cells: values that Excel can represent; text is always stored as text."""

import math
import re
from datetime import date

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

XlsxValue = str | int | float | bool | date | None

MAX_TEXT = 32_767  # the limit of a cell (Excel specifications and limits)
CUT = "…（已截断）"

_EARLIEST_DAY = date(1900, 3, 1)  # Excel wrongly has a 29 February 1900
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Prefixes that openpyxl or a spreadsheet interprets as a formula or an error value (#N/A). Only
# these values get a cell object: openpyxl is several times faster with plain values.
_FORMULA_PREFIXES = ("=", "+", "-", "@", "#", "\t", "\r")
_HEADER_FILL = PatternFill("solid", start_color="1F3A5F")
_HEADER_FONT = Font(bold=True, color="FFFFFF")


def cell_value(value: XlsxValue) -> XlsxValue:
    """Return `value` in a form that a cell can store.

    Characters that XML does not allow are removed from text, and text beyond the limit of a cell is
    cut and ends in `CUT`. A number or a date that Excel cannot represent becomes text.
    """
    match value:
        case None | bool():
            return value
        case date() if value >= _EARLIEST_DAY:
            return value
        case int() | float() if _is_finite(value):
            return value
    text = _NOT_XML.sub("", str(value))
    if 2 * len(text) <= MAX_TEXT:  # short in any case; counting UTF-16 units is slow
        return text
    return text if _excel_length(text) <= MAX_TEXT else _cut(text)


def write_cell(sheet: WriteOnlyWorksheet, value: XlsxValue) -> XlsxValue | Cell:
    """Return the object to append to a row for a value that `cell_value` returned.

    Text is stored as text with any prefix: it never becomes a formula or an error value.
    """
    if isinstance(value, str) and value.startswith(_FORMULA_PREFIXES):
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
    """Return the length in UTF-16 code units, as Excel counts it."""
    return len(text) + sum(char > "\uffff" for char in text)


def _cut(text: str) -> str:
    kept = text.encode("utf-16-le")[: 2 * (MAX_TEXT - len(CUT))]
    return kept.decode("utf-16-le", errors="ignore") + CUT
