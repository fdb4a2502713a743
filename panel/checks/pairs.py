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
    # The join has only the columns of the condition; the rows of the pairs are looked up after it.
    # A table that is not temporary, which a second cursor can read while issues are added
    connection.execute(
        f"""
        CREATE OR REPLACE TABLE pairs AS
        WITH one AS (SELECT * FROM panel WHERE value IS NOT NULL AND ({one})),
             other AS (SELECT * FROM panel WHERE value IS NOT NULL AND ({other}))
        SELECT one.unit_id, one.year, one.indicator, other.unit_id AS other_unit_id,
            other.year AS other_year, other.indicator AS other_indicator, {extra} AS extra
        FROM one JOIN other ON {condition} {joins}
        """,
        values or [],
    )
    names = [*_COLUMNS, *_PLACES]
    fields = [f'one."{name}"' for name in names] + [f'other."{name}"' for name in names]
    cursor = connection.cursor()
    cursor.execute(
        f"""
        SELECT {", ".join(fields)}, {_words("one", "one_text")}, {_words("other", "other_text")},
            u.level, p.extra
        FROM pairs p
        JOIN panel one USING (unit_id, year, indicator)
        JOIN panel other ON other.unit_id = p.other_unit_id AND other.year = p.other_year
            AND other.indicator = p.other_indicator
        LEFT JOIN document_text one_text ON one_text.document_id = one.document_id
        LEFT JOIN document_text other_text ON other_text.document_id = other.document_id
        LEFT JOIN units u ON u.unit_id = one.unit_id
        ORDER BY one.unit_id, one.year, one.indicator, other.year
        """
    )
    while rows := cursor.fetchmany(_BATCH):
        yield from map(_pair, rows)
    cursor.close()
    connection.execute("DROP TABLE pairs")


def _words(row: str, text: str) -> str:
    """Return the SQL of the words of a narrative value and of the words before it."""
    start, end = f'{row}."start"', f'{row}."end"'
    narrative = f"{row}.cell IS NULL AND {start} IS NOT NULL"
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
