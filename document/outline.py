"""The outline of a document: its headings, found by enumerators and by the form of lines."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from gongkai.document.segments import Segment

_HAN = "一二三四五六七八九十百"
_ENUMERATORS = (
    re.compile(rf"第[{_HAN}\d]+(?:部分|章|节)"),
    re.compile(rf"[{_HAN}]+\s*[、.．,，]"),
    re.compile(rf"[（(]\s*[{_HAN}]+\s*[）)]"),
    re.compile(r"\d{1,2}\s*[、.．](?!\d)"),
    re.compile(r"[（(]\s*\d{1,2}\s*[）)]|[①-⑳]"),
)
_UNNUMBERED = len(_ENUMERATORS)
_LONGEST = 45
_LONGEST_SENTENCE = 28
_LONGEST_UNNUMBERED = 24


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """The position of a segment in the outline.

    Attributes:
        level: the heading level, 0 for the highest; None for a segment that is not a heading.
        path: the indices of the headings above, the outermost first, without the segment itself.
    """

    level: int | None
    path: tuple[int, ...]


def outline(
    text: str, segments: Sequence[Segment], rows: Collection[int] = ()
) -> list[OutlineEntry]:
    """Return the outline entry of every segment of a text, in order.

    Args:
        text: the document.
        segments: all segments of the document, in order.
        rows: the indices of the segments that are rows of tables, which are no headings.
    """
    entries: list[OutlineEntry] = []
    stack: list[tuple[int, int]] = []  # level and index of the open headings
    body = OutlineEntry(None, ())  # the entry of the segments below the last heading
    for index, segment in enumerate(segments):
        level = None
        if segment.first and index not in rows:
            alone = index + 1 == len(segments) or segments[index + 1].first
            level = _level(text[segment.start : segment.end], alone)
        if level is None:
            entries.append(body)
            continue
        stack = [(above, i) for above, i in stack if above < level]
        path = tuple(i for _, i in stack)
        entries.append(OutlineEntry(level, path))
        stack.append((level, index))
        body = OutlineEntry(None, (*path, index))
    return entries


def _level(line: str, alone: bool) -> int | None:
    """Return the heading level of the first segment of a line; None if it is no heading.

    Args:
        line: the segment.
        alone: whether it is the only segment of its line.
    """
    line = line.lstrip("#* ") or line  # markers of Markdown
    level = next((i for i, e in enumerate(_ENUMERATORS) if e.match(line)), _UNNUMBERED)
    ended = line[-1] in "。；;！？"
    if level == _UNNUMBERED:
        short = alone and not ended and len(line) <= _LONGEST_UNNUMBERED
        return level if short and not re.search(r"[，,：:|\t\d]", line) else None
    longest = _LONGEST_SENTENCE if ended else _LONGEST
    return level if len(line) <= longest and (alone or ended) else None
