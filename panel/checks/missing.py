"""Checks for what is absent: years, sources of figures, and units."""

from collections.abc import Iterator

import duckdb

from gongkai.document.messages import mark as _
from gongkai.document.table_names import table_title
from gongkai.panel.checks.figures import PanelFigure
from gongkai.panel.checks.issues import Field, Issue, make_issue
from gongkai.panel.checks.names import Name

_GAP = _(
    "No report for {year} among the documents, although {unit} has reports for {before} and {after}"
)
_LATER = _(
    "No report for {year} among the documents: the last of {unit} is that for {before}, while "
    "{share} of the units of its level have one"
)
_UNIT = _("No report of {unit} among the documents, although the list of units contains it")
_SIBLINGS = _(
    "No report of {unit} among the documents, although {count} of the {total} units beside it "
    "have reports"
)
_TABLE = _(
    "The report for {year} of {unit} has no figure of {tables} that could be read; the forms have "
    "been part of the reports since 2019"
)
# A year counts as due if this share of the units of a level has a report for it.
_SHARE = 0.5
_FORMS = ("article20", "application", "dispute")
_FIRST_YEAR_OF_FORMS = 2019


def check_missing_years(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield the years without a report between two with one, and those that others reported.

    A year between two reports is a question. After the last report it is a note, if at least half
    of the units of the level have a report for it: the unit may have been dissolved.
    """
    cursor = connection.cursor()
    cursor.execute(_YEARS, {"share": _SHARE})
    while rows := cursor.fetchmany(1000):
        for unit_id, name, year, before, after, share in rows:
            named = {"unit": name, "year": str(year), "before": str(before), "after": str(after)}
            named["share"] = f"{100 * (share or 0):.0f}%"
            yield make_issue(
                "missing_year",
                "question" if after else "note",
                PanelFigure(unit_id, year, None, None),
                None,
                _GAP if after else _LATER,
                named,
            )
    cursor.close()


_YEARS = """
    WITH reported AS (
        SELECT DISTINCT d.unit_id, d.year, u.name, u.level, u.parent_id
        FROM documents d JOIN units u ON u.unit_id = d.unit_id
        WHERE d.status = 'chosen' AND d.year IS NOT NULL),
    range AS (
        SELECT unit_id, any_value(name) AS name, any_value(level) AS level, min(year) AS first,
            max(year) AS last FROM reported GROUP BY unit_id),
    years AS (SELECT DISTINCT year FROM reported),
    shares AS (
        SELECT y.year, r.level, count(*) FILTER (EXISTS (
                SELECT 1 FROM reported x WHERE x.unit_id = r.unit_id AND x.year = y.year)
            )::DOUBLE / count(*) AS share, count(*) AS units
        FROM years y JOIN range r ON r.first <= y.year GROUP BY y.year, r.level),
    due AS (
        SELECT r.unit_id, r.name, r.level, unnest(generate_series(r.first, r.last)) AS year
        FROM range r
        UNION
        SELECT r.unit_id, r.name, r.level, s.year FROM range r JOIN shares s
        ON s.level = r.level AND s.year > r.last AND s.share >= $share AND s.units >= 3)
    SELECT due.unit_id, due.name, due.year,
        max(b.year) FILTER (b.year < due.year), min(b.year) FILTER (b.year > due.year),
        any_value(s.share)
    FROM due JOIN reported b ON b.unit_id = due.unit_id
    LEFT JOIN shares s ON s.level = due.level AND s.year = due.year
    GROUP BY due.unit_id, due.name, due.year
    HAVING count(*) FILTER (b.year = due.year) = 0
    ORDER BY due.unit_id, due.year
"""


def check_missing_units(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield the units without any report: those of the user's list, and some of the gazetteer's.

    A unit of the gazetteer is noted if at least half of three or more units beside it (of the
    same parent and level) have reports.
    """
    cursor = connection.cursor()
    for unit_id, name, origin, count, total in cursor.execute(_UNITS, [_SHARE]).fetchall():
        yield make_issue(
            "missing_unit",
            "question" if origin == "user" else "note",
            PanelFigure(unit_id, None, None, None),
            None,
            _UNIT if origin == "user" else _SIBLINGS,
            {"unit": name, "count": str(count), "total": str(total)},
        )
    cursor.close()


_UNITS = """
    WITH reporting AS (
        SELECT DISTINCT unit_id FROM documents
        WHERE unit_id IS NOT NULL AND status IN ('chosen', 'duplicate', 'superseded')),
    counted AS (
        SELECT u.*, r.unit_id IS NOT NULL AS has_report,
            sum((r.unit_id IS NOT NULL)::INT) OVER siblings AS reporting,
            count(*) OVER siblings - 1 AS beside
        FROM units u LEFT JOIN reporting r ON r.unit_id = u.unit_id
        WINDOW siblings AS (PARTITION BY u.parent_id, u.level))
    SELECT unit_id, name, origin, reporting, beside FROM counted
    WHERE NOT has_report AND (origin = 'user' OR (
        origin = 'gazetteer' AND parent_id IS NOT NULL AND beside >= 3
        AND reporting >= ? * beside))
    ORDER BY unit_id
"""


def check_missing_sources(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield the reports since 2019 without a cell of a statutory table that others have.

    A table is expected if the unit has it in another year, or if at least half of three or more
    reports of the year have it: a collection may consist of texts without their tables.
    """
    cursor = connection.cursor()
    cursor.execute(_SOURCES, {"first": _FIRST_YEAR_OF_FORMS, "share": _SHARE})
    while rows := cursor.fetchmany(1000):
        for unit_id, name, year, document_id, *found in rows:
            absent = [kind for kind, lacks in zip(_FORMS, found, strict=True) if lacks]
            figure = PanelFigure(unit_id, year, "+".join(absent), None, document_id=document_id)
            tables: Name = {
                "zh": "、".join(table_title(kind, "zh") for kind in absent),
                "en": ", ".join(table_title(kind, "en") for kind in absent),
            }
            named: dict[str, Field] = {"year": str(year), "unit": name, "tables": tables}
            yield make_issue("missing_source", "note", figure, None, _TABLE, named)
    cursor.close()


_HAS = ", ".join(f"bool_or(starts_with(indicator, '{kind}.')) AS {kind}" for kind in _FORMS)
_READ = ", ".join(f"coalesce(k.{kind}, FALSE) AS {kind}" for kind in _FORMS)
_LACKS = [
    f"(NOT {kind} AND (bool_or({kind}) OVER unit OR (count(*) OVER of_year >= 3 "
    f"AND avg({kind}::INT) OVER of_year >= $share)))"
    for kind in _FORMS
]
_SOURCES = f"""
    WITH kinds AS (
        SELECT document_id, {_HAS} FROM panel WHERE indicator LIKE '%.%.%' GROUP BY document_id),
    reports AS (
        SELECT d.unit_id, coalesce(u.name, d.issuer) AS name, d.year, d.document_id, {_READ}
        FROM documents d LEFT JOIN units u ON u.unit_id = d.unit_id
        LEFT JOIN kinds k ON k.document_id = d.document_id
        WHERE d.status = 'chosen' AND d.year >= $first)
    SELECT unit_id, name, year, document_id, {", ".join(_LACKS)}
    FROM reports
    WINDOW unit AS (PARTITION BY unit_id), of_year AS (PARTITION BY year)
    QUALIFY {" OR ".join(_LACKS)}
    ORDER BY unit_id, year
"""
