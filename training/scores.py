"""The scores on dev during training, computed as the evaluation computes them."""

from collections.abc import Sequence

import numpy as np

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.document.tagging import TABLE
from gongkai.models.decoding import Decoded
from gongkai.models.labels import Labels
from gongkai.models.model_tagger import ModelTagger
from gongkai.training.evaluation.counts import count_matches
from gongkai.training.evaluation.measures import (
    compute_measures,
    frequent_labels,
    to_arrays,
    weighted_sums,
)
from gongkai.training.examples import make_doc

DEV_MEASURES = {
    "quantities": "quantities.f1",
    "spans": "spans",
    "absences": "absences",
    "sections": "sections.accuracy_narrative",
    "items": "items",
}
"""The measures of the evaluation (`configs/evaluation.yaml`) by their short names."""


def score_tagger(tagger: ModelTagger, documents: Sequence[AnnotatedDocument]) -> dict[str, float]:
    """Return the scores of a tagger on annotated documents.

    The tagger gets the annotated segments and table rows.

    Returns:
        The measures of `DEV_MEASURES` by their short names, and `score`, the mean of quantities,
        sections and items. All are from 0 to 1.
    """
    decoded = tagger.decode_all([make_doc(d) for d in documents])
    counts = to_arrays(
        [
            count_matches(document, _predicted(document, prediction, tagger.labels), None)
            for document, prediction in zip(documents, decoded, strict=True)
        ]
    )
    totals = weighted_sums(counts, np.ones((1, len(documents))))
    found = compute_measures(totals, frequent_labels(counts))
    values = {short: np.nan_to_num(found[name].values[0]) for short, name in DEV_MEASURES.items()}
    scores = {short: float(value) for short, value in values.items()}
    mean = (scores["quantities"] + scores["sections"] + scores["items"]) / 3
    return scores | {"score": mean}


def _predicted(
    document: AnnotatedDocument, prediction: Decoded, labels: Labels
) -> AnnotatedDocument:
    """Return a prediction as annotations, without values, since the rules compute these."""
    return AnnotatedDocument(
        id=document.id,
        text=document.text,
        segments=tuple(
            LabelledSegment(s.start, s.end, TABLE if i is None else labels.sections[i], s.first)
            for s, i in zip(document.segments, prediction.sections, strict=True)
        ),
        quantities=tuple(
            AnnotatedQuantity(q.start, q.end, q.label, q.kind, 0, "", "exact", q.item, q.score)
            for q in prediction.quantities
        ),
        items=(),
    )
