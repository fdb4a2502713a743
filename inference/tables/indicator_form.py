"""政府信息公开情况统计表: one indicator per row, with its unit and one or two values."""

from collections.abc import Sequence

from gongkai.document.report import TableKind
from gongkai.inference.tables.cells import (
    TableCollector,
    describe_row,
    label_ids,
    unit_of,
)
from gongkai.inference.tables.column_assignment import assign_columns
from gongkai.inference.tables.entries import TableEntry


def read_indicator_form(entries: Sequence[TableEntry], collector: TableCollector) -> None:
    """Add the cells of the entries to the current table of the collector."""
    kind: TableKind = "indicator_form"
    columns = ["value"]
    headers = [entry for entry in entries if not entry.values]
    if any("cumulative" in label_ids(entry.label, kind, "column") for entry in headers):
        columns.append("cumulative")
    row, group, line = "", "", -1
    waiting: list[str] = []
    blank: list[str] = []
    read = False
    for entry in sorted(
        entries, key=lambda entry: entry.column_group if label_ids(entry.label, kind, "row") else 0
    ):
        column = label_ids(entry.label, kind, "column")
        if column and row and len(entry.values) == 1 and entry.line == line:
            collector.put(row, column[0], entry.values[0], None)
            continue
        found = label_ids(entry.label, kind, "row")
        in_group = [row_id for row_id in found if row_id.partition(".")[0] == group]
        row = (in_group or found)[0] if len(in_group) == 1 or len(found) == 1 else ""
        line = entry.line
        if row:
            group = row.partition(".")[0]
            if _put_indicator(row, entry, columns, collector):
                blank, waiting, read = [*blank, *waiting], [], True
            elif not entry.values:
                waiting += [row] if read else []
        elif found:
            problem = f"the row {describe_row(entry)} may belong to several groups"
            collector.warn(kind, problem, entry.values)
    if not collector.has_unread(entries):
        for row in blank:
            collector.put_blank_row(row, columns)


def _put_indicator(
    row: str, entry: TableEntry, columns: Sequence[str], collector: TableCollector
) -> bool:
    """Add the cells of a row; return whether there are any."""
    unit = unit_of(entry, f"indicator_form.{row}")
    cells = assign_columns(entry, len(columns))
    if cells is None and not entry.values and entry.unit is not None:
        cells = [None] * len(columns)
    if cells is None:
        if entry.values:
            collector.warn(
                "indicator_form",
                f"the row {row} ({describe_row(entry)}) has other columns",
                entry.values,
            )
        return False
    for column, cell in zip(columns, cells, strict=True):
        collector.put(row, column, cell, unit)
    return True
