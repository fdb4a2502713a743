"""Excel workbooks (.xlsx, .xlsm): the cells of the visible sheets as they are shown."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.styles.numbers import is_date_format
from openpyxl.utils import column_index_from_string, range_boundaries

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.docx_findings import CHART, PICTURE
from gongkai.inference.readers.docx_xml import find, parse_xml
from gongkai.inference.readers.note_marks import is_note_mark, is_power, write_power
from gongkai.inference.readers.number_formats import format_date, format_number
from gongkai.inference.readers.sheets import (
    Sheet,
    SheetCell,
    WorkbookFindings,
    assemble_workbook,
    check_cells,
)

_MAX_UNPACKED = 64 * 2**20  # bytes of the XML parts together
_MAX_HIDDEN = 20_000  # the last row or column that is looked at
_DRAWING = re.compile(r"xl/drawings/drawing\d+\.xml", re.IGNORECASE)
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_WHITE = ("FFFFFFFF", "00FFFFFF")
_SHOWN = 8
warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")


def read(data: bytes) -> ParsedDocument:
    """Return the visible cells; those with lines around them become grids.

    Formulas are read with their stored values. Hidden sheets, rows and columns, white and
    crossed-out text are left out with a warning.

    Raises:
        DocumentError: the file is broken, too large when unpacked, or contains no text.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive)
            check_cells(sum(_positions(archive)))
            after = list(_text_boxes(archive))
            uncomputed = list(_uncomputed(archive))
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, rich_text=True)
    except DocumentError:
        raise
    except Exception as error:  # openpyxl raises errors of any kind on broken files
        raise broken(error) from error
    findings = WorkbookFindings()
    sheets = [sheet for page in book.worksheets if (sheet := _read_sheet(page, findings))]
    if book.chartsheets:
        title = book.chartsheets[0].title
        findings.warnings.append(CHART.format(words=title, count=len(book.chartsheets)))
    if uncomputed:
        words = ", ".join(uncomputed[:_SHOWN])
        findings.warnings.append(
            f"{len(uncomputed)} formulas have no stored value ({words}); open the file, save it, "
            "and read it again"
        )
    return assemble_workbook(sheets, findings, after)


def broken(error: Exception) -> DocumentError:
    """Return the error of a damaged workbook."""
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return DocumentError(f"is a broken Excel file ({reason}); save it again")


def _check_parts(archive: zipfile.ZipFile) -> None:
    """Refuse an archive that unpacks to too much, or declares entities."""
    parts = [
        info for info in archive.infolist() if info.filename.lower().endswith((".xml", ".rels"))
    ]
    if sum(info.file_size for info in parts) > _MAX_UNPACKED:
        raise DocumentError(
            f"unpacks to more than {_MAX_UNPACKED >> 20} MiB; save it without its pictures"
        )
    for info in parts:
        with archive.open(info) as stream:
            if b"<!DOCTYPE" in stream.read(2048).replace(b"\0", b""):
                raise DocumentError("is an XML file that declares entities; save it as DOCX or PDF")


