"""The text of a report with its tags, in the form of the tagger's output."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from gongkai.document.numerals import find_numerals, value_of

Cells = Mapping[str, int | None]
"""The values of a table by row.column; None for a blank cell."""

_YEARS = ("年", "年度")
_SCORE = 0.95


class TaggedText:
    """A text that grows by lines and sentences; each figure gets its tag when it is written."""

    def __init__(self) -> None:
        self.text = ""
        self._heading: str | None = None
        self._sections: list[dict[str, Any]] = []
        self._quantities: list[dict[str, Any]] = []
        self._tables: list[dict[str, Any]] = []

    def line(self, section: str, words: str, *, heading: bool = False) -> None:
        """Add a line without figures."""
        self.end_line()
        self._heading = words if heading else self._heading
        self.sentence(section, words)
        self.end_line()

    def end_line(self) -> None:
        """End the line, if there is one."""
        if self.text and not self.text.endswith("\n"):
            self.text += "\n"

    def sentence(
        self,
        section: str,
        words: str,
        figures: Sequence[tuple[str, str]] = (),
        *,
        others: str | None = None,
        item: str = "",
    ) -> None:
        """Add a sentence to the line.

        Args:
            section: its label.
            words: the sentence.
            figures: the figures as they are written, with their labels, in order.
            others: the label of the other numerals except years; None: they get no tag.
            item: what the figures count, in the sentence.
        """
        start = len(self.text)
        self.text += words
        self._sections.append(
            {
                "label": section, "start": start, "end": len(self.text), "heading": self._heading,
                "score": _SCORE,
            }
        )  # fmt: skip
        tags: list[tuple[int, int, str]] = []
        position = 0
        for surface, label in figures:
            match = re.compile(rf"(?<!\d){re.escape(surface)}").search(words, position)
            if match is None:
                raise ValueError(f"{words}: no {surface}")
            at, position = match.span()
            tags.append((at, position, label))
        if others is not None:
            taken = [(begin, end) for begin, end, _label in tags]
            tags += [
                (numeral.start, numeral.end, others)
                for numeral in find_numerals(words)
                if numeral.unit not in _YEARS
                and not any(begin < numeral.end and numeral.start < end for begin, end in taken)
            ]
        for begin, end, label in sorted(tags):
            self._tag(section, words, start, (begin, end, label))
            if item and label != others:
                at = start + words.index(item)
                self._quantities[-1]["item"] = {"text": item, "start": at, "end": at + len(item)}

    def _tag(self, section: str, words: str, offset: int, tag: tuple[int, int, str]) -> None:
        begin, end, label = tag
        value, unit, qualifier = value_of(words, begin, end)
        self._quantities.append(
            {
                "label": label, "start": offset + begin, "end": offset + end,
                "text": words[begin:end], "value": value, "unit": unit, "qualifier": qualifier,
                "item": None, "section": section, "score": _SCORE, "origin": "model",
            }
        )  # fmt: skip

    def table(self, kind: str, rows: Sequence[Sequence[str]], cells: Cells) -> None:
        """Add a table with tabs between its cells."""
        self.end_line()
        start = len(self.text)
        for row in rows:
            self.line("table", "\t".join(row))
        self._tables.append(
            {
                "kind": kind, "start": start, "end": len(self.text) - 1,
                "cells": [
                    {"id": name, "value": value, "raw": "" if value is None else str(value)}
                    for name, value in cells.items()
                ],
            }
        )  # fmt: skip

    def report(
        self, doc_id: str, meta: Mapping[str, Any], source: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the report as `gongkai tag` writes it."""
        text = self.text
        digest = hashlib.sha256(f"{source['format']}{text}".encode()).hexdigest()
        published = meta.get("date")
        return {
            "schema_version": "1",
            "doc_id": doc_id,
            "source": {"sha256": digest, **source},
            "meta": {
                **meta,
                "date": published.isoformat() if isinstance(published, date) else None,
            },
            "text": text,
            "sections": self._sections,
            "quantities": self._quantities,
            "tables": self._tables,
            "record": self._record(),
            "checks": [],
            "warnings": [],
        }

    def _record(self) -> dict[str, dict[str, Any]]:
        """Return the first figure of each label and the cells; the tables give other totals."""
        record: dict[str, dict[str, Any]] = {}
        for quantity in self._quantities:
            evidence = {name: quantity[name] for name in ("start", "end", "text")} | {"cell": None}
            if quantity["label"] != "comparison" and quantity["item"] is None:
                record.setdefault(
                    quantity["label"],
                    {
                        "value": quantity["value"], "unit": quantity["unit"],
                        "qualifier": quantity["qualifier"], "origin": "narrative",
                        "corrected": False, "evidence": [evidence],
                    },
                )  # fmt: skip
        for table in self._tables:
            for cell in table["cells"]:
                record[f"{table['kind']}.{cell['id']}"] = _of_cell(table, cell)
                label = _SAME_AS_CELL.get(f"{table['kind']}.{cell['id']}")
                if label is not None:
                    record.setdefault(label, _of_cell(table, cell))
        return record


_SAME_AS_CELL = {
    "application.new.total": "application.received",
    "application.carried_in.total": "application.carried_in",
    "application.total.total": "application.closed",
    "application.granted.total": "application.granted",
    "application.carried_out.total": "application.carried_out",
}


def _of_cell(table: Mapping[str, Any], cell: Mapping[str, Any]) -> dict[str, Any]:
    evidence = {
        "start": table["start"], "end": table["end"], "cell": cell["id"], "text": cell["raw"],
    }  # fmt: skip
    return {
        "value": cell["value"], "unit": None, "qualifier": "exact", "origin": "table",
        "corrected": False, "evidence": [evidence],
    }  # fmt: skip
