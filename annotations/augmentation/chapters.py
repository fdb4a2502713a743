"""Chapters in another order."""

import random
import re
from itertools import pairwise

from gongkai.annotations.augmentation.edits import Edit, edited, joined
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.windows import excerpt
from gongkai.document.outline import outline
from gongkai.document.segments import Segment

_NUMBER = re.compile(r"[（(]?\s*(?:第?[一二三四五六七八九十]+|\d+)(?:部分|章|节)?\s*[、.．，,）)]*")


def shuffled_sections(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Put chapters in another order; their headings get the numbers of their new places.

    Chapters are what the numbered headings of the highest level open. What stands before the
    first, and what follows from the signature on, stays where it is. `rate` is of the chapters.
    """
    openings = _openings(document)
    moving = [place for place in range(len(openings)) if draw.random() < rate]
    order = list(range(len(openings)))
    for place, chapter in zip(moving, draw.sample(moving, len(moving)), strict=True):
        order[place] = chapter
    if order == sorted(order):
        return document
    numbered = edited(document, _numbers(document, openings, order))
    starts = [_line_start(numbered, index) for index in [*openings, _closing(numbered, openings)]]
    chapters = [excerpt(numbered, start, end - 1) for start, end in pairwise(starts)]
    parts = [chapters[chapter] for chapter in order]
    if starts[0] > 0:
        parts.insert(0, excerpt(numbered, 0, starts[0] - 1))
    if starts[-1] <= len(numbered.text):
        parts.append(excerpt(numbered, starts[-1], len(numbered.text)))
    return joined(numbered, parts)


def _openings(document: AnnotatedDocument) -> list[int]:
    """Return the indices of the segments that open chapters."""
    segments = [Segment(s.start, s.end, s.first) for s in document.segments]
    headings = [
        (place.level, index)
        for index, place in enumerate(outline(document.text, segments))
        if place.level is not None and _NUMBER.match(document.text, segments[index].start)
    ]
    top = min((level for level, _ in headings), default=None)
    return [index for level, index in headings if level == top]


def _closing(document: AnnotatedDocument, openings: list[int]) -> int:
    """Return the index of the signature behind the last chapter, or of the end."""
    behind = range(openings[-1] + 1, len(document.segments))
    lines = (i for i in behind if document.segments[i].first)
    return next((i for i in lines if document.segments[i].label == "signature"), behind.stop)


def _numbers(document: AnnotatedDocument, openings: list[int], order: list[int]) -> list[Edit]:
    starts = [document.segments[index].start for index in openings]
    found = [match for start in starts if (match := _NUMBER.match(document.text, start))]
    return [
        Edit(found[chapter].start(), found[chapter].end(), found[place][0])
        for place, chapter in enumerate(order)
        if place != chapter
    ]


def _line_start(document: AnnotatedDocument, index: int) -> int:
    """Return where the line of a segment begins; behind the text for the index behind the last."""
    if index == len(document.segments):
        return len(document.text) + 1
    return document.text.rfind("\n", 0, document.segments[index].start) + 1
