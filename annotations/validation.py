"""What a Document must be, whatever file it comes from: one check for all formats."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from gongkai.annotations.document import AnnotatedDocument, LabelledSegment
from gongkai.document.errors import AnnotationError
from gongkai.document.spans import Span
from gongkai.document.taxonomy import taxonomy

_LONGEST_QUOTE = 20
_SURROGATE = re.compile("[\ud800-\udfff]")


class Labelled(Protocol):
    """A range of characters with a label."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character behind the last."""

    @property
    def label(self) -> str:
        """A label of the taxonomy."""


class Ids:
    """The ids seen so far: every document of a file has its own."""

    def __init__(self) -> None:
        self._places: dict[str, str] = {}

    def add(self, doc_id: str, place: str) -> None:
        """Remember an id.

        Raises:
            AnnotationError: it was there before.
        """
        if doc_id in self._places:
            raise AnnotationError(
                f"{place}: the id '{doc_id}' stands at {self._places[doc_id]} already; "
                "give every document an id of its own"
            )
        self._places[doc_id] = place


def validate(document: AnnotatedDocument, place: str) -> AnnotatedDocument:
    """Return `document` if it keeps every rule.

    Args:
        document: as a format gave it.
        place: file and line or task, for the message.

    Raises:
        AnnotationError: the first rule it breaks, with the place and the mend.
    """
    for problem in problems(document):
        raise AnnotationError(f"{place}: {problem}")
    return document


def problems(document: AnnotatedDocument) -> Iterator[str]:
    """Yield what is wrong with `document`, each with its mend; nothing if all is right."""
    if not document.id.strip():
        yield "the document has no id; give it one"
    if not document.segments:
        yield "the document has no sections; give every sentence a section label"
    if surrogate := _SURROGATE.search(document.text):
        yield f"character {surrogate.start()} is half a surrogate pair; write the text as UTF-8"
    found = list(
        span_problems(document.text, document.segments, document.quantities, document.items)
    )
    yield from found or _value_problems(document)


def span_problems(
    text: str,
    segments: Sequence[LabelledSegment],
    quantities: Sequence[Labelled],
    items: Sequence[Span],
) -> Iterator[str]:
    """Yield what is wrong with the ranges and labels of a document's annotations."""
    outside = [
        f"{name} {mark.start}-{mark.end} is not inside the text of {len(text)} characters; "
        "correct its offsets, which count characters and end behind the last"
        for name, marks in (("section", segments), ("quantity", quantities), ("item", items))
        for mark in marks
        if not 0 <= mark.start < mark.end <= len(text)
    ]
    if outside:
        yield from outside
        return
    yield from _segment_problems(text, segments)
    names = taxonomy().quantities
    for quantity in quantities:
        if quantity.label not in names:
            quote = _quote(text, quantity)
            yield f"unknown label '{quantity.label}' of {quote}; see `gongkai labels`"
    yield from _crossing_problems(text, [*quantities, *items])
    yield from _boundary_problems(text, segments, [*quantities, *items])


def _segment_problems(text: str, segments: Sequence[LabelledSegment]) -> Iterator[str]:
    for segment in segments:
        if segment.label not in taxonomy().sections:
            quote = _quote(text, segment)
            yield f"unknown section '{segment.label}' of {quote}; see `gongkai labels`"
        if "\n" in text[segment.start : segment.end]:
            yield f"section {_quote(text, segment)} runs over a line break; end it at the line"
    last = 0
    for start, end in [*((s.start, s.end) for s in segments), (len(text), len(text))]:
        if start < last:
            quote = _quote(text, Span(start, end))
            yield f"section {quote} crosses the one before it; let it begin there"
        elif gap := text[last:start].strip():
            begin = text.index(gap, last)
            quote = _quote(text, Span(begin, begin + len(gap)))
            yield f"no section for {quote}; give every sentence a section label"
        last = max(last, end)


def _crossing_problems(text: str, spans: Sequence[Span | Labelled]) -> Iterator[str]:
    for one, other in pairwise(sorted(spans, key=lambda span: (span.start, span.end))):
        if other.start < one.end:
            yield (
                f"{_quote(text, other)} crosses {_quote(text, one)}; "
                "quantities and items share no character: shorten one of them"
            )


def _boundary_problems(
    text: str, segments: Sequence[LabelledSegment], spans: Sequence[Span | Labelled]
) -> Iterator[str]:
    ordered = iter(segments)
    segment = next(ordered, None)
    for span in sorted(spans, key=lambda span: span.start):
        while segment is not None and segment.end <= span.start:
            segment = next(ordered, None)
        if segment is None or not (segment.start <= span.start and span.end <= segment.end):
            yield (
                f"{_quote(text, span)} runs over the boundary of a section; "
                "keep a quantity or item inside one sentence"
            )


def _value_problems(document: AnnotatedDocument) -> Iterator[str]:
    text, items = document.text, set(document.items)
    for quantity in document.quantities:
        quote = _quote(text, quantity)
        if not math.isfinite(quantity.value):
            yield f"the value of {quote} is {quantity.value}; give a number"
        if quantity.qualifier not in taxonomy().qualifiers:
            known = ", ".join(taxonomy().qualifiers)
            yield f"unknown qualifier '{quantity.qualifier}' of {quote}; choose from {known}"
        if quantity.item is not None and quantity.item not in items:
            where = _quote(text, quantity.item)
            yield f"{quote} counts {where}, which is not marked as an item; mark it"
        elif quantity.item is not None and not _together(document, quantity, quantity.item):
            where = _quote(text, quantity.item)
            yield f"{quote} counts {where} of another sentence; an item is in the same sentence"


def _together(document: AnnotatedDocument, quantity: Labelled, item: Span) -> bool:
    first, last = min(quantity.start, item.start), max(quantity.end, item.end)
    return any(s.start <= first and last <= s.end for s in document.segments)


def _quote(text: str, span: Span | Labelled) -> str:
    words = text[span.start : span.end].replace("\n", "⏎")
    short = words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + "…"
    return f"“{short}” ({span.start}-{span.end})"
