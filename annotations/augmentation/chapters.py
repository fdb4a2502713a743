"""Alteration of the order of chapters."""

import random
import re
from itertools import pairwise

from gongkai.annotations.augmentation.edits import Edit, apply_edits, join_parts
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.windows import excerpt
from gongkai.document.outline import outline
from gongkai.document.segments import Segment

_NUMBER = re.compile(r"[（(]?\s*(?:第?[一二三四五六七八九十]+|\d+)(?:部分|章|节)?\s*[、.．，,）)]*")


def shuffle_chapters(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document with its chapters shuffled and renumbered.

    A chapter starts at a numbered heading of the highest level. The text before the first chapter,
    and the text from the signature on, is not moved.

    Args:
        document: an annotated document.
        rng: the random generator.
        rate: the share of the chapters that are shuffled.
    """
    headings = _chapter_headings(document)
    moving = [index for index in range(len(headings)) if rng.random() < rate]
    order = list(range(len(headings)))
    for index, chapter in zip(moving, rng.sample(moving, len(moving)), strict=True):
        order[index] = chapter
    if order == sorted(order):
        return document
    numbered = apply_edits(document, _renumber(document, headings, order))
    starts = [
        _line_start(numbered, index) for index in [*headings, _end_of_chapters(numbered, headings)]
    ]
    chapters = [excerpt(numbered, start, end - 1) for start, end in pairwise(starts)]
    parts = [chapters[chapter] for chapter in order]
    if starts[0] > 0:
        parts.insert(0, excerpt(numbered, 0, starts[0] - 1))
    if starts[-1] <= len(numbered.text):
        parts.append(excerpt(numbered, starts[-1], len(numbered.text)))
    return join_parts(numbered, parts)


def _chapter_headings(document: AnnotatedDocument) -> list[int]:
    """Return the indices of the segments that are headings of chapters."""
    segments = [Segment(s.start, s.end, s.first) for s in document.segments]
    headings = [
        (place.level, index)
        for index, place in enumerate(outline(document.text, segments))
        if place.level is not None and _NUMBER.match(document.text, segments[index].start)
    ]
    top = min((level for level, _ in headings), default=None)
    return [index for level, index in headings if level == top]


def _end_of_chapters(document: AnnotatedDocument, headings: list[int]) -> int:
    """Return the index of the signature after the last heading, or the number of segments."""
    following = range(headings[-1] + 1, len(document.segments))
    lines = (i for i in following if document.segments[i].first)
    return next((i for i in lines if document.segments[i].label == "signature"), following.stop)


def _renumber(document: AnnotatedDocument, headings: list[int], order: list[int]) -> list[Edit]:
    starts = [document.segments[index].start for index in headings]
    found = [match for start in starts if (match := _NUMBER.match(document.text, start))]
    return [
        Edit(found[chapter].start(), found[chapter].end(), found[index][0])
        for index, chapter in enumerate(order)
        if index != chapter
    ]


def _line_start(document: AnnotatedDocument, index: int) -> int:
    """Return the start of the line of a segment, or the end + 1 for the index after the last."""
    if index == len(document.segments):
        return len(document.text) + 1
    return document.text.rfind("\n", 0, document.segments[index].start) + 1
