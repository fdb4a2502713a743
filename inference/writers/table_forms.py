"""Table forms: the cells of a table in the rows and columns of its statutory form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gongkai.document.report import Cell, Table
from gongkai.document.table_names import column_name, split_cell_id, table_names


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of a form; a cell is None if the table does not contain it."""

    id: str
    name: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class TableForm:
    """Rows with the same column headers. `columns`: pairs of id and Chinese name."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[FormRow, ...]


def table_forms(table: Table) -> list[TableForm]:
    """Return the table as one or several forms, from top to bottom.

    A form ends where the columns change: in 第二十条, rules and licences have different columns,
    and one grid of all rows and columns would be mostly empty. A row with a subset of the columns
    of its neighbors, because its blank cells were lost, stays in the same form.
    """
    names = table_names(table.kind)
    cells: dict[str, dict[str, Cell]] = {}
    for cell in table.cells:
        row, column = split_cell_id(cell.id)
        cells.setdefault(row, {}).setdefault(column, cell)
    groups: list[tuple[set[str], list[str]]] = []
    for row in _ordered(cells, names.rows):
        columns = set(cells[row])
        if groups and (columns <= groups[-1][0] or columns >= groups[-1][0]):
            groups[-1][0].update(columns)
            groups[-1][1].append(row)
        else:
            groups.append((columns, [row]))
    found = list(dict.fromkeys(column for row in cells.values() for column in row))
    order = _ordered(found, names.columns)
    return [
        _form(rows, [column for column in order if column in columns], cells, table.kind)
        for columns, rows in groups
    ]


def _form(
    rows: Sequence[str], columns: Sequence[str], cells: Mapping[str, Mapping[str, Cell]], kind: str
) -> TableForm:
    names = table_names(kind)
    return TableForm(
        tuple((column, column_name(kind, column, rows)) for column in columns),
        tuple(
            FormRow(
                row, names.rows.get(row, row), tuple(cells[row].get(column) for column in columns)
            )
            for row in rows
        ),
    )


def _ordered(found: Sequence[str] | Mapping[str, object], names: Mapping[str, str]) -> list[str]:
    """Return the ids in the order of the form, followed by unknown ids in the given order."""
    known = [key for key in names if key in found]
    return known + [key for key in found if key not in names]
