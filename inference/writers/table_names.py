"""Table names: what the rows and columns of the statutory tables are called in Chinese."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai import configs


@dataclass(frozen=True, slots=True)
class TableNames:
    """The names of a table's rows and columns by id, in the order of the form."""

    rows: Mapping[str, str]
    columns: Mapping[str, str]


@cache
def _tables() -> dict[str, Any]:
    tables: dict[str, Any] = configs.load("tables.yaml")
    return tables


@cache
def table_names(kind: str) -> TableNames:
    """Return the canonical Chinese names of a kind of table; none for a kind without a form."""
    table = _tables()["tables"].get(kind, {})
    return TableNames(_names(table.get("rows", {})), _names(table.get("columns", {})))


def column_name(kind: str, column: str, rows: Sequence[str]) -> str:
    """Return what `column` is called over `rows`: an amount is one of fees or of purchases."""
    special = _tables().get("column_names", {}).get(f"{kind}.{column}", {})
    named = {special[row] for row in rows if row in special}
    return named.pop() if len(named) == 1 else table_names(kind).columns.get(column, column)


def split_cell_id(cell_id: str) -> tuple[str, str]:
    """Return the row and the column of a cell id; row ids hold dots, column ids do not."""
    row, _, column = cell_id.rpartition(".")
    return row, column


def cell_name(kind: str, cell_id: str) -> str:
    """Return "row · column" in Chinese, with the id itself in place of a name that is unknown."""
    row, column = split_cell_id(cell_id)
    return f"{table_names(kind).rows.get(row, row)} · {column_name(kind, column, [row])}"


def _names(entries: Mapping[str, Any]) -> dict[str, str]:
    """Return the first name of each entry: a list of names, or a mapping that has them."""
    names = {}
    for key, entry in entries.items():
        listed = entry["names"] if isinstance(entry, Mapping) else entry
        names[key] = str(listed[0])
    return names
