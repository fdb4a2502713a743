"""Checks of what a report states about an earlier year against the report of that year."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.document.messages import mark as _
from gongkai.document.report import Qualifier
from gongkai.document.taxonomy import taxonomy
from gongkai.panel.checks.claims import DOCUMENT, FIGURES, LABEL, WINDOW, Claim, claims_of_label
from gongkai.panel.checks.earlier_values import (
    change_between,
    earlier_values,
    loosely_agrees,
    stated_change,
)
from gongkai.panel.checks.figures import (
    Interval,
    PanelFigure,
    allowed,
    figure_of_row,
    record_rules,
    same_unit,
    scope_of,
)
from gongkai.panel.checks.issues import Issue, Severity, make_issue
from gongkai.panel.checks.names import indicator_name, show

_VALUE = _(
    "The report for {year} gives {stated} as {name} of {last_year}, but the report for "
    "{last_year} gives {other}"
)
_DIFFERENCE = _(
    "The report for {year} gives {name} as {current}, {stated} compared with {last_year}, which "
    "implies {implied}; the report for {last_year} gives {other}"
)
_CHANGE = _(
    "The report for {year} gives {name} as {current}, {stated} compared with {last_year}; the "
    "report for {last_year} gives {other}, a change of {actual}"
)
_BATCH = 5_000


def check_last_year(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield where a statement about an earlier year does not fit the report of that year.

    The figures of this year are those that count the whole body, with each statement that belongs
    to them (see `find_comparisons`). A statement fits if one of the figures of the earlier report
    with the same meaning fits: of the narrative or of the tables.
    """
    cursor = connection.cursor()
    cursor.execute(FIGURES)
    rest: list[Sequence[Any]] = []
    while rows := cursor.fetchmany(_BATCH):
        rest += rows
        # The last document may continue in the next batch
        last = next(i for i in range(len(rest)) if rest[i][DOCUMENT] == rest[-1][DOCUMENT])
        yield from _check(connection, rest[:last])
        rest = rest[last:]
    yield from _check(connection, rest)
    cursor.close()


def _check(connection: duckdb.DuckDBPyConnection, rows: Sequence[Sequence[Any]]) -> Iterator[Issue]:
    claims = []
    for _key, group in groupby(rows, key=lambda row: (row[DOCUMENT], row[LABEL])):
        claims += claims_of_label(list(group))
    earlier = _earlier_figures(connection, claims)
    for _place, found in groupby(
        claims, key=lambda claim: (claim.current.document_id, claim.current.start, claim.year)
    ):
        group_of_claims = list(found)
        first = group_of_claims[0]
        yield from _judge(group_of_claims, earlier.get((first.current.unit_id, first.year), []))


def _earlier_figures(
    connection: duckdb.DuckDBPyConnection, claims: Sequence[Claim]
) -> dict[tuple[str, int], list[PanelFigure]]:
    """Return the figures of the earlier reports that claims may mean, by unit and year."""
    wanted = {
        (claim.current.unit_id, claim.year, indicator)
        for claim in claims
        for indicator in _indicators(claim.current.indicator or "")
    }
    if not wanted:
        return {}
    columns = zip(*sorted(wanted), strict=True)
    names = ("unit_id", "year", "indicator")
    cursor = connection.cursor()
    cursor.register("wanted", pa.table(dict(zip(names, map(list, columns), strict=True))))
    rows = cursor.execute(_EARLIER_FIGURES).fetchall()
    cursor.close()
    found: dict[tuple[str, int], list[PanelFigure]] = {}
    for row in rows:
        figure = figure_of_row(row)
        found.setdefault((figure.unit_id, row[1]), []).append(figure)
    return found


_EARLIER_FIGURES = """
    WITH found AS (
        SELECT p.unit_id, p.year, p.indicator, p.value, p.unit, p.qualifier, p.origin,
            p.document_id, p.start, p."end", p.cell, 0 AS rank
        FROM panel p JOIN wanted USING (unit_id, year, indicator)
        WHERE p.value IS NOT NULL
        UNION ALL
        SELECT d.unit_id, d.year, s.label, s.value, s.unit, s.qualifier, 'narrative',
            d.document_id, s.start, s."end", NULL, 1
        FROM documents d JOIN spans s ON s.document_id = d.document_id
        JOIN wanted w ON w.unit_id = d.unit_id AND w.year = d.year AND w.indicator = s.label
        WHERE d.status = 'chosen' AND s.kind = 'quantity' AND s.value IS NOT NULL)
    SELECT f.unit_id, f.year, f.indicator, f.value, f.unit, f.qualifier, f.origin, f.document_id,
        f.start, f."end", f.cell,
        CASE WHEN f.cell IS NULL THEN substring(t.text, f.start + 1, f."end" - f.start) END,
        CASE WHEN f.cell IS NULL THEN substring(t.text, greatest(f.start - 80, 0) + 1,
            least(f.start, 80)) END
    FROM found f LEFT JOIN document_text t ON t.document_id = f.document_id
    ORDER BY f.unit_id, f.year, f.rank, f.start, f.indicator
"""


