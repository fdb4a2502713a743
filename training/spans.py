"""Quantities and items as labelled spans of sentences, the form in which taggers learn them."""

from bisect import bisect_right
from dataclasses import dataclass

from gongkai.annotations.document import AnnotatedDocument

ITEM = "item"
_NUMBER = "number"


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A labelled span of a sentence.

    Attributes:
        start, end: offsets in characters from the start of the sentence.
        name: `item`, the label of a number, or the kind and the label of another quantity
            (`absence:review`).
        score: the confidence of a tagger, 0 to 1.
    """

    start: int
    end: int
    name: str
    score: float = 1.0


def spans_of_segments(document: AnnotatedDocument) -> list[list[NamedSpan]]:
    """Return the spans of every segment of an annotated document, in order."""
    spans: list[list[NamedSpan]] = [[] for _ in document.segments]
    starts = [segment.start for segment in document.segments]
    named = [(item.start, item.end, ITEM) for item in document.items]
    for quantity in document.quantities:
        name = quantity.label if quantity.kind == _NUMBER else f"{quantity.kind}:{quantity.label}"
        named.append((quantity.start, quantity.end, name))
    for start, end, name in sorted(named):
        index = bisect_right(starts, start) - 1
        spans[index].append(NamedSpan(start - starts[index], end - starts[index], name))
    return spans
