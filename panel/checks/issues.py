"""Issues: what does not fit between years, levels and units, each with both figures and places."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import islice
from typing import Literal

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.document.messages import Language, format_in_languages
from gongkai.panel.checks.figures import PanelFigure

Severity = Literal["error", "question", "note"]
Field = str | Mapping[Language, str]

_BATCH = 10_000


@dataclass(frozen=True, slots=True)
class Issue:
    """A row of the table `issues`, without the state of its review.

    Attributes:
        fingerprint: identifies the issue in later runs: it depends on the rule, the units, the
            years, the indicators and the two values, not on documents or offsets.
        rule: the name of the check.
        severity: `error` only where two printed figures contradict each other under one unit and
            one scope; `question` where they may differ in scope; `note` for the rest.
        message_zh, message_en: the finding as a sentence.
    """

    fingerprint: str
    rule: str
    severity: Severity
    unit_id: str
    year: int | None
    other_unit_id: str | None
    other_year: int | None
    indicator: str | None
    other_indicator: str | None
    value: float | None
    other_value: float | None
    value_unit: str | None
    other_value_unit: str | None
    document_id: str | None
    start: int | None
    end: int | None
    cell: str | None
    other_document_id: str | None
    other_start: int | None
    other_end: int | None
    other_cell: str | None
    message_zh: str
    message_en: str


def make_issue(
    rule: str,
    severity: Severity,
    figure: PanelFigure,
    other: PanelFigure | None,
    template: str,
    named: Mapping[str, Field],
) -> Issue:
    """Return an issue about a figure and the figure that it does not fit.

    Args:
        rule: the name of the check.
        severity: of the issue.
        figure: the figure that the issue is about; its value may be None (a missing year).
        other: the figure that it was compared with, if there is one.
        template: a message of the catalogues.
        named: the fields of the template.
    """
    message = format_in_languages(template, named)
    return Issue(
        fingerprint=fingerprint(rule, figure, other),
        rule=rule,
        severity=severity,
        unit_id=figure.unit_id,
        year=figure.year,
        other_unit_id=other.unit_id if other else None,
        other_year=other.year if other else None,
        indicator=figure.indicator,
        other_indicator=other.indicator if other else None,
        value=figure.value,
        other_value=other.value if other else None,
        value_unit=figure.unit,
        other_value_unit=other.unit if other else None,
        document_id=figure.document_id,
        start=figure.start,
        end=figure.end,
        cell=figure.cell,
        other_document_id=other.document_id if other else None,
        other_start=other.start if other else None,
        other_end=other.end if other else None,
        other_cell=other.cell if other else None,
        message_zh=message["zh"],
        message_en=message["en"],
    )


def fingerprint(rule: str, figure: PanelFigure, other: PanelFigure | None) -> str:
    """Return 16 hexadecimal digits that identify an issue in all runs.

    They change if one of the compared values changes: a corrected figure is a new finding.
    """
    # A median has no year; it changes with every report that is added
    compared = _identity(other) if other is not None and other.year is not None else ()
    key = [rule, *_identity(figure), *compared]
    data = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(data.encode()).hexdigest()[:16]


def _identity(figure: PanelFigure) -> tuple[object, ...]:
    value = None if figure.value is None else f"{figure.value:.10g}"
    return figure.unit_id, figure.year, figure.indicator, value


def add_issues(connection: duckdb.DuckDBPyConnection, issues: Iterable[Issue]) -> int:
    """Append issues to the table `issues`, each open; return how many were added.

    An issue with the fingerprint of one that is in the table is left out.
    """
    names = [field.name for field in fields(Issue)]
    columns = ", ".join(f'"{name}"' for name in names)
    added = 0
    remaining = _without_repeats(issues)
    while batch := list(islice(remaining, _BATCH)):
        rows = pa.table(
            {name: [getattr(issue, name) for issue in batch] for name in names}, _SCHEMA
        )
        connection.register("new_issues", rows)
        connection.execute(
            f"INSERT INTO issues ({columns}, state, note) SELECT {columns}, 'open', NULL "
            "FROM new_issues WHERE fingerprint NOT IN (SELECT fingerprint FROM issues)"
        )
        connection.unregister("new_issues")
        added += len(batch)
    return added


def _without_repeats(issues: Iterable[Issue]) -> Iterator[Issue]:
    seen = set()
    for issue in issues:
        if issue.fingerprint not in seen:
            seen.add(issue.fingerprint)
            yield issue


_ARROW = {str: pa.string(), int: pa.int32(), float: pa.float64()}
_NUMBERS = {"year": int, "other_year": int, "value": float, "other_value": float} | dict.fromkeys(
    ("start", "end", "other_start", "other_end"), int
)
_SCHEMA = pa.schema(
    [(field.name, _ARROW[_NUMBERS.get(field.name, str)]) for field in fields(Issue)]
)
