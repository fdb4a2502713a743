"""政府信息公开行政复议、行政诉讼情况: fifteen values in one row, or three rows of five."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableText,
    explicit_cells,
    named,
    read_sparse,
    shown,
    with_total,
)
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.slots import fit


def read_dispute(entries: Sequence[TableEntry], page: TableText) -> None:
    """Add the cells of the entries to the last draft of the page."""
    kind: TableKind = "dispute"
    rows, columns = lexicon().rows[kind], lexicon().columns[kind]
    given = list(explicit_cells(entries, kind))
    for row, column, entry in given:
        page.put(row, column, entry.values[0], None)
    explicit = {id(entry) for _, _, entry in given}
    pending: list[str] = []
    heads: list[str] = []
    labelled = _has_labelled_rows(entries)
    for entry in entries:
        own_row = named(entry.label, kind, "row")
        pending.extend(own_row)
        heads.extend(named(entry.label, kind, "column"))
        cells = fit(entry, len(rows) * len(columns)) if id(entry) not in explicit else None
        if cells is not None:
            names = [(r, c) for r in rows for c in columns]
        elif id(entry) in explicit or not (entry.values or (labelled and own_row)):
            continue
        elif own_row or len(pending) == 1:
            names = [(pending[-1], c) for c in columns]
            cells = with_total(fit(entry, len(columns))) or read_sparse(entry, kind)
        elif len(heads) == 1 and len(pending) == len(rows):
            names = [(r, heads[0]) for r in rows]
            cells = fit(entry, len(rows))
            heads = []
        if cells is None:
            if entry.values:
                page.warn(kind, f"the values {shown(entry)} can be read in several ways")
            continue
        for (r, c), cell in zip(names, cells, strict=True):
            page.put(r, c, cell, None)
        if len(cells) > len(rows):
            pending, heads = [], []


def _has_labelled_rows(entries: Sequence[TableEntry]) -> bool:
    """The rows have labels of their own; in the other form the labels head the columns."""
    rows = [entry for entry in entries if named(entry.label, "dispute", "row")]
    width = len(lexicon().columns["dispute"])
    return any(entry.values for entry in rows) or all(fit(entry, width) for entry in rows)
