"""Table names: the Chinese names of the rows and columns of the statutory tables."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.document.messages import Language

_ENUMERATOR = re.compile(r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)")


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
    """Return the canonical Chinese names of a kind of table; no names for an unknown kind."""
    table = _tables()["tables"].get(kind, {})
    return TableNames(_names(table.get("rows", {})), _names(table.get("columns", {})))


@cache
def form_layouts(kind: str) -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """Return the columns of each row in the forms of a kind of table, one mapping for each form.

    Kinds without listed forms have one form, in which every row has all columns.
    """
    names = table_names(kind)
    forms = _tables()["forms"].get(kind) or [dict.fromkeys(names.rows, tuple(names.columns))]
    return tuple({row: tuple(columns) for row, columns in form.items()} for form in forms)


@cache
def cell_unit(kind: str, cell_id: str) -> str | None:
    """Return the unit of a cell in the statutory form; None if the form states none."""
    row, column = split_cell_id(cell_id)
    units = _tables()["units"]
    unit = units.get(f"{kind}.{column}") or units.get(f"{kind}.{row}")
    return None if unit is None else str(unit)


@cache
def row_wordings(kind: str, row: str) -> tuple[str, ...]:
    """Return the names that pages print for a row, the longest first, without enumerators."""
    entry = _tables()["tables"].get(kind, {}).get("rows", {}).get(row, [])
    listed = entry["names"] if isinstance(entry, Mapping) else entry
    return tuple(sorted({_ENUMERATOR.sub("", str(name)) for name in listed}, key=len, reverse=True))


def column_name(kind: str, column: str, rows: Sequence[str]) -> str:
    """Return the name of `column` for `rows`: an amount belongs to fees or to purchases."""
    special = _tables().get("column_names", {}).get(f"{kind}.{column}", {})
    row_names = {special[row] for row in rows if row in special}
    return row_names.pop() if len(row_names) == 1 else table_names(kind).columns.get(column, column)


def split_cell_id(cell_id: str) -> tuple[str, str]:
    """Return the row and the column of a cell id; row ids contain dots, column ids do not."""
    row, _, column = cell_id.rpartition(".")
    return row, column


def cell_name(kind: str, cell_id: str) -> str:
    """Return "row · column" in Chinese, with the id in place of an unknown name."""
    row, column = split_cell_id(cell_id)
    return f"{table_names(kind).rows.get(row, row)} · {column_name(kind, column, [row])}"


def _names(entries: Mapping[str, Any]) -> dict[str, str]:
    """Return the first name of each entry, which is a list of names or a mapping with one."""
    names = {}
    for key, entry in entries.items():
        listed = entry["names"] if isinstance(entry, Mapping) else entry
        names[key] = str(listed[0])
    return names


def plain_row_name(kind: str, row: str) -> str:
    """Return the Chinese name of a row without the enumerator of the form."""
    return _ENUMERATOR.sub("", table_names(kind).rows.get(row, row))


def table_title(kind: str, language: Language) -> str:
    """Return the short name of a kind of table in a language: 表三; the kind if it has none."""
    return str(_titles().get(kind, {}).get(language, kind))


@cache
def _titles() -> dict[str, dict[Language, str]]:
    titles: dict[str, dict[Language, str]] = configs.load("record.yaml")["names"]["tables"]
    return titles
