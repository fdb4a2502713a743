"""Assembly: what a file states of a document, completed by the rules of the guidelines."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.annotations.validation import span_problems, validate
from gongkai.document.errors import AnnotationError
from gongkai.document.items import CountedQuantity, link_items
from gongkai.document.numerals import NumeralError, value_of
from gongkai.document.report import Number, Qualifier
from gongkai.document.segments import segment
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy


@dataclass(frozen=True, slots=True)
class QuantityDraft:
    """A quantity as a file states it. What is None, or "rule", the guidelines decide.

    Attributes:
        start, end: characters of the text.
        label: of the quantity.
        kind, value, unit, qualifier: as in AnnotatedQuantity.
        item: what it counts; None: it counts nothing; "rule": by the rule of the guidelines.
        score: of a model.
        place: file and line, where it is known more closely than that of the document.
    """

    start: int
    end: int
    label: str
    kind: Kind | None = None
    value: Number | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None
    item: Span | Literal["rule"] | None = "rule"
    score: float | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A stretch of text with its section label."""

    start: int
    end: int
    label: str
    score: float | None = None


@dataclass(slots=True)
class DocumentDraft:
    """A document as a file states it; its spans may stand in any order.

    `sections` are segments, none longer than a sentence, unless `cut_sections` is called.
    """

    place: str
    id: str
    text: str
    sections: list[SectionDraft] = field(default_factory=list)
    quantities: list[QuantityDraft] = field(default_factory=list)
    items: list[Span] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)


def assemble(draft: DocumentDraft) -> AnnotatedDocument:
    """Return the document of `draft`, valid, complete and in order.

    Raises:
        AnnotationError: the draft breaks a rule; the message gives its place and the mend.
    """
    text = draft.text
    segments = _segments(draft)
    quantities = sorted(draft.quantities, key=_place)
    items = sorted(set(draft.items), key=_place)
    for problem in span_problems(text, segments, quantities, items):
        raise AnnotationError(f"{draft.place}: {problem}")
    quantities = [replace(quantity, kind=kind_of(text, quantity)) for quantity in quantities]
    tied = linked_items(text, segments, quantities, items)
    document = AnnotatedDocument(
        id=draft.id,
        text=text,
        segments=tuple(segments),
        quantities=tuple(
            _quantity(draft, stated, item) for stated, item in zip(quantities, tied, strict=True)
        ),
        items=tuple(items),
        meta=draft.meta,
    )
    return validate(document, draft.place)


def cut_sections(text: str, sections: Sequence[SectionDraft]) -> list[SectionDraft]:
    """Return `sections` cut where a sentence or a line ends, without white space around them.

    So one label may be given to a whole paragraph, and every sentence of it is a segment. The
    rows of a table are cut at line breaks alone.
    """
    sentences = [(s.start, s.end) for s in segment(text)]
    rows = [(s.start, s.end) for s in segment(text, [(0, len(text) + 1)])]
    return [
        piece
        for section in sections
        for piece in _pieces(text, section, rows if section.label == "table" else sentences)
    ]


def linked_items(
    text: str,
    segments: Sequence[LabelledSegment],
    quantities: Sequence[QuantityDraft],
    items: Sequence[Span],
) -> list[Span | None]:
    """Return the item of every quantity by the rule of the guidelines (part 2, Item).

    Args:
        text: the document.
        segments: in order.
        quantities: in order, each inside one segment; stated absences count nothing.
        items: in order, each inside one segment.
    """
    labels = taxonomy().quantities
    starts = [s.start for s in segments]
    inside: dict[int, tuple[list[int], list[Span]]] = {}
    for item in items:
        inside.setdefault(bisect_right(starts, item.start), ([], []))[1].append(item)
    for index, quantity in enumerate(quantities):
        home = inside.get(bisect_right(starts, quantity.start))
        if home and labels[quantity.label].item and kind_of(text, quantity) != "absence":
            home[0].append(index)
    tied: list[Span | None] = [None] * len(quantities)
    for indices, named in inside.values():
        counted = [
            CountedQuantity(quantities[i].start, quantities[i].end, quantities[i].label)
            for i in indices
        ]
        for index, item_of in zip(indices, link_items(text, counted, named), strict=True):
            tied[index] = item_of
    return tied


def kind_of(text: str, stated: QuantityDraft) -> Kind:
    """Return how a quantity is stated: as the file says, else by the number in its span."""
    if stated.kind is not None:
        return stated.kind
    numeral = numeral_at(text, stated.start, stated.end)
    if numeral is not None and stated.value in (None, numeral[0]):
        return "number"
    if not stated.value:
        return "absence"
    return "number" if numeral is not None else "shared"


def numeral_at(text: str, start: int, end: int) -> tuple[Number, str, Qualifier] | None:
    """Return value, unit and qualifier of the number in `text[start:end]`, None without one."""
    try:
        return value_of(text, start, end)
    except NumeralError:
        return None


def _place(span: Span | QuantityDraft | SectionDraft) -> tuple[int, int]:
    return span.start, span.end


def _segments(draft: DocumentDraft) -> list[LabelledSegment]:
    """Return the sections as segments, in order; whether each opens its line, the text tells."""
    segments = []
    for section in sorted(draft.sections, key=_place):
        start = max(section.start, 0)
        opens = not draft.text[draft.text.rfind("\n", 0, start) + 1 : start].strip()
        segments.append(
            LabelledSegment(section.start, section.end, section.label, opens, section.score)
        )
    return segments


def _pieces(
    text: str, section: SectionDraft, bounds: Sequence[tuple[int, int]]
) -> Iterator[SectionDraft]:
    if not 0 <= section.start < section.end <= len(text):
        yield section  # for the validation to name
        return
    first = bisect_right(bounds, section.start, key=lambda bound: bound[1])
    for low, high in bounds[first:]:
        if low >= section.end:
            break
        start, end = max(low, section.start), min(high, section.end)
        piece = text[start:end]
        if piece.strip():
            start += len(piece) - len(piece.lstrip())
            yield SectionDraft(start, start + len(piece.strip()), section.label, section.score)


def _quantity(draft: DocumentDraft, stated: QuantityDraft, tied: Span | None) -> AnnotatedQuantity:
    text = draft.text
    kind = kind_of(text, stated)
    unit, qualifier = taxonomy().quantities[stated.label].unit, "exact"
    value = 0 if kind == "absence" else stated.value
    numeral = numeral_at(text, stated.start, stated.end) if kind == "number" else None
    if numeral is not None:
        value = numeral[0] if value is None else value
        unit, qualifier = numeral[1:]
    if value is None:
        raise AnnotationError(
            f"{stated.place or draft.place}: “{text[stated.start : stated.end]}” "
            f"({stated.start}-{stated.end}) holds no number; mark the number with its unit, "
            "or state the value, or that it is an absence"
        )
    return AnnotatedQuantity(
        start=stated.start,
        end=stated.end,
        label=stated.label,
        kind=kind,
        value=value if stated.value is None else stated.value,
        unit=unit if stated.unit is None else stated.unit,
        qualifier=cast(Qualifier, stated.qualifier or qualifier),
        item=tied if stated.item == "rule" else stated.item,
        score=stated.score,
    )
