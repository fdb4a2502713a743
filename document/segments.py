"""Segments: a heading line, a table row, or a sentence (guidelines, part 1)."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# A sentence ends after 。！？；or ; and the closing quotation marks, brackets or ** that follow.
_SENTENCE = re.compile(r"[^。！？；;]*(?:[。！？；;]+[”’」』）)》\"*]*|$)")


@dataclass(frozen=True, slots=True)
class Segment:
    """A range of the text that has one section label.

    Attributes:
        start, end: the range in characters, end exclusive, without white space at its ends.
        first: whether the segment is the first one of its line.
    """

    start: int
    end: int
    first: bool


def segment(text: str, rows: Sequence[tuple[int, int]] = ()) -> list[Segment]:
    """Return the segments of a text in order: heading lines, table rows and sentences.

    Args:
        text: the document; a segment contains no line break.
        rows: ranges (start, end) of `text` that are tables: a line that starts in one of them is
            a table row and is not divided into sentences.
    """
    return list(_segments(text, rows))


def rows_of(segments: Sequence[Segment], tables: Sequence[tuple[int, int]]) -> set[int]:
    """Return the indices of the segments that start inside one of the ranges `tables`."""
    starts = [segment.start for segment in segments]
    return {i for a, b in tables for i in range(bisect_left(starts, a), bisect_left(starts, b))}


def _segments(text: str, rows: Sequence[tuple[int, int]]) -> Iterator[Segment]:
    ranges = iter(sorted(rows))
    table = next(ranges, None)
    start = 0
    for line in text.split("\n"):
        while table is not None and table[1] <= start:
            table = next(ranges, None)
        in_table = table is not None and table[0] <= start
        first = True
        for sentence in [(0, len(line))] if in_table else _sentences(line):
            part = line[sentence[0] : sentence[1]]
            if not part.strip():
                continue
            left = len(part) - len(part.lstrip())
            right = len(part.rstrip())
            yield Segment(start + sentence[0] + left, start + sentence[0] + right, first)
            first = False
        start += len(line) + 1


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE.finditer(line):
        if match.end() > match.start():
            yield match.span()
