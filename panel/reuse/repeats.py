"""Sentences that come back: repeated problems, plans that became problems, other sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.panel.reuse.config import ReuseConfig, reuse_config

_BATCH = 2_000
_COLUMNS = ("id", "other_id", "similarity")


def collect_repeats(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `repeats` from the matched sentences and from the plans of the year before.

    Sentences of neighbours are listed for the pairs of reports in the table `reuse`.
    """
    connection.execute(_MATCHED, {"same_problem": reuse_config().same_problem})
    cursor = connection.cursor()
    cursor.execute(_PLANS_AND_PROBLEMS)
    while rows := cursor.fetchmany(_BATCH):
        returned = [found for row in rows for found in _returned_plans(*row)]
        if returned:
            columns = zip(*returned, strict=True)
            table = pa.table(dict(zip(_COLUMNS, map(list, columns), strict=True)))
            connection.register("returned_plans", table)
            connection.execute(_RETURNED)
            connection.unregister("returned_plans")
    cursor.close()


_ROW = """s.unit_id, s.year, o.unit_id, o.year, {kind}, s.start, s."end", o.start, o."end", s.text,
        o.text, m.similarity, s.document_id, o.document_id"""
_MATCHED = f"""
    INSERT INTO repeats
    SELECT {
    _ROW.format(
        kind='''CASE WHEN m.kind = 'own_year' AND s.section = 'problem' AND o.section = 'problem'
            AND m.similarity >= $same_problem THEN 'problem_repeated' ELSE 'sentence' END'''
    )
}
    FROM reuse_matches m
    JOIN reuse r ON r.document_id = m.document_id AND r.other_document_id = m.other_document_id
    JOIN reuse_sentences s ON s.id = m.id
    JOIN reuse_sentences o ON o.id = m.other_id
    WHERE NOT s.common OR (m.kind = 'own_year' AND s.section = 'problem')
    ORDER BY s.unit_id, s.year, s.start
"""
_RETURNED = f"""
    INSERT INTO repeats
    SELECT {_ROW.format(kind="'plan_became_problem'")}
    FROM returned_plans m
    JOIN reuse_sentences s ON s.id = m.id
    JOIN reuse_sentences o ON o.id = m.other_id
    ORDER BY s.unit_id, s.year, s.start
"""
_PLANS_AND_PROBLEMS = """
    WITH sentences AS (
        SELECT unit_id, year, section, list({'id': id, 'words': words} ORDER BY start) AS found
        FROM reuse_sentences WHERE section IN ('problem', 'plan') GROUP BY ALL)
    SELECT problems.found, plans.found
    FROM sentences problems JOIN sentences plans
        ON plans.unit_id = problems.unit_id AND plans.year = problems.year - 1
    WHERE problems.section = 'problem' AND plans.section = 'plan'
"""


@dataclass(frozen=True, slots=True)
class _Topic:
    id: int
    words: str
    pairs: frozenset[str]


def _returned_plans(
    problems: Sequence[dict[str, Any]], plans: Sequence[dict[str, Any]]
) -> Iterator[tuple[int, int, float]]:
    """Yield the id of each problem that a plan of the year before announced, and of the plan."""
    config = reuse_config()
    planned = [_topic(plan, config) for plan in plans]
    for problem in problems:
        topic = _topic(problem, config)
        scored = [(_shared_pairs(topic, plan, config), plan.id) for plan in planned]
        share, plan_id = max(scored, key=lambda pair: (pair[0], -pair[1]), default=(0.0, 0))
        if share >= config.shared_pairs:
            yield topic.id, plan_id, share


def _topic(sentence: dict[str, Any], config: ReuseConfig) -> _Topic:
    words = config.stock_words.sub(" ", sentence["words"])
    pairs = {words[i : i + 2] for i in range(len(words) - 1)}
    return _Topic(sentence["id"], words, frozenset(pair for pair in pairs if " " not in pair))


def _shared_pairs(problem: _Topic, plan: _Topic, config: ReuseConfig) -> float:
    """Return the share of the pairs of characters of a problem that a plan has; 0 if few are."""
    if not problem.pairs:
        return 0
    share = len(problem.pairs & plan.pairs) / len(problem.pairs)
    if share < config.shared_pairs:
        return 0
    length = config.shared_characters
    runs = (problem.words[i : i + length] for i in range(len(problem.words) - length + 1))
    return share if any(" " not in run and run in plan.words for run in runs) else 0