def _text_boxes(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the paragraphs of text boxes and shapes."""
    for name in archive.namelist():
        if _DRAWING.fullmatch(name):
            for paragraph in parse_xml(archive.read(name)).iter("{*}p"):
                text = "".join(node.text or "" for node in paragraph.iter("{*}t"))
                if text.strip():
                    yield text


def _positions(archive: zipfile.ZipFile) -> Iterator[int]:
    """Yield the numbers of cells, and of the positions that merged cells cover."""
    for name in archive.namelist():
        if _SHEET.fullmatch(name):
            root = parse_xml(archive.read(name))
            yield sum(1 for _ in root.iter("{*}c"))
            for area in root.iter("{*}mergeCell"):
                left, top, right, bottom = range_boundaries(area.get("ref", ""))
                yield ((right or 0) - (left or 0) + 1) * ((bottom or 0) - (top or 0) + 1)


def _uncomputed(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the references of cells with a formula without a stored value."""
    for name in archive.namelist():
        if _SHEET.fullmatch(name):
            for cell in parse_xml(archive.read(name)).iter("{*}c"):
                value = find(cell, "v")
                stored = value is not None and (value.text or cell.get("t") == "str")
                if find(cell, "f") is not None and not stored:
                    yield cell.get("r", "?")


def _read_sheet(page: Any, findings: WorkbookFindings) -> Sheet | None:
    """Return a sheet; None if it is hidden."""
    sheet = Sheet(page.title)
    covered = {
        (part.min_row, part.min_col): (
            part.max_row - part.min_row + 1,
            part.max_col - part.min_col + 1,
        )
        for part in page.merged_cells.ranges
    }
    shows_zeros = page.sheet_view.showZeros is not False
    for (row, column), cell in sorted(page._cells.items()):
        if type(cell).__name__ == "MergedCell":
            continue
        text = _cell_text(cell, findings, shows_zeros)
        bordered = any(side is not None and side.style for side in _sides(cell))
        if text or bordered:
            rows, columns = covered.get((row, column), (1, 1))
            sheet.cells.append(SheetCell(row - 1, column - 1, text, rows, columns, bordered))
        if cell.comment is not None:
            findings.comments += len("".join(cell.comment.text.split()))
    if page.sheet_state != "visible":
        findings.hidden += sum(len("".join(cell.text.split())) for cell in sheet.cells)
        return None
    sheet.hidden_rows = frozenset(
        number - 1 for number, row in page.row_dimensions.items() if row.hidden or row.height == 0
    )
    sheet.hidden_columns = frozenset(_hidden_columns(page))
    for objects, template in ((page._images, PICTURE), (page._charts, CHART)):
        if objects:
            findings.warnings.append(template.format(words=page.title, count=len(objects)))
    return sheet


def _hidden_columns(page: Any) -> Iterator[int]:
    for letter, column in page.column_dimensions.items():
        if column.hidden or column.width == 0:
            first = column.min or column_index_from_string(letter)
            yield from range(first - 1, min(column.max or first, _MAX_HIDDEN))


def _sides(cell: Any) -> tuple[Any, ...]:
    border = cell.border
    return border.left, border.right, border.top, border.bottom


def _cell_text(cell: Any, findings: WorkbookFindings, shows_zeros: bool) -> str:
    """Return the text of a cell as it is shown, and count what is hidden or crossed out."""
    if cell.value is None:
        return ""
    text = _shown(cell, shows_zeros, findings)
    length = len("".join((text or str(cell.value)).split()))
    if not text and not isinstance(cell.value, CellRichText) and cell.value not in ("", 0):
        findings.hidden += length
    elif text and cell.font.strike:
        findings.struck += length
        return ""
    elif text and _is_white(cell.font.color) and not _is_filled(cell):
        findings.hidden += length
        return ""
    return text


def _shown(cell: Any, shows_zeros: bool, findings: WorkbookFindings) -> str:
    value, code = cell.value, cell.number_format or "General"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        code = "General" if is_date_format(code) else code
        return "" if value == 0 and not shows_zeros else format_number(value, code)
    if isinstance(value, date | datetime | time):
        return format_date(value, code)
    if isinstance(value, CellRichText):
        return _rich_text(value, findings)
    return "" if code.strip().endswith(";;;") else str(value)


def _rich_text(value: CellRichText, findings: WorkbookFindings) -> str:
    """Return a text of several styles without its crossed-out parts and marks of notes."""
    text = ""
    for part in value:
        if not isinstance(part, TextBlock):
            text += str(part)
        elif part.font.strike:
            findings.struck += len("".join(part.text.split()))
        elif _is_white(part.font.color):
            findings.hidden += len("".join(part.text.split()))
        elif part.font.vertAlign == "superscript" and is_power(part.text, text):
            text += write_power(part.text)
        elif part.font.vertAlign != "superscript" or not is_note_mark(part.text):
            text += part.text
    return text


def _is_white(color: Any) -> bool:
    if color is None:
        return False
    if color.type == "theme":
        return bool(color.theme == 0 and not color.tint)
    return color.type == "rgb" and color.rgb in _WHITE


def _is_filled(cell: Any) -> bool:
    fill = cell.fill
    return bool(fill is not None and fill.fill_type and not _is_white(fill.start_color))
