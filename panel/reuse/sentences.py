"""The sentences of the narratives, in a form in which they can be compared."""

import duckdb

from gongkai.panel.reuse.config import reuse_config

_PUNCTUATION = r"[\s\p{P}\p{S}]+"
_FIGURE = "[0-9０-９]+"
# （一）, 1., 一是, 其一，
_ENUMERATOR = (
    r"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是(?:要)?"
    r"|(?:第|其)[一二三四五六七八九十][，、]?)\s*"
)
# A line without one of these at its end is a heading, unless it is long.
_SENTENCE_END = r"[。；！？;!?:：”）)]\s*$"


def collect_sentences(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the tables `reuse_sentences` and `reuse_sketches`.

    A sentence is a segment of the narrative of a chosen report, without punctuation, spaces and
    its enumerator (一是). Headings, short sentences and sentences of the form are left out, and the
    units with an ambiguous name, which may be several bodies. The column `common` marks sentences
    that many units have in the same words, figures aside. The sketches find similar sentences.
    """
    config = reuse_config()
    connection.execute(
        f"""
        CREATE OR REPLACE TABLE reuse_sentences AS
        WITH cut AS (
            SELECT d.document_id, d.unit_id, d.year, u.level,
                coalesce(u.parent_id, nullif(left(u.name, length(u.name) - length(u.short_name)),
                    '')) AS parent_id, s.label,
                s.start, s."end", substring(t.text, s.start + 1, s."end" - s.start) AS text
            FROM documents d
            JOIN spans s ON s.document_id = d.document_id AND s.kind = 'section'
            JOIN document_text t ON t.document_id = d.document_id
            LEFT JOIN units u ON u.unit_id = d.unit_id
            WHERE d.status = 'chosen' AND d.year IS NOT NULL AND d.unit_id IS NOT NULL
                AND NOT list_contains($sections, s.label) AND NOT coalesce(u.ambiguous, FALSE)),
        plain AS (
            SELECT *, regexp_replace(regexp_replace(text, '{_ENUMERATOR}', ''), '{_PUNCTUATION}',
                '', 'g') AS words
            FROM cut WHERE length(text) >= 25 OR regexp_matches(text, '{_SENTENCE_END}'))
        SELECT row_number() OVER () AS id, *, hash(words) AS words_hash,
            CASE WHEN label = 'problem' AND regexp_matches(text, $plan) THEN 'plan' ELSE label END
                AS section,
            hash(regexp_replace(words, '{_FIGURE}', '0', 'g')) AS masked_hash,
            array_to_string(regexp_extract_all(words, '{_FIGURE}'), ' ') AS figures,
            FALSE AS common
        FROM plain
        WHERE length(words) >= $shortest AND NOT regexp_matches(words, $boilerplate)
            AND NOT (label = 'preamble' AND regexp_matches(words, $preamble))
        """,
        {
            "sections": list(config.sections_left_out),
            "shortest": config.shortest_sentence,
            "boilerplate": config.boilerplate,
            "plan": config.plan,
            "preamble": config.preamble,
        },
    )
    _mark_common(connection)
    _sketch(connection)


def _mark_common(connection: duckdb.DuckDBPyConnection) -> None:
    config = reuse_config()
    connection.execute(
        """
        UPDATE reuse_sentences SET common = TRUE WHERE masked_hash IN (
            SELECT masked_hash FROM reuse_sentences GROUP BY masked_hash
            HAVING count(DISTINCT unit_id) >= greatest($units, $share * (
                SELECT count(DISTINCT unit_id) FROM reuse_sentences)))
        """,
        {"units": config.common_units, "share": config.common_share},
    )


def _sketch(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the sketches: the smallest hashes of the runs of characters of each sentence.

    Sentences that share most of their runs share one of the smallest with near certainty (the
    bottom-k sketch of MinHash; Broder, On the resemblance and containment of documents, 1997).
    """
    config = reuse_config()
    connection.execute(
        """
        CREATE OR REPLACE TABLE reuse_sketches AS
        WITH runs AS (
            SELECT id, hash(substring(words, unnest(range(1, length(words) - $run + 2)), $run))
                AS run_hash
            FROM reuse_sentences WHERE NOT common),
        smallest AS (SELECT id, unnest(min(run_hash, $size)) AS run_hash FROM runs GROUP BY id)
        SELECT DISTINCT s.id, s.document_id, s.unit_id, s.year, s.parent_id, s.level, m.run_hash
        FROM smallest m JOIN reuse_sentences s ON s.id = m.id
        """,
        {"run": config.run, "size": config.sketch},
    )
