"""Assembly of annotated documents from raw annotations, by the rules of the guidelines."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.annotations.validation import find_span_problems, validate
from gongkai.document.alignment import Alignment, apply_edits
from gongkai.document.errors import AnnotationError
from gongkai.document.items import CountedQuantity, link_items
from gongkai.document.line_wraps import find_line_wraps
from gongkai.document.numerals import NumeralError, value_of
from gongkai.document.report import Number, Qualifier
from gongkai.document.segments import segment
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy


@dataclass(frozen=True, slots=True)
class RawQuantity:
    """A quantity as read from a file; `assemble` infers what is None or "rule".

    Attributes:
        start, end: the range in characters of the text.
        label: the label of the quantity.
        kind, value, unit, qualifier: as in `AnnotatedQuantity`; None: inferred from the text.
        item: the span of the item; None: there is none; "rule": by the rule of the guidelines.
        score: the confidence of a model, 0 to 1.
        location: file and line, if they are more precise than the location of the document.
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
    location: str | None = None


@dataclass(frozen=True, slots=True)
class RawSection:
    """A range of the text with its section label, as read from a file."""

    start: int
    end: int
    label: str
    score: float | None = None


@dataclass(slots=True)
class RawDocument:
    """A document as read from a file, with its annotations in any order.

    Each of the `sections` must be one segment, at most a sentence; `split_sections` splits longer
    ones.
    """

    location: str
    id: str
    text: str
    sections: list[RawSection] = field(default_factory=list)
    quantities: list[RawQuantity] = field(default_factory=list)
    items: list[Span] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)


def assemble(raw: RawDocument) -> AnnotatedDocument:
    """Return the annotated document, validated, with all values inferred and spans in order.

    Raises:
        AnnotationError: an annotation breaks a rule; the message contains location and remedy.
    """
    text = raw.text
    segments = _segments(raw)
    quantities = sorted(raw.quantities, key=_bounds)
    items = sorted(set(raw.items), key=_bounds)
    for problem in find_span_problems(text, segments, quantities, items):
        raise AnnotationError(f"{raw.location}: {problem}")
    quantities = [replace(quantity, kind=quantity_kind(text, quantity)) for quantity in quantities]
    linked = link_document_items(text, segments, quantities, items)
    document = AnnotatedDocument(
        id=raw.id,
        text=text,
        segments=tuple(segments),
        quantities=tuple(
            _quantity(raw, quantity, item)
            for quantity, item in zip(quantities, linked, strict=True)
        ),
        items=tuple(items),
        meta=raw.meta,
    )
    return validate(document, raw.location)


def split_sections(text: str, sections: Sequence[RawSection]) -> list[RawSection]:
    """Return sections split at the ends of sentences and lines, without surrounding white space.

    An annotator can thus label a whole paragraph at once. Table rows are split at line breaks
    only. A line break inside a sentence of hard-wrapped text splits nothing.
    """
    wraps = find_line_wraps(text)
    alignment = Alignment(wraps)
    joined = segment(apply_edits(text, wraps))
    sentences = [alignment.original_span(s.start, s.end) for s in joined]
    rows = [(s.start, s.end) for s in segment(text, [(0, len(text) + 1)])]
    return [
        part
        for section in sections
        for part in _split_section(text, section, rows if section.label == "table" else sentences)
    ]


def link_document_items(
    text: str,
    segments: Sequence[LabelledSegment],
    quantities: Sequence[RawQuantity],
    items: Sequence[Span],
) -> list[Span | None]:
    """Return the item of every quantity by the rule of the guidelines (part 2, Item).

    Args:
        text: the text of the document.
        segments: its segments in order.
        quantities: its quantities in order, each inside one segment.
        items: its items in order, each inside one segment.

    Returns:
        One item per quantity; None for a stated absence and wherever there is no item.
    """
    labels = taxonomy().quantities
    starts = [s.start for s in segments]
    inside: dict[int, tuple[list[int], list[Span]]] = {}
    for item in items:
        inside.setdefault(bisect_right(starts, item.start), ([], []))[1].append(item)
    for index, quantity in enumerate(quantities):
        segment_items = inside.get(bisect_right(starts, quantity.start))
        if (
            segment_items
            and labels[quantity.label].item
            and quantity_kind(text, quantity) != "absence"
        ):
            segment_items[0].append(index)
    linked: list[Span | None] = [None] * len(quantities)
    for indices, named in inside.values():
        counted = [
            CountedQuantity(quantities[i].start, quantities[i].end, quantities[i].label)
            for i in indices
        ]
        for index, item_of in zip(indices, link_items(text, counted, named), strict=True):
            linked[index] = item_of
    return linked


def quantity_kind(text: str, raw: RawQuantity) -> Kind:
    """Return the kind of a quantity, inferred from the numeral in its span if the kind is None."""
    if raw.kind is not None:
        return raw.kind
    numeral = read_numeral(text, raw.start, raw.end)
    if numeral is not None and raw.value in (None, numeral[0]):
        return "number"
    if not raw.value:
        return "absence"
    return "number" if numeral is not None else "shared"


def read_numeral(text: str, start: int, end: int) -> tuple[Number, str, Qualifier] | None:
    """Return value, unit and qualifier of the numeral `text[start:end]`, or None if it is none."""
    try:
        return value_of(text, start, end)
    except NumeralError:
        return None


def _bounds(span: Span | RawQuantity | RawSection) -> tuple[int, int]:
    return span.start, span.end


def _segments(raw: RawDocument) -> list[LabelledSegment]:
    """Return the sections as segments in order, with whether each is the first of its line."""
    segments = []
    for section in sorted(raw.sections, key=_bounds):
        start = max(section.start, 0)
        first = not raw.text[raw.text.rfind("\n", 0, start) + 1 : start].strip()
        segments.append(
            LabelledSegment(section.start, section.end, section.label, first, section.score)
        )
    return segments


def _split_section(
    text: str, section: RawSection, bounds: Sequence[tuple[int, int]]
) -> Iterator[RawSection]:
    if not 0 <= section.start < section.end <= len(text):
        yield section  # the validation reports it
        return
    first = bisect_right(bounds, section.start, key=lambda bound: bound[1])
    for low, high in bounds[first:]:
        if low >= section.end:
            break
        start, end = max(low, section.start), min(high, section.end)
        part = text[start:end]
        if part.strip():
            start += len(part) - len(part.lstrip())
            yield RawSection(start, start + len(part.strip()), section.label, section.score)


def _quantity(document: RawDocument, raw: RawQuantity, linked: Span | None) -> AnnotatedQuantity:
    text = document.text
    kind = quantity_kind(text, raw)
    unit, qualifier = taxonomy().quantities[raw.label].unit, "exact"
    value = 0 if kind == "absence" else raw.value
    numeral = read_numeral(text, raw.start, raw.end) if kind == "number" else None
    if numeral is not None:
        value = numeral[0] if value is None else value
        unit, qualifier = numeral[1:]
    if value is None:
        raise AnnotationError(
            f"{raw.location or document.location}: “{text[raw.start : raw.end]}” "
            f"({raw.start}-{raw.end}) contains no number; annotate the number with its unit, "
            "or give the value, or the kind absence"
        )
    return AnnotatedQuantity(
        start=raw.start,
        end=raw.end,
        label=raw.label,
        kind=kind,
        value=value if raw.value is None else raw.value,
        unit=unit if raw.unit is None else raw.unit,
        qualifier=cast(Qualifier, raw.qualifier or qualifier),
        item=linked if raw.item == "rule" else raw.item,
        score=raw.score,
    )
