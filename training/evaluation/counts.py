"""What is counted of one document: gold annotation against prediction, by label and by measure."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Number
from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.lenient import lenient

Recorder = Callable[[AnnotatedDocument], Mapping[str, Number | None]]
"""Gives the record of indicators that follows from the annotations of a document."""

Key = tuple[int, int, str]
"""Start, end and label of a quantity."""

NO_SEGMENT = "-"
"""Stands for the label where the other side has no segment with the same boundaries."""

MATCHES = ("spans", "partial", "type", "absences")
SHARES = ("items", "values", "readings", "record", "records")


class DocumentCounts(BaseModel):
    """The counts of one document; those of a set are their sums.

    Attributes:
        id: of the document.
        labels: by quantity label, what is right, found and in the gold annotation; strict: span
            and label must both be right.
        matches: the same three by measure (`MATCHES`): spans without their labels; nervaluate's
            partial (half a point for a span that overlaps) and type; stated absences, strict.
        shares: what is right and how many cases there are, by measure (`SHARES`). Of quantities
            whose span and label are right: items, where the label names one; values; readings
            (value, unit and qualifier). Of indicators that one of the two records holds: record.
            Of documents: records, those whose record is right as a whole.
        sections: gold label, predicted label, number of segments.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    labels: dict[str, tuple[int, int, int]]
    matches: dict[str, tuple[float, int, int]]
    shares: dict[str, tuple[int, int]]
    sections: dict[str, dict[str, int]]


def pairs(
    gold: Sequence[AnnotatedDocument], predicted: Sequence[AnnotatedDocument]
) -> Iterator[tuple[AnnotatedDocument, AnnotatedDocument]]:
    """Yield each gold document with its prediction.

    Raises:
        AnnotationError: a document has no partner of the same id and text, or predicted
            quantities overlap.
    """
    by_id = {document.id: document for document in predicted}
    if len(by_id) < len(predicted) or by_id.keys() != {document.id for document in gold}:
        odd = by_id.keys() ^ {document.id for document in gold}
        raise AnnotationError(
            f"gold and predicted documents differ ({', '.join(sorted(odd)) or 'an id twice'}); "
            "give one prediction for every document"
        )
    for document in gold:
        other = by_id[document.id]
        if other.text != document.text:
            raise AnnotationError(
                f"document '{document.id}': the predictions are of another text; "
                "tag the text of the annotation as it is"
            )
        for one, next_one in pairwise(other.quantities):
            if next_one.start < one.end:
                raise AnnotationError(
                    f"document '{document.id}': predicted quantities overlap at {next_one.start}; "
                    "a tagger has to give them apart and in order"
                )
        yield document, other


def count(
    gold: AnnotatedDocument, predicted: AnnotatedDocument, record_of: Recorder | None
) -> DocumentCounts:
    """Return the counts of one document.

    Args:
        gold: as a person annotated it.
        predicted: the same text as tagged.
        record_of: makes the records that are compared; None: records are not counted.
    """
    gold_of, found_of = by_key(gold), by_key(predicted)
    absences = [{k for k, q in of.items() if q.kind == "absence"} for of in (gold_of, found_of)]
    spans = [{key[:2] for key in of} for of in (gold_of, found_of)]
    matched = [(gold_of[key], found_of[key]) for key in sorted(gold_of.keys() & found_of.keys())]
    return DocumentCounts(
        id=gold.id,
        labels=_labels(list(gold_of), list(found_of)),
        matches={
            "spans": (len(spans[0] & spans[1]), len(spans[1]), len(spans[0])),
            "absences": (len(absences[0] & absences[1]), len(absences[1]), len(absences[0])),
            **lenient(list(gold_of), list(found_of)),
        },
        shares=_shares(matched) | _record(gold, predicted, record_of),
        sections=_sections(gold, predicted),
    )


def by_key(document: AnnotatedDocument) -> dict[Key, AnnotatedQuantity]:
    """Return the quantities of a document by span and label, in order."""
    return {(q.start, q.end, q.label): q for q in document.quantities}


def _labels(gold: Sequence[Key], found: Sequence[Key]) -> dict[str, tuple[int, int, int]]:
    known = set(gold)
    right = Counter(key[2] for key in found if key in known)
    in_gold, in_found = Counter(key[2] for key in gold), Counter(key[2] for key in found)
    return {
        label: (right[label], in_found[label], in_gold[label])
        for label in sorted(in_gold.keys() | in_found.keys())
    }


def _shares(
    matched: Sequence[tuple[AnnotatedQuantity, AnnotatedQuantity]],
) -> dict[str, tuple[int, int]]:
    named = [pair for pair in matched if taxonomy().quantities[pair[0].label].item]
    same = [(one, other) for one, other in matched if one.value == other.value]
    whole = [(a.unit, a.qualifier) == (b.unit, b.qualifier) for a, b in same]
    return {
        "items": (sum(one.item == other.item for one, other in named), len(named)),
        "values": (len(same), len(matched)),
        "readings": (sum(whole), len(matched)),
    }


def _record(
    gold: AnnotatedDocument, predicted: AnnotatedDocument, record_of: Recorder | None
) -> dict[str, tuple[int, int]]:
    if record_of is None:
        return {}
    one, other = record_of(gold), record_of(predicted)
    indicators = one.keys() | other.keys()
    right = sum(one.get(key) == other.get(key) for key in one.keys() & other.keys())
    return {"record": (right, len(indicators)), "records": (int(right == len(indicators)), 1)}


def _sections(gold: AnnotatedDocument, predicted: AnnotatedDocument) -> dict[str, dict[str, int]]:
    one = {(s.start, s.end): s.label for s in gold.segments}
    other = {(s.start, s.end): s.label for s in predicted.segments}
    table: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for place in sorted(one.keys() | other.keys()):
        table[one.get(place, NO_SEGMENT)][other.get(place, NO_SEGMENT)] += 1
    return {label: dict(row) for label, row in sorted(table.items())}
