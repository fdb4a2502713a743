"""Pairs of values of the panel, read from DuckDB with the words around each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import duckdb

from gongkai.panel.checks.figures import PanelFigure, figure_of_row

LEAD = 80
"""The characters before a figure in which its scope is looked for."""

_BATCH = 10_000
_COLUMNS = ("unit_id", "year", "indicator", "value", "unit", "qualifier", "origin")
_PLACES = ("document_id", "start", "end", "cell")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two values of the panel that a rule compares.

    Attributes:
        figure: the value that the issue is about.
        other: the value that it is compared with.
        level: the level of the unit of the figure.
        extra: further numbers of the rule.
    """

    figure: PanelFigure
    other: PanelFigure
    level: str | None
    extra: tuple[float | None, ...]


def read_pairs(
    connection: duckdb.DuckDBPyConnection,
    one: str,
    other: str,
    condition: str,
    *,
    joins: str = "",
    extra: str = "[]::DOUBLE[]",
    values: list[Any] | None = None,
) -> Iterator[Pair]:
    """Yield the pairs of rows of the panel that meet a condition, by unit and year.

    Args:
        connection: with the tables `panel`, `units` and `document_text`.
        one: a condition on rows of the panel, for the figure (SQL).
        other: the same for the other value.
        condition: how `one` and `other` belong together and what of them is reported.
        joins: further joins.
        extra: an expression of a list of numbers.
        values: the parameters of the statement.
    """
    both = [f'one."{name}" AS "{name}"' for name in (*_COLUMNS, *_PLACES)]
    both += [f'other."{name}" AS "other_{name}"' for name in (*_COLUMNS, *_PLACES)]
    # A table that is not temporary, which a second cursor can read while issues are added
    connection.execute(
        f"""
        CREATE OR REPLACE TABLE pairs AS
        WITH one AS (SELECT * FROM panel WHERE value IS NOT NULL AND ({one})),
             other AS (SELECT * FROM panel WHERE value IS NOT NULL AND ({other}))
        SELECT {", ".join(both)}, {extra} AS extra
        FROM one JOIN other ON {condition} {joins}
        """,
        values or [],
    )
    names = [*_COLUMNS, *_PLACES]
    fields = [f'p."{name}"' for name in names] + [f'p."other_{name}"' for name in names]
    cursor = connection.cursor()
    cursor.execute(
        f"""
        SELECT {", ".join(fields)}, {_words("p", "", "one")}, {_words("p", "other_", "other")},
            u.level, p.extra
        FROM pairs p
        LEFT JOIN document_text one ON one.document_id = p.document_id
        LEFT JOIN document_text other ON other.document_id = p.other_document_id
        LEFT JOIN units u ON u.unit_id = p.unit_id
        ORDER BY p.unit_id, p.year, p.indicator, p.other_year
        """
    )
    while rows := cursor.fetchmany(_BATCH):
        yield from map(_pair, rows)
    cursor.close()
    connection.execute("DROP TABLE pairs")


def _words(pair: str, prefix: str, text: str) -> str:
    """Return the SQL of the words of a narrative value and of the words before it."""
    start, end = f'{pair}."{prefix}start"', f'{pair}."{prefix}end"'
    narrative = f"{pair}.{prefix}cell IS NULL AND {start} IS NOT NULL"
    return (
        f"CASE WHEN {narrative} THEN substring({text}.text, {start} + 1, {end} - {start}) END, "
        f"CASE WHEN {narrative} THEN substring({text}.text, greatest({start} - {LEAD}, 0) + 1, "
        f"least({start}, {LEAD})) END"
    )


def _pair(row: tuple[Any, ...]) -> Pair:
    count = len(_COLUMNS) + len(_PLACES)
    words, lead, other_words, other_lead, level, extra = row[2 * count :]
    return Pair(
        figure_of_row([*row[:count], words, lead]),
        figure_of_row([*row[count : 2 * count], other_words, other_lead]),
        level,
        tuple(extra),
    )
