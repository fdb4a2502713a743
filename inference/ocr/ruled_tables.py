"""Ruled tables in the picture of a page: their lines, and the cells between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gongkai.inference.ocr.page_image import Mask

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; right and bottom are exclusive."""

_ACROSS, _DOWN = 60, 38  # pixels; the least length of a rule; strokes of characters are shorter
_PART = 36  # pixels; the least length of a part of a broken rule
_GAP = 11  # pixels; a rule that is broken over this length is one
_SAME = 7  # pixels within which two rules are one
_NARROWEST, _LOWEST = 14, 16  # pixels of a column and of a row
_MOST_CELLS = 6000  # positions; a screened picture has more
_COVERED = 0.7  # the share of the side of a cell that ink covers if it is ruled


@dataclass(frozen=True, slots=True)
class PictureTable:
    """A ruled table in a picture.

    Attributes:
        box: the outer edges.
        cells: the boxes between the rules, from top to bottom and from left to right.
        is_regular: whether each cell is a rectangle; if not, a rule was not found.
    """

    box: Box
    cells: tuple[Box, ...]
    is_regular: bool = True


@dataclass(frozen=True, slots=True)
class Rules:
    """The horizontal and the vertical lines of a picture."""

    across: Mask
    down: Mask

    @property
    def both(self) -> Mask:
        """All lines."""
        return np.maximum(self.across, self.down)


def find_rules(ink: Mask) -> Rules:
    """Return the lines of a picture, with small gaps closed."""
    return Rules(_lines(ink, (1, _GAP), (1, _ACROSS)), _lines(ink, (_GAP, 1), (_DOWN, 1)))


