"""Slots: which of the items behind a label stand in which column of its row."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median

from gongkai.inference.tables.entries import Item, TableEntry
from gongkai.inference.tables.tokens import Token

# What stands in each column of a row; None is a blank cell that left no trace.
Row = list[Token | None]


def fit(entry: TableEntry, width: int) -> Row | None:
    """Return the cells of a row of `width` columns, or None where its items leave them open.

    The readings are tried from the surest to the loosest: the cells on the line of the label, the
    first physical row with anything printed, all but empty lines, the printed values alone, and
    empty lines taken as blank cells. A reading may leave nothing over but blank cells.
    """
    items = list(entry.items)
    while items and items[0] is None:
        items = items[1:]
    for cells in _readings(entry, items):
        if len(cells) == width or (len(cells) > width and _blank(cells[width:])):
            return cells[:width]
    return None


def _readings(entry: TableEntry, items: Sequence[Item]) -> list[Row]:
    cells: Row = [item for item in items if item is not None]
    own: Row = [cell for cell in cells if cell is not None and cell.line == entry.line]
    readings = [own] if any(cell is not None and cell.kind == "value" for cell in own) else []
    rows: list[Row] = [
        list(group) for is_break, group in groupby(items, lambda item: item is None) if not is_break
    ]
    if len(rows) > 1:
        printing = [row for row in rows if not _blank(row)]
        readings.append((printing or rows)[0])
    printed: Row = [cell for cell in cells if cell is not None and cell.kind == "value"]
    return [*readings, cells, printed, *([list(items)] if entry.empty_cells else [])]


def _blank(cells: Sequence[Item]) -> bool:
    return all(cell is None or cell.kind == "blank" for cell in cells)


def align(entry: TableEntry, full: Sequence[Row], width: int) -> Row | None:
    """Return the cells of a row by where they stand under the cells of complete rows.

    Args:
        entry: a row with fewer values than columns, parted by spaces.
        full: the complete rows of the same table.
        width: the number of columns.
    """
    rows = [[cell.x for cell in row if cell is not None and cell.x is not None] for row in full]
    rows = [row for row in rows if len(row) == width]
    values = entry.values
    if not rows or not values or any(value.x is None for value in values):
        return None
    middles = [median(column) for column in zip(*rows, strict=True)]
    nearest = min(b - a for a, b in pairwise(middles))
    cells: Row = [None] * width
    for value in values:
        x = value.x or 0.0
        place = min(range(width), key=lambda column: abs(middles[column] - x))
        if abs(middles[place] - x) > nearest * 0.4 or cells[place] is not None:
            return None
        cells[place] = value
    return cells
