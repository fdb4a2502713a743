"""Marks: what became of each number in the text of a report."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from gongkai.document.report import TaggedReport
from gongkai.document.spans import without_overlaps
from gongkai.inference.tables.cell_places import find_cells

MarkKind = Literal["quantity", "cell", "unread", "other"]
"""`unread`: a number of a table that is in no cell; `other`: a number that counts nothing."""

NUMBER = re.compile(r"\d(?:[\d,.，．]*\d)?")


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of the text.

    Attributes:
        start, end: the range.
        kind: what became of it.
        index: of the quantity; None for other kinds.
        cell: table number, from 1, and id of the cell; None for other kinds.
    """

    start: int
    end: int
    kind: MarkKind
    index: int | None = None
    cell: tuple[int, str] | None = None


def find_marks(report: TaggedReport) -> list[Mark]:
    """Return the marks of a report in order, without overlaps: quantities, cells, other numbers."""
    found = [
        Mark(quantity.start, quantity.end, "quantity", index=index)
        for index, quantity in enumerate(report.quantities)
        if 0 <= quantity.start < quantity.end <= len(report.text)
    ]
    for number, table in enumerate(report.tables, 1):
        for cell, (start, end) in find_cells(report.text, table).items():
            found.append(Mark(start, end, "cell", cell=(number, cell)))
    marks = list(without_overlaps(sorted(found, key=lambda mark: (mark.start, mark.end))))
    others = list(_other_numbers(report, marks))
    return sorted([*marks, *others], key=lambda mark: mark.start)


def _other_numbers(report: TaggedReport, marks: Sequence[Mark]) -> Iterator[Mark]:
    starts = [mark.start for mark in marks]
    rows = [(s.start, s.end) for s in report.sections if s.label == "table"]
    row_starts = [start for start, _ in rows]
    for match in NUMBER.finditer(report.text):
        start, end = match.span()
        before = bisect_right(starts, start) - 1
        if before >= 0 and marks[before].end > start:
            continue
        if before + 1 < len(marks) and marks[before + 1].start < end:
            continue
        row = bisect_right(row_starts, start) - 1
        in_table = row >= 0 and rows[row][1] > start and _is_apart(report.text, match)
        yield Mark(start, end, "unread" if in_table else "other")


def _is_apart(text: str, match: re.Match[str]) -> bool:
    """Return whether a number is not part of a label: 3.危及“三安全一稳定”, （计1条）."""
    before = text[match.start() - 1 : match.start()]
    following = text[match.end() : match.end() + 1]
    return (not before or before.isspace() or before in "|-+") and following not in {
        ".",
        "．",
        "、",
    }
