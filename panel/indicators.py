"""The panel: the indicators of the chosen reports, one row each."""

from pathlib import Path

import duckdb

from gongkai.panel.schema import quoted

# A hash takes a tenth of the memory of the id, the label and the offsets.
_PANEL = """
    SELECT d.unit_id, u.name AS unit_name, d.year, r.indicator, r.value, r.unit, r.qualifier,
        r.origin, coalesce(r.confidence, s.score) AS confidence, r.document_id, r.start, r."end",
        r.cell
    FROM records r
    JOIN documents d ON d.document_id = r.document_id AND d.status = 'chosen'
    JOIN units u ON u.unit_id = d.unit_id
    LEFT JOIN (
        SELECT hash(q.document_id, q.label, q.start, q."end") AS place, max(q.score) AS score
        FROM spans q SEMI JOIN documents d ON d.document_id = q.document_id AND d.status = 'chosen'
        WHERE q.kind = 'quantity' GROUP BY place) s
    ON r.origin = 'narrative' AND s.place = hash(r.document_id, r.indicator, r.start, r."end")
"""


def fill_panel(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    """Write panel.parquet from `records`, and make `panel` a view of it.

    It has the indicators of the chosen documents in the order of the input. The confidence of an
    indicator of the narrative is the score of its quantity; a derived one has none.

    Raises:
        duckdb.Error: an input that `records` reads is damaged.
    """
    # The number of records is unknown to the optimizer, which would keep them all in memory and
    # let the documents pass; without it the tables on the right are kept.
    connection.execute(
        "SET disabled_optimizers = 'join_order,build_side_probe_side'; "
        "SET preserve_insertion_order = true"
    )
    connection.execute(f"COPY ({_PANEL}) TO {quoted(str(file))} (FORMAT parquet, COMPRESSION zstd)")
    connection.execute("SET disabled_optimizers = ''; SET preserve_insertion_order = false")
    connection.execute("DROP TABLE panel")
    connection.execute(f"CREATE VIEW panel AS SELECT * FROM read_parquet({quoted(str(file))})")
