"""Edits of annotated documents that keep all spans, labels and values exact."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.annotations.windows import excerpt
from gongkai.document.numerals import NumeralError, find_numerals, value_of
from gongkai.document.report import Number, Qualifier
from gongkai.document.segments import segment
from gongkai.document.spans import Span

NumeralReading = tuple[Number, str, Qualifier]


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """The replacement of the characters `start` to `end`; an insertion if they are equal."""

    start: int
    end: int
    text: str


class _OffsetMap:
    """Maps spans to their offsets after edits, which are in order and do not overlap."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]
        changes = (len(edit.text) - (edit.end - edit.start) for edit in edits)
        self._shifts = list(accumulate(changes, initial=0))

    def span(self, start: int, end: int) -> Span:
        """Return the new offsets of a span; insertions at its edges are outside of it."""
        return Span(
            start + self._shifts[bisect_right(self._ends, start)],
            end + self._shifts[bisect_left(self._starts, end)],
        )


def apply_edits(
    document: AnnotatedDocument, edits: Iterable[Edit], update_values: bool = False
) -> AnnotatedDocument:
    """Return the document after the edits that keep its annotations exact.

    The edits of a segment are applied together. They are skipped if the value of a number would
    change, the edge of a span would be lost, or the sentence would not end where it did.

    Args:
        document: an annotated document.
        edits: edits in any order that do not overlap; edits outside of segments are skipped.
        update_values: whether the edits write other numbers, so that the quantities get new values.
    """
    ordered = sorted(edits)
    starts = [edit.start for edit in ordered]
    kept: list[Edit] = []
    for index, part in enumerate(document.segments):
        first = bisect_left(starts, part.start)
        own = ordered[first : bisect_left(starts, part.end)]
        if not own or own[-1].end > part.end or own[0].start == own[0].end == part.start:
            continue
        sentence = excerpt(document, part.start, part.end)
        inside = [Edit(e.start - part.start, e.end - part.start, e.text) for e in own]
        if _is_exact(sentence, inside, update_values, part.first, _ends_line(document, index)):
            kept.extend(own)
    return _apply(document, kept, update_values) if kept else document


def insert_line_breaks(document: AnnotatedDocument, positions: Iterable[int]) -> AnnotatedDocument:
    """Return the document after line breaks at the positions that keep its annotations exact.

    A line break splits a segment into two with the same label. It is skipped inside a span,
    between a quantity and its item, and where the value of a number would change.
    """
    ordered = sorted(set(positions))
    breaks: list[Edit] = []
    segments: list[LabelledSegment] = []
    for part in document.segments:
        segments.append(part)
        for at in ordered[bisect_right(ordered, part.start) : bisect_left(ordered, part.end)]:
            rest = segments[-1]
            halves = _halves(document.text, rest, at)
            whole = excerpt(document, rest.start, rest.end)
            if _same_numbers([whole], [excerpt(document, h.start, h.end) for h in halves]):
                segments[-1:] = halves
                breaks.append(Edit(at, at, "\n"))
    return _apply(replace(document, segments=tuple(segments)), breaks, update_values=False)


def join_parts(
    document: AnnotatedDocument, parts: Sequence[AnnotatedDocument]
) -> AnnotatedDocument:
    """Return the document with the text and annotations of parts, each on new lines."""
    offset = 0
    moved: list[AnnotatedDocument] = []
    for part in parts:
        moved.append(_moved(part, part.text, _OffsetMap([Edit(0, 0, " " * offset)])))
        offset += len(part.text) + 1
    return replace(
        document,
        text="\n".join(part.text for part in parts),
        segments=tuple(s for part in moved for s in part.segments),
        quantities=tuple(q for part in moved for q in part.quantities),
        items=tuple(i for part in moved for i in part.items),
    )


def read_quantity(text: str, quantity: AnnotatedQuantity) -> NumeralReading | None:
    """Return value, unit and qualifier of the numeral in the span of a quantity, or None."""
    try:
        return value_of(text, quantity.start, quantity.end)
    except NumeralError:
        return None


def is_read_as_annotated(text: str, quantity: AnnotatedQuantity) -> bool:
    """Return whether the rules read the annotated value, unit and qualifier of a quantity."""
    return read_quantity(text, quantity) == (quantity.value, quantity.unit, quantity.qualifier)


