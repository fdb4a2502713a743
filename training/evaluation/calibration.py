"""Calibration: whether a score of 0.9 is right nine times out of ten."""

from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument
from gongkai.training.evaluation.counts import by_key
from gongkai.training.evaluation.measures import TABLE

BINS = 10


class Bin(BaseModel):
    """Predictions with a score in one tenth of the scale: how many, mean score, share right."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    count: int
    score: float
    right: float


class CalibrationCurve(BaseModel):
    """How far scores are to be believed.

    Attributes:
        ece: expected calibration error (Naeini et al. 2015): the mean distance of score and share
            right, over bins of equal width weighted by their counts. 0 is perfect.
        bins: those that are not empty, in order of the scores.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    ece: float
    bins: list[Bin]


def calibration(scored: Iterable[tuple[float, bool]]) -> CalibrationCurve | None:
    """Return the calibration of predictions, None if there are none.

    Args:
        scored: the score (0 to 1) of each and whether it is right.
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
    gap = sum(b.count * abs(b.score - b.right) for b in bins)
    return CalibrationCurve(ece=gap / sum(b.count for b in bins), bins=bins)


def quantity_scores(
    pairs: Sequence[tuple[AnnotatedDocument, AnnotatedDocument]],
) -> list[tuple[float, bool]]:
    """Return the score of every predicted quantity that has one; right: span and label are."""
    return [
        (q.score, key in known)
        for gold, predicted in pairs
        for known in [by_key(gold)]
        for key, q in by_key(predicted).items()
        if q.score is not None
    ]


def section_scores(
    pairs: Sequence[tuple[AnnotatedDocument, AnnotatedDocument]],
) -> list[tuple[float, bool]]:
    """Return the score of every predicted section label that has one, rows of tables left out."""
    scored = []
    for gold, predicted in pairs:
        labels = {(s.start, s.end): s.label for s in gold.segments}
        for s in predicted.segments:
            label = labels.get((s.start, s.end), TABLE)
            if s.score is not None and label != TABLE:
                scored.append((s.score, label == s.label))
    return scored
