"""The order of the units in the workbooks and on the pages."""

import duckdb

_ORDER = """
    CREATE OR REPLACE TABLE unit_order AS
    SELECT unit_id, row_number() OVER (ORDER BY rank, code NULLS LAST, name, unit_id) - 1 AS number
    FROM (SELECT *, coalesce(list_position(
        ['national', 'province', 'city', 'county', 'township', 'department'], level), 9) AS rank
        FROM units)
    WHERE origin = 'user' OR unit_id IN (SELECT unit_id FROM documents WHERE unit_id IS NOT NULL)
        OR unit_id IN (SELECT unit_id FROM issues)
"""


def order_units(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the table `unit_order`: the number of each unit from 0, by level, code and name.

    It has the units with a report or an issue, and those of the user's list. The others are parents
    and neighbours of these in the gazetteer, whose reports nobody looked for.
    """
    connection.execute(_ORDER)
