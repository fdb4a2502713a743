"""The tables of the panel in DuckDB; each is also written as a Parquet file of its name."""

import duckdb

TABLES: dict[str, str] = {
    "documents": """
        document_id VARCHAR PRIMARY KEY, doc_id VARCHAR, path VARCHAR, sha256 VARCHAR,
        format VARCHAR, url VARCHAR, title VARCHAR, issuer VARCHAR, region VARCHAR, level VARCHAR,
        year INT, date DATE, unit_id VARCHAR, status VARCHAR, status_reason_zh VARCHAR,
        status_reason_en VARCHAR, same_as VARCHAR, characters INT, figures INT, cells INT,
        warnings INT, failed INT""",
    "units": """
        unit_id VARCHAR PRIMARY KEY, code VARCHAR, name VARCHAR, short_name VARCHAR, level VARCHAR,
        parent_id VARCHAR, parent_name VARCHAR, province VARCHAR, aliases VARCHAR[],
        origin VARCHAR, ambiguous BOOLEAN""",
    "aliases": """
        alias VARCHAR, region VARCHAR, unit_id VARCHAR, documents INT, reason_zh VARCHAR,
        reason_en VARCHAR, state VARCHAR, candidates VARCHAR[]""",
    "panel": """
        unit_id VARCHAR, unit_name VARCHAR, year INT, indicator VARCHAR, value DOUBLE,
        unit VARCHAR, qualifier VARCHAR, origin VARCHAR, confidence DOUBLE, document_id VARCHAR,
        start INT, "end" INT, cell VARCHAR""",
    "issues": """
        fingerprint VARCHAR, rule VARCHAR, severity VARCHAR, unit_id VARCHAR, year INT,
        other_unit_id VARCHAR, other_year INT, indicator VARCHAR, other_indicator VARCHAR,
        value DOUBLE, other_value DOUBLE, value_unit VARCHAR, other_value_unit VARCHAR,
        document_id VARCHAR, start INT, "end" INT, cell VARCHAR, other_document_id VARCHAR,
        other_start INT, other_end INT, other_cell VARCHAR, message_zh VARCHAR,
        message_en VARCHAR, state VARCHAR, note VARCHAR""",
    "reuse": """
        unit_id VARCHAR, year INT, document_id VARCHAR, other_unit_id VARCHAR, other_year INT,
        other_document_id VARCHAR, kind VARCHAR, ratio DOUBLE, sentences INT""",
    "repeats": """
        unit_id VARCHAR, year INT, other_unit_id VARCHAR, other_year INT, kind VARCHAR, start INT,
        "end" INT, other_start INT, other_end INT, text VARCHAR, other_text VARCHAR,
        similarity DOUBLE, document_id VARCHAR, other_document_id VARCHAR""",
    "document_text": "document_id VARCHAR, text VARCHAR",
    "spans": """
        document_id VARCHAR, kind VARCHAR, label VARCHAR, start INT, "end" INT, value DOUBLE,
        unit VARCHAR, qualifier VARCHAR, item VARCHAR, score DOUBLE""",
}
"""The columns of each table by its name."""

WRITTEN = ("documents", "units", "aliases", "panel", "issues", "reuse", "repeats")
"""The tables that are written to the output; the others are in the tagger's output."""


def quoted(text: str) -> str:
    """Return a text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Create all tables, empty."""
    for name, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {name}({columns})")
