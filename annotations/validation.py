"""The validation of annotated documents, the same for all formats."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from gongkai.annotations.document import AnnotatedDocument, LabelledSegment
from gongkai.document.errors import AnnotationError
from gongkai.document.line_wraps import find_line_wraps
from gongkai.document.spans import Span
from gongkai.document.taxonomy import taxonomy

_MAX_QUOTE = 20
_SURROGATE = re.compile("[\ud800-\udfff]")


class LabelledSpan(Protocol):
    """A range in characters with a label."""

    @property
    def start(self) -> int:
        """The offset of the first character."""

    @property
    def end(self) -> int:
        """The offset after the last character."""

    @property
    def label(self) -> str:
        """A label of the taxonomy."""


class UniqueIds:
    """Checks that the ids of the documents of a file are unique."""

    def __init__(self) -> None:
        self._locations: dict[str, str] = {}

    def add(self, doc_id: str, location: str) -> None:
        """Add the id of a document.

        Args:
            doc_id: the id.
            location: the file and line of the document, for the message.

        Raises:
            AnnotationError: the id was added before.
        """
        if doc_id in self._locations:
            raise AnnotationError(
                f"{location}: the id '{doc_id}' already occurs at {self._locations[doc_id]}; "
                "give every document a unique id"
            )
        self._locations[doc_id] = location


def validate(document: AnnotatedDocument, location: str) -> AnnotatedDocument:
    """Return the document unchanged if it is valid.

    Args:
        document: the document.
        location: its file and line or task, for the message.

    Raises:
        AnnotationError: the document breaks a rule; the message contains location and remedy.
    """
    for problem in find_problems(document):
        raise AnnotationError(f"{location}: {problem}")
    return document


def find_problems(document: AnnotatedDocument) -> Iterator[str]:
    """Yield a description of every problem of a document, with its remedy."""
    if not document.id.strip():
        yield "the document has no id; give it one"
    if not document.segments:
        yield "the document has no sections; give every sentence a section label"
    if surrogate := _SURROGATE.search(document.text):
        yield f"character {surrogate.start()} is half a surrogate pair; write the text as UTF-8"
    found = list(
        find_span_problems(document.text, document.segments, document.quantities, document.items)
    )
    yield from found or _find_value_problems(document)


def find_span_problems(
    text: str,
    segments: Sequence[LabelledSegment],
    quantities: Sequence[LabelledSpan],
    items: Sequence[Span],
) -> Iterator[str]:
    """Yield a description of every problem of the spans and labels of a document."""
    outside = [
        f"{name} {span.start}-{span.end} is not inside the text of {len(text)} characters; "
        "correct its offsets, which count characters, with an exclusive end"
        for name, spans in (("section", segments), ("quantity", quantities), ("item", items))
        for span in spans
        if not 0 <= span.start < span.end <= len(text)
    ]
    if outside:
        yield from outside
        return
    yield from _find_segment_problems(text, segments)
    names = taxonomy().quantities
    for quantity in quantities:
        if quantity.label not in names:
            quote = _quote(text, quantity)
            yield f"unknown label '{quantity.label}' of {quote}; see `gongkai labels`"
    yield from _find_overlaps(text, [*quantities, *items])
    yield from _find_boundary_problems(text, segments, [*quantities, *items])


def _find_segment_problems(text: str, segments: Sequence[LabelledSegment]) -> Iterator[str]:
    for segment in segments:
        if segment.label not in taxonomy().sections:
            quote = _quote(text, segment)
            yield f"unknown section '{segment.label}' of {quote}; see `gongkai labels`"
        if "\n" in text[segment.start : segment.end] and not _is_hard_wrapped(text, segment):
            yield f"section {_quote(text, segment)} contains a line break; end it at the line"
    last = 0
    for start, end in [*((s.start, s.end) for s in segments), (len(text), len(text))]:
        if start < last:
            quote = _quote(text, Span(start, end))
            yield f"section {quote} overlaps the one before it; let it start at the end of that one"
        elif gap := text[last:start].strip():
            begin = text.index(gap, last)
            quote = _quote(text, Span(begin, begin + len(gap)))
            yield f"no section for {quote}; give every sentence a section label"
        last = max(last, end)


def _is_hard_wrapped(text: str, segment: LabelledSegment) -> bool:
    """Return whether lines cut at a width are the reason for all line breaks in a segment."""
    wraps = [wrap for wrap in find_line_wraps(text) if segment.start < wrap.start < segment.end]
    return sum(text.count("\n", wrap.start, wrap.end) for wrap in wraps) == text.count(
        "\n", segment.start, segment.end
    )


def _find_overlaps(text: str, spans: Sequence[Span | LabelledSpan]) -> Iterator[str]:
    for one, other in pairwise(sorted(spans, key=lambda span: (span.start, span.end))):
        if other.start < one.end:
            yield (
                f"{_quote(text, other)} overlaps {_quote(text, one)}; "
                "quantities and items may not overlap: shorten one of them"
            )


def _find_boundary_problems(
    text: str, segments: Sequence[LabelledSegment], spans: Sequence[Span | LabelledSpan]
) -> Iterator[str]:
    ordered = iter(segments)
    segment = next(ordered, None)
    for span in sorted(spans, key=lambda span: span.start):
        while segment is not None and segment.end <= span.start:
            segment = next(ordered, None)
        if segment is None or not (segment.start <= span.start and span.end <= segment.end):
            yield (
                f"{_quote(text, span)} crosses the boundary of a section; "
                "keep a quantity or item inside one sentence"
            )


def _find_value_problems(document: AnnotatedDocument) -> Iterator[str]:
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
            yield f"{quote} counts {where}, which is not annotated as an item; annotate it"
        elif quantity.item is not None and not _in_one_segment(document, quantity, quantity.item):
            where = _quote(text, quantity.item)
            yield f"{quote} counts {where} of another sentence; choose one of the same sentence"


def _in_one_segment(document: AnnotatedDocument, quantity: LabelledSpan, item: Span) -> bool:
    first, last = min(quantity.start, item.start), max(quantity.end, item.end)
    return any(s.start <= first and last <= s.end for s in document.segments)


def _quote(text: str, span: Span | LabelledSpan) -> str:
    words = text[span.start : span.end].replace("\n", "⏎")
    short = words if len(words) <= _MAX_QUOTE else words[: _MAX_QUOTE - 1] + "…"
    return f"“{short}” ({span.start}-{span.end})"
