"""Corrections: a tagged report with cells of its tables that a person corrected.

The record and the checks of the corrected report are computed by the component of the pipeline
that computes those of every report.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from gongkai.document.doc import Doc
from gongkai.document.errors import DocumentError
from gongkai.document.report import (
    Cell,
    Check,
    Indicator,
    Item,
    Quantity,
    Section,
    Table,
    TaggedReport,
)
from gongkai.document.source import Source
from gongkai.document.table_names import cell_unit, form_layouts, split_cell_id, table_names
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.pipeline import add_indicators
from gongkai.inference.report_parts import find_parts
from gongkai.inference.source_spans import SourceSpans
from gongkai.inference.tables.cell_values import parse_value
from gongkai.inference.tables.lexicon import lexicon

_Spanned = TypeVar("_Spanned", Section, Quantity, Item, Table)
_UNIT = re.compile(r"\d[\s万亿]*(?P<unit>[^\d\s,.万亿]*)$")
_LONGEST = 40  # characters of a cell that an error quotes


@dataclass(frozen=True, slots=True)
class CellCorrection:
    """A cell as a person reads it in the document.

    Attributes:
        table: the index of the table in the report.
        cell: the id of the cell, row.column.
        raw: the content; blank, ``/``, ``-`` and ``—`` are a blank cell, 无 is 0.
    """

    table: int
    cell: str
    raw: str


def correct_cells(report: TaggedReport, corrections: Sequence[CellCorrection]) -> TaggedReport:
    """Return a report with corrected or added cells, and a new record and new checks.

    The corrected cells have the origin ``corrected``. If a cell is corrected twice, the last
    correction counts. Text, sections, quantities and warnings do not change.

    Raises:
        DocumentError: spans of the report are outside its text, the report has no such table, its
            form has no such cell, or the content is not a number.
    """
    _check_spans(report)
    tables = list(report.tables)
    for correction in corrections:
        if not 0 <= correction.table < len(tables):
            raise DocumentError(
                f"the report has no table {correction.table}; its tables are counted from 0"
            )
        tables[correction.table] = _correct(tables[correction.table], correction)
    before = _compute(report, report.tables)
    after = _compute(report, tables)
    return report.model_copy(
        update={
            "tables": tables,
            "record": _update_record(report.record, before.record, after.record),
            "checks": _update_checks(report.checks, before.checks, after.checks),
        }
    )


def _check_spans(report: TaggedReport) -> None:
    """Raise a DocumentError if a report, which a client may have made, is not consistent."""
    spans = [(section.start, section.end) for section in report.sections]
    spans += [(quantity.start, quantity.end) for quantity in report.quantities]
    spans += [(q.item.start, q.item.end) for q in report.quantities if q.item is not None]
    spans += [(table.start, table.end) for table in report.tables]
    if not all(0 <= start <= end <= len(report.text) for start, end in spans):
        raise DocumentError("has spans outside its text; send the report as it was tagged")
    labels = taxonomy()
    known = all(section.label in labels.sections for section in report.sections)
    if not known or not all(q.label in labels.quantities for q in report.quantities):
        raise DocumentError("has unknown labels; send the report as it was tagged")


class _Indicators(NamedTuple):
    """A record and checks, with the offsets of the report."""

    record: dict[str, Indicator]
    checks: list[Check]


def _compute(report: TaggedReport, tables: Sequence[Table]) -> _Indicators:
    """Return the record and the checks of a report with other tables."""
    source = Source(
        text=report.text, format=report.source.format, path=None, sha256=report.source.sha256
    )
    doc = Doc(source)
    doc.sections = [_in_doc(doc, section) for section in report.sections]
    doc.quantities = [_quantity_in_doc(doc, quantity) for quantity in report.quantities]
    doc.tables = [_in_doc(doc, table) for table in tables]
    find_parts(doc)
    add_indicators(doc)
    spans = SourceSpans(doc)
    record = {key: spans.indicator(indicator) for key, indicator in doc.record.items()}
    return _Indicators(record, [spans.check(check) for check in doc.checks])


def _in_doc(doc: Doc, found: _Spanned) -> _Spanned:
    start, end = doc.edited_span(found.start, found.end)
    return found.model_copy(update={"start": start, "end": end})


def _quantity_in_doc(doc: Doc, quantity: Quantity) -> Quantity:
    moved = _in_doc(doc, quantity)
    item = _in_doc(doc, quantity.item) if quantity.item is not None else None
    text = doc.text[moved.start : moved.end]
    return moved.model_copy(update={"text": text, "item": item})


def _update_record(
    record: dict[str, Indicator], before: dict[str, Indicator], after: dict[str, Indicator]
) -> dict[str, Indicator]:
    """Return a record with what the correction changes.

    The report does not contain how its reader edited the text, for example the marks of Markdown.
    So what the correction does not change is kept as it is.
    """
    kept = {
        key: indicator for key, indicator in record.items() if key in after or key not in before
    }
    changed = {key: value for key, value in after.items() if before.get(key) != value}
    return kept | changed


def _update_checks(checks: list[Check], before: list[Check], after: list[Check]) -> list[Check]:
    """Return checks with those that the correction changes, as `_update_record`."""
    changed = {check.rule for check in before if check not in after}
    changed |= {check.rule for check in after if check not in before}
    kept = [check for check in checks if check.rule not in changed]
    return [*kept, *(check for check in after if check.rule in changed)]


def _correct(table: Table, correction: CellCorrection) -> Table:
    row, column = split_cell_id(correction.cell)
    if not any(column in form.get(row, ()) for form in form_layouts(table.kind)):
        raise DocumentError(
            f"the form of the table {table.kind} has no cell {correction.cell[:_LONGEST]}; "
            "take its ids from configs/tables.yaml"
        )
    old = next((cell for cell in table.cells if cell.id == correction.cell), None)
    unit = old.unit if old is not None else cell_unit(table.kind, correction.cell)
    raw = correction.raw.strip()
    text = unicodedata.normalize("NFKC", raw).replace("−", "-")
    value = parse_value(text, unit)
    if value is None or not _has_known_unit(text):
        raise DocumentError(
            f"the content {raw[:_LONGEST]!r} of the cell {correction.cell} is not a number; "
            "enter digits, or - for a blank cell"
        )
    new = Cell(id=correction.cell, value=value.number, raw=raw, unit=unit, origin="corrected")
    return table.model_copy(update={"cells": _sort([*_without(table, old), new], table.kind)})


def _has_known_unit(text: str) -> bool:
    """Return whether the words after a number are a unit, or there are none."""
    match = _UNIT.search(text)
    return match is None or match["unit"] in {"", *lexicon().unit_words}


def _without(table: Table, old: Cell | None) -> list[Cell]:
    return [cell for cell in table.cells if cell is not old]


def _sort(cells: Sequence[Cell], kind: str) -> list[Cell]:
    """Return cells in the order of the form; cells with unknown ids come last."""
    names = table_names(kind)
    rows, columns = list(names.rows), list(names.columns)

    def place(cell: Cell) -> tuple[int, int]:
        row, column = split_cell_id(cell.id)
        return (
            rows.index(row) if row in names.rows else len(rows),
            columns.index(column) if column in names.columns else len(columns),
        )

    return sorted(cells, key=place)