def find_tables(rules: Rules) -> list[PictureTable]:
    """Return the ruled tables with at least two cells, from top to bottom."""
    import cv2  # noqa: PLC0415

    joined = cv2.dilate(rules.both, np.ones((5, 5), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    tables: list[PictureTable] = []
    for index in range(1, len(stats)):
        x, y, width, height, _ = (int(value) for value in stats[index])
        if width < 2 * _ACROSS or height < 2 * _LOWEST:
            continue
        part = labels[y : y + height, x : x + width] == index
        across = np.where(part, rules.across[y : y + height, x : x + width], 0).astype(np.uint8)
        down = np.where(part, rules.down[y : y + height, x : x + width], 0).astype(np.uint8)
        table = _table(across, down, x, y) if _is_framed(across, down) else None
        if table is not None:
            tables.append(table)
    return sorted(tables, key=lambda table: table.box[1])


def _lines(ink: Mask, gap: tuple[int, int], length: tuple[int, int]) -> Mask:
    import cv2  # noqa: PLC0415

    # A line that is not quite straight is in two rows of pixels: it is thickened first.
    across = length[0] == 1
    thick = cv2.dilate(ink, np.ones((3, 1) if across else (1, 3), np.uint8))
    # Parts of a rule, so that the characters of a line of text are not joined.
    part = (1, _PART) if across else (_PART, 1)
    parts = cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones(part, np.uint8))
    closed = cv2.morphologyEx(parts, cv2.MORPH_CLOSE, np.ones(gap, np.uint8))
    found = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones(length, np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(found, connectivity=8)
    thickness = stats[:, 4] / np.maximum(stats[:, 2] if across else stats[:, 3], 1)
    keep = thickness <= 16  # a filled area is no line
    keep[0] = False
    return np.where(keep[labels], 255, 0).astype(np.uint8)


def _is_framed(across: Mask, down: Mask) -> bool:
    """Return whether lines go along two opposite sides of the picture of a table."""
    top, bottom = (part.any(axis=0).mean() for part in (across[:20], across[-20:]))
    left, right = (part.any(axis=1).mean() for part in (down[:, :20], down[:, -20:]))
    return bool(min(top, bottom) >= _COVERED or min(left, right) >= _COVERED)


def _table(across: Mask, down: Mask, left: int, top: int) -> PictureTable | None:
    ys = _positions(across, axis=1)
    xs = _positions(down, axis=0)
    ys = _with_ends(ys, np.flatnonzero(down.any(axis=1)), _LOWEST)
    xs = _with_ends(xs, np.flatnonzero(across.any(axis=0)), _NARROWEST)
    if len(xs) < 2 or len(ys) < 2 or not 2 <= (len(xs) - 1) * (len(ys) - 1) <= _MOST_CELLS:
        return None
    owners = _merge(across, down, xs, ys)
    groups: dict[int, list[tuple[int, int]]] = {}
    for (row, column), owner in np.ndenumerate(owners):
        groups.setdefault(int(owner), []).append((row, column))
    cells: list[Box] = []
    is_regular = True
    for places in groups.values():
        rows = [row for row, _ in places]
        columns = [column for _, column in places]
        height, width = max(rows) - min(rows) + 1, max(columns) - min(columns) + 1
        if height * width != len(places):
            is_regular = False
            cells += [
                (xs[c] + left, ys[r] + top, xs[c + 1] + left, ys[r + 1] + top) for r, c in places
            ]
            continue
        cells.append(
            (
                xs[min(columns)] + left,
                ys[min(rows)] + top,
                xs[max(columns) + 1] + left,
                ys[max(rows) + 1] + top,
            )
        )
    if len(cells) < 2:
        return None
    cells.sort(key=lambda cell: (cell[1], cell[0]))
    box = (xs[0] + left, ys[0] + top, xs[-1] + left, ys[-1] + top)
    return PictureTable(box, tuple(cells), is_regular)


def _positions(lines: Mask, axis: int) -> list[int]:
    """Return the middle of each line, ordered; lines at nearly the same place are one."""
    import cv2  # noqa: PLC0415

    _, _, stats, centres = cv2.connectedComponentsWithStats(lines, connectivity=8)
    found = sorted(
        (float(centres[index][1 if axis == 1 else 0]), int(stats[index][2 if axis == 1 else 3]))
        for index in range(1, len(stats))
    )
    groups: list[list[tuple[float, int]]] = []
    for place, length in found:
        if groups and place - groups[-1][-1][0] <= _SAME:
            groups[-1].append((place, length))
        else:
            groups.append([(place, length)])
    return [
        round(sum(place * length for place, length in group) / sum(length for _, length in group))
        for group in groups
    ]


def _with_ends(places: list[int], covered: npt.NDArray[np.int64], least: int) -> list[int]:
    """Return the places with those of the ends of crossing lines that go on beyond the last one.

    A page break can cut off the outer line of a table, and some forms have none.
    """
    if not len(covered):
        return places
    first, last = int(covered[0]), int(covered[-1])
    if not places or places[0] - first > least:
        places = [first, *places]
    if last - places[-1] > least:
        places = [*places, last]
    return places


def _merge(across: Mask, down: Mask, xs: Sequence[int], ys: Sequence[int]) -> npt.NDArray[np.int64]:
    """Return for each position the index of its cell: positions without a line between are one."""
    rows, columns = len(ys) - 1, len(xs) - 1
    owner = np.arange(rows * columns)

    def root(index: int) -> int:
        while owner[index] != index:
            owner[index] = owner[owner[index]]
            index = int(owner[index])
        return index

    for row, column, other in _open_sides(across, down, xs, ys):
        owner[root(other)] = root(row * columns + column)
    return np.array([root(index) for index in range(rows * columns)]).reshape(rows, columns)


def _open_sides(
    across: Mask, down: Mask, xs: Sequence[int], ys: Sequence[int]
) -> Iterator[tuple[int, int, int]]:
    """Yield row, column and the index of the neighbour for each side without a line."""
    columns = len(xs) - 1
    for row in range(len(ys) - 1):
        for column in range(columns):
            if column + 1 < columns:
                x = xs[column + 1]
                side = down[ys[row] + 3 : ys[row + 1] - 2, max(0, x - _SAME) : x + _SAME + 1]
                if side.any(axis=1).mean() < _COVERED:
                    yield row, column, row * columns + column + 1
            if row + 2 < len(ys):
                y = ys[row + 1]
                side = across[
                    max(0, y - _SAME) : y + _SAME + 1, xs[column] + 3 : xs[column + 1] - 2
                ]
                if side.any(axis=0).mean() < _COVERED:
                    yield row, column, (row + 1) * columns + column
