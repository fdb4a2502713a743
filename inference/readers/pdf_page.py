"""A page of a PDF: its characters as lines and as the boxes of its ruled tables."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from pdfplumber.page import Page

TOLERANCE = 3.0
"""Points within which two edges are the same."""


@dataclass(frozen=True, slots=True)
class Char:
    """A character with its box in points, y counted downwards."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of running text; `lead` is the width of what cannot be parted from its first word."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    lead: float


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a ruled table; `room` is what its last line leaves free, in widths of a letter."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    room: float


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruled table: its boxes, from top to bottom and left to right."""

    boxes: tuple[Box, ...]

    @property
    def top(self) -> float:
        """The upper edge."""
        return min(box.top for box in self.boxes)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return max(box.bottom for box in self.boxes)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a page, from top to bottom; `turned` counts characters left out as turned."""

    width: float
    height: float
    content: tuple[PdfLine | Ruled, ...]
    turned: int


def read_page(page: Page) -> Sheet:
    """Return the lines and the ruled tables of `page` in order of reading.

    A character printed twice (bold by overprint) counts once, one that does not stand upright
    (a watermark) not at all. A frame of one column is no table.
    """
    upright = [char for char in page.chars if abs(char["matrix"][1]) < abs(char["matrix"][0]) / 10]
    turned = len(page.chars) - len(upright)
    chars = list(_chars(upright))
    tables: list[Ruled] = []
    for found in page.find_tables():
        xs = clusters([x for cell in found.cells for x in (cell[0], cell[2])])
        ys = clusters([y for cell in found.cells for y in (cell[1], cell[3])])
        if len(xs) > 2:
            table, chars = _fill(found.cells, xs, ys, chars)
            tables.append(table)
    content: list[PdfLine | Ruled] = [*_lines(chars), *tables]
    content.sort(key=lambda part: part.top)
    return Sheet(float(page.width), float(page.height), tuple(content), turned)


def clusters(values: Sequence[float]) -> list[float]:
    """Return `values` in order, those within `TOLERANCE` of the one before left out."""
    ordered = sorted(values)
    return ordered[:1] + [b for a, b in pairwise(ordered) if b - a > TOLERANCE]


def position(edges: Sequence[float], value: float) -> int:
    """Return the index of the edge that `value` is the same as, or lies behind."""
    return max(0, bisect_right(edges, value + TOLERANCE) - 1)


def _chars(found: Sequence[dict[str, Any]]) -> Iterator[Char]:
    seen: set[tuple[str, int, int]] = set()
    for char in found:
        key = (char["text"], round(char["x0"] / 2), round(char["top"] / 2))
        if key not in seen:
            seen.add(key)
            yield Char(*(char[name] for name in ("text", "x0", "x1", "top", "bottom", "size")))


def _fill(
    cells: Sequence[tuple[float, float, float, float]],
    xs: Sequence[float],
    ys: Sequence[float],
    chars: Sequence[Char],
) -> tuple[Ruled, list[Char]]:
    """Return the table of `cells` with its text, and the characters that are not in it."""
    owners: dict[tuple[int, int], int] = {}
    for index, (x0, top, x1, bottom) in enumerate(cells):
        for row in range(position(ys, top), position(ys, bottom)):
            for column in range(position(xs, x0), position(xs, x1)):
                owners[row, column] = index
    held: list[list[Char]] = [[] for _ in cells]
    outside: list[Char] = []
    for char in chars:
        row = bisect_right(ys, (char.top + char.bottom) / 2) - 1
        column = bisect_right(xs, (char.x0 + char.x1) / 2) - 1
        owner = owners.get((row, column))
        (outside if owner is None else held[owner]).append(char)
    boxes = [_box(*cell, _lines(inside)) for cell, inside in zip(cells, held, strict=True)]
    boxes.sort(key=lambda box: (position(ys, box.top), box.x0))
    return Ruled(tuple(boxes)), outside


def _box(x0: float, top: float, x1: float, bottom: float, lines: Sequence[PdfLine]) -> Box:
    room = (x1 - x0 - (lines[-1].x1 - lines[-1].x0)) / lines[-1].size if lines else 0.0
    return Box("\n".join(line.text for line in lines), x0, x1, top, bottom, room)


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
        text="".join(_spaced(chars[start:stop], size)),
        x0=visible[0].x0,
        x1=visible[-1].x1,
        top=min(char.top for char in visible),
        bottom=max(char.bottom for char in visible),
        size=size,
        lead=_lead(visible),
    )


def _spaced(chars: Sequence[Char], size: float) -> Iterator[str]:
    """Yield the characters with a space where the print leaves room for one.

    Between Han characters and figures it leaves a quarter of a letter without meaning any.
    """
    yield chars[0].text
    for before, char in pairwise(chars):
        gap = char.x0 - before.x1
        words = _is_ascii_word(before) and _is_ascii_word(char)
        if gap > size * (0.25 if words else 1.0) and not (before.text + char.text).isspace():
            yield " "
        yield char.text


def _lead(chars: Sequence[Char]) -> float:
    """Return the width of the first word: one Han character, or letters and figures in a row."""
    end = chars[0].x1
    if _is_ascii_word(chars[0]):
        for char in chars[1:]:
            if not char.text.isascii():
                break
            end = char.x1
    return end - chars[0].x0


def _is_ascii_word(char: Char) -> bool:
    return char.text.isascii() and char.text.isalnum()
