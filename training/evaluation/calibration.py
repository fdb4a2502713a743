"""Calibration: whether predictions with a score of 0.9 are right nine times out of ten."""

from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument
from gongkai.training.evaluation.counts import index_quantities
from gongkai.training.evaluation.measures import TABLE

BINS = 10


class Bin(BaseModel):
    """The predictions with scores in one of ten equal ranges.

    Attributes:
        count: the number of predictions.
        score: their mean score.
        right: the share of them that is right.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    count: int
    score: float
    right: float


class CalibrationCurve(BaseModel):
    """The calibration curve of a set of predictions.

    Attributes:
        ece: the expected calibration error (Naeini et al. 2015): the mean difference of score and
            share right over bins of equal width, weighted by their counts. 0 is perfect.
        bins: the bins that are not empty, in order of the scores.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    ece: float
    bins: list[Bin]


def calibration_curve(scored: Iterable[tuple[float, bool]]) -> CalibrationCurve | None:
    """Return the calibration curve of predictions, or None if there are none.

    Args:
        scored: the score (0 to 1) of each prediction, and whether the prediction is right.
    """
    filled: dict[int, list[tuple[float, bool]]] = {}
    for score, right in scored:
        filled.setdefault(min(int(score * BINS), BINS - 1), []).append((score, right))
    bins = [
        Bin(
            count=len(inside),
            score=sum(score for score, _ in inside) / len(inside),
            right=sum(right for _, right in inside) / len(inside),
        )
        for _, inside in sorted(filled.items())
    ]
    if not bins:
        return None
    total_error = sum(b.count * abs(b.score - b.right) for b in bins)
    return CalibrationCurve(ece=total_error / sum(b.count for b in bins), bins=bins)


def scored_quantities(
    pairs: Sequence[tuple[AnnotatedDocument, AnnotatedDocument]],
) -> list[tuple[float, bool]]:
    """Return the scores of predicted quantities, and whether span and label are right."""
    return [
        (q.score, key in known)
        for gold, predicted in pairs
        for known in [index_quantities(gold)]
        for key, q in index_quantities(predicted).items()
        if q.score is not None
    ]


def scored_sections(
    pairs: Sequence[tuple[AnnotatedDocument, AnnotatedDocument]],
) -> list[tuple[float, bool]]:
    """Return the scores of predicted section labels, and whether they are right; no table rows."""
    scored = []
    for gold, predicted in pairs:
        labels = {(s.start, s.end): s.label for s in gold.segments}
        for s in predicted.segments:
            label = labels.get((s.start, s.end), TABLE)
            if s.score is not None and label != TABLE:
                scored.append((s.score, label == s.label))
    return scored
