"""The files of the panel: Parquet, and CSV for spreadsheets."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.panel.dictionary import DictionaryEntry, dictionary
from gongkai.panel.schema import WRITTEN, quoted

_BOM = b"\xef\xbb\xbf"
_CELLS = 2**22
"""The cells of the wide table that are filled at once."""
_WIDE_ROWS = """
    CREATE OR REPLACE TABLE wide_rows AS
    SELECT unit_id, any_value(u.name) AS unit_name, any_value(u.level) AS level, year,
        row_number() OVER (ORDER BY unit_id, year) - 1 AS row
    FROM documents d JOIN units u USING (unit_id)
    WHERE document_id IN (SELECT document_id FROM panel) GROUP BY unit_id, year
"""
_WIDE_CELLS = """
    CREATE OR REPLACE TABLE wide_cells AS
    WITH numbers AS (SELECT name, row_number() OVER () - 1 AS number FROM names)
    SELECT r.row, n.number, p.value
    FROM panel p JOIN wide_rows r USING (unit_id, year) JOIN numbers n ON n.name = p.indicator
    WHERE p.value IS NOT NULL
"""
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
    connection.execute(_WIDE_ROWS)
    connection.register("names", pa.table({"name": pa.array(names, pa.string())}))
    connection.execute(_WIDE_CELLS)
    connection.unregister("names")
    (rows,) = connection.execute("SELECT count(*) FROM wide_rows").fetchall()[0]
    step = max(1, _CELLS // max(1, len(names)))
    for start in range(0, rows, step):
        connection.register("part", _wide_part(connection, names, start, min(rows, start + step)))
        connection.execute(
            "INSERT INTO panel_wide BY NAME SELECT r.* EXCLUDE (row), p.* EXCLUDE (row) "
            "FROM part p JOIN wide_rows r USING (row)"
        )
        connection.unregister("part")
    connection.execute("DROP TABLE wide_cells")
    connection.execute("DROP TABLE wide_rows")


def _wide_part(
    connection: duckdb.DuckDBPyConnection, names: Sequence[str], start: int, end: int
) -> pa.Table:
    """Return the rows of the wide table from one number to another, with their numbers."""
    cells = connection.execute(
        f"SELECT row - {start} AS row, number, value FROM wide_cells "
        f"WHERE row >= {start} AND row < {end}"
    ).fetchnumpy()
    values = np.full((len(names), end - start), np.nan)
    values[cells["number"], cells["row"]] = cells["value"]
    columns = {
        name: pa.array(column, from_pandas=True)  # NaN becomes null
        for name, column in zip(names, values, strict=True)
    }
    return pa.table({"row": np.arange(start, end), **columns})


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
