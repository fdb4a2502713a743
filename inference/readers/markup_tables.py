"""Tables of HTML and XML inside a text: their tags become tabs and line breaks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gongkai.document.source import Edit
from gongkai.inference.readers.blocks import WIDE_CHARACTERS, BlockCell
from gongkai.inference.readers.edited_text import EditedText, TextTable
from gongkai.inference.readers.table_positions import SpannedCell, build_table

_TOKEN = re.compile(r"<(/?)(table|tr|td|th|row|cell)(?=[\s/>])([^>]*)>", re.IGNORECASE)
_SPAN = re.compile(r"\b(rowspan|colspan|rows|cols)\s*=\s*[\"'\\]*(\d{1,4})", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]*>|\s+")
# White space and tags between the lines of a cell.
_BREAK = re.compile(
    r"(?:\s|<br\b[^<>]*>|</?(?:p|div|li|ul|ol|center|h\d|lb)\b[^<>]*>)*"
    r"(?:[\r\n]|<br\b[^<>]*>|</?(?:p|div|li|ul|ol|center|h\d|lb)\b[^<>]*>)"
    r"(?:\s|<br\b[^<>]*>|</?(?:p|div|li|ul|ol|center|h\d|lb)\b[^<>]*>)*",
    re.IGNORECASE,
)
_EDGE = re.compile(rf"(?:{_BREAK.pattern}|\s*)", re.IGNORECASE)
_WIDE = re.compile(f"[{WIDE_CHARACTERS}]")
_CLOSING = re.compile(r"(?:</(?:td|th|cell)\s*>)?(?:\s*</(?:tr|row)\s*>)?", re.IGNORECASE)
_ROW = re.compile(r"<(?:tr|row)\b", re.IGNORECASE)
_LONG_CELL = 300  # characters
_MAX_WIDTH = 60  # columns


@dataclass(slots=True)
class _Cell:
    """A cell: the range of its content and its spans."""

    start: int
    end: int
    row_span: int
    column_span: int


def replace_tables(edited: EditedText) -> None:
    """Replace the tags of the tables in `edited` by tabs and line breaks, and add the tables.

    A table within another one is a table; the outer one is a frame around it. The tags before its
    first row and behind its last one stay.
    """
    edits: list[Edit] = []
    tables: list[TextTable] = []
    shift = 0
    for start, end in _innermost_tables(edited.text):
        rows = _read_rows(edited.text, start, end)
        cells = build_table(
            [[SpannedCell((), cell.row_span, cell.column_span) for cell in row] for row in rows]
        ).cells
        ranges = [cell for row in rows for cell in row]
        if not _is_data(cells, ranges, len(rows)) or _has_text_between(edited.text, rows):
            continue
        new, table = _table_edits(edited.text, start, cells, ranges, len(rows), shift)
        edits += new
        tables.append(table)
        shift += sum(len(edit.replacement) - (edit.end - edit.start) for edit in new)
    edited.apply(edits)
    edited.tables += tables


def _innermost_tables(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the tables without tables in them, in order."""
    start: int | None = None
    last = 0
    for token in _TOKEN.finditer(text):
        if token[2].lower() != "table":
            last = token.end()
        elif not token[1]:
            start, last = token.end(), token.end()
        elif start is not None:
            yield start, token.start()
            start = None
    if start is not None and last > start:
        yield start, last  # it is not closed


def _read_rows(text: str, start: int, end: int) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = []
    cell: _Cell | None = None
    for token in _TOKEN.finditer(text, start, end):
        name, closing = token[2].lower(), bool(token[1])
        if cell is not None:
            cell.end = token.start()
            cell = None
        if name in ("tr", "row"):
            if not closing:
                rows.append([])
        elif name != "table" and not closing and not token[3].endswith("/"):
            spans = {key.lower()[:3]: int(value) for key, value in _SPAN.findall(token[3])}
            if not rows:
                rows.append([])
            cell = _Cell(token.end(), end, spans.get("row", 1) or 1000, max(1, spans.get("col", 1)))
            rows[-1].append(cell)
        elif name != "table" and not closing:
            rows[-1:] = [[*(rows[-1] if rows else []), _Cell(token.end(), token.end(), 1, 1)]]
    return [row for row in rows if row]


