"""Noise as in the texts of web pages, Word files and PDFs. Tables are not altered."""

import random
import re
from collections.abc import Iterator, Mapping
from datetime import date

from gongkai import configs
from gongkai.annotations.augmentation.edits import Edit, apply_edits, insert_line_breaks, join_parts
from gongkai.annotations.document import AnnotatedDocument, LabelledSegment

_CONFIG = configs.load("augmentation.yaml")
_REMOVED: Mapping[str, Mapping[str, str]] = _CONFIG["removed"]
_HALFWIDTH: Mapping[str, Mapping[str, str]] = _CONFIG["halfwidth"]
_BOILERPLATE: Mapping[str, list[str]] = _CONFIG["boilerplate"]

_CHINESE = "[\u4e00-\u9fff]"
_FULL = str.maketrans("0123456789%", "０１２３４５６７８９％")
_DIGIT = re.compile("[0-9%]")
_NUMBER_EDGE = re.compile(rf"(?<={_CHINESE})(?=[0-9０-９])|(?<=[0-9０-９%％])(?={_CHINESE})")
_WORD = re.compile(rf"(?<={_CHINESE})(?={_CHINESE})")
_SHORTEST_LINE = 8


def remove_punctuation(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document without some punctuation inside sentences and at the ends of lines."""
    return apply_edits(document, _punctuation_edits(document, rng, rate, _REMOVED))


def convert_punctuation(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document with some punctuation in half width."""
    return apply_edits(document, _punctuation_edits(document, rng, rate, _HALFWIDTH))


def convert_digits(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document with digits and percent signs in full width in some segments."""
    return apply_edits(
        document,
        [
            Edit(match.start(), match.end(), match[0].translate(_FULL))
            for segment in _narrative(document)
            if rng.random() < rate
            for match in _DIGIT.finditer(document.text, segment.start, segment.end)
        ],
    )


def space_numbers(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document with spaces between some numbers and adjacent Chinese characters."""
    return apply_edits(document, _space_edits(document, rng, rate, _NUMBER_EDGE))


def space_words(document: AnnotatedDocument, rng: random.Random, rate: float) -> AnnotatedDocument:
    """Return the document with spaces between some Chinese characters."""
    return apply_edits(document, _space_edits(document, rng, rate, _WORD))


def break_lines(document: AnnotatedDocument, rng: random.Random, rate: float) -> AnnotatedDocument:
    """Return the document with a line break inside some segments; `rate` is a share of segments."""
    return insert_line_breaks(
        document,
        [
            rng.randrange(segment.start + _SHORTEST_LINE, segment.end - _SHORTEST_LINE)
            for segment in _narrative(document)
            if segment.end - segment.start > 2 * _SHORTEST_LINE and rng.random() < rate
        ],
    )


def add_boilerplate(
    document: AnnotatedDocument, rng: random.Random, rate: float
) -> AnnotatedDocument:
    """Return the document between lines of web page boilerplate, which are labelled as title."""
    above, below = (
        [_line(text, rng) for text in _BOILERPLATE[position] if rng.random() < rate]
        for position in ("above", "below")
    )
    return join_parts(document, [*above, document, *below])


def _line(text: str, rng: random.Random) -> AnnotatedDocument:
    day = date(rng.randrange(2008, 2026), rng.randrange(1, 13), rng.randrange(1, 29))
    line = re.sub(r"\{n\}", lambda _: str(rng.randrange(10, 10**6)), text).replace(
        "{date}", day.isoformat()
    )
    return AnnotatedDocument(
        "boilerplate", line, (LabelledSegment(0, len(line), "title", True),), (), ()
    )


def _narrative(document: AnnotatedDocument) -> Iterator[LabelledSegment]:
    return (segment for segment in document.segments if segment.label != "table")


def _punctuation_edits(
    document: AnnotatedDocument,
    rng: random.Random,
    rate: float,
    replacements: Mapping[str, Mapping[str, str]],
) -> Iterator[Edit]:
    """Yield edits of punctuation from the tables `inside` and `at_end` of segments."""
    for segment in _narrative(document):
        for at in range(segment.start, segment.end):
            table = replacements["at_end" if at + 1 == segment.end else "inside"]
            character = document.text[at]
            if character in table and rng.random() < rate:
                yield Edit(at, at + 1, table[character])


def _space_edits(
    document: AnnotatedDocument, rng: random.Random, rate: float, between: re.Pattern[str]
) -> Iterator[Edit]:
    for segment in _narrative(document):
        for match in between.finditer(document.text, segment.start + 1, segment.end):
            if rng.random() < rate:
                yield Edit(match.start(), match.start(), " ")
