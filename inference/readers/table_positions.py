"""Positions of the cells of a table, computed from their row spans and column spans."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.inference.readers.blocks import Block, BlockCell, TableBlock

_MAX_COVERED = 1_000_000  # cells beyond it, on a malicious page, get a column span of 1


@dataclass(frozen=True, slots=True)
class SpannedCell:
    """A cell of HTML or XML: its content and its declared spans."""

    content: tuple[Block, ...]
    row_span: int
    column_span: int


def build_table(rows: Sequence[Sequence[SpannedCell]]) -> TableBlock:
    """Return the table of `rows`, with each cell at the first position that is free in its row.

    A row span beyond the last row is cut (HTML standard, "forming a table").
    """
    cells: list[BlockCell] = []
    next_free: dict[int, int] = {}  # column -> the first row in which it is free again
    covered = 0
    for index, row in enumerate(rows):
        column = 0
        for cell in row:
            while next_free.get(column, 0) > index:
                column += 1
            height = min(cell.row_span, len(rows) - index)
            width = cell.column_span if covered < _MAX_COVERED else 1
            cells.append(BlockCell(index, column, cell.content, height, width))
            next_free.update(dict.fromkeys(range(column, column + width), index + height))
            covered += width
            column += width
    return TableBlock(tuple(cells))