@cache
def _indicators(label: str) -> tuple[str, ...]:
    """Return a label and the cells with its meaning, alone or added up."""
    rules = record_rules()
    sums = [*rules["matching_sums"].get(label, []), *rules["wider_sums"].get(label, [])]
    cells = [*rules["matching_cells"].get(label, []), *(cell for cells in sums for cell in cells)]
    return (label, *cells)


def _possible_values(label: str, figures: Sequence[PanelFigure]) -> list[Interval]:
    """Return what the earlier report allows as the value of a label, each reading of it."""
    rules = record_rules()
    cells = {figure.indicator: figure.value or 0.0 for figure in figures if figure.cell}
    values = []
    for figure in figures:
        in_ten_thousands = figure.indicator in rules["cells_in_ten_thousands"]
        factor = 10_000 if in_ten_thousands else 1
        if figure.indicator == label or figure.indicator in rules["matching_cells"].get(label, ()):
            values.append(allowed((figure.value or 0) * factor, figure.qualifier, figure.words))
    for parts in (*rules["matching_sums"].get(label, ()), *rules["wider_sums"].get(label, ())):
        known = [cells[part] for part in parts if part in cells]
        if known:
            values.append(Interval(sum(known), sum(known)))
    return values


def _judge(claims: Sequence[Claim], figures: Sequence[PanelFigure]) -> Iterator[Issue]:
    """Yield the issues of the claims about one figure and one earlier year.

    Of several claims that follow from each other, the first is reported: the value, then the
    difference, then the rate.
    """
    order = ("value", "difference", "rate", "multiple", "equal")
    label = claims[0].current.indicator or ""
    printed = [figure for figure in figures if figure.indicator == label]
    if not printed:
        return
    values = _possible_values(label, figures)
    reported: list[Interval] = []
    for claim in sorted(claims, key=lambda claim: order.index(claim.comparison.kind)):
        comparison, unit = claim.comparison, claim.current.unit
        if comparison.kind in ("value", "difference") and not same_unit(comparison.unit, unit):
            continue
        if not same_unit(printed[0].unit, unit) and claim.current.unit:
            continue
        implied = earlier_values(comparison, claim.current)
        if any(implied.meets(value) for value in values):
            continue
        if not any(implied.meets(value) for value in reported):
            reported.append(implied)
            yield _issue(claim, printed[0], implied, values)


def _issue(
    claim: Claim, other: PanelFigure, implied: Interval, values: Sequence[Interval]
) -> Issue:
    comparison, current = claim.comparison, claim.current
    by_value = comparison.kind in ("value", "difference")
    template = {"value": _VALUE, "difference": _DIFFERENCE}.get(comparison.kind, _CHANGE)
    unit = current.unit or taxonomy().quantities[current.indicator or ""].unit
    offset = (current.start or 0) - min(current.start or 0, WINDOW)
    stated = PanelFigure(
        current.unit_id, current.year, current.indicator, comparison.value,
        comparison.unit if by_value else "%" if comparison.kind == "rate" else "倍",
        comparison.qualifier, "narrative", current.document_id,
        comparison.start + offset, comparison.end + offset,
    )  # fmt: skip
    named: Mapping[str, Any] = {
        "year": str(current.year),
        "last_year": str(claim.year),
        "name": indicator_name(current.indicator or ""),
        "current": show(current.value, unit),
        "stated": (
            show(comparison.value, comparison.unit)
            if comparison.kind == "value"
            else stated_change(comparison)
        ),
        "implied": show(implied.low if implied.low == implied.high else None, unit)
        if implied.low == implied.high
        else f"{show(implied.low)}–{show(implied.high, unit)}",
        "other": show(other.value, unit),
        "actual": change_between(other.value or 0, current.value or 0),
    }
    rule = "last_year_figure" if by_value else "growth_rate"
    return make_issue(rule, _severity(claim, other, values), stated, other, template, named)


def _severity(claim: Claim, other: PanelFigure, values: Sequence[Interval]) -> Severity:
    """Return `error` if the figures are exact, of one scope, and can be read in one way alone."""
    exact: Qualifier = "exact"
    label = claim.current.indicator or ""
    # figures of one category each, whose item was not read, may be those of two categories
    of_items = taxonomy().quantities[label].item and label not in record_rules()["single_valued"]
    certain = (
        not of_items
        and claim.comparison.qualifier == exact
        and claim.current.exact
        and other.exact
        and claim.alone
        and not loosely_agrees(claim.comparison, claim.current, values)
    )
    scopes = {scope_of(claim.current.lead), scope_of(other.lead)}
    if other.cell is None and len(scopes) > 1 and claim.level not in ("township", "department"):
        certain = False
    return "error" if certain and "own" not in scopes - {scope_of(other.lead)} else "question"
