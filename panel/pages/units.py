"""The units on the pages: their order, their files, and the state of each year."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import duckdb

STATES = {"checked": "c", "warned": "w", "unread": "u", "missing": "."}
"""The states of a year of a unit, and the character for each on the coverage board."""

_UNSAFE = re.compile(r"[^\w-]+")
_LONGEST_NAME = 60
_ROWS = """
    SELECT u.unit_id, u.name, coalesce(u.code, ''), coalesce(u.level, 'other'),
        coalesce(u.province, ''), coalesce(u.parent_name, ''),
        coalesce(i.errors, 0), coalesce(i.questions, 0), coalesce(i.notes, 0)
    FROM unit_order p JOIN units u USING (unit_id)
    LEFT JOIN (SELECT unit_id, count(*) FILTER (severity = 'error') AS errors,
        count(*) FILTER (severity = 'question') AS questions,
        count(*) FILTER (severity = 'note') AS notes
        FROM issues WHERE state <> 'dismissed' GROUP BY unit_id) i USING (unit_id)
    ORDER BY p.number
"""
# A chosen report without a figure and without a cell was not read.
_STATES = """
    SELECT p.number, d.year, CASE
        WHEN coalesce(d.figures, 0) + coalesce(d.cells, 0) = 0 THEN 'unread'
        WHEN coalesce(d.warnings, 0) + coalesce(d.failed, 0) > 0 THEN 'warned'
        ELSE 'checked' END
    FROM documents d JOIN unit_order p USING (unit_id) WHERE d.status = 'chosen'
"""


@dataclass(frozen=True, slots=True)
class PageUnit:
    """A unit on the pages.

    Attributes:
        unit_id, name, code, level, province, parent: of the unit; "" for what is unknown.
        issues: the number of errors, questions and notes that nobody dismissed.
        stem: the name of its files, without extension.
        states: a character of `STATES` for each year.
    """

    unit_id: str
    name: str
    code: str
    level: str
    province: str
    parent: str
    issues: tuple[int, int, int]
    stem: str
    states: str


def panel_years(connection: duckdb.DuckDBPyConnection) -> list[int]:
    """Return all years from the first to the last one with a chosen report."""
    first, last = connection.execute(
        "SELECT min(year), max(year) FROM documents WHERE status = 'chosen'"
    ).fetchall()[0]
    return [] if first is None else list(range(first, last + 1))


def page_units(connection: duckdb.DuckDBPyConnection, years: Sequence[int]) -> list[PageUnit]:
    """Return the units in the order of `unit_order`, with their states in `years`."""
    rows = connection.execute(_ROWS).fetchall()
    states = [[STATES["missing"]] * len(years) for _ in rows]
    for number, year, state in connection.execute(_STATES).fetchall():
        states[number][year - years[0]] = STATES[state]
    stems = file_stems(f"{row[2]}_{row[1]}" if row[2] else row[1] for row in rows)
    found = []
    for row, stem, state in zip(rows, stems, states, strict=True):
        unit_id, name, code, level, province, parent, *issues = row
        errors, questions, notes = issues
        counts = (errors, questions, notes)
        found.append(
            PageUnit(unit_id, name, code, level, province, parent, counts, stem, "".join(state))
        )
    return found


def file_stems(names: Iterable[str]) -> list[str]:
    """Return a file name for each name, without an extension; none differ by case alone."""
    taken: set[str] = set()
    stems = []
    for name in names:
        base = _UNSAFE.sub("_", name).strip("_")[:_LONGEST_NAME] or "unit"
        stem, number = base, 1
        while stem.casefold() in taken:
            number += 1
            stem = f"{base}-{number}"
        taken.add(stem.casefold())
        stems.append(stem)
    return stems
