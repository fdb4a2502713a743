"""The counts of one document: gold annotation against prediction, by label and by measure."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Number
from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.lenient import lenient_counts

RecordBuilder = Callable[[AnnotatedDocument], Mapping[str, Number | None]]
"""Returns the record of indicators that follows from the annotations of a document."""

Key = tuple[int, int, str]
"""Start, end and label of a quantity."""

NO_SEGMENT = "-"
"""The label of a segment that the other side does not have with the same boundaries."""

MATCHES = ("spans", "partial", "type", "absences")
SHARES = ("items", "values", "readings", "record", "records")


class DocumentCounts(BaseModel):
    """The counts of one document. The counts of a set are the sums over its documents.

    Attributes:
        id: the id of the document.
        labels: by quantity label, the numbers of right, predicted and gold quantities. A quantity
            is right if both its span and its label are (strict matching).
        matches: the same three numbers by measure (`MATCHES`): spans without their labels;
            partial (half a point for an overlapping span) and type, as in nervaluate; stated
            absences, strict.
        shares: the number of right cases and of all cases, by measure (`SHARES`). The cases of
            items, values and readings (value, unit and qualifier) are the quantities with the
            right span and label, for items only those with a label that counts an item. The cases
            of record are the indicators that are in one of the two records. The case of records
            is the document, which is right if its two records are equal.
        sections: the number of segments by gold label and predicted label.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    labels: dict[str, tuple[int, int, int]]
    matches: dict[str, tuple[float, int, int]]
    shares: dict[str, tuple[int, int]]
    sections: dict[str, dict[str, int]]


def pair_documents(
    gold: Sequence[AnnotatedDocument], predicted: Sequence[AnnotatedDocument]
) -> Iterator[tuple[AnnotatedDocument, AnnotatedDocument]]:
    """Yield each gold document with its prediction.

    Raises:
        AnnotationError: a document has no counterpart with the same id and text, or predicted
            quantities overlap.
    """
    by_id = {document.id: document for document in predicted}
    if len(by_id) < len(predicted) or by_id.keys() != {document.id for document in gold}:
        unpaired = by_id.keys() ^ {document.id for document in gold}
        names = ", ".join(sorted(unpaired)) or "an id occurs twice"
        raise AnnotationError(
            f"gold and predicted documents differ ({names}); "
            "pass exactly one prediction for each document"
        )
    for document in gold:
        other = by_id[document.id]
        if other.text != document.text:
            raise AnnotationError(
                f"document '{document.id}': the predictions belong to another text; "
                "tag the annotated text without changes"
            )
        for one, next_one in pairwise(other.quantities):
            if next_one.start < one.end:
                raise AnnotationError(
                    f"document '{document.id}': predicted quantities overlap at {next_one.start}; "
                    "a tagger must return them in order and without overlaps"
                )
        yield document, other


def count_matches(
    gold: AnnotatedDocument, predicted: AnnotatedDocument, record_of: RecordBuilder | None
) -> DocumentCounts:
    """Return the counts of one document.

    Args:
        gold: the annotated document.
        predicted: the tagged document with the same text.
        record_of: returns the records that are compared; None: records are not counted.
    """
    gold_of, predicted_of = index_quantities(gold), index_quantities(predicted)
    absences = [{k for k, q in of.items() if q.kind == "absence"} for of in (gold_of, predicted_of)]
    spans = [{key[:2] for key in of} for of in (gold_of, predicted_of)]
    matched = [
        (gold_of[key], predicted_of[key]) for key in sorted(gold_of.keys() & predicted_of.keys())
    ]
    return DocumentCounts(
        id=gold.id,
        labels=_labels(list(gold_of), list(predicted_of)),
        matches={
            "spans": (len(spans[0] & spans[1]), len(spans[1]), len(spans[0])),
            "absences": (len(absences[0] & absences[1]), len(absences[1]), len(absences[0])),
            **lenient_counts(list(gold_of), list(predicted_of)),
        },
        shares=_shares(matched) | _record(gold, predicted, record_of),
        sections=_sections(gold, predicted),
    )


def index_quantities(document: AnnotatedDocument) -> dict[Key, AnnotatedQuantity]:
    """Return the quantities of a document by their span and label, in order."""
    return {(q.start, q.end, q.label): q for q in document.quantities}


def _labels(gold: Sequence[Key], predicted: Sequence[Key]) -> dict[str, tuple[int, int, int]]:
    known = set(gold)
    right = Counter(key[2] for key in predicted if key in known)
    in_gold = Counter(key[2] for key in gold)
    in_predicted = Counter(key[2] for key in predicted)
    return {
        label: (right[label], in_predicted[label], in_gold[label])
        for label in sorted(in_gold.keys() | in_predicted.keys())
    }


def _shares(
    matched: Sequence[tuple[AnnotatedQuantity, AnnotatedQuantity]],
) -> dict[str, tuple[int, int]]:
    with_item = [pair for pair in matched if taxonomy().quantities[pair[0].label].item]
    same_value = [(one, other) for one, other in matched if one.value == other.value]
    same_reading = [(a.unit, a.qualifier) == (b.unit, b.qualifier) for a, b in same_value]
    return {
        "items": (sum(one.item == other.item for one, other in with_item), len(with_item)),
        "values": (len(same_value), len(matched)),
        "readings": (sum(same_reading), len(matched)),
    }


def _record(
    gold: AnnotatedDocument, predicted: AnnotatedDocument, record_of: RecordBuilder | None
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
    for bounds in sorted(one.keys() | other.keys()):
        table[one.get(bounds, NO_SEGMENT)][other.get(bounds, NO_SEGMENT)] += 1
    return {label: dict(row) for label, row in sorted(table.items())}
