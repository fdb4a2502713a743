"""Cells: functions that the readers of all kinds of tables share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from gongkai.document.report import Cell, TableKind
from gongkai.inference.tables.cell_values import parse_value
from gongkai.inference.tables.column_assignment import RowCells
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import LabelSense, Role, lexicon
from gongkai.inference.tables.tokens import CellToken


@dataclass(slots=True)
class PartialTable:
    """A table that is being read: its cells by id, and the line numbers of its entries."""

    kind: TableKind
    cells: dict[str, Cell] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)


@dataclass(slots=True)
class TableCollector:
    """Collects the tables of a region, and warnings about cells that could not be read."""

    partial_tables: list[PartialTable] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def put(self, row: str, column: str, token: CellToken | None, unit: str | None) -> None:
        """Add a cell to the current table, unless it cannot be read or is there already.

        Args:
            row, column: the ids of the row and the column.
            token: the printed cell; None for a blank one.
            unit: the unit of the column, if it has one.
        """
        table = self.partial_tables[-1]
        cell_id = f"{row}.{column}"
        raw = token.raw if token is not None else ""
        value = parse_value(token.text if token is not None else "", unit)
        if value is None:
            self.warn(table.kind, f"the cell {cell_id} reads {raw!r}")
        elif cell_id not in table.cells:
            table.cells[cell_id] = Cell(id=cell_id, value=value.number, raw=raw, unit=unit)
        elif table.cells[cell_id].value != value.number:
            self.warn(table.kind, f"{cell_id} is given twice, {raw!r} is the second")

    def warn(self, kind: str, problem: str) -> None:
        """Add a warning about a cell or a row that was left out."""
        self.warnings.append(f"table {kind}: {problem}; left out, check the page")


def label_ids(label: CellToken | None, kind: TableKind, role: Role) -> list[str]:
    """Return the row or column ids that a label may stand for in a kind of table."""
    senses: tuple[LabelSense, ...] = label.senses if label is not None else ()
    return [sense.id for sense in senses if sense.kind == kind and sense.role == role]


def cells_with_column_labels(
    entries: Sequence[TableEntry], kind: TableKind
) -> Iterator[tuple[str, str, TableEntry]]:
    """Yield (row id, column id, entry) for values that follow their column label within a row."""
    row, begun = "", False
    for entry in entries:
        rows, columns = label_ids(entry.label, kind, "row"), label_ids(entry.label, kind, "column")
        # Directly after a row label, 总计 may also be the label of the next row.
        if columns and row and (begun or not rows) and entry.values == list(entry.items):
            begun = begun or len(entry.values) == 1
            if len(entry.values) == 1:
                yield row, columns[0], entry
        else:
            row, begun = (rows[0] if rows and not entry.values else ""), False


def require_total(cells: RowCells | None) -> RowCells | None:
    """Return `cells`, or None if there are numbers without a total: the assignment is wrong."""
    if cells is None or _has_value(cells[-1]) or not any(map(_has_value, cells)):
        return cells
    return None


def _has_value(cell: CellToken | None) -> bool:
    return cell is not None and cell.kind == "value"


def assign_sparse_columns(entry: TableEntry, kind: TableKind) -> RowCells | None:
    """Return the cells of a row without its blank cells, or None if the columns are ambiguous."""
    values = entry.values
    columns = lexicon().columns[kind]
    layouts = lexicon().sparse[kind]
    if not 0 < len(values) <= len(layouts) or len({value.text for value in values}) > 1:
        return None
    cells: RowCells = [None] * len(columns)
    for column, value in zip(layouts[len(values) - 1], values, strict=True):
        cells[columns.index(column)] = value
    return cells


def unit_of(entry: TableEntry, cell_name: str) -> str | None:
    """Return the printed unit of a row, or the unit of `cell_name` in the statutory form."""
    return entry.unit.text if entry.unit is not None else lexicon().units.get(cell_name)


def describe_row(entry: TableEntry) -> str:
    """Return a row as text for a warning: its label and its printed values."""
    label = entry.label.text if entry.label is not None else ""
    values = " ".join(re.sub(r"\s+", "", value.raw) for value in entry.values)
    return f"{label}: {values}"
