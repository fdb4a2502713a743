"""Assignment of the cells after a label to the columns of its row."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median

from gongkai.inference.tables.cell_values import parse_value
from gongkai.inference.tables.entries import CellOrBreak, TableEntry
from gongkai.inference.tables.tokens import CellToken

# The cell in each column of a row; None is a blank cell that the text does not contain.
RowCells = list[CellToken | None]


def assign_columns(entry: TableEntry, width: int) -> RowCells | None:
    """Return the cells of a row with `width` columns, or None if the assignment is ambiguous.

    The candidates are tried from the most to the least certain: the cells on the line of the label,
    the first printed row with a value, all cells, only the printed values, and all cells with empty
    lines as blank cells. A candidate fits if only blank cells remain after `width` cells. If the
    line of the label prints blank cells, too, the cells of this line are the only candidate.
    """
    items = list(entry.items)
    own = explicit_cells(entry)
    if own:
        return own[:width] if len(own) >= width and _blank(own[width:]) else None
    while items and items[0] is None:
        items = items[1:]
    for cells in _candidates(entry, items):
        if len(cells) == width or (len(cells) > width and _blank(cells[width:])):
            return cells[:width]
    return None


def explicit_cells(entry: TableEntry) -> RowCells:
    """Return the cells on the line of the label if it prints all cells of the row, else none."""
    own: RowCells = [cell for cell in entry.items if cell is not None and cell.line == entry.line]
    return own if any(cell is not None and cell.explicit for cell in own) else []


def _candidates(entry: TableEntry, items: Sequence[CellOrBreak]) -> list[RowCells]:
    cells: RowCells = [item for item in items if item is not None]
    own: RowCells = [cell for cell in cells if cell is not None and cell.line == entry.line]
    candidates = [own] if any(cell is not None and cell.kind == "value" for cell in own) else []
    rows: list[RowCells] = [
        list(group) for is_break, group in groupby(items, lambda item: item is None) if not is_break
    ]
    if len(rows) > 1:
        with_values = [row for row in rows if not _blank(row)]
        candidates.append((with_values or rows)[0])
    printed: RowCells = [cell for cell in cells if cell is not None and cell.kind == "value"]
    return [*candidates, cells, printed, *([list(items)] if entry.empty_cells else [])]


def is_sum(cells: Sequence[CellToken | None]) -> bool:
    """Return whether the last cell of a row is printed and is the sum of the others."""
    numbers = [number_of(cell) for cell in cells]
    last = cells[-1]
    return last is not None and last.kind == "value" and sum(numbers[:-1]) == numbers[-1]


def number_of(cell: CellToken | None) -> float:
    """Return the number of a cell in a sum; a blank or unreadable cell counts as 0."""
    value = parse_value(cell.text) if cell is not None else None
    return (value.number if value is not None else None) or 0


def _blank(cells: Sequence[CellOrBreak]) -> bool:
    return all(cell is None or cell.kind == "blank" for cell in cells)


def align_columns(entry: TableEntry, full: Sequence[RowCells], width: int) -> RowCells | None:
    """Return the cells of a row by their alignment with complete rows, or None if it is unclear.

    Args:
        entry: a row with fewer values than columns, separated by spaces.
        full: the complete rows of the same table.
        width: the number of columns.
    """
    rows = [[cell.x for cell in row if cell is not None and cell.x is not None] for row in full]
    rows = [row for row in rows if len(row) == width]
    values = entry.values
    if not rows or not values or any(value.x is None for value in values):
        return None
    centers = [median(column) for column in zip(*rows, strict=True)]
    gap = min(b - a for a, b in pairwise(centers))
    cells: RowCells = [None] * width
    for value in values:
        x = value.x or 0.0
        column_index = min(range(width), key=lambda column: abs(centers[column] - x))
        if abs(centers[column_index] - x) > gap * 0.4 or cells[column_index] is not None:
            return None
        cells[column_index] = value
    return cells
