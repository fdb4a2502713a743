"""Noise of real pages: what web pages, Word files and PDFs do to a text. Tables are left alone."""

import random
import re
from collections.abc import Iterator, Mapping
from datetime import date

from gongkai import configs
from gongkai.annotations.augmentation.edits import Edit, broken, edited, joined
from gongkai.annotations.document import AnnotatedDocument, LabelledSegment

_CONFIG = configs.load("augmentation.yaml")
_LOST: Mapping[str, Mapping[str, str]] = _CONFIG["lost"]
_HALFWIDTH: Mapping[str, Mapping[str, str]] = _CONFIG["halfwidth"]
_DEBRIS: Mapping[str, list[str]] = _CONFIG["debris"]

_CHINESE = "[\u4e00-\u9fff]"
_FULL = str.maketrans("0123456789%", "０１２３４５６７８９％")
_DIGIT = re.compile("[0-9%]")
_NUMBER_EDGE = re.compile(rf"(?<={_CHINESE})(?=[0-9０-９])|(?<=[0-9０-９%％])(?={_CHINESE})")
_WORD = re.compile(rf"(?<={_CHINESE})(?={_CHINESE})")
_SHORTEST_LINE = 8


def lost_punctuation(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Take marks away inside sentences and at the end of lines."""
    return edited(document, _marks(document, draw, rate, _LOST))


def halfwidth_punctuation(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Write marks as a Western keyboard has them."""
    return edited(document, _marks(document, draw, rate, _HALFWIDTH))


def fullwidth_digits(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Write digits and percent signs full-width, segment by segment."""
    return edited(
        document,
        [
            Edit(match.start(), match.end(), match[0].translate(_FULL))
            for segment in _prose(document)
            if draw.random() < rate
            for match in _DIGIT.finditer(document.text, segment.start, segment.end)
        ],
    )


def spaced_numbers(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Put a space between a number and the Chinese character before or after it."""
    return edited(document, _blanks(document, draw, rate, _NUMBER_EDGE))


def spaced_words(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Put a space between two Chinese characters."""
    return edited(document, _blanks(document, draw, rate, _WORD))


def broken_lines(
    document: AnnotatedDocument, draw: random.Random, rate: float
) -> AnnotatedDocument:
    """Break lines in mid-sentence, at most once a segment; `rate` is of segments."""
    return broken(
        document,
        [
            draw.randrange(segment.start + _SHORTEST_LINE, segment.end - _SHORTEST_LINE)
            for segment in _prose(document)
            if segment.end - segment.start > 2 * _SHORTEST_LINE and draw.random() < rate
        ],
    )


def debris(document: AnnotatedDocument, draw: random.Random, rate: float) -> AnnotatedDocument:
    """Put lines of navigation above the first and below the last line, as title segments."""
    above, below = (
        [_line(text, draw) for text in _DEBRIS[side] if draw.random() < rate]
        for side in ("above", "below")
    )
    return joined(document, [*above, document, *below])


def _line(text: str, draw: random.Random) -> AnnotatedDocument:
    day = date(draw.randrange(2008, 2026), draw.randrange(1, 13), draw.randrange(1, 29))
    line = re.sub(r"\{n\}", lambda _: str(draw.randrange(10, 10**6)), text).replace(
        "{date}", day.isoformat()
    )
    return AnnotatedDocument(
        "debris", line, (LabelledSegment(0, len(line), "title", True),), (), ()
    )


def _prose(document: AnnotatedDocument) -> Iterator[LabelledSegment]:
    return (segment for segment in document.segments if segment.label != "table")


def _marks(
    document: AnnotatedDocument,
    draw: random.Random,
    rate: float,
    written: Mapping[str, Mapping[str, str]],
) -> Iterator[Edit]:
    """Yield edits of marks: `inside` of sentences, and `at_end` of one, where it ends a line."""
    for segment in _prose(document):
        for at in range(segment.start, segment.end):
            marks = written["at_end" if at + 1 == segment.end else "inside"]
            mark = document.text[at]
            if mark in marks and draw.random() < rate:
                yield Edit(at, at + 1, marks[mark])


def _blanks(
    document: AnnotatedDocument, draw: random.Random, rate: float, between: re.Pattern[str]
) -> Iterator[Edit]:
    for segment in _prose(document):
        for match in between.finditer(document.text, segment.start + 1, segment.end):
            if draw.random() < rate:
                yield Edit(match.start(), match.start(), " ")
