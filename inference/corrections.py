"""Corrections: a tagged report with cells of its tables that a person corrected.

The record and the checks of the corrected report are computed by the component that computes
those of every report.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.document.errors import DocumentError
from gongkai.document.report import Cell, Table, TaggedReport
from gongkai.document.table_names import cell_unit, form_layouts, split_cell_id, table_names
from gongkai.inference.indicators import compute_indicators
from gongkai.inference.tables.cell_values import parse_value
from gongkai.inference.tables.lexicon import lexicon

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
        DocumentError: the report has no such table, its form has no such cell, or the content is
            not a number.
    """
    tables = list(report.tables)
    for correction in corrections:
        if not 0 <= correction.table < len(tables):
            raise DocumentError(
                f"the report has no table {correction.table}; its tables are counted from 0"
            )
        tables[correction.table] = _correct(tables[correction.table], correction)
    record, checks = compute_indicators(report.text, report.sections, report.quantities, tables)
    return report.model_copy(update={"tables": tables, "record": record, "checks": checks})


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
