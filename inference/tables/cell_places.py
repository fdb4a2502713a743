"""The places of cells in the text of a tagged report, for views that show where a figure is.

A tagged report contains the span of a table and the content of its cells. The rows are found by
their labels, and the cells of a row by their content, from left to right.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.document.report import Cell, Table
from gongkai.document.table_names import row_wordings, split_cell_id, table_names

_LEFT_OUT = re.compile(r"[\W_]+")
_FARTHEST = 300  # characters between the label of a row and its cells


@dataclass(frozen=True, slots=True)
class _Label:
    """The label of a row in the text."""

    start: int
    end: int


def find_cells(text: str, table: Table) -> dict[str, tuple[int, int]]:
    """Return the spans of the cells of a table by id, without those that are not found.

    Blank cells have no span.

    Args:
        text: the text of the report.
        table: a table of the report.
    """
    rows: dict[str, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(split_cell_id(cell.id)[0], []).append(cell)
    order = [row for row in table_names(table.kind).rows if row in rows]
    labels = dict(_find_labels(text, table, order))
    starts = sorted(label.start for label in labels.values())
    found: dict[str, tuple[int, int]] = {}
    last = table.start  # the end of the last cell below its label
    for row, label in labels.items():
        position = max(label.end, last)
        limit = next((start for start in starts if start > label.start), table.end)
        if not any(char.isdigit() for char in text[label.end : limit]):  # the cells are below
            limit = table.end
        in_row = dict(_find_row(text, rows[row], position, min(limit, position + _FARTHEST)))
        last = max([last, *(end for _, end in in_row.values())])
        found |= in_row
    return found


def _find_labels(text: str, table: Table, rows: list[str]) -> Iterator[tuple[str, _Label]]:
    kept = [
        index for index in range(table.start, table.end) if not _LEFT_OUT.fullmatch(text[index])
    ]
    letters = "".join(text[index] for index in kept)
    position = 0
    for row in rows:
        for wording in row_wordings(table.kind, row):
            name = _LEFT_OUT.sub("", wording)
            at = letters.find(name, position)
            if len(name) > 1 and at >= 0:
                position = at + len(name)
                yield row, _Label(kept[at], kept[position - 1] + 1)
                break


def _find_row(
    text: str, cells: list[Cell], position: int, limit: int
) -> Iterator[tuple[str, tuple[int, int]]]:
    for cell in cells:
        raw = cell.raw.strip()
        if not raw:
            continue
        pattern = re.compile(rf"(?<![\d.]){re.escape(raw)}(?![\d.])")
        match = pattern.search(text, position, limit)
        if match is None:
            continue
        position = match.end()
        yield cell.id, match.span()
