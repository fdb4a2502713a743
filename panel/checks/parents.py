"""The parents of units whose place no gazetteer knows, by their names."""

import duckdb


def complete_parents(connection: duckdb.DuckDBPyConnection) -> None:
    """Set the missing parents of units: 甲县乙镇 belongs to the only unit with the name 甲县."""
    connection.execute(
        """
        UPDATE units SET parent_id = found.parent_id, parent_name = found.parent_name
        FROM (
            SELECT u.unit_id, any_value(p.unit_id) AS parent_id, any_value(p.name) AS parent_name
            FROM units u JOIN units p
                ON p.name = left(u.name, length(u.name) - length(u.short_name))
                AND p.unit_id <> u.unit_id
            WHERE u.parent_id IS NULL AND ends_with(u.name, u.short_name)
            GROUP BY u.unit_id HAVING count(*) = 1) found
        WHERE found.unit_id = units.unit_id
        """
    )
