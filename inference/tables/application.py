"""收到和处理政府信息公开申请情况: rows with the same seven columns."""

from collections.abc import Iterator, Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableCollector,
    assign_sparse_columns,
    cells_with_column_labels,
    describe_figures,
    describe_row,
    label_ids,
    require_total,
)
from gongkai.inference.tables.column_assignment import (
    RowCells,
    align_columns,
    assign_columns,
    explicit_cells,
    number_of,
)
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.fused_figures import divide_figures, is_fused
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.torn_rows import join_torn_rows, read_events

_KIND: TableKind = "application"
_FIRST_OUTCOME = 2  # after the rows new and carried_in


def read_application(entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add the cells of the entries to the current table of the collector."""
    columns = lexicon().columns[_KIND]
    labelled = {
        id(entry): (row, column, entry)
        for row, column, entry in cells_with_column_labels(entries, _KIND)
    }
    others = [entry for entry in entries if id(entry) not in labelled]
    rows = [(row, entry, _assign(entry, len(columns))) for row, entry in _application_rows(others)]
    full = [cells for row, _, cells in rows if row and cells is not None]
    joined = join_torn_rows(list(read_events(rows, len(columns))))
    for row, column, entry in labelled.values():
        collector.put(row, column, entry.values[0], None)
    for row, entry, assigned in rows:
        if not row or row in joined.moved or not _has_items(entry):
            continue
        cells = assigned
        if cells is None and not is_fused(entry.values):
            cells = align_columns(entry, full, len(columns)) or assign_sparse_columns(entry, _KIND)
        if cells is not None:
            collector.put_row(row, columns, cells)
            if not {id(cell) for cell in cells} & {id(value) for value in entry.values}:
                collector.handled.update(map(id, entry.values))  # divided into several numbers
        elif entry.values:
            count = f"{len(entry.values)} figure{'s' if len(entry.values) > 1 else ''}"
            problem = f"the row {row} has {count} ({describe_row(entry)})"
            collector.warn(_KIND, f"{problem} and can be read in several ways", entry.values)
    for row, cells in joined.rows.items():
        collector.put_row(row, columns, cells)
    if not labelled and not collector.has_unread(entries):
        for row in joined.blank:
            collector.put_blank_row(row, columns)
    for cells in joined.unread:
        values = [cell for cell in cells if cell is not None and cell.kind == "value"]
        problem = f"the figures {describe_figures(values)} may belong to several rows or to none"
        collector.warn(_KIND, problem, values)


def _assign(entry: TableEntry, width: int) -> RowCells | None:
    """Return the cells of a row with all its figures, or None if they are not all there."""
    cells = assign_columns(entry, width)
    if explicit_cells(entry):
        return None if cells is not None and _lacks_cell(cells) else cells
    if cells is None:
        divided = divide_figures(entry.values, width)
        cells = list(divided) if divided is not None else None
    return require_total(cells)


def _lacks_cell(cells: RowCells) -> bool:
    """Return whether a row of a grid lacks a cell, so that its total is one column to the left.

    Its last cell is blank then, and the one before is the sum of the others.
    """
    *parts, total, last = [
        cell if cell is not None and cell.kind == "value" else None for cell in cells
    ]
    if last is not None or total is None or None in parts:
        return False
    return 0 < number_of(total) == sum(map(number_of, parts))


def _has_items(entry: TableEntry) -> bool:
    return any(item is not None for item in entry.items)


def _application_rows(entries: Sequence[TableEntry]) -> Iterator[tuple[str, TableEntry]]:
    """Yield (row id, entry) for all entries; the id is empty for a label that is no row.

    其他 and 总计 are rows after another row and column headers before.
    """
    last = -1
    in_head = False
    order = lexicon().rows[_KIND]
    for entry in entries:
        found = label_ids(entry.label, _KIND, "row")
        row = found[0] if found else ""
        if row and label_ids(entry.label, _KIND, "column"):
            after_outcome = last >= _FIRST_OUTCOME and not in_head
            if not entry.values and (last < 0 or assign_columns(entry, 7) is None):
                row = row if after_outcome and not _has_items(entry) else ""
            if row == "other_other" and not order[last].startswith("other"):
                row = ""
        in_head = not row and bool(label_ids(entry.label, _KIND, "column"))
        if row:
            last = order.index(row)
        yield row, entry
