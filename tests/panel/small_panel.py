"""A small panel in DuckDB from reports in inline markup, for the tests of the checks."""

import re
from collections.abc import Mapping
from typing import Any

import duckdb

from gongkai.document.numerals import value_of
from gongkai.document.taxonomy import taxonomy

_MARK = re.compile(r"\{([^{}|]*)\|([^{}]*)\}")
_SECTION = re.compile(r"^\[(\w+)\] ?")

TABLES = """
CREATE TABLE documents(document_id VARCHAR, issuer VARCHAR, year INT, unit_id VARCHAR,
    status VARCHAR, level VARCHAR);
CREATE TABLE units(unit_id VARCHAR, name VARCHAR, short_name VARCHAR, level VARCHAR,
    parent_id VARCHAR, parent_name VARCHAR, origin VARCHAR, ambiguous BOOLEAN);
CREATE TABLE panel(unit_id VARCHAR, unit_name VARCHAR, year INT, indicator VARCHAR, value DOUBLE,
    unit VARCHAR, qualifier VARCHAR, origin VARCHAR, confidence DOUBLE, document_id VARCHAR,
    start INT, "end" INT, cell VARCHAR);
CREATE TABLE issues(fingerprint VARCHAR, rule VARCHAR, severity VARCHAR, unit_id VARCHAR, year INT,
    other_unit_id VARCHAR, other_year INT, indicator VARCHAR, other_indicator VARCHAR, value DOUBLE,
    other_value DOUBLE, value_unit VARCHAR, other_value_unit VARCHAR, document_id VARCHAR,
    start INT, "end" INT, cell VARCHAR, other_document_id VARCHAR, other_start INT, other_end INT,
    other_cell VARCHAR, message_zh VARCHAR, message_en VARCHAR, state VARCHAR, note VARCHAR);
CREATE TABLE reuse(unit_id VARCHAR, year INT, document_id VARCHAR, other_unit_id VARCHAR,
    other_year INT, other_document_id VARCHAR, kind VARCHAR, ratio DOUBLE, sentences INT);
CREATE TABLE repeats(unit_id VARCHAR, year INT, other_unit_id VARCHAR, other_year INT, kind VARCHAR,
    start INT, "end" INT, other_start INT, other_end INT, text VARCHAR, other_text VARCHAR,
    similarity DOUBLE, document_id VARCHAR, other_document_id VARCHAR);
CREATE TABLE document_text(document_id VARCHAR, text VARCHAR);
CREATE TABLE spans(document_id VARCHAR, kind VARCHAR, label VARCHAR, start INT, "end" INT,
    value DOUBLE, unit VARCHAR, qualifier VARCHAR, item VARCHAR, score DOUBLE);
"""


class SmallPanel:
    """The tables that the checks read, filled with `add`."""

    def __init__(self) -> None:
        self.connection = duckdb.connect(config={"threads": 1})
        self.connection.execute(TABLES)
        self._units: set[str] = set()

    def unit(
        self,
        name: str,
        level: str = "township",
        parent: str | None = None,
        origin: str = "reports",
        short_name: str | None = None,
    ) -> None:
        """Add a unit; its id is its name."""
        self._units.add(name)
        self._insert("units", name, name, short_name or name, level, parent, None, origin, False)

    def add(
        self,
        unit: str,
        year: int,
        text: str = "",
        cells: Mapping[str, float | None] | None = None,
    ) -> str:
        """Add a report.

        Args:
            unit: its name; a new one becomes a township.
            year: of the report.
            text: lines in inline markup: ``[application] 收到{12件|application.received}。``;
                a mark with ``|item`` after the label has an item.
            cells: values of the tables by table.row.column.
        """
        if unit not in self._units:
            self.unit(unit)
        document = f"{unit}-{year}"
        self._insert("documents", document, unit, year, unit, "chosen", None)
        plain = ""
        indicators: dict[str, tuple[Any, ...]] = {}
        for line in text.strip().splitlines():
            section = _SECTION.match(line)
            body = line[section.end() :] if section else line
            start = len(plain)
            last = 0
            for match in _MARK.finditer(body):
                plain += body[last : match.start()]
                label, *more = match[2].split("|")
                label, _, given = label.partition("=")
                begin, end = len(plain), len(plain) + len(match[1])
                value, unit_of, qualifier = (
                    (float(given), taxonomy().quantities[label].unit, "exact")
                    if given
                    else value_of(match[1], 0, len(match[1]))
                )
                plain += match[1]
                span = (value, unit_of, qualifier, "项" if more else None, 0.9)
                self._insert("spans", document, "quantity", label, begin, end, *span)
                if not more:
                    indicators.setdefault(label, (value, unit_of, qualifier, begin, end))
                last = match.end()
            plain += body[last:] + "\n"
            label = section[1] if section else "overview"
            self._insert(
                "spans", document, "section", label, start, len(plain) - 1, *[None] * 4, 0.9
            )
        self._insert("document_text", document, plain)
        for label, (value, unit_of, qualifier, begin, end) in indicators.items():
            self._insert(
                "panel", unit, unit, year, label, value, unit_of, qualifier, "narrative", 0.9,
                document, begin, end, None,
            )  # fmt: skip
        for key, value in (cells or {}).items():
            self._insert(
                "panel", unit, unit, year, key, value, None, "exact", "table", 1.0, document, 0, 1,
                key.partition(".")[2],
            )  # fmt: skip
        return document

    def issues(self, rule: str | None = None) -> list[dict[str, Any]]:
        """Return the rows of the table `issues`, of one rule or of all."""
        cursor = self.connection.execute(
            "SELECT * FROM issues WHERE rule = coalesce(?, rule) ORDER BY rule, unit_id, year",
            [rule],
        )
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _insert(self, table: str, *values: Any) -> None:
        marks = ", ".join("?" * len(values))
        self.connection.execute(f"INSERT INTO {table} VALUES ({marks})", list(values))
