"""The panel table: the indicators of the chosen reports, one row each."""

import duckdb

# A hash takes a tenth of the memory of the id, the label and the offsets.
_SCORES = """
    CREATE OR REPLACE TABLE scores AS
    SELECT d.year, hash(s.document_id, s.label, s.start, s."end") AS place, s.score
    FROM spans s JOIN documents d ON d.document_id = s.document_id AND d.status = 'chosen'
    WHERE s.kind = 'quantity'
"""
_OF_YEAR = """
    INSERT INTO panel
    SELECT d.unit_id, u.name, d.year, r.indicator, r.value, r.unit, r.qualifier, r.origin,
        coalesce(r.confidence, s.score), r.document_id, r.start, r."end", r.cell
    FROM records r
    JOIN documents d ON d.document_id = r.document_id AND d.status = 'chosen'
        AND d.year = $year
    JOIN units u ON u.unit_id = d.unit_id
    LEFT JOIN (
        SELECT place, max(score) AS score FROM scores WHERE year = $year GROUP BY place) s
    ON r.origin = 'narrative'
        AND s.place = hash(r.document_id, r.indicator, r.start, r."end")
    WHERE r.year = $year
"""


def fill_panel(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill `panel` from `records`, for the chosen documents, by year, in the order of the input.

    The confidence of an indicator of the narrative is the score of its quantity; a derived one has
    none. The years are filled one by one: the joins of one year fit in memory.
    """
    connection.execute(_SCORES)
    connection.execute("SET preserve_insertion_order = true")
    for year in chosen_years(connection):
        connection.execute(_OF_YEAR, {"year": year})
    connection.execute("SET preserve_insertion_order = false")
    connection.execute("DROP TABLE records")
    connection.execute("DROP TABLE scores")


def chosen_years(connection: duckdb.DuckDBPyConnection) -> list[int]:
    """Return the years with a chosen document."""
    rows = connection.execute(
        "SELECT DISTINCT year FROM documents WHERE status = 'chosen' ORDER BY year"
    ).fetchall()
    return [year for (year,) in rows]
