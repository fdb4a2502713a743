"""The figures that training watches, counted as the evaluation counts them."""

from collections.abc import Sequence

import numpy as np

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.models.decoding import Decoded
from gongkai.models.labels import Labels
from gongkai.models.reader import NetworkReader
from gongkai.training.evaluation.counts import count
from gongkai.training.evaluation.measures import arrays, frequent, measures, summed
from gongkai.training.examples import TABLE, segments_of, tables_of

WATCHED = {
    "quantities": "quantities.f1",
    "spans": "spans",
    "absences": "absences",
    "sections": "sections.accuracy_narrative",
    "items": "items",
}


def score_reader(reader: NetworkReader, documents: Sequence[AnnotatedDocument]) -> dict[str, float]:
    """Return the scores of a reader on annotated documents, each from 0 to 1.

    They are measures of `training.evaluation` under short names (`WATCHED`), on the segments and
    the rows of tables as annotated; `score` is the mean of quantities, sections and items.
    """
    readings = reader([(d.text, segments_of(d), tables_of(d)) for d in documents])
    counts = arrays(
        [
            count(document, _predicted(document, reading, reader.labels), None)
            for document, reading in zip(documents, readings, strict=True)
        ]
    )
    found = measures(summed(counts, np.ones((1, len(documents)))), frequent(counts))
    values = {short: np.nan_to_num(found[name].values[0]) for short, name in WATCHED.items()}
    scores = {short: float(value) for short, value in values.items()}
    mean = (scores["quantities"] + scores["sections"] + scores["items"]) / 3
    return scores | {"score": mean}


def _predicted(document: AnnotatedDocument, reading: Decoded, known: Labels) -> AnnotatedDocument:
    """Return a reading as annotations; their values are the rules' business and left open."""
    return AnnotatedDocument(
        id=document.id,
        text=document.text,
        segments=tuple(
            LabelledSegment(s.start, s.end, TABLE if i is None else known.sections[i], s.first)
            for s, i in zip(document.segments, reading.sections, strict=True)
        ),
        quantities=tuple(
            AnnotatedQuantity(q.start, q.end, q.label, q.kind, 0, "", "exact", q.item, q.score)
            for q in reading.quantities
        ),
        items=(),
    )