def _is_data(cells: Sequence[BlockCell], ranges: Sequence[_Cell], height: int) -> bool:
    width = max((cell.column + cell.column_span for cell in cells), default=0)
    longest = max((cell.end - cell.start for cell in ranges), default=0)
    total = sum(cell.end - cell.start for cell in ranges)
    long = longest > _LONG_CELL and longest > total * 0.6
    return 1 < width <= _MAX_WIDTH and height > 0 and not long


def _has_text_between(text: str, rows: Sequence[Sequence[_Cell]]) -> bool:
    """Return whether there is text between two cells, outside of any cell."""
    ranges = [cell for row in rows for cell in row]
    return any(_TAGS.sub("", text[before.end : after.start]) for before, after in pairwise(ranges))


def _table_edits(
    text: str,
    start: int,
    cells: Sequence[BlockCell],
    ranges: Sequence[_Cell],
    height: int,
    shift: int,
) -> tuple[list[Edit], TextTable]:
    """Return the edits of a table and its range after them; `shift` is that of the edits before."""
    width = max(cell.column + cell.column_span for cell in cells)
    first = _start_of_rows(text, start, ranges[0].start)
    edits: list[Edit] = []
    position, row, column = first, 0, 0
    written = "\n"  # what separates the last cell from the next one
    for cell, found in zip(cells, ranges, strict=True):
        if cell.row > row:
            written += "\t" * (width - 1 - column) + "\n"
            written += ("\t" * (width - 1) + "\n") * (cell.row - row - 1)
            row, column = cell.row, 0
        written += "\t" * (cell.column - column)
        column = cell.column
        content_start, content_end = _trim(text, found)
        edits.append(Edit(position, content_start, written))
        edits += _inner_edits(text, content_start, content_end)
        position, written = content_end, ""
    tail = "\t" * (width - 1 - column) + ("\n" + "\t" * (width - 1)) * (height - 1 - row)
    closing = _CLOSING.match(text, ranges[-1].end)
    end = closing.end() if closing else ranges[-1].end
    edits.append(Edit(position, end, tail))
    length = sum(len(edit.replacement) - (edit.end - edit.start) for edit in edits)
    spans = tuple(
        (cell.row, cell.column, cell.row_span, cell.column_span)
        for cell in cells
        if cell.row_span > 1 or cell.column_span > 1
    )
    table = TextTable(first + shift + 1, end + shift + length, height, width, spans)
    return [edit for edit in edits if edit.start < edit.end or edit.replacement], table


def _start_of_rows(text: str, start: int, content: int) -> int:
    """Return the offset of the tag of the first row, or of its first cell."""
    cell_tag = text.rfind("<", start, content)
    row_tag = text.rfind("<", start, cell_tag)
    is_row = row_tag >= start and _ROW.match(text, row_tag) is not None
    return row_tag if is_row else cell_tag


def _trim(text: str, cell: _Cell) -> tuple[int, int]:
    """Return the range of the content without white space and tags of lines at its ends."""
    match = _EDGE.match(text, cell.start, cell.end)
    start = match.end() if match else cell.start
    end = cell.end
    for found in _BREAK.finditer(text, start, cell.end):
        if found.end() == cell.end:
            end = found.start()
    return start, max(start, start + len(text[start:end].rstrip()))


def _inner_edits(text: str, start: int, end: int) -> Iterator[Edit]:
    for match in _BREAK.finditer(text, start, end):
        is_joined = _WIDE.match(text, match.start() - 1) and _WIDE.match(text, match.end())
        yield Edit(match.start(), match.end(), "" if is_joined else " ")
