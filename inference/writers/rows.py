"""The rows of a TaggedReport: flat dictionaries for tables and data frames."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from gongkai.document.indicator_names import indicator_zh, label_zh
from gongkai.document.numeral_values import ZEROS
from gongkai.document.report import Quantity, TaggedReport
from gongkai.document.table_names import split_cell_id, table_names

FlatRow = dict[str, Any]

MAX_SENTENCE = 1_000
"""The maximum number of characters of a sentence in the row of a quantity.

Real sentences are shorter. Without the limit, a document on one line would be repeated for each
of its figures.
"""
CUT = "…"


def report_row(report: TaggedReport) -> FlatRow:
    """Return the metadata of a report and the counts of its annotations, without the text."""
    statuses = [check.status for check in report.checks]
    return {
        "doc_id": report.doc_id,
        "title": report.meta.title,
        "issuer": report.meta.issuer,
        "region": report.meta.region,
        "level": report.meta.level,
        "year": report.meta.year,
        "date": report.meta.date,
        "path": report.source.path,
        "sha256": report.source.sha256,
        "format": report.source.format,
        "encoding": report.source.encoding,
        "container": report.source.container,
        "member": report.source.member,
        "url": report.source.url,
        "reader": report.source.reader,
        "pages": report.source.pages,
        "characters": len(report.text),
        "n_sections": len(report.sections),
        "n_quantities": len(report.quantities),
        "n_tables": len(report.tables),
        "n_cells": sum(len(table.cells) for table in report.tables),
        "checks_passed": statuses.count("pass"),
        "checks_failed": statuses.count("fail"),
        "checks_skipped": statuses.count("skipped"),
        "n_warnings": len(report.warnings),
    }


def quantity_rows(report: TaggedReport) -> Iterator[FlatRow]:
    """Yield one row per quantity, with its Chinese label and its sentence."""
    sentences = _Sentences(report)
    for index, quantity in enumerate(report.quantities):
        yield {
            "doc_id": report.doc_id,
            "index": index,
            "label": quantity.label,
            "label_zh": label_zh(quantity.label),
            "value": quantity.value,
            "unit": quantity.unit,
            "qualifier": quantity.qualifier,
            "item": quantity.item.text if quantity.item else None,
            "text": quantity.text,
            "stated_absence": is_stated_absence(quantity),
            "section": quantity.section,
            "score": quantity.score,
            "origin": quantity.origin,
            "start": quantity.start,
            "end": quantity.end,
            "item_start": quantity.item.start if quantity.item else None,
            "item_end": quantity.item.end if quantity.item else None,
            "sentence": sentences.around(quantity),
        }


def cell_rows(report: TaggedReport) -> Iterator[FlatRow]:
    """Yield one row per cell of the tables of the report, in order."""
    for index, table in enumerate(report.tables):
        names = table_names(table.kind)
        for cell in table.cells:
            row, column = split_cell_id(cell.id)
            yield {
                "doc_id": report.doc_id,
                "table": index,
                "kind": table.kind,
                "id": cell.id,
                "row": row,
                "column": column,
                "row_zh": names.rows.get(row),
                "column_zh": names.columns.get(column),
                "value": cell.value,
                "raw": cell.raw,
                "unit": cell.unit,
                "origin": cell.origin,
            }


def record_rows(report: TaggedReport) -> Iterator[FlatRow]:
    """Yield one row per indicator of the record, with its Chinese name."""
    for key, indicator in report.record.items():
        yield {
            "doc_id": report.doc_id,
            "id": key,
            "name_zh": indicator_zh(key),
            "value": indicator.value,
            "unit": indicator.unit,
            "qualifier": indicator.qualifier,
            "origin": indicator.origin,
            "corrected": indicator.corrected,
            "evidence": [evidence.model_dump() for evidence in indicator.evidence],
        }


def check_rows(report: TaggedReport) -> Iterator[FlatRow]:
    """Yield one row per consistency check."""
    for check in report.checks:
        yield {
            "doc_id": report.doc_id,
            "id": check.id,
            "severity": check.severity,
            "status": check.status,
            "message_zh": check.message.zh,
            "message_en": check.message.en,
            "rule": check.rule,
            "detail": check.detail,
            "evidence": [figure.model_dump() for figure in check.evidence],
        }


def is_stated_absence(quantity: Quantity) -> bool:
    """Return whether the value 0 is expressed in words (没有收到申请), not as a numeral."""
    return quantity.value == 0 and ZEROS.isdisjoint(quantity.text)


class _Sentences:
    """Finds the segment in which a span starts; the sections may be in any order."""

    def __init__(self, report: TaggedReport) -> None:
        self._text = report.text
        self._spans = sorted((section.start, section.end) for section in report.sections)
        self._starts = [start for start, _ in self._spans]

    def around(self, quantity: Quantity) -> str | None:
        """Return the text of the segment in which the quantity starts; None if there is none.

        A text longer than `MAX_SENTENCE` is cut around the quantity, with `CUT` at the cut ends.
        """
        index = bisect_right(self._starts, quantity.start) - 1
        if index < 0 or self._spans[index][1] <= quantity.start:
            return None
        start, end = self._spans[index]
        first = max(start, min(quantity.start - MAX_SENTENCE // 2, end - MAX_SENTENCE))
        last = min(end, first + MAX_SENTENCE)
        return f"{CUT * (first > start)}{self._text[first:last]}{CUT * (last < end)}"
