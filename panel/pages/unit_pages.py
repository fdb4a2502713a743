"""A page for each unit with issues: one file that prints and can be sent to the unit."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb
from jinja2 import Environment

from gongkai.panel.issue_rows import IssueRow, issue_rows, place
from gongkai.panel.pages.units import PageUnit

_DOCUMENTS = """
    SELECT p.number, d.year, d.title, d.path, d.status, d.status_reason_zh, d.status_reason_en,
        d.figures, d.cells, d.warnings, d.failed
    FROM documents d JOIN unit_order p USING (unit_id)
    WHERE d.unit_id IN (SELECT unit_id FROM issues)
    ORDER BY p.number, d.year, d.status, d.document_id
"""


def write_unit_pages(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    units: Sequence[PageUnit],
    environment: Environment,
) -> None:
    """Write `STEM.html` for each unit with issues: its documents and issues, without a script."""
    folder.mkdir(exist_ok=True)
    template = environment.get_template("unit.html")
    documents = _documents(connection)
    waiting = next(documents, None)
    for number, group in groupby(issue_rows(connection), key=lambda row: row["number"]):
        while waiting is not None and waiting[0] < number:
            waiting = next(documents, None)
        found = waiting[1] if waiting is not None and waiting[0] == number else []
        unit = units[number]
        page = template.render(unit=unit, documents=found, issues=list(map(_shown, group)))
        path = folder / f"{unit.stem}.html"
        path.write_text(page, encoding="utf-8", errors="replace", newline="\n")


def _shown(row: IssueRow) -> IssueRow:
    return row | {"place": place(row), "other_place": place(row, "other_")}


def _documents(
    connection: duckdb.DuckDBPyConnection,
) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    cursor = connection.cursor().execute(_DOCUMENTS)
    names = [column[0] for column in cursor.description or ()]
    rows = (
        dict(zip(names, row, strict=True))
        for batch in iter(lambda: cursor.fetchmany(10_000), [])
        for row in batch
    )
    for number, group in groupby(rows, key=lambda row: row["number"]):
        yield number, list(group)
