"""Windows: overlapping excerpts of a document that consist of whole segments."""

from collections.abc import Iterator
from dataclasses import replace

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.spans import Span


def excerpt(document: AnnotatedDocument, start: int, end: int) -> AnnotatedDocument:
    """Return the characters `start` to `end` of a document with the annotations inside them.

    Offsets count from `start`. A segment, quantity or item that is partly outside is left out, and
    so is the item of a quantity if it is outside.
    """

    def moved(span: Span) -> Span:
        return Span(span.start - start, span.end - start)

    def inside(span: Span | AnnotatedQuantity) -> bool:
        return start <= span.start and span.end <= end

    return replace(
        document,
        text=document.text[start:end],
        segments=tuple(
            replace(s, start=s.start - start, end=s.end - start)
            for s in document.segments
            if start <= s.start and s.end <= end
        ),
        quantities=tuple(
            replace(
                q,
                start=q.start - start,
                end=q.end - start,
                item=moved(q.item) if q.item is not None and inside(q.item) else None,
            )
            for q in document.quantities
            if inside(q)
        ),
        items=tuple(moved(item) for item in document.items if inside(item)),
    )


def windows(
    document: AnnotatedDocument, limit: int, overlap: int
) -> Iterator[tuple[int, AnnotatedDocument]]:
    """Yield windows of consecutive whole segments, each with its offset in the document.

    Args:
        document: an annotated document.
        limit: the most characters in a window; a longer segment is a window by itself.
        overlap: the most characters that a window repeats from the one before it.

    Raises:
        ValueError: `overlap` is not smaller than `limit`.
    """
    if not 0 <= overlap < limit:
        raise ValueError(f"overlap {overlap} must be smaller than limit {limit}")
    segments = document.segments
    first = last = 0
    while last < len(segments):
        start = segments[first].start
        while last < len(segments) and (last == first or segments[last].end - start <= limit):
            last += 1
        end = segments[last - 1].end
        yield start, excerpt(document, start, end)
        if last == len(segments):
            return
        first = _next_first(document, first, last, limit, overlap)


def _next_first(
    document: AnnotatedDocument, first: int, last: int, limit: int, overlap: int
) -> int:
    """Return the first segment of the next window, with the largest overlap that is possible.

    The next window must have room for at least one new segment.
    """
    segments = document.segments
    end = segments[last - 1].end
    following = last
    while (
        following - 1 > first
        and end - segments[following - 1].start <= overlap
        and segments[last].end - segments[following - 1].start <= limit
    ):
        following -= 1
    return following