def _ends_line(document: AnnotatedDocument, index: int) -> bool:
    return index + 1 == len(document.segments) or document.segments[index + 1].first


def _apply(
    document: AnnotatedDocument, edits: Sequence[Edit], update_values: bool
) -> AnnotatedDocument:
    parts, position = [], 0
    for edit in edits:
        parts += [document.text[position : edit.start], edit.text]
        position = edit.end
    text = "".join([*parts, document.text[position:]])
    changed = _moved(document, text, _OffsetMap(edits))
    return _update_values(document, changed) if update_values else changed


def _moved(document: AnnotatedDocument, text: str, moves: _OffsetMap) -> AnnotatedDocument:
    segments = []
    for part in document.segments:
        span = moves.span(part.start, part.end)
        segments.append(replace(part, start=span.start, end=span.end))
    quantities = []
    for quantity in document.quantities:
        span = moves.span(quantity.start, quantity.end)
        item = quantity.item and moves.span(quantity.item.start, quantity.item.end)
        quantities.append(replace(quantity, start=span.start, end=span.end, item=item))
    return replace(
        document,
        text=text,
        segments=tuple(segments),
        quantities=tuple(quantities),
        items=tuple(moves.span(item.start, item.end) for item in document.items),
    )


def _update_values(before: AnnotatedDocument, after: AnnotatedDocument) -> AnnotatedDocument:
    quantities = []
    for old, new in zip(before.quantities, after.quantities, strict=True):
        read = read_quantity(after.text, new)
        same = before.text[old.start : old.end] == after.text[new.start : new.end]
        fixed = same or new.kind != "number" or read is None
        quantities.append(new if fixed or read is None else replace(new, value=read[0]))
    return replace(after, quantities=tuple(quantities))


def _is_exact(
    before: AnnotatedDocument, edits: Sequence[Edit], update_values: bool, first: bool, last: bool
) -> bool:
    """Return whether a sentence keeps its spans, boundaries and numbers after the edits."""
    edges = {edge for span in _spans(before) for edge in (span.start, span.end)}
    if any(edit.start < edge < edit.end for edit in edits for edge in edges):
        return False
    after = _apply(before, edits, update_values)
    surfaces = [after.text, *(after.text[s.start : s.end] for s in _spans(after))]
    if any(not surface or surface != surface.strip() for surface in surfaces):
        return False
    if _bounds(before.text, first, last) != _bounds(after.text, first, last):
        return False
    return _same_numbers([before], [after], update_values)


def _spans(document: AnnotatedDocument) -> list[Span]:
    return [Span(q.start, q.end) for q in document.quantities] + list(document.items)


def _bounds(text: str, first: bool, last: bool) -> tuple[int, bool, bool]:
    """Return the number of segments of a text, and whether its neighbours are other segments."""
    before, after = "" if first else "前。", "" if last else "后"
    segments = segment(before + text + after)
    split_before = segments[0].end == len(before)
    split_after = segments[-1].start == len(before + text)
    return len(segments), split_before, split_after


def _same_numbers(
    before: Sequence[AnnotatedDocument],
    after: Sequence[AnnotatedDocument],
    update_values: bool = False,
) -> bool:
    """Return whether all spans are kept, and all numbers are read as before.

    With `update_values`, only the units and qualifiers of numbers must be the same.
    """
    if sum(len(d.items) for d in before) != sum(len(d.items) for d in after):
        return False
    return _numbers_of(before, update_values) == _numbers_of(after, update_values)


def _numbers_of(
    documents: Iterable[AnnotatedDocument], update_values: bool
) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for document in documents:
        whole = (
            {(n.start, n.end) for n in find_numerals(document.text)} if document.quantities else ()
        )
        for quantity in document.quantities:
            read = read_quantity(document.text, quantity) if quantity.kind == "number" else None
            known = read[1:] if read is not None and update_values else read
            bounds = (quantity.start, quantity.end) in whole
            found.append((quantity.label, known, bounds, quantity.item is None))
    return found


def _halves(text: str, part: LabelledSegment, at: int) -> list[LabelledSegment]:
    left, right = text[part.start : at], text[at : part.end]
    return [
        replace(part, end=part.start + len(left.rstrip())),
        replace(part, start=part.end - len(right.lstrip()), first=True),
    ]
