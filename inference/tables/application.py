"""收到和处理政府信息公开申请情况: rows with the same seven columns."""

from collections.abc import Iterator, Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableCollector,
    assign_sparse_columns,
    cells_with_column_labels,
    describe_row,
    label_ids,
    require_total,
)
from gongkai.inference.tables.column_assignment import align_columns, assign_columns
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import lexicon


def read_application(entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add the cells of the entries to the current table of the collector."""
    kind: TableKind = "application"
    labelled = {
        id(entry): (row, column) for row, column, entry in cells_with_column_labels(entries, kind)
    }
    columns = lexicon().columns[kind]
    rows = [(row, entry) for row, entry in _application_rows(entries) if id(entry) not in labelled]
    fitted = [
        (row, entry, require_total(assign_columns(entry, len(columns)))) for row, entry in rows
    ]
    full = [cells for _, _, cells in fitted if cells is not None]
    for row, column, entry in cells_with_column_labels(entries, kind):
        collector.put(row, column, entry.values[0], None)
    for row, entry, assigned in fitted:
        cells = (
            assigned
            or align_columns(entry, full, len(columns))
            or assign_sparse_columns(entry, kind)
        )
        if cells is not None:
            for column, cell in zip(columns, cells, strict=True):
                collector.put(row, column, cell, None)
        elif entry.values:
            collector.warn(
                kind, f"the row {row} ({describe_row(entry)}) can be read in several ways"
            )


def _application_rows(entries: Sequence[TableEntry]) -> Iterator[tuple[str, TableEntry]]:
    """Yield (row id, entry); 其他 and 总计 are rows after another row and column headers before."""
    last = -1
    order = lexicon().rows["application"]
    for entry in entries:
        found = label_ids(entry.label, "application", "row")
        if not found or not any(item is not None for item in entry.items):
            continue
        if label_ids(entry.label, "application", "column"):
            if not entry.values and (last < 0 or assign_columns(entry, 7) is None):
                continue
            if found[0] == "other_other" and not order[last].startswith("other"):
                continue
        last = order.index(found[0])
        yield found[0], entry
