"""政府信息公开情况统计表: one indicator a row, with its unit and one value or two."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableText,
    named,
    shown,
    unit_of,
)
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.slots import fit


def read_indicators(entries: Sequence[TableEntry], page: TableText) -> None:
    """Add the cells of the entries to the last draft of the page."""
    kind: TableKind = "indicator_form"
    columns = ["value"]
    heads = [entry for entry in entries if not entry.values]
    if any("cumulative" in named(entry.label, kind, "column") for entry in heads):
        columns.append("cumulative")
    row, group, line = "", "", -1
    for entry in sorted(
        entries, key=lambda entry: entry.lane if named(entry.label, kind, "row") else 0
    ):
        column = named(entry.label, kind, "column")
        if column and row and len(entry.values) == 1 and entry.line == line:
            page.put(row, column[0], entry.values[0], None)
            continue
        found = named(entry.label, kind, "row")
        near = [row_id for row_id in found if row_id.partition(".")[0] == group]
        row = (near or found)[0] if len(near) == 1 or len(found) == 1 else ""
        line = entry.line
        if row:
            group = row.partition(".")[0]
            _put_indicator(row, entry, columns, page)
        elif found:
            page.warn(kind, f"the row {entry.label.text if entry.label else ''} has no group")


def _put_indicator(row: str, entry: TableEntry, columns: Sequence[str], page: TableText) -> None:
    unit = unit_of(entry, f"indicator_form.{row}")
    cells = fit(entry, len(columns))
    if cells is None and not entry.values and entry.unit is not None:
        cells = [None] * len(columns)
    if cells is None:
        if entry.values:
            page.warn("indicator_form", f"the row {row} ({shown(entry)}) has other columns")
        return
    for column, cell in zip(columns, cells, strict=True):
        page.put(row, column, cell, unit)
