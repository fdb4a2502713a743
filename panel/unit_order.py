"""The order of the units in the workbooks and on the pages."""

import duckdb

_ORDER = """
    CREATE OR REPLACE TABLE unit_order AS
    SELECT unit_id, row_number() OVER (ORDER BY rank, code NULLS LAST, name, unit_id) - 1 AS number
    FROM (SELECT *, coalesce(list_position(
        ['national', 'province', 'city', 'county', 'township', 'department'], level), 9) AS rank
        FROM units)
"""


def order_units(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the table `unit_order`: the number of each unit from 0, by level, code and name."""
    connection.execute(_ORDER)
