"""The issues as a person reads them: names instead of ids, and the words around each figure."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import duckdb

from gongkai import configs
from gongkai.document.indicator_names import indicator_zh
from gongkai.document.messages import Language

IssueRow = dict[str, Any]

_AROUND = 24  # characters before and after a figure
_LONGEST_SPAN = 80  # a longer range is that of a table, which names no figure
_SPACE = re.compile(r"\s+")
_QUERY = f"""
    SELECT p.number, i.*, u.name AS unit, o.name AS other_unit,
        d.path, d.title, e.path AS other_path, e.title AS other_title,
        CASE WHEN i."end" - i.start <= {_LONGEST_SPAN} THEN substr(t.text,
            greatest(i.start - {_AROUND}, 0) + 1,
            i."end" + {_AROUND} - greatest(i.start - {_AROUND}, 0)) END AS quote,
        CASE WHEN i.other_end - i.other_start <= {_LONGEST_SPAN} THEN substr(s.text,
            greatest(i.other_start - {_AROUND}, 0) + 1,
            i.other_end + {_AROUND} - greatest(i.other_start - {_AROUND}, 0)) END AS other_quote
    FROM issues i
    JOIN unit_order p ON p.unit_id = i.unit_id
    LEFT JOIN units u ON u.unit_id = i.unit_id
    LEFT JOIN units o ON o.unit_id = i.other_unit_id
    LEFT JOIN documents d ON d.document_id = i.document_id
    LEFT JOIN documents e ON e.document_id = i.other_document_id
    LEFT JOIN document_text t ON t.document_id = i.document_id
    LEFT JOIN document_text s ON s.document_id = i.other_document_id
    ORDER BY p.number, list_position(['error', 'question', 'note'], i.severity),
        i.year, i.rule, i.fingerprint
"""


def issue_rows(connection: duckdb.DuckDBPyConnection) -> Iterator[IssueRow]:
    """Yield the issues by unit, the gravest first, with the columns of `issues` and more.

    These are: `number` of the unit in `unit_order`, which must exist; `unit`, `other_unit`
    (names); `path`, `title`, `other_path`, `other_title` of the documents; and `quote`,
    `other_quote`: the words around the figure, or None for a cell.
    """
    cursor = connection.cursor().execute(_QUERY)
    names = [column[0] for column in cursor.description or ()]
    while rows := cursor.fetchmany(2_000):
        for values in rows:
            row = dict(zip(names, values, strict=True))
            for side in ("", "other_"):
                quote = row[f"{side}quote"]
                row[f"{side}quote"] = _SPACE.sub(" ", quote).strip() if quote else None
            yield row


def named(group: str, key: str | None, language: Language = "zh") -> str:
    """Return the name of a rule, severity, state … in a language; the key if it has none."""
    entry = panel_names()[group].get(key or "")
    return str(entry[language]) if entry else (key or "")


@cache
def panel_names() -> dict[str, Any]:
    """Return the names of configs/panel.yaml by group and key."""
    names: dict[str, Any] = configs.load("panel.yaml")
    return names


def indicator_name(indicator: str | None) -> str:
    """Return the Chinese name of an indicator; its id if it has none, "" for None."""
    return (indicator_zh(indicator) or indicator) if indicator else ""


def place(row: IssueRow, side: str = "") -> str:
    """Return where a figure of an issue is: its cell, or the words around it; "" if unknown.

    Args:
        row: of `issue_rows`.
        side: "" for the figure, "other_" for the one that it was compared with.
    """
    if row[f"{side}cell"]:
        return indicator_name(row[f"{side}indicator"])
    return row[f"{side}quote"] or ""
