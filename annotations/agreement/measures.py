"""The agreement of two annotators on the same documents.

The measure of sections is Cohen's kappa (1960). That of spans (quantities and items) is F1, because
kappa needs the number of cases that neither annotator marked, which is undefined for spans
(Hripcsak and Rothschild 2005).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from gongkai.annotations.document import AnnotatedDocument, LabelledSegment
from gongkai.document.errors import AnnotationError

ITEM = "item"
SpanKey = tuple[int, int, str]
"""Start, end and label of a span; the label of an item is `item`."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One difference between two annotators.

    Attributes:
        doc_id: the id of the document.
        kind: what differs: a section, a span or its label, or the value or item of a quantity.
        start, end: the range in characters that both annotations cover together.
        one, other: the two annotations; None: there is none.
    """

    doc_id: str
    kind: Literal["section", "span", "value", "item"]
    start: int
    end: int
    one: str | None
    other: str | None


@dataclass(slots=True)
class AgreementCounts:
    """The counts of one label.

    Attributes:
        one, other: the numbers of spans of the two annotators.
        strict: the number of equal spans.
        lenient: the number of pairs of overlapping spans.
    """

    one: int = 0
    other: int = 0
    strict: int = 0
    lenient: int = 0

    def f1(self, matched: int) -> float | None:
        """Return the F1 of `matched` pairs, 0 to 1; None if neither annotator has a span."""
        total = self.one + self.other
        return 2 * matched / total if total else None


@dataclass(slots=True)
class Agreement:
    """The agreement over all documents that both annotators have.

    Attributes:
        documents: the number of documents.
        spans: the counts by label.
        sections: the number of ranges by the pair of labels; the ranges are the intersections of
            the segments of both annotators.
        disagreements: all differences in the order of the documents.
        unpaired: the ids of documents that only one annotator has.
    """

    documents: int = 0
    spans: dict[str, AgreementCounts] = field(default_factory=dict)
    sections: Counter[tuple[str, str]] = field(default_factory=Counter)
    disagreements: list[Disagreement] = field(default_factory=list)
    unpaired: list[str] = field(default_factory=list)

    def total(self) -> AgreementCounts:
        """Return the sums of the counts of all labels."""
        rows = list(self.spans.values())
        return AgreementCounts(
            sum(row.one for row in rows),
            sum(row.other for row in rows),
            sum(row.strict for row in rows),
            sum(row.lenient for row in rows),
        )

    def kappa(self, label: str | None = None) -> float | None:
        """Return Cohen's kappa of the sections: 1 is full agreement, 0 is agreement by chance.

        Args:
            label: a label that is compared with all others together; None: all labels.

        Returns:
            None where kappa is not defined: without sections, or with one label for all of them.
        """
        pairs = self.sections
        if label is not None:
            pairs = Counter()
            for (one, other), count in self.sections.items():
                pairs[str(one == label), str(other == label)] += count
        return cohen_kappa(pairs)


def cohen_kappa(pairs: Counter[tuple[str, str]]) -> float | None:
    """Return (observed - expected) / (1 - expected) agreement, or None if it is not defined."""
    total = pairs.total()
    one: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for (first, second), count in pairs.items():
        one[first] += count
        other[second] += count
    by_chance = sum(one[label] * other[label] for label in one)
    if by_chance == total * total:
        return None
    agreed = sum(count for (first, second), count in pairs.items() if first == second)
    return (agreed * total - by_chance) / (total * total - by_chance)


def compare(one: Iterable[AnnotatedDocument], other: Iterable[AnnotatedDocument]) -> Agreement:
    """Return the agreement of two annotators; documents are paired by id.

    Raises:
        AnnotationError: two documents with the same id have different texts.
    """
    agreement = Agreement()
    waiting = {document.id: document for document in one}
    for second in other:
        first = waiting.pop(second.id, None)
        if first is None:
            agreement.unpaired.append(second.id)
        else:
            _add(agreement, first, second)
    agreement.unpaired.extend(waiting)
    return agreement


def _add(agreement: Agreement, one: AnnotatedDocument, other: AnnotatedDocument) -> None:
    if one.text != other.text:
        at = next(
            (i for i, (a, b) in enumerate(zip(one.text, other.text, strict=False)) if a != b),
            min(len(one.text), len(other.text)),
        )
        raise AnnotationError(
            f"document '{one.id}': the two texts differ from character {at} on; "
            "compare annotations of the same text"
        )
    agreement.documents += 1
    found = [*_sections(agreement, one, other), *_spans(agreement, one, other)]
    agreement.disagreements.extend(sorted(found, key=lambda d: (d.start, d.end)))


def _sections(
    agreement: Agreement, one: AnnotatedDocument, other: AnnotatedDocument
) -> Iterator[Disagreement]:
    for start, end, first, second in _aligned_segments(one.segments, other.segments):
        agreement.sections[first, second] += 1
        if first != second:
            yield Disagreement(one.id, "section", start, end, first, second)


def _aligned_segments(
    one: Sequence[LabelledSegment], other: Sequence[LabelledSegment]
) -> Iterator[tuple[int, int, str, str]]:
    i = j = 0
    while i < len(one) and j < len(other):
        start, end = max(one[i].start, other[j].start), min(one[i].end, other[j].end)
        if start < end:
            yield start, end, one[i].label, other[j].label
        if one[i].end <= other[j].end:
            i += 1
        else:
            j += 1


def _spans(
    agreement: Agreement, one: AnnotatedDocument, other: AnnotatedDocument
) -> Iterator[Disagreement]:
    firsts, seconds = _span_keys(one), _span_keys(other)
    strict = set(firsts) & set(seconds)
    for span in firsts:
        agreement.spans.setdefault(span[2], AgreementCounts()).one += 1
    for span in seconds:
        agreement.spans.setdefault(span[2], AgreementCounts()).other += 1
    for span in strict:
        agreement.spans[span[2]].strict += 1
    for first, _ in _overlapping(firsts, seconds, labelled=True):
        agreement.spans[first[2]].lenient += 1
    yield from _span_disagreements(
        one.id,
        [span for span in firsts if span not in strict],
        [span for span in seconds if span not in strict],
    )
    yield from _value_disagreements(one, other)


def _span_keys(document: AnnotatedDocument) -> list[SpanKey]:
    spans = [(q.start, q.end, q.label) for q in document.quantities]
    return sorted([*spans, *((item.start, item.end, ITEM) for item in document.items)])


def _overlapping(
    one: Sequence[SpanKey], other: Sequence[SpanKey], labelled: bool
) -> Iterator[tuple[SpanKey, SpanKey]]:
    """Yield pairs of overlapping spans, each span in at most one pair.

    Args:
        one, other: the spans of the two annotators.
        labelled: whether the spans of a pair must have the same label.
    """
    free = list(other)
    for first in one:
        for second in free:
            same = first[2] == second[2] or not labelled
            if same and first[0] < second[1] and second[0] < first[1]:
                free.remove(second)
                yield first, second
                break


def _span_disagreements(
    doc_id: str, one: Sequence[SpanKey], other: Sequence[SpanKey]
) -> Iterator[Disagreement]:
    pairs: list[tuple[SpanKey | None, SpanKey | None]] = list(
        _overlapping(one, other, labelled=False)
    )
    pairs += [(span, None) for span in one if all(span != pair[0] for pair in pairs)]
    pairs += [(None, span) for span in other if all(span != pair[1] for pair in pairs)]
    for first, second in pairs:
        both = [span for span in (first, second) if span is not None]
        start, end = min(span[0] for span in both), max(span[1] for span in both)
        yield Disagreement(doc_id, "span", start, end, _label(first), _label(second))


def _label(span: SpanKey | None) -> str | None:
    return None if span is None else span[2]


def _value_disagreements(
    one: AnnotatedDocument, other: AnnotatedDocument
) -> Iterator[Disagreement]:
    """Yield the quantities with the same span and label, but different values or items."""
    counterpart = {(q.start, q.end, q.label): q for q in other.quantities}
    for first in one.quantities:
        second = counterpart.get((first.start, first.end, first.label))
        if second is None:
            continue
        values = [f"{q.value} {q.unit} {q.qualifier}" for q in (first, second)]
        if values[0] != values[1]:
            yield Disagreement(one.id, "value", first.start, first.end, values[0], values[1])
        if first.item != second.item:
            items = [
                None if q.item is None else one.text[q.item.start : q.item.end]
                for q in (first, second)
            ]
            yield Disagreement(one.id, "item", first.start, first.end, items[0], items[1])
