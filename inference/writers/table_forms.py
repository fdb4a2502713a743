"""Table forms: the cells of a table laid out in rows and columns as its statutory form has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gongkai.document.report import Cell, Table
from gongkai.inference.writers.table_names import column_name, split_cell_id, table_names


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a form; a cell is None where the table gives no such cell."""

    id: str
    name: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Rows under one head. `columns`: pairs of id and Chinese name."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]


def table_forms(table: Table) -> list[Form]:
    """Return the table as one form or several, one below the other.

    A form ends where the columns change: 第二十条 asks other things of a rule than of a licence,
    and a grid of all its rows and columns would be mostly holes. A row that has only some of the
    columns of its neighbours, because its blank cells were lost, stays with them.
    """
    names = table_names(table.kind)
    cells: dict[str, dict[str, Cell]] = {}
    for cell in table.cells:
        row, column = split_cell_id(cell.id)
        cells.setdefault(row, {}).setdefault(column, cell)
    blocks: list[tuple[set[str], list[str]]] = []
    for row in _ordered(cells, names.rows):
        columns = set(cells[row])
        if blocks and (columns <= blocks[-1][0] or columns >= blocks[-1][0]):
            blocks[-1][0].update(columns)
            blocks[-1][1].append(row)
        else:
            blocks.append((columns, [row]))
    found = list(dict.fromkeys(column for row in cells.values() for column in row))
    order = _ordered(found, names.columns)
    return [
        _form(rows, [column for column in order if column in columns], cells, table.kind)
        for columns, rows in blocks
    ]


def _form(
    rows: Sequence[str], columns: Sequence[str], cells: Mapping[str, Mapping[str, Cell]], kind: str
) -> Form:
    names = table_names(kind)
    return Form(
        tuple((column, column_name(kind, column, rows)) for column in columns),
        tuple(
            Row(row, names.rows.get(row, row), tuple(cells[row].get(column) for column in columns))
            for row in rows
        ),
    )


def _ordered(found: Sequence[str] | Mapping[str, object], names: Mapping[str, str]) -> list[str]:
    """Return the ids in the order of the form; those it does not have come last, as found."""
    known = [key for key in names if key in found]
    return known + [key for key in found if key not in names]
