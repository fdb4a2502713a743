"""Alignment of an edited text with its original."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from gongkai.document.source import Edit


class Alignment:
    """The offsets of an edited text in its original, and the reverse.

    A span of the edited text is mapped to the shortest span of the original that contains its
    characters: removed characters at its ends are outside, those between its characters are inside.

    Args:
        edits: in order, not overlapping; offsets in the original.
    """

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._original: list[tuple[int, int]] = []
        self._edited: list[tuple[int, int]] = []
        shift = 0
        for edit in edits:
            start = edit.start + shift
            end = start + len(edit.replacement)
            self._original.append((edit.start, edit.end))
            self._edited.append((start, end))
            shift = end - edit.end

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original for a span of the edited text."""
        return _map_span(start, end, self._edited, self._original)

    def edited_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the edited text for a span of the original."""
        return _map_span(start, end, self._original, self._edited)


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """Return `text` with the edits made; they are in order and do not overlap."""
    parts = []
    last = 0
    for edit in edits:
        parts += [text[last : edit.start], edit.replacement]
        last = edit.end
    return "".join([*parts, text[last:]])


_Ranges = Sequence[tuple[int, int]]


def _map_span(start: int, end: int, source: _Ranges, target: _Ranges) -> tuple[int, int]:
    """Map a span through pairs of ranges; between the ranges the texts are the same."""
    if end <= start:
        point = _map_start(start, source, target)
        return point, point
    mapped = _map_start(start, source, target)
    return mapped, max(mapped, _map_end(end, source, target))


def _map_start(offset: int, source: _Ranges, target: _Ranges) -> int:
    """Return where the character at `offset` starts."""
    index = bisect_right(source, (offset, _BEYOND)) - 1
    if index < 0:
        return offset
    (_, end), (target_start, target_end) = source[index], target[index]
    return target_start if offset < end else offset - end + target_end


def _map_end(offset: int, source: _Ranges, target: _Ranges) -> int:
    """Return where the character before `offset` ends."""
    index = bisect_left(source, (offset,)) - 1
    if index < 0:
        return offset
    (_, end), (_, target_end) = source[index], target[index]
    return target_end if offset <= end else offset - end + target_end


_BEYOND = 1 << 62
