"""Ruled tables of a PDF: joined across page breaks, and converted to rows and columns."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gongkai.inference.readers.blocks import BlockCell, Paragraph, TableBlock, normalize_cell_text
from gongkai.inference.readers.pdf_grids import TOLERANCE
from gongkai.inference.readers.pdf_patterns import starts_list_item

_OPENING, _CLOSING = "（(《“‘【〔", "）)》”’】〕"


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
    def left(self) -> float:
        """The left edge."""
        return min(box.x0 for box in self.cells)

    @property
    def right(self) -> float:
        """The right edge."""
        return max(box.x1 for box in self.cells)

    @property
    def top(self) -> float:
        """The upper edge."""
        return min(box.top for box in self.cells)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return max(box.bottom for box in self.cells)


def distinct_edges(values: Sequence[float]) -> list[float]:
    """Return `values` in order, without those within `TOLERANCE` of the value before."""
    ordered = sorted(values)
    return ordered[:1] + [b for a, b in pairwise(ordered) if b - a > TOLERANCE]


def edge_index(edges: Sequence[float], value: float) -> int:
    """Return the index of the last of the sorted `edges` that is at or before `value`."""
    return max(0, bisect_right(edges, value + TOLERANCE) - 1)


def is_continuation(above: RuledTable, below: RuledTable) -> bool:
    """Return whether `below`, first on its page, may continue `above`, last on the page before.

    Both must have the same left and right edges.
    """
    return (
        abs(above.left - below.left) <= 2 * TOLERANCE
        and abs(above.right - below.right) <= 2 * TOLERANCE
    )


def join_tables(above: RuledTable, below: RuledTable) -> RuledTable:
    """Return one table with the cells of both parts.

    A repeated table header is dropped. The halves of a row label or of a merged cell that the page
    break split become one cell.
    """
    lower = _without_repeated_header(above, below)
    if not lower:
        return above
    upper = list(above.cells)
    edge = above.bottom
    shift = edge - min(box.top for box in lower)
    lower = [replace(box, top=box.top + shift, bottom=box.bottom + shift) for box in lower]
    last = [box for box in upper if abs(box.bottom - edge) <= TOLERANCE]
    first = [box for box in lower if abs(box.top - edge) <= TOLERANCE]
    rest_of_row = _is_rest_of_row(last, first)
    for box in last:
        for other in first:
            if _aligned(box, other) and (rest_of_row or _is_split_cell(box, other, last, first)):
                # If all cells of a row are joined, the page break is no longer an edge.
                upper[upper.index(box)] = replace(
                    other, text=f"{box.text}\n{other.text}".strip(), top=box.top
                )
                lower.remove(other)
    return RuledTable((*upper, *lower))


def to_table_block(ruled: RuledTable) -> TableBlock:
    """Return the table with the row and the column of each cell, derived from the cell edges."""
    xs = distinct_edges([x for box in ruled.cells for x in (box.x0, box.x1)])
    ys = distinct_edges([y for box in ruled.cells for y in (box.top, box.bottom)])
    cells: list[BlockCell] = []
    for box in ruled.cells:
        row, column = edge_index(ys, box.top), edge_index(xs, box.x0)
        height, width = edge_index(ys, box.bottom) - row, edge_index(xs, box.x1) - column
        if height and width:
            cells.append(BlockCell(row, column, (Paragraph(box.text),), height, width))
    return TableBlock(tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def _without_repeated_header(above: RuledTable, below: RuledTable) -> list[RuledCell]:
    same = 0
    for one, other in zip(above.cells, below.cells, strict=False):
        if normalize_cell_text(one.text) != normalize_cell_text(other.text) or not _aligned(
            one, other
        ):
            break
        same += 1
    cells = list(below.cells)
    header = cells[:same]
    # A header consists of complete rows: no other cell starts above their lower edge.
    while header:
        edge = max(box.bottom for box in header)
        if all(box.top >= edge - TOLERANCE for box in cells[len(header) :]):
            break
        header.pop()
    return cells[len(header) :] if any(box.text for box in header) else cells


def _aligned(one: RuledCell, other: RuledCell) -> bool:
    return abs(one.x0 - other.x0) <= 2 * TOLERANCE and abs(one.x1 - other.x1) <= 2 * TOLERANCE


def _is_rest_of_row(last: Sequence[RuledCell], first: Sequence[RuledCell]) -> bool:
    """Return whether the `first` row of a page continues the `last` row of the page before.

    It does if only one cell has text, which does not start a list item, and the cell above is
    incomplete: it has an unclosed bracket, or its text fills the last line.
    """
    filled = [box for box in first if box.text]
    if len(filled) != 1 or starts_list_item(filled[0].text):
        return False
    over = [box for box in last if _aligned(box, filled[0]) and box.text]
    return bool(over) and (_has_open_bracket(over[0].text) or over[0].free_width < 2)


def _has_open_bracket(text: str) -> bool:
    return sum(map(text.count, _OPENING)) > sum(map(text.count, _CLOSING))


def _is_split_cell(
    box: RuledCell, other: RuledCell, last: Sequence[RuledCell], first: Sequence[RuledCell]
) -> bool:
    """Return whether `other` is the rest of the merged cell `box`, split by the page break."""
    if not (_spans_rows(box, last) or _spans_rows(other, first)):
        return False
    return not box.text or not other.text or not starts_list_item(other.text)


def _spans_rows(box: RuledCell, row: Sequence[RuledCell]) -> bool:
    height = min(other.bottom - other.top for other in row)
    return box.bottom - box.top > height + TOLERANCE
