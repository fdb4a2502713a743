"""The panel table: the indicators of the chosen reports, one row each."""

import duckdb


def fill_panel(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill `panel` from `records`, for the chosen documents.

    The confidence of an indicator of the narrative is the score of its quantity; a derived one has
    none.
    """
    connection.execute(
        """
        INSERT INTO panel
        SELECT d.unit_id, u.name, d.year, r.indicator, r.value, r.unit, r.qualifier, r.origin,
            coalesce(r.confidence, s.score), r.document_id, r.start, r."end", r.cell
        FROM records r
        JOIN documents d ON d.document_id = r.document_id AND d.status = 'chosen'
        JOIN units u ON u.unit_id = d.unit_id
        LEFT JOIN (
            SELECT document_id, label, start, "end", max(score) AS score FROM spans
            WHERE kind = 'quantity' GROUP BY ALL) s
        ON r.origin = 'narrative' AND s.document_id = r.document_id AND s.label = r.indicator
            AND s.start = r.start AND s."end" = r."end"
        """
    )
    connection.execute("DROP TABLE records")
