"""Edits of annotated documents that keep every span, label and value exact."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.annotations.windows import excerpt
from gongkai.document.numerals import NumeralError, numerals, value_of
from gongkai.document.report import Number, Qualifier
from gongkai.document.segments import segment
from gongkai.document.spans import Span

Reading = tuple[Number, str, Qualifier]


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """The characters `start` to `end` are replaced; an insertion if they are the same."""

    start: int
    end: int
    text: str


class _Moves:
    """Where spans go when edits, in order and apart from each other, are made."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]
        changes = (len(edit.text) - (edit.end - edit.start) for edit in edits)
        self._shifts = list(accumulate(changes, initial=0))

    def span(self, start: int, end: int) -> Span:
        """Return the new place of a span; what is inserted at its edges stays outside."""
        return Span(
            start + self._shifts[bisect_right(self._ends, start)],
            end + self._shifts[bisect_left(self._starts, end)],
        )


def edited(
    document: AnnotatedDocument, edits: Iterable[Edit], revalued: bool = False
) -> AnnotatedDocument:
    """Return the document with those of `edits` made that keep it exact.

    The edits of a segment are made all or none: they are not if a figure would be read
    otherwise, a span would lose its edge, or a sentence its end.

    Args:
        document: any.
        edits: not overlapping, in any order; those outside of segments are passed over.
        revalued: the edits write other figures: quantities take the values these have.
    """
    wanted = sorted(edits)
    starts = [edit.start for edit in wanted]
    kept: list[Edit] = []
    for index, place in enumerate(document.segments):
        first = bisect_left(starts, place.start)
        own = wanted[first : bisect_left(starts, place.end)]
        if not own or own[-1].end > place.end or own[0].start == own[0].end == place.start:
            continue
        sentence = excerpt(document, place.start, place.end)
        inside = [Edit(e.start - place.start, e.end - place.start, e.text) for e in own]
        if _exact(sentence, inside, revalued, place.first, _ends_line(document, index)):
            kept.extend(own)
    return _apply(document, kept, revalued) if kept else document


def broken(document: AnnotatedDocument, positions: Iterable[int]) -> AnnotatedDocument:
    """Return the document with line breaks at those of `positions` where it stays exact.

    A broken sentence is two segments of one label, the second opening a line. It is not broken
    inside a span, nor between a quantity and its item, nor where a figure would be read otherwise.
    """
    wanted = sorted(set(positions))
    breaks: list[Edit] = []
    segments: list[LabelledSegment] = []
    for place in document.segments:
        segments.append(place)
        for at in wanted[bisect_right(wanted, place.start) : bisect_left(wanted, place.end)]:
            rest = segments[-1]
            halves = _halves(document.text, rest, at)
            whole = excerpt(document, rest.start, rest.end)
            if _same_figures([whole], [excerpt(document, h.start, h.end) for h in halves]):
                segments[-1:] = halves
                breaks.append(Edit(at, at, "\n"))
    return _apply(replace(document, segments=tuple(segments)), breaks, revalued=False)


def joined(document: AnnotatedDocument, parts: Sequence[AnnotatedDocument]) -> AnnotatedDocument:
    """Return `document` made anew of the parts, each beginning a line."""
    offset = 0
    moved: list[AnnotatedDocument] = []
    for part in parts:
        moved.append(_moved(part, part.text, _Moves([Edit(0, 0, " " * offset)])))
        offset += len(part.text) + 1
    return replace(
        document,
        text="\n".join(part.text for part in parts),
        segments=tuple(s for part in moved for s in part.segments),
        quantities=tuple(q for part in moved for q in part.quantities),
        items=tuple(i for part in moved for i in part.items),
    )


def reading(text: str, quantity: AnnotatedQuantity) -> Reading | None:
    """Return value, unit and qualifier of the number in a quantity's span, None without one."""
    try:
        return value_of(text, quantity.start, quantity.end)
    except NumeralError:
        return None


def reads_as_annotated(text: str, quantity: AnnotatedQuantity) -> bool:
    """Whether the rules give the number of a quantity the value that its annotation has."""
    return reading(text, quantity) == (quantity.value, quantity.unit, quantity.qualifier)


def _ends_line(document: AnnotatedDocument, index: int) -> bool:
    return index + 1 == len(document.segments) or document.segments[index + 1].first


def _apply(document: AnnotatedDocument, edits: Sequence[Edit], revalued: bool) -> AnnotatedDocument:
    parts, position = [], 0
    for edit in edits:
        parts += [document.text[position : edit.start], edit.text]
        position = edit.end
    text = "".join([*parts, document.text[position:]])
    changed = _moved(document, text, _Moves(edits))
    return _revalued(document, changed) if revalued else changed


def _moved(document: AnnotatedDocument, text: str, moves: _Moves) -> AnnotatedDocument:
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


def _revalued(before: AnnotatedDocument, after: AnnotatedDocument) -> AnnotatedDocument:
    quantities = []
    for old, new in zip(before.quantities, after.quantities, strict=True):
        read = reading(after.text, new)
        same = before.text[old.start : old.end] == after.text[new.start : new.end]
        fixed = same or new.kind != "number" or read is None
        quantities.append(new if fixed or read is None else replace(new, value=read[0]))
    return replace(after, quantities=tuple(quantities))


def _exact(
    before: AnnotatedDocument, edits: Sequence[Edit], revalued: bool, first: bool, last: bool
) -> bool:
    """Whether a sentence keeps its spans, its bounds and its figures when all edits are made."""
    edges = {edge for span in _spans(before) for edge in (span.start, span.end)}
    if any(edit.start < edge < edit.end for edit in edits for edge in edges):
        return False
    after = _apply(before, edits, revalued)
    surfaces = [after.text, *(after.text[s.start : s.end] for s in _spans(after))]
    if any(not surface or surface != surface.strip() for surface in surfaces):
        return False
    if _bounds(before.text, first, last) != _bounds(after.text, first, last):
        return False
    return _same_figures([before], [after], revalued)


def _spans(document: AnnotatedDocument) -> list[Span]:
    return [Span(q.start, q.end) for q in document.quantities] + list(document.items)


def _bounds(text: str, first: bool, last: bool) -> tuple[int, bool, bool]:
    """Return how many segments a text is, and whether it is parted from what stands around it."""
    before, behind = "" if first else "前。", "" if last else "后"
    pieces = segment(before + text + behind)
    parted_before = pieces[0].end == len(before)
    parted_behind = pieces[-1].start == len(before + text)
    return len(pieces), parted_before, parted_behind


def _same_figures(
    before: Sequence[AnnotatedDocument], after: Sequence[AnnotatedDocument], revalued: bool = False
) -> bool:
    """Whether no span is lost and every figure is read as it was, or at least in its unit."""
    if sum(len(d.items) for d in before) != sum(len(d.items) for d in after):
        return False
    return _figures(before, revalued) == _figures(after, revalued)


def _figures(documents: Iterable[AnnotatedDocument], revalued: bool) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for document in documents:
        whole = {(n.start, n.end) for n in numerals(document.text)} if document.quantities else ()
        for quantity in document.quantities:
            read = reading(document.text, quantity) if quantity.kind == "number" else None
            known = read[1:] if read is not None and revalued else read
            bounds = (quantity.start, quantity.end) in whole
            found.append((quantity.label, known, bounds, quantity.item is None))
    return found


def _halves(text: str, place: LabelledSegment, at: int) -> list[LabelledSegment]:
    left, right = text[place.start : at], text[at : place.end]
    return [
        replace(place, end=place.start + len(left.rstrip())),
        replace(place, start=place.end - len(right.lstrip()), first=True),
    ]
