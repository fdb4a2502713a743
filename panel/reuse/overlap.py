"""How much of a narrative is in the report of the year before, and in those of neighbours.

Sentences whose sketches share hashes are compared by their edit distance. The ratio is the share
of the characters of the narrative, without the sentences of the form, that are in matched
sentences.
"""

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
from rapidfuzz.distance.Levenshtein import normalized_similarity

from gongkai.panel.reuse.config import reuse_config

_BATCH = 20_000
_COLUMNS = ("kind", "id", "other_id", "similarity")
_OWN = "other.unit_id = one.unit_id AND other.year = one.year - 1"
_NEIGHBOUR = """other.parent_id = one.parent_id AND other.level = one.level
        AND other.unit_id <> one.unit_id AND other.year BETWEEN one.year - 1 AND one.year"""
_SHARING = """
    SELECT '{kind}' AS kind, one.id, other.id AS other_id
    FROM reuse_sketches one JOIN reuse_sketches other
        ON other.run_hash = one.run_hash AND {condition}
    GROUP BY one.id, other.id HAVING count(*) >= $shared
"""


def measure_overlap(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `reuse`, and create `reuse_matches` with the sentences that match.

    Neighbours are the units of the same parent and level, in the same year or the year before.
    """
    config = reuse_config()
    connection.execute(
        f"""
        CREATE OR REPLACE TABLE reuse_candidates AS
        {_SHARING.format(kind="own_year", condition=_OWN)}
        UNION ALL {_SHARING.format(kind="neighbour", condition=_NEIGHBOUR)}
        """,
        {"shared": config.shared_hashes},
    )
    _compare(connection)
    connection.execute(_MATCHES)
    connection.execute(_RATIOS, {"ratio": config.neighbour_ratio, "neighbours": config.neighbours})
    connection.execute("DROP TABLE reuse_candidates")
    connection.execute("DROP TABLE reuse_similar")


# Sentences with other figures are not the same: they report something new.
_PAIRS = """
    SELECT c.kind, c.id, c.other_id, s.words, o.words
    FROM reuse_candidates c
    JOIN reuse_sentences s ON s.id = c.id
    JOIN reuse_sentences o ON o.id = c.other_id
    WHERE s.figures = o.figures
"""
# Sentences of the form have no sketch; those of the own year are matched for the list of problems.
_MATCHES = """
    CREATE OR REPLACE TABLE reuse_matches AS
    WITH similar_pairs AS (
        SELECT * FROM reuse_similar
        UNION ALL
        SELECT 'own_year', s.id, o.id, 1.0
        FROM reuse_sentences s JOIN reuse_sentences o
            ON o.unit_id = s.unit_id AND o.year = s.year - 1 AND o.words_hash = s.words_hash
        WHERE s.common)
    SELECT p.kind, s.document_id, o.document_id AS other_document_id, p.id,
        max(p.similarity) AS similarity, arg_max(p.other_id, p.similarity) AS other_id
    FROM similar_pairs p
    JOIN reuse_sentences s ON s.id = p.id
    JOIN reuse_sentences o ON o.id = p.other_id
    GROUP BY p.kind, s.document_id, o.document_id, p.id
"""


def _compare(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill `reuse_similar` with the pairs of sentences that are similar.

    The function levenshtein of DuckDB takes two milliseconds for two long sentences; that of
    RapidFuzz stops where the similarity can no longer be reached.
    """
    cutoff = reuse_config().similarity
    connection.execute(
        "CREATE OR REPLACE TABLE reuse_similar(kind VARCHAR, id BIGINT, other_id BIGINT, "
        "similarity DOUBLE)"
    )
    cursor = connection.cursor()
    cursor.execute(_PAIRS)
    while rows := cursor.fetchmany(_BATCH):
        found = [
            (kind, one, other, similarity)
            for kind, one, other, words, others in rows
            if (similarity := normalized_similarity(words, others, score_cutoff=cutoff))
        ]
        if found:
            columns = map(list, zip(*found, strict=True))
            table = pa.table(dict(zip(_COLUMNS, columns, strict=True)))
            connection.register("similar_sentences", table)
            connection.execute("INSERT INTO reuse_similar FROM similar_sentences")
            connection.unregister("similar_sentences")
    cursor.close()


_RATIOS = f"""
    INSERT INTO reuse
    WITH sizes AS (
        SELECT document_id, unit_id, year, sum(length(words)) AS characters
        FROM reuse_sentences WHERE NOT common GROUP BY ALL),
    matched AS (
        SELECT m.document_id, m.other_document_id, m.kind, sum(length(s.words)) AS characters,
            count(*) AS sentences
        FROM reuse_matches m JOIN reuse_sentences s ON s.id = m.id AND NOT s.common
        GROUP BY ALL),
    pairs AS (
        SELECT one.document_id, other.document_id AS other_document_id, 'own_year' AS kind
        FROM sizes one JOIN sizes other ON {_OWN}
        UNION SELECT document_id, other_document_id, kind FROM matched),
    ratios AS (
        SELECT z.unit_id, z.year, p.document_id, o.unit_id AS other_unit_id, o.year AS other_year,
            p.other_document_id, p.kind, coalesce(m.characters, 0) / z.characters AS ratio,
            coalesce(m.sentences, 0) AS sentences
        FROM pairs p JOIN sizes z ON z.document_id = p.document_id
        JOIN documents o ON o.document_id = p.other_document_id
        LEFT JOIN matched m ON m.document_id = p.document_id
            AND m.other_document_id = p.other_document_id AND m.kind = p.kind)
    SELECT unit_id, year, document_id, other_unit_id, other_year, other_document_id, kind, ratio,
        sentences
    FROM ratios WHERE kind = 'own_year' OR (ratio >= $ratio AND sentences >= 2)
    QUALIFY row_number() OVER (PARTITION BY document_id, kind
        ORDER BY ratio DESC, other_unit_id, other_year DESC) <= $neighbours
    ORDER BY unit_id, year, kind
"""
