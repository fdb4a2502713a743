"""How much of a narrative is in the report of the year before, and in those of neighbours.

Sentences are matched by the hashes of their words; the others by their edit distance to the
sentences of the other report that share runs of characters with them. The ratio is the share of the
characters of the narrative, without the sentences of the form, that are in matched sentences.
"""

import duckdb

from gongkai.panel.reuse.config import reuse_config

_OWN = """
    SELECT later.document_id, earlier.document_id AS other_document_id, 'own_year' AS kind
    FROM documents later JOIN documents earlier
        ON earlier.unit_id = later.unit_id AND earlier.year = later.year - 1
    WHERE later.status = 'chosen' AND earlier.status = 'chosen'
"""
# Two similar sentences make a candidate; one alone may be a coincidence.
_NEIGHBOURS = """
    SELECT one.document_id, other.document_id AS other_document_id, 'neighbour' AS kind
    FROM reuse_sketches one JOIN reuse_sketches other
        ON other.run_hash = one.run_hash AND other.parent_id = one.parent_id
        AND other.level = one.level AND other.unit_id <> one.unit_id
        AND other.year BETWEEN one.year - 1 AND one.year
    GROUP BY one.document_id, other.document_id
    HAVING count(DISTINCT one.id) >= 2
"""


def measure_overlap(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `reuse`, and create `reuse_matches` with the sentences that match.

    Neighbours are the units of the same parent and level, in the same year or the year before.
    """
    config = reuse_config()
    connection.execute(f"CREATE OR REPLACE TABLE reuse_pairs AS {_OWN} UNION ALL {_NEIGHBOURS}")
    connection.execute(_MATCHES, {"similarity": config.similarity})
    connection.execute(_RATIOS, {"ratio": config.neighbour_ratio, "neighbours": config.neighbours})


_MATCHES = """
    CREATE OR REPLACE TABLE reuse_matches AS
    WITH same AS (
        SELECT p.*, s.id, min(o.id) AS other_id, 1.0 AS similarity
        FROM reuse_pairs p
        JOIN reuse_sentences s ON s.document_id = p.document_id
        JOIN reuse_sentences o ON o.document_id = p.other_document_id
            AND o.words_hash = s.words_hash
        GROUP BY ALL),
    candidates AS (
        SELECT DISTINCT p.*, s.id, o.id AS other_id
        FROM reuse_pairs p
        JOIN reuse_sketches s ON s.document_id = p.document_id
        JOIN reuse_sketches o ON o.document_id = p.other_document_id
            AND o.run_hash = s.run_hash
        ANTI JOIN same ON same.document_id = p.document_id
            AND same.other_document_id = p.other_document_id AND same.id = s.id),
    near AS (
        SELECT c.document_id, c.other_document_id, c.kind, c.id,
            arg_max(c.other_id, similarity_of) AS other_id, max(similarity_of) AS similarity
        FROM (
            SELECT c.*, 1 - levenshtein(s.words, o.words)::DOUBLE
                / greatest(length(s.words), length(o.words)) AS similarity_of
            FROM candidates c JOIN reuse_sentences s ON s.id = c.id
            JOIN reuse_sentences o ON o.id = c.other_id
            WHERE s.figures = o.figures
                AND least(length(s.words), length(o.words))
                    >= $similarity * greatest(length(s.words), length(o.words))) c
        WHERE similarity_of >= $similarity
        GROUP BY ALL)
    SELECT * FROM same UNION ALL BY NAME SELECT * FROM near
"""

_RATIOS = """
    INSERT INTO reuse
    WITH sizes AS (
        SELECT document_id, any_value(unit_id) AS unit_id, any_value(year) AS year,
            sum(length(words)) AS characters
        FROM reuse_sentences WHERE NOT common GROUP BY document_id),
    counted AS (
        SELECT p.document_id, p.other_document_id, p.kind,
            coalesce(sum(length(s.words)), 0) AS characters, count(s.id) AS sentences
        FROM reuse_pairs p
        LEFT JOIN reuse_matches m ON m.document_id = p.document_id
            AND m.other_document_id = p.other_document_id
        LEFT JOIN reuse_sentences s ON s.id = m.id AND NOT s.common
        GROUP BY ALL),
    ratios AS (
        SELECT z.unit_id, z.year, c.document_id, o.unit_id AS other_unit_id, o.year AS other_year,
            c.other_document_id, c.kind, c.characters / z.characters AS ratio, c.sentences,
            row_number() OVER (PARTITION BY c.document_id, c.kind
                ORDER BY c.characters DESC, o.unit_id, o.year DESC) AS rank
        FROM counted c JOIN sizes z ON z.document_id = c.document_id
        JOIN documents o ON o.document_id = c.other_document_id)
    SELECT unit_id, year, document_id, other_unit_id, other_year, other_document_id, kind, ratio,
        sentences
    FROM ratios
    WHERE kind = 'own_year' OR (ratio >= $ratio AND rank <= $neighbours)
"""
