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
from gongkai.inference.tables.column_assignment import RowCells, assign_columns, is_sum
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.fused_figures import divide_figures
from gongkai.inference.tables.lexicon import lexicon


def read_dispute(entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add the cells of the entries to the current table of the collector."""
    kind: TableKind = "dispute"
    rows, columns = lexicon().rows[kind], lexicon().columns[kind]
    with_labels = list(cells_with_column_labels(entries, kind))
    for row, column, entry in with_labels:
        collector.put(row, column, entry.values[0], None)
    fifteen = None if with_labels else _fifteen_figures(entries)
    if fifteen is not None:
        collector.handled.update(id(value) for entry in entries for value in entry.values)
        for index, cell in enumerate(fifteen):
            collector.put(rows[index // len(columns)], columns[index % len(columns)], cell, None)
        return
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
                problem = f"the values {describe_row(entry)} can be read in several ways"
                collector.warn(kind, problem, entry.values)
            continue
        for (r, c), cell in zip(names, cells, strict=True):
            collector.put(r, c, cell, None)
        if len(cells) > len(rows):
            pending, headers = [], []


def _fifteen_figures(entries: Sequence[TableEntry]) -> RowCells | None:
    """Return the figures of the whole form if there are fifteen of them, whatever the heads are.

    The figures must be one row of the text, or the fifth of each five must be the sum of the
    others. The result is None if the labels give the figures another order.
    """
    rows, width = lexicon().rows["dispute"], len(lexicon().columns["dispute"])
    filled = [entry for entry in entries if entry.values]
    printed: RowCells = [item for entry in filled for item in entry.items if item is not None]
    lines = {cell.line for cell in printed if cell is not None}
    whole = len(lines) == 1 and len(printed) == width * len(rows)
    values = [value for entry in filled for value in entry.values]
    named = [name for entry in entries for name in label_ids(entry.label, "dispute", "row")]
    named = list(dict.fromkeys(named))
    if named != sorted(named, key=rows.index) or any(len(entry.values) == 3 for entry in filled):
        return None
    if whole:
        return printed
    if len(values) != width * len(rows):
        divided = divide_figures(values, width, len(rows)) if len(filled) == 1 else None
        return list(divided) if divided is not None else None
    groups = [values[start : start + width] for start in range(0, len(values), width)]
    return list(values) if all(map(is_sum, groups)) else None


def _has_labelled_rows(entries: Sequence[TableEntry]) -> bool:
    """Return whether the labels belong to rows; in the other form they are column headers."""
    rows = [entry for entry in entries if label_ids(entry.label, "dispute", "row")]
    width = len(lexicon().columns["dispute"])
    return any(entry.values for entry in rows) or all(
        assign_columns(entry, width) for entry in rows
    )
