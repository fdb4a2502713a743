"""A page of a PDF: its characters grouped in text lines and in cells of ruled tables."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from pdfplumber.page import Page

TOLERANCE = 3.0
"""The distance, in points, within which two edges are the same."""


@dataclass(frozen=True, slots=True)
class Char:
    """A character with its bounding box in points; the vertical axis points downwards."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of text outside tables; `first_word_width` is the width that must not be broken."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    first_word_width: float


@dataclass(frozen=True, slots=True)
class RuledCell:
    """A cell of a ruled table; `free_width` is the free space on its last line, in font sizes."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    free_width: float


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A table with ruled lines: its cells, from top to bottom and left to right."""

    cells: tuple[RuledCell, ...]

    @property
    def top(self) -> float:
        """The upper edge."""
        return min(box.top for box in self.cells)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return max(box.bottom for box in self.cells)


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The content of a page from top to bottom; `rotated` counts omitted rotated characters."""

    width: float
    height: float
    content: tuple[PdfLine | RuledTable, ...]
    rotated: int


def read_page(page: Page) -> PdfPage:
    """Return the text lines and the ruled tables of `page` in reading order.

    A character that is printed twice (for bold) counts once. Rotated characters (watermarks) are
    left out. A frame with one column is not a table.
    """
    upright = [char for char in page.chars if abs(char["matrix"][1]) < abs(char["matrix"][0]) / 10]
    rotated = len(page.chars) - len(upright)
    chars = list(_chars(upright))
    tables: list[RuledTable] = []
    for found in page.find_tables():
        xs = distinct_edges([x for cell in found.cells for x in (cell[0], cell[2])])
        ys = distinct_edges([y for cell in found.cells for y in (cell[1], cell[3])])
        if len(xs) > 2:
            table, chars = _assign_characters(found.cells, xs, ys, chars)
            tables.append(table)
    content: list[PdfLine | RuledTable] = [*_lines(chars), *tables]
    content.sort(key=lambda part: part.top)
    return PdfPage(float(page.width), float(page.height), tuple(content), rotated)


def distinct_edges(values: Sequence[float]) -> list[float]:
    """Return `values` in order, without those within `TOLERANCE` of the value before."""
    ordered = sorted(values)
    return ordered[:1] + [b for a, b in pairwise(ordered) if b - a > TOLERANCE]


def edge_index(edges: Sequence[float], value: float) -> int:
    """Return the index of the last of the sorted `edges` that is at or before `value`."""
    return max(0, bisect_right(edges, value + TOLERANCE) - 1)


def _chars(found: Sequence[dict[str, Any]]) -> Iterator[Char]:
    seen: set[tuple[str, int, int]] = set()
    for char in found:
        key = (char["text"], round(char["x0"] / 2), round(char["top"] / 2))
        if key not in seen:
            seen.add(key)
            yield Char(*(char[name] for name in ("text", "x0", "x1", "top", "bottom", "size")))


def _assign_characters(
    boxes: Sequence[tuple[float, float, float, float]],
    xs: Sequence[float],
    ys: Sequence[float],
    chars: Sequence[Char],
) -> tuple[RuledTable, list[Char]]:
    """Return the table with the bounding `boxes` and its text, and the other characters."""
    owners: dict[tuple[int, int], int] = {}
    for index, (x0, top, x1, bottom) in enumerate(boxes):
        for row in range(edge_index(ys, top), edge_index(ys, bottom)):
            for column in range(edge_index(xs, x0), edge_index(xs, x1)):
                owners[row, column] = index
    held: list[list[Char]] = [[] for _ in boxes]
    outside: list[Char] = []
    for char in chars:
        row = bisect_right(ys, (char.top + char.bottom) / 2) - 1
        column = bisect_right(xs, (char.x0 + char.x1) / 2) - 1
        owner = owners.get((row, column))
        (outside if owner is None else held[owner]).append(char)
    cells = [_make_cell(*box, _lines(inside)) for box, inside in zip(boxes, held, strict=True)]
    cells.sort(key=lambda cell: (edge_index(ys, cell.top), cell.x0))
    return RuledTable(tuple(cells)), outside


def _make_cell(
    x0: float, top: float, x1: float, bottom: float, lines: Sequence[PdfLine]
) -> RuledCell:
    free_width = (x1 - x0 - (lines[-1].x1 - lines[-1].x0)) / lines[-1].size if lines else 0.0
    return RuledCell("\n".join(line.text for line in lines), x0, x1, top, bottom, free_width)


def _lines(chars: Sequence[Char]) -> list[PdfLine]:
    rows: list[list[Char]] = []
    for char in sorted(chars, key=lambda char: char.top + char.bottom):
        middle = (char.top + char.bottom) / 2
        if rows and middle - (rows[-1][0].top + rows[-1][0].bottom) / 2 < char.size / 2:
            rows[-1].append(char)
        else:
            rows.append([char])
    return [line for row in rows if (line := _line(sorted(row, key=lambda c: c.x0))) is not None]


def _line(chars: Sequence[Char]) -> PdfLine | None:
    visible = [char for char in chars if not char.text.isspace()]
    if not visible:
        return None
    size = median(char.size for char in visible) or 1.0
    start = chars.index(visible[0])
    stop = len(chars) - chars[::-1].index(visible[-1])
    return PdfLine(
        text="".join(_insert_spaces(chars[start:stop], size)),
        x0=visible[0].x0,
        x1=visible[-1].x1,
        top=min(char.top for char in visible),
        bottom=max(char.bottom for char in visible),
        size=size,
        first_word_width=_first_word_width(visible),
    )


def _insert_spaces(chars: Sequence[Char], size: float) -> Iterator[str]:
    """Yield the characters, with a space where the gap is wide enough for one.

    A gap of a quarter of the font size between Han characters and digits is not a space.
    """
    yield chars[0].text
    for before, char in pairwise(chars):
        gap = char.x0 - before.x1
        words = _is_ascii_word(before) and _is_ascii_word(char)
        if gap > size * (0.25 if words else 1.0) and not (before.text + char.text).isspace():
            yield " "
        yield char.text


def _first_word_width(chars: Sequence[Char]) -> float:
    """Return the width of the first word: one Han character, or ASCII letters and digits."""
    end = chars[0].x1
    if _is_ascii_word(chars[0]):
        for char in chars[1:]:
            if not char.text.isascii():
                break
            end = char.x1
    return end - chars[0].x0


def _is_ascii_word(char: Char) -> bool:
    return char.text.isascii() and char.text.isalnum()
