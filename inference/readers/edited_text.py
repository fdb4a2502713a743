"""A text that is edited in several passes, with its tables, as the edits of the original text."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from gongkai.document.alignment import Alignment, apply_edits
from gongkai.document.source import Edit, Grid


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table of a text: one line for each row, cells separated by tabs.

    Attributes:
        start, end: the range of the table in the edited text.
        height, width: the numbers of rows and columns.
        spans: row, column, row span and column span of each merged cell.
    """

    start: int
    end: int
    height: int
    width: int
    spans: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TextObject:
    """A picture or another object without text, at an offset of the edited text."""

    offset: int
    kind: str
    name: str


class EditedText:
    """A text with the edits of several passes, each of which reads the result of the last one.

    Attributes:
        text: the text with all edits made so far.
        edits: the edits of the original text that give `text`.
        tables: the tables in `text`.
        objects: the objects without text.
        struck, hidden: the numbers of characters that were left out.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.edits: tuple[Edit, ...] = ()
        self.tables: list[TextTable] = []
        self.objects: list[TextObject] = []
        self.struck = 0
        self.hidden = 0

    def apply(self, edits: Sequence[Edit]) -> None:
        """Make further edits; they are in order, do not overlap and count in `text`."""
        if not edits:
            return
        alignment = Alignment(edits)
        self.tables = [
            replace(table, start=start, end=end)
            for table in self.tables
            for start, end in [alignment.edited_span(table.start, table.end)]
        ]
        self.objects = [
            replace(found, offset=alignment.edited_span(found.offset, found.offset)[0])
            for found in self.objects
        ]
        self.edits = _compose(self.edits, edits, self.text) if self.edits else tuple(edits)
        self.text = apply_edits(self.text, edits)

    def sub(self, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> None:
        """Replace the matches of a pattern, as `re.sub` does."""
        edits = [
            Edit(match.start(), match.end(), new)
            for match in pattern.finditer(self.text)
            if (new := replacement(match)) != match[0]
        ]
        self.apply(edits)

    def unwrap(self, pattern: re.Pattern[str], group: str = "content") -> None:
        """Remove what is around a group of each match."""
        edits = []
        for match in pattern.finditer(self.text):
            start, end = match.span(group)
            edits += [Edit(match.start(), start), Edit(end, match.end())]
        self.apply([edit for edit in edits if edit.start < edit.end])

    def grids(self) -> tuple[Grid, ...]:
        """Return the tables as grids; their ranges count in the original text."""
        alignment = Alignment(self.edits)
        found = []
        for table in sorted(self.tables, key=lambda table: table.start):
            rows = _rows(self.text[table.start : table.end], table)
            if rows is not None:
                found.append(Grid(rows, *alignment.original_span(table.start, table.end)))
        return tuple(found)


def _rows(text: str, table: TextTable) -> tuple[tuple[str, ...], ...] | None:
    lines = [[cell.strip() for cell in line.split("\t")] for line in text.split("\n")]
    if len(lines) != table.height or any(len(line) != table.width for line in lines):
        return None
    for row, column, height, width in table.spans:
        cell = lines[row][column]
        for line in lines[row : row + height]:
            line[column : column + width] = [cell] * width
    return tuple(map(tuple, lines))


def _compose(first: Sequence[Edit], second: Sequence[Edit], middle: str) -> tuple[Edit, ...]:
    """Return the edits that do the same as `first` and then `second`; `middle` is between them.

    Edits that overlap or touch are joined.
    """
    shift = 0
    ranges: list[tuple[int, int, int, int]] = []  # in the middle text, and in the original
    for edit in first:
        start = edit.start + shift
        end = start + len(edit.replacement)
        ranges.append((start, end, edit.start, edit.end))
        shift = end - edit.end
    return tuple(_clusters(ranges, second, middle))


def _clusters(
    ranges: Sequence[tuple[int, int, int, int]], second: Sequence[Edit], middle: str
) -> Iterable[Edit]:
    starts = [found[0] for found in ranges]
    events = sorted(
        [(start, end, None) for start, end, _, _ in ranges]
        + [(edit.start, edit.end, edit) for edit in second],
        key=lambda event: (event[0], event[1]),
    )
    index = 0
    while index < len(events):
        low, high, _ = events[index]
        cluster = []
        while index < len(events) and events[index][0] <= high:
            high = max(high, events[index][1])
            if (edit := events[index][2]) is not None:
                cluster.append(edit)
            index += 1
        moved = [Edit(each.start - low, each.end - low, each.replacement) for each in cluster]
        yield Edit(
            _original(low, ranges, starts, is_end=False),
            _original(high, ranges, starts, is_end=True),
            apply_edits(middle[low:high], moved),
        )


def _original(
    offset: int,
    ranges: Sequence[tuple[int, int, int, int]],
    starts: Sequence[int],
    *,
    is_end: bool,
) -> int:
    """Return the offset in the original of an offset between or at the ends of the first edits."""
    index = bisect_right(starts, offset) - 1
    if not is_end:
        # The first edit that starts here, if there are several.
        while index > 0 and ranges[index - 1][0] == offset:
            index -= 1
        if index >= 0 and ranges[index][0] == offset:
            return ranges[index][2]
    if index < 0:
        return offset
    return ranges[index][3] + offset - ranges[index][1]
