"""Cells: what the readers of all kinds of tables share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from gongkai.document.report import Cell, TableKind
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import Name, Role, lexicon
from gongkai.inference.tables.slots import Row
from gongkai.inference.tables.tokens import Token
from gongkai.inference.tables.values import read_value


@dataclass(slots=True)
class CellDraft:
    """The cells of one table by id, while it is read; `lines` are those of its entries."""

    kind: TableKind
    cells: dict[str, Cell] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)


@dataclass(slots=True)
class TableText:
    """What the readers of a region share: the drafts so far and what could not be told."""

    drafts: list[CellDraft] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def put(self, row: str, column: str, token: Token | None, unit: str | None) -> None:
        """Add a cell to the last draft, unless it cannot be read or is given twice."""
        draft = self.drafts[-1]
        cell_id = f"{row}.{column}"
        raw = token.raw if token is not None else ""
        value = read_value(token.text if token is not None else "", unit)
        if value is None:
            self.warn(draft.kind, f"the cell {cell_id} reads {raw!r}")
        elif cell_id not in draft.cells:
            draft.cells[cell_id] = Cell(id=cell_id, value=value.number, raw=raw, unit=unit)
        elif draft.cells[cell_id].value != value.number:
            self.warn(draft.kind, f"{cell_id} is given twice, {raw!r} is the second")

    def warn(self, kind: str, what: str) -> None:
        """Record that something was left out."""
        self.warnings.append(f"table {kind}: {what}; left out, check the page")


def named(label: Token | None, kind: TableKind, role: Role) -> list[str]:
    """Return the ids that a label may have in this role."""
    names: tuple[Name, ...] = label.names if label is not None else ()
    return [name.id for name in names if name.kind == kind and name.role == role]


def explicit_cells(
    entries: Sequence[TableEntry], kind: TableKind
) -> Iterator[tuple[str, str, TableEntry]]:
    """Give (row, column, entry) where each value follows the name of its column in the row."""
    row, begun = "", False
    for entry in entries:
        rows, columns = named(entry.label, kind, "row"), named(entry.label, kind, "column")
        # 总计 behind the name of a row may as well be the next row, without values in between
        if columns and row and (begun or not rows) and entry.values == list(entry.items):
            begun = begun or len(entry.values) == 1
            if len(entry.values) == 1:
                yield row, columns[0], entry
        else:
            row, begun = (rows[0] if rows and not entry.values else ""), False


def with_total(cells: Row | None) -> Row | None:
    """A row with a number and without its total has been read with its cells out of place."""
    if cells is None or _printed(cells[-1]) or not any(map(_printed, cells)):
        return cells
    return None


def _printed(cell: Token | None) -> bool:
    return cell is not None and cell.kind == "value"


def read_sparse(entry: TableEntry, kind: TableKind) -> Row | None:
    """Read a row that lost its blank cells, where the numbers left can stand in one way alone."""
    values = entry.values
    columns = lexicon().columns[kind]
    given = lexicon().sparse[kind]
    if not 0 < len(values) <= len(given) or len({value.text for value in values}) > 1:
        return None
    cells: Row = [None] * len(columns)
    for column, value in zip(given[len(values) - 1], values, strict=True):
        cells[columns.index(column)] = value
    return cells


def unit_of(entry: TableEntry, place: str) -> str | None:
    """Return the unit printed for a row, or the one that the form prescribes."""
    return entry.unit.text if entry.unit is not None else lexicon().units.get(place)


def shown(entry: TableEntry) -> str:
    """Return a row for a warning: its label and what is printed behind it."""
    label = entry.label.text if entry.label is not None else ""
    values = " ".join(re.sub(r"\s+", "", value.raw) for value in entry.values)
    return f"{label}: {values}"
