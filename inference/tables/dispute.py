"""政府信息公开行政复议、行政诉讼情况: fifteen values in one row, or three rows of five values."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableCollector,
    assign_sparse_columns,
    cells_with_column_labels,
    describe_row,
    label_ids,
    require_total,
)
from gongkai.inference.tables.column_assignment import assign_columns
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import lexicon


def read_dispute(entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add the cells of the entries to the current table of the collector."""
    kind: TableKind = "dispute"
    rows, columns = lexicon().rows[kind], lexicon().columns[kind]
    with_labels = list(cells_with_column_labels(entries, kind))
    for row, column, entry in with_labels:
        collector.put(row, column, entry.values[0], None)
    explicit = {id(entry) for _, _, entry in with_labels}
    pending: list[str] = []
    headers: list[str] = []
    labelled = _has_labelled_rows(entries)
    for entry in entries:
        row_ids = label_ids(entry.label, kind, "row")
        pending.extend(row_ids)
        headers.extend(label_ids(entry.label, kind, "column"))
        cells = (
            assign_columns(entry, len(rows) * len(columns)) if id(entry) not in explicit else None
        )
        if cells is not None:
            names = [(r, c) for r in rows for c in columns]
        elif id(entry) in explicit or not (entry.values or (labelled and row_ids)):
            continue
        elif row_ids or len(pending) == 1:
            names = [(pending[-1], c) for c in columns]
            cells = require_total(assign_columns(entry, len(columns))) or assign_sparse_columns(
                entry, kind
            )
        elif len(headers) == 1 and len(pending) == len(rows):
            names = [(r, headers[0]) for r in rows]
            cells = assign_columns(entry, len(rows))
            headers = []
        if cells is None:
            if entry.values:
                collector.warn(
                    kind, f"the values {describe_row(entry)} can be read in several ways"
                )
            continue
        for (r, c), cell in zip(names, cells, strict=True):
            collector.put(r, c, cell, None)
        if len(cells) > len(rows):
            pending, headers = [], []


def _has_labelled_rows(entries: Sequence[TableEntry]) -> bool:
    """Return whether the labels belong to rows; in the other form they are column headers."""
    rows = [entry for entry in entries if label_ids(entry.label, "dispute", "row")]
    width = len(lexicon().columns["dispute"])
    return any(entry.values for entry in rows) or all(
        assign_columns(entry, width) for entry in rows
    )
