"""Text reuse: what of a narrative is in the report of the year before or of a neighbour."""

import duckdb

from gongkai.panel.reuse.overlap import measure_overlap
from gongkai.panel.reuse.repeats import collect_repeats
from gongkai.panel.reuse.sentences import collect_sentences

_WORK_TABLES = ("reuse_matches", "reuse_sketches", "reuse_sentences")


def find_reuse(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the tables `reuse` and `repeats`.

    Args:
        connection: with the tables `documents`, `units`, `document_text` and `spans` filled, and
            the two tables empty.
    """
    collect_sentences(connection)
    measure_overlap(connection)
    collect_repeats(connection)
    for table in _WORK_TABLES:
        connection.execute(f"DROP TABLE {table}")


__all__ = ["find_reuse"]
