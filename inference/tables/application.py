"""收到和处理政府信息公开申请情况: rows of seven columns that never change."""

from collections.abc import Iterator, Sequence

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
from gongkai.inference.tables.slots import align, fit


def read_application(entries: Sequence[TableEntry], page: TableText) -> None:
    """Add the cells of the entries to the last draft of the page."""
    kind: TableKind = "application"
    given = {id(entry): (row, column) for row, column, entry in explicit_cells(entries, kind)}
    columns = lexicon().columns[kind]
    rows = [(row, entry) for row, entry in _application_rows(entries) if id(entry) not in given]
    fitted = [(row, entry, with_total(fit(entry, len(columns)))) for row, entry in rows]
    full = [cells for _, _, cells in fitted if cells is not None]
    for row, column, entry in explicit_cells(entries, kind):
        page.put(row, column, entry.values[0], None)
    for row, entry, whole in fitted:
        cells = whole or align(entry, full, len(columns)) or read_sparse(entry, kind)
        if cells is not None:
            for column, cell in zip(columns, cells, strict=True):
                page.put(row, column, cell, None)
        elif entry.values:
            page.warn(kind, f"the row {row} ({shown(entry)}) can be read in several ways")


def _application_rows(entries: Sequence[TableEntry]) -> Iterator[tuple[str, TableEntry]]:
    """Give the rows; 其他 and 总计 are rows behind other rows, column heads before them."""
    last = -1
    order = lexicon().rows["application"]
    for entry in entries:
        found = named(entry.label, "application", "row")
        if not found or not any(item is not None for item in entry.items):
            continue
        if named(entry.label, "application", "column"):
            if not entry.values and (last < 0 or fit(entry, 7) is None):
                continue
            if found[0] == "other_other" and not order[last].startswith("other"):
                continue
        last = order.index(found[0])
        yield found[0], entry
