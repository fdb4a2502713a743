"""Grid tables of plain text, drawn with +, - and |, as pandoc and reStructuredText write them."""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field

from gongkai.document.source import Edit
from gongkai.inference.readers.blocks import normalize_cell_text
from gongkai.inference.readers.edited_text import EditedText, TextTable

_TABLE = re.compile(
    r"^[ \t]*\+[-=:+]{2,}\+[ \t]*\n(?:[ \t]*[|+][^\n]*[|+][ \t]*(?:\n|\Z))+", re.MULTILINE
)
_RULE = re.compile(r"\+[-=:+]+\+")
_WIDE = frozenset("WF")


@dataclass(slots=True)
class _Cell:
    """A cell: its position, its spans, and its lines so far."""

    row: int
    column: int
    column_span: int
    lines: list[str] = field(default_factory=list)
    row_span: int = 1


def replace_grid_tables(edited: EditedText) -> None:
    """Replace the grid tables in `edited` by lines with tabs, and add the tables."""
    edits: list[Edit] = []
    tables: list[TextTable] = []
    shift = 0
    for match in _TABLE.finditer(edited.text):
        cells = _read_cells(match[0])
        width = max((cell.column + cell.column_span for cell in cells), default=0)
        if width < 2:
            continue
        height = max(cell.row + cell.row_span for cell in cells)
        written = [[""] * width for _ in range(height)]
        for cell in cells:
            written[cell.row][cell.column] = normalize_cell_text("\n".join(cell.lines))
        text = "\n".join("\t".join(row) for row in written)
        end = match.end() - match[0].endswith("\n")
        edits.append(Edit(match.start(), end, text))
        spans = tuple((cell.row, cell.column, cell.row_span, cell.column_span) for cell in cells)
        start = match.start() + shift
        tables.append(TextTable(start, start + len(text), height, width, spans))
        shift += len(text) - (end - match.start())
    edited.apply(edits)
    edited.tables += tables


def _read_cells(text: str) -> list[_Cell]:
    """Return the cells of a table; a border that is missing joins the cells beside it."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    borders = sorted({x for line in lines if _RULE.fullmatch(line) for x in _positions(line, "+")})
    done: list[_Cell] = []
    opened: dict[int, _Cell] = {}
    row = -1
    for line in lines:
        if _RULE.fullmatch(line):
            done += _close(opened, list(opened), row)
            row += 1
            continue
        parts = _split(line, borders)
        if "+" in line and any(_is_rule(part) for _, _, part in parts):
            ended = [column for column, _, part in parts if _is_rule(part)]
            done += _close(opened, [column for column in ended if column in opened], row)
            row += 1
            parts = [part for part in parts if not _is_rule(part[2])]
        for column, span, part in parts:
            cell = opened.setdefault(column, _Cell(row, column, span))
            cell.lines.append(part)
            cell.row_span = max(cell.row_span, row - cell.row + 1)
    done += _close(opened, list(opened), row)
    return done


def _close(opened: dict[int, _Cell], columns: list[int], row: int) -> list[_Cell]:
    closed = [opened.pop(column) for column in columns]
    for cell in closed:
        cell.row_span = max(1, row - cell.row + 1)
    return closed


def _is_rule(part: str) -> bool:
    return re.fullmatch(r"[-=:+]{2,}", part.strip()) is not None


def _positions(line: str, sign: str) -> list[int]:
    """Return the columns of a sign on a display with wide characters."""
    found, x = [], 0
    for char in line:
        if char in sign:
            found.append(x)
        x += 2 if unicodedata.east_asian_width(char) in _WIDE else 1
    return found


def _split(line: str, borders: list[int]) -> list[tuple[int, int, str]]:
    """Return column, span and text of each cell on a line."""
    signs = "|+" if "+--" in line or "--+" in line else "|"
    parts = re.split(rf"(?<!\\)[{re.escape(signs)}]", line)[1:-1]
    if len(parts) == len(borders) - 1:
        return [(column, 1, part) for column, part in enumerate(parts)]
    places = [_nearest(x, borders) for x in _positions(line, signs)]
    return [
        (places[index], max(1, places[index + 1] - places[index]), part)
        for index, part in enumerate(parts)
        if index + 1 < len(places)
    ]


def _nearest(x: int, borders: list[int]) -> int:
    index = bisect_left(borders, x)
    if index and (index == len(borders) or x - borders[index - 1] <= borders[index] - x):
        return index - 1
    return index
