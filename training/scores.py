"""The figures that training watches: strict F1 of quantities, sections, absences, items."""

from collections.abc import Callable, Hashable, Sequence

from annotations.document import AnnotatedQuantity, Document
from models.decoding import FoundQuantity, Reading
from models.labels import Labels
from models.reader import Reader
from training.examples import segments_of


def score_reader(reader: Reader, documents: Sequence[Document]) -> dict[str, float]:
    """Return the scores of a reader on annotated documents, each from 0 to 1.

    `quantities` is strict micro-F1 (span and label), `spans` the same without labels, `absences`
    that of the stated absences alone, `sections` the accuracy over segments, `items` the share
    of right items among the matched numbers whose label asks for one; `score` is the mean of
    quantities, sections and items.
    """
    readings = reader([(d.text, segments_of(d), ()) for d in documents])
    pairs = list(zip(documents, readings, strict=True))
    quantities = _f1(pairs, lambda q: (q.start, q.end, q.label))
    sections = _accuracy(pairs, reader.labels)
    items = _items(pairs)
    return {
        "quantities": quantities,
        "spans": _f1(pairs, lambda q: (q.start, q.end)),
        "absences": _f1(
            pairs, lambda q: (q.start, q.end, q.label) if q.kind == "absence" else None
        ),
        "sections": sections,
        "items": items,
        "score": (quantities + sections + items) / 3,
    }


def _f1(
    pairs: Sequence[tuple[Document, Reading]],
    key: Callable[[AnnotatedQuantity | FoundQuantity], Hashable],
) -> float:
    right = said = true = 0
    for document, reading in pairs:
        gold = {key(q) for q in document.quantities} - {None}
        found = {key(q) for q in reading.quantities} - {None}
        right += len(gold & found)
        said += len(found)
        true += len(gold)
    return 2 * right / max(1, said + true)


def _accuracy(pairs: Sequence[tuple[Document, Reading]], known: Labels) -> float:
    hits = [
        known.sections[found] == segment.label
        for document, reading in pairs
        for segment, found in zip(document.segments, reading.sections, strict=True)
        if found is not None
    ]
    return sum(hits) / max(1, len(hits))


def _items(pairs: Sequence[tuple[Document, Reading]]) -> float:
    right = matched = 0
    for document, reading in pairs:
        gold = {(q.start, q.end, q.label): q.item for q in document.quantities}
        for q in reading.quantities:
            place = (q.start, q.end, q.label)
            if place in gold and (gold[place] is not None or q.item is not None):
                matched += 1
                right += gold[place] == q.item
    return right / max(1, matched)
