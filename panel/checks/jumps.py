"""Sudden jumps of an indicator, against the history of the unit and against its peers.

A value is a jump against the own history if log(1 + value) is far from the median of the unit's
years (four at least), in units of their scaled median absolute deviation (the Hampel identifier;
Davies and Gather, The identification of multiple outliers, 1993). It is a jump against the peers
if the change of the logarithm from the year before is as far from the median change of the units
of the same level. Both need a factor of at least three and a minimal difference: 1 → 5 is none.
Figures of different units are not compared, and 0 is no jump: an absence may be that of a part.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import duckdb

from gongkai.document.messages import mark as _
from gongkai.document.taxonomy import taxonomy
from gongkai.panel.checks.figures import PanelFigure
from gongkai.panel.checks.issues import Field, Issue, Severity, make_issue
from gongkai.panel.checks.names import indicator_name, show

_OWN = _(
    "{name} of the report for {year} is {value}, far from {median}, the median of the {count} years"
)
_PEERS = _(
    "{name} changed from {before} in {last_year} to {value} in {year}; the median change of "
    "{count} units of the same level is {median}"
)
# The median absolute deviation of a normal distribution times this is its standard deviation.
_SCALE = 1.4826
_SMALLEST_SCALE = 0.2
_THRESHOLD = 5.0
_SMALLEST_FACTOR = 3.0
_SMALLEST_DIFFERENCE = 20
_YEARS_NEEDED = 4
_PEERS_NEEDED = 8
# Percentages and figures of other years have no course over the years.
_LEFT_OUT = ("comparison", "rate", "other")


def check_jumps(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield the jumps: a question if history and peers agree on one, else a note."""
    labels = [label for label in taxonomy().quantities if label not in _LEFT_OUT]
    cursor = connection.cursor()
    cursor.execute(
        _JUMPS,
        {
            "labels": labels,
            "scale": _SCALE,
            "smallest": _SMALLEST_SCALE,
            "threshold": _THRESHOLD,
            "log_factor": math.log(_SMALLEST_FACTOR),
            "difference": _SMALLEST_DIFFERENCE,
            "years": _YEARS_NEEDED,
            "peers": _PEERS_NEEDED,
        },
    )
    while rows := cursor.fetchmany(1000):
        for row in rows:
            yield from _issues(row)
    cursor.close()


def _issues(row: Sequence[Any]) -> Iterator[Issue]:
    own, by_peers, median, years, peer_change, peers = row[-6:]
    figure, previous = PanelFigure(*row[:11]), PanelFigure(*row[11:22])
    name = indicator_name(figure.indicator or "")
    named: dict[str, Field] = {
        "name": name,
        "value": show(figure.value, figure.unit),
        "year": str(figure.year),
    }
    severity: Severity = "question" if own and by_peers else "note"
    if own:
        typical = PanelFigure(figure.unit_id, None, figure.indicator, median, figure.unit)
        shown = {"median": show(round(median, 1), figure.unit), "count": str(years)}
        yield make_issue("jump_own", severity, figure, typical, _OWN, {**named, **shown})
    if by_peers and not own:
        shown = {
            "before": show(previous.value, previous.unit),
            "last_year": str(previous.year),
            "median": f"{100 * peer_change:+.0f}%",
            "count": str(peers),
        }
        yield make_issue("jump_peers", severity, figure, previous, _PEERS, {**named, **shown})


_COLUMNS = (
    "unit_id", "year", "indicator", "value", "unit", "qualifier", "origin", "document_id", "start",
    "end", "cell",
)  # fmt: skip
# Only the few columns that are needed go through the windows.
_JUMPS = f"""
    WITH series AS (
        SELECT p.unit_id, p.year, p.indicator, p.value, coalesce(p.unit, '') AS unit, u.level,
            ln(1 + p.value) AS x,
            median(ln(1 + p.value)) OVER unit AS typical, count(*) OVER unit AS years
        FROM panel p LEFT JOIN units u ON u.unit_id = p.unit_id
        WHERE list_contains($labels, p.indicator) AND p.value > 0 AND p.year IS NOT NULL
        WINDOW unit AS (PARTITION BY p.unit_id, p.indicator, coalesce(p.unit, ''))),
    changes AS (
        SELECT *, median(abs(x - typical)) OVER unit AS spread, lag(value) OVER course AS before,
            CASE WHEN lag(year) OVER course = year - 1 THEN x - lag(x) OVER course END AS change
        FROM series
        WINDOW unit AS (PARTITION BY unit_id, indicator, unit),
            course AS (PARTITION BY unit_id, indicator, unit ORDER BY year)),
    peers AS (
        SELECT indicator, unit, level, year, median(change) AS typical_change,
            count(change) AS units, mad(change) AS spread
        FROM changes GROUP BY indicator, unit, level, year),
    judged AS (
        SELECT c.*, k.typical_change, k.units,
            coalesce(c.years >= $years
                AND abs(c.x - c.typical) >= $log_factor
                AND abs(c.x - c.typical) > $threshold * greatest($scale * c.spread, $smallest)
                AND abs(c.value - exp(c.typical) + 1) >= $difference, FALSE) AS own,
            coalesce(k.units >= $peers
                AND abs(c.change - k.typical_change) >= $log_factor
                AND abs(c.change - k.typical_change)
                    > $threshold * greatest($scale * k.spread, $smallest)
                AND abs(c.value - c.before) >= $difference, FALSE) AS by_peers
        FROM changes c LEFT JOIN peers k
            ON k.indicator = c.indicator AND k.unit = c.unit AND k.year = c.year
            AND k.level IS NOT DISTINCT FROM c.level),
    returned AS (
        SELECT *, coalesce(lag(own OR by_peers) OVER course, FALSE) AS after_jump
        FROM judged WINDOW course AS (PARTITION BY unit_id, indicator, unit ORDER BY year)),
    jumps AS (SELECT * FROM returned WHERE own OR (by_peers AND NOT after_jump))
    SELECT {", ".join(f'p."{name}"' for name in _COLUMNS)},
        {", ".join(f'q."{name}"' for name in _COLUMNS)},
        j.own, j.by_peers, exp(j.typical) - 1, j.years, exp(j.typical_change) - 1, j.units
    FROM jumps j
    JOIN panel p ON p.unit_id = j.unit_id AND p.year = j.year AND p.indicator = j.indicator
    LEFT JOIN panel q
        ON q.unit_id = j.unit_id AND q.year = j.year - 1 AND q.indicator = j.indicator
    ORDER BY p.unit_id, p.indicator, p.year
"""
