"""How far two annotations of the same documents agree.

Spans (quantities and items) by F1, which for two annotators stands in for kappa, since what
neither marked cannot be counted (Hripcsak and Rothschild 2005); sections by Cohen's kappa (1960).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from gongkai.annotations.document import AnnotatedDocument, LabelledSegment
from gongkai.document.errors import AnnotationError

ITEM = "item"
Mark = tuple[int, int, str]
"""Start, end and label of a span; the label of an item is `item`."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One place where the annotators differ.

    Attributes:
        doc_id: the document.
        kind: what differs: a section, a span or its label, the value, the item of a quantity.
        start, end: the range that both together cover.
        one, other: what each says there; None: nothing.
    """

    doc_id: str
    kind: Literal["section", "span", "value", "item"]
    start: int
    end: int
    one: str | None
    other: str | None


@dataclass(slots=True)
class AgreementCounts:
    """Spans of a label: how many each annotator has, and how many pairs match."""

    one: int = 0
    other: int = 0
    strict: int = 0
    lenient: int = 0

    def f1(self, matched: int) -> float | None:
        """Return 2·matched / (one + other), 0 to 1; None if neither has a span."""
        total = self.one + self.other
        return 2 * matched / total if total else None


@dataclass(slots=True)
class Agreement:
    """The counts over all documents that both annotated.

    Attributes:
        documents: how many.
        spans: by label; `total()` sums them up.
        sections: pairs of labels (one's, other's) over the pieces of text that no segment
            boundary of either annotator cuts: the segments, where they cut alike.
        disagreements: every place where they differ, in order of the documents.
        unpaired: ids that one file alone has.
    """

    documents: int = 0
    spans: dict[str, AgreementCounts] = field(default_factory=dict)
    sections: Counter[tuple[str, str]] = field(default_factory=Counter)
    disagreements: list[Disagreement] = field(default_factory=list)
    unpaired: list[str] = field(default_factory=list)

    def total(self) -> AgreementCounts:
        """Return the counts of all labels together."""
        rows = list(self.spans.values())
        return AgreementCounts(
            sum(row.one for row in rows),
            sum(row.other for row in rows),
            sum(row.strict for row in rows),
            sum(row.lenient for row in rows),
        )

    def kappa(self, label: str | None = None) -> float | None:
        """Return Cohen's kappa of the sections, of one label against all others if given.

        1 is full agreement, 0 that of chance; None if both gave every piece the same label, or
        there is none, where kappa is not defined.
        """
        pairs = self.sections
        if label is not None:
            pairs = Counter()
            for (one, other), count in self.sections.items():
                pairs[str(one == label), str(other == label)] += count
        return cohen_kappa(pairs)


def cohen_kappa(pairs: Counter[tuple[str, str]]) -> float | None:
    """Return (observed - expected) / (1 - expected) agreement; None where it is not defined."""
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
    """Return the agreement of two annotators, their documents paired by id.

    Raises:
        AnnotationError: the texts of a pair differ.
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
            "compare annotations of one and the same text"
        )
    agreement.documents += 1
    found = [*_sections(agreement, one, other), *_spans(agreement, one, other)]
    agreement.disagreements.extend(sorted(found, key=lambda d: (d.start, d.end)))


def _sections(
    agreement: Agreement, one: AnnotatedDocument, other: AnnotatedDocument
) -> Iterator[Disagreement]:
    for start, end, first, second in _pieces(one.segments, other.segments):
        agreement.sections[first, second] += 1
        if first != second:
            yield Disagreement(one.id, "section", start, end, first, second)


def _pieces(
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
    firsts, seconds = _marks(one), _marks(other)
    strict = set(firsts) & set(seconds)
    for mark in firsts:
        agreement.spans.setdefault(mark[2], AgreementCounts()).one += 1
    for mark in seconds:
        agreement.spans.setdefault(mark[2], AgreementCounts()).other += 1
    for mark in strict:
        agreement.spans[mark[2]].strict += 1
    for first, _ in _overlapping(firsts, seconds, labelled=True):
        agreement.spans[first[2]].lenient += 1
    yield from _differing_marks(
        one.id,
        [mark for mark in firsts if mark not in strict],
        [mark for mark in seconds if mark not in strict],
    )
    yield from _differing_values(one, other)


def _marks(document: AnnotatedDocument) -> list[Mark]:
    marks = [(q.start, q.end, q.label) for q in document.quantities]
    return sorted([*marks, *((item.start, item.end, ITEM) for item in document.items)])


def _overlapping(
    one: Sequence[Mark], other: Sequence[Mark], labelled: bool
) -> Iterator[tuple[Mark, Mark]]:
    """Yield pairs that share characters, and the label if asked for; each mark in one pair."""
    free = list(other)
    for first in one:
        for second in free:
            same = first[2] == second[2] or not labelled
            if same and first[0] < second[1] and second[0] < first[1]:
                free.remove(second)
                yield first, second
                break


def _differing_marks(
    doc_id: str, one: Sequence[Mark], other: Sequence[Mark]
) -> Iterator[Disagreement]:
    pairs: list[tuple[Mark | None, Mark | None]] = list(_overlapping(one, other, labelled=False))
    pairs += [(mark, None) for mark in one if all(mark != pair[0] for pair in pairs)]
    pairs += [(None, mark) for mark in other if all(mark != pair[1] for pair in pairs)]
    for first, second in pairs:
        both = [mark for mark in (first, second) if mark is not None]
        start, end = min(mark[0] for mark in both), max(mark[1] for mark in both)
        yield Disagreement(doc_id, "span", start, end, _label(first), _label(second))


def _label(mark: Mark | None) -> str | None:
    return None if mark is None else mark[2]


def _differing_values(one: AnnotatedDocument, other: AnnotatedDocument) -> Iterator[Disagreement]:
    """Yield the quantities that both marked alike, but with another value or item."""
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
