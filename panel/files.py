"""The files of the panel: Parquet, and CSV for spreadsheets."""

from collections.abc import Iterable
from pathlib import Path

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.panel.dictionary import DictionaryEntry, dictionary
from gongkai.panel.schema import WRITTEN, quoted

_BOM = b"\xef\xbb\xbf"
_SHEETS = ("documents", "units", "aliases", "issues", "reuse")


def write_tables(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """Write all tables but the panel as Parquet, the wide table, and those for spreadsheets as CSV.

    The CSV files are UTF-8 with a byte order mark, so that Excel reads Chinese. Lists are joined
    with ；.
    """
    for name in WRITTEN:
        if name != "panel":
            _copy(connection, f"SELECT * FROM {name} ORDER BY ALL", folder / f"{name}.parquet")
    write_wide_panel(connection, folder)
    for name in (*_SHEETS, "panel_wide"):
        _write_csv(connection, name, folder / f"{name}.csv")
    _write_dictionary(connection, folder)


def write_wide_panel(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """Create the table `panel_wide` and write panel_wide.parquet."""
    _widen(connection)
    _copy(connection, "SELECT * FROM panel_wide ORDER BY ALL", folder / "panel_wide.parquet")


def _widen(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the table `panel_wide`: a row for each unit and year, a column for each indicator.

    The columns are in the order of the data dictionary; indicators that it lacks come last.
    """
    order = {entry.indicator: number for number, entry in enumerate(dictionary())}
    found = [
        row[0] for row in connection.execute("SELECT DISTINCT indicator FROM panel").fetchall()
    ]
    names = sorted(found, key=lambda name: (order.get(name, len(order)), name))
    columns = "".join(f", {_identifier(name)} DOUBLE" for name in names)
    connection.execute(
        "CREATE OR REPLACE TABLE panel_wide(unit_id VARCHAR, unit_name VARCHAR, level VARCHAR, "
        f"year INT{columns})"
    )
    # numbers of units and indicators are compared faster than their ids
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE unit_numbers AS "
        "SELECT unit_id, name, level, row_number() OVER (ORDER BY unit_id) AS unit FROM units"
    )
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE indicator_numbers(indicator VARCHAR, number INT)"
    )
    connection.executemany(
        "INSERT INTO indicator_numbers VALUES (?, ?)", [(n, i) for i, n in enumerate(names)]
    )
    pivoted = ", ".join(f"{i} AS {_identifier(name)}" for i, name in enumerate(names))
    for year in _chosen_years(connection) if names else ():  # the groups of one year fit in memory
        connection.execute(
            f"""
            INSERT INTO panel_wide BY NAME
            WITH long AS (
                SELECT u.unit, i.number, p.value FROM panel p
                JOIN unit_numbers u USING (unit_id) JOIN indicator_numbers i USING (indicator)
                WHERE p.year = {year}),
            wide AS (PIVOT long ON number IN ({pivoted}) USING first(value))
            SELECT w.* EXCLUDE (unit), {year} AS year, u.unit_id, u.name AS unit_name, u.level
            FROM wide w JOIN unit_numbers u USING (unit)
            """
        )


def _chosen_years(connection: duckdb.DuckDBPyConnection) -> list[int]:
    rows = connection.execute(
        "SELECT DISTINCT year FROM documents WHERE status = 'chosen' ORDER BY year"
    ).fetchall()
    return [year for (year,) in rows]


def _identifier(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _copy(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    connection.execute(f"COPY ({query}) TO {quoted(str(path))} (FORMAT parquet, COMPRESSION zstd)")


def _write_csv(connection: duckdb.DuckDBPyConnection, table: str, path: Path) -> None:
    types = connection.execute(f"DESCRIBE {table}").fetchall()
    columns = [
        f"array_to_string({_identifier(name)}, '；') AS {_identifier(name)}"
        if kind.endswith("[]")
        else _identifier(name)
        for name, kind, *_rest in types
    ]
    query = f"SELECT {', '.join(columns)} FROM {table} ORDER BY ALL"
    connection.execute(f"COPY ({query}) TO {quoted(str(path))} (FORMAT csv, HEADER)")
    _add_mark(path)


def _write_dictionary(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    rows: Iterable[DictionaryEntry] = list(dictionary())
    columns = zip(*rows, strict=True)
    table = pa.table(
        {
            name: pa.array(column, pa.string())
            for name, column in zip(DictionaryEntry._fields, columns, strict=True)
        }
    )
    connection.register("dictionary", table)
    connection.execute("CREATE OR REPLACE TABLE data_dictionary AS SELECT * FROM dictionary")
    connection.unregister("dictionary")
    path = folder / "dictionary.csv"
    connection.execute(f"COPY data_dictionary TO {quoted(str(path))} (FORMAT csv, HEADER)")
    _add_mark(path)


def _add_mark(path: Path) -> None:
    """Put a byte order mark before a file, in blocks."""
    marked = path.with_suffix(".marked")
    with path.open("rb") as source, marked.open("wb") as target:
        target.write(_BOM)
        while block := source.read(1 << 20):
            target.write(block)
    marked.replace(path)
