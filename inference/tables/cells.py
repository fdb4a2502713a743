"""Cells: functions that the readers of all kinds of tables share."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from gongkai.document.report import Cell, TableKind
from gongkai.inference.tables.cell_values import parse_value
from gongkai.inference.tables.column_assignment import RowCells, explicit_cells
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.fused_figures import is_fused
from gongkai.inference.tables.lexicon import LabelSense, Role, lexicon
from gongkai.inference.tables.recognised_scores import RecognisedScores
from gongkai.inference.tables.tokens import CellToken


@dataclass(slots=True)
class PartialTable:
    """A table that is being read: its cells by id, and the line numbers of its entries."""

    kind: TableKind
    cells: dict[str, Cell] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)


@dataclass(slots=True)
class TableCollector:
    """Collects the tables of a region, and warnings about cells that could not be read.

    Attributes:
        line_number: returns the number of the text line of a layout line, counted from 1.
        scores: the confidence of the recogniser in the figures of a scan.
        partial_tables: the tables so far; the cells are added to the last one.
        warnings: one sentence for each row or cell that was left out.
        handled: the identities of the tokens that are in a cell or in a warning.
    """

    line_number: Callable[[int], int]
    scores: RecognisedScores
    partial_tables: list[PartialTable] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    handled: set[int] = field(default_factory=set)

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
        tokens = [] if token is None else [token]
        if token is not None:
            self.handled.add(id(token))
        if value is None:
            problem = f"the cell {cell_id}{_titles(table.kind, row, column)} contains {raw!r}"
            self.warn(table.kind, f"{problem}, which is not a number", tokens)
        elif cell_id not in table.cells:
            score = self.scores.take(token.start, raw) if token is not None else None
            table.cells[cell_id] = Cell(
                id=cell_id, value=value.number, raw=raw, unit=unit, score=score
            )
        elif table.cells[cell_id].value != value.number:
            problem = f"the cell {cell_id}{_titles(table.kind, row, column)} is printed twice"
            self.warn(table.kind, f"{problem}, the second time as {raw!r}", tokens)

    def put_row(self, row: str, columns: Sequence[str], cells: RowCells) -> None:
        """Add the cells of a row to the current table; None is a blank cell."""
        for column, cell in zip(columns, cells, strict=True):
            self.put(row, column, cell, None)

    def put_blank_row(self, row: str, columns: Sequence[str]) -> None:
        """Add a row without figures to the current table, unless it has a cell already."""
        if not any(f"{row}.{column}" in self.partial_tables[-1].cells for column in columns):
            self.put_row(row, columns, [None] * len(columns))

    def has_unread(self, entries: Sequence[TableEntry]) -> bool:
        """Return whether any value of the entries is in no cell and in no warning yet."""
        return any(id(value) not in self.handled for entry in entries for value in entry.values)

    def warn(self, kind: str, problem: str, tokens: Sequence[CellToken]) -> None:
        """Add a warning about printed cells that were left out.

        Args:
            kind: the kind of the table.
            problem: what the cells contain and why they could not be read.
            tokens: the cells; they count as handled.
        """
        self.handled.update(map(id, tokens))
        line = self.line_number(min(token.line for token in tokens)) if tokens else None
        place = f", line {line}" if line is not None else ""
        self.warnings.append(f"table {kind}{place}: {problem}; left out, check the page")


def _titles(kind: str, row: str, column: str) -> str:
    """Return the official names of a row and a column in brackets, for a warning."""
    titles = lexicon().titles
    names = [titles[kind, key] for key in (row, column) if (kind, key) in titles]
    return f" ({'，'.join(names)})" if names else ""


def label_ids(label: CellToken | None, kind: TableKind, role: Role) -> list[str]:
    """Return the row or column ids that a label may mean in a kind of table."""
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
    if explicit_cells(entry) or entry.interrupted or is_fused(values):
        return None
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
    return f"{label}: {describe_figures(entry.values)}"


def describe_figures(values: Sequence[CellToken]) -> str:
    """Return printed values as text for a warning."""
    return " ".join(re.sub(r"\s+", "", value.raw) for value in values)
