"""Segments: a heading line, a table row, or a sentence (guidelines, part 1)."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# A sentence ends at 。！？；or ;, with what closes a quotation, a bracket or an emphasis (**).
_SENTENCE = re.compile(r"[^。！？；;]*(?:[。！？；;]+[”’」』）)》\"*]*|$)")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text that carries one section label; `start` and `end` count characters.

    `first` is true where the segment opens a line, false where it continues one.
    """

    start: int
    end: int
    first: bool


def segment(text: str, rows: Sequence[tuple[int, int]] = ()) -> list[Segment]:
    """Return the segments of `text` in order, without the white space around them.

    Args:
        text: the document; every line break ends a segment.
        rows: ranges (start, end) of `text` that are tables: a line that begins in one of them is
            a table row and is not divided into sentences.
    """
    return list(_segments(text, rows))


def rows_of(segments: Sequence[Segment], tables: Sequence[tuple[int, int]]) -> set[int]:
    """Return the indices of the segments that begin inside one of the ranges `tables`."""
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
        for match in [(0, len(line))] if in_table else _sentences(line):
            piece = line[match[0] : match[1]]
            if not piece.strip():
                continue
            left = len(piece) - len(piece.lstrip())
            right = len(piece.rstrip())
            yield Segment(start + match[0] + left, start + match[0] + right, first)
            first = False
        start += len(line) + 1


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE.finditer(line):
        if match.end() > match.start():
            yield match.span()
