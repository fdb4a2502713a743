"""Calibration: whether predictions with a score of 0.9 are right nine times out of ten.

The risk–coverage curve shows whether the uncertain predictions are the wrong ones (El-Yaniv and
Wiener, On the foundations of noise-free selective classification, 2010).
"""

from collections.abc import Iterable, Iterator, Sequence

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


class RiskPoint(BaseModel):
    """The predictions that are left if the least certain ones are not used.

    Attributes:
        coverage: the share of the predictions that is used, the most certain ones.
        risk: the share of them that is wrong.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    coverage: float
    risk: float


class CalibrationCurve(BaseModel):
    """The calibration curve of a set of predictions.

    Attributes:
        ece: the expected calibration error (Naeini et al. 2015): the mean difference of score and
            share right over bins of equal width, weighted by their counts. 0 is perfect.
        bins: the bins that are not empty, in order of the scores.
        risks: the risk at a coverage of 10 %, 20 % … 100 %; empty in evaluations before 0.4.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    ece: float
    bins: list[Bin]
    risks: list[RiskPoint] = []

    def risk_at(self, coverage: float) -> float | None:
        """Return the risk at one of the coverages, None if the curve has no risks."""
        return next((p.risk for p in self.risks if abs(p.coverage - coverage) < 1e-6), None)


def calibration_curve(scored: Iterable[tuple[float, bool]]) -> CalibrationCurve | None:
    """Return the calibration curve of predictions, or None if there are none.

    Args:
        scored: the score (0 to 1) of each prediction, and whether the prediction is right.
    """
    scored = list(scored)
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
    return CalibrationCurve(
        ece=total_error / len(scored), bins=bins, risks=list(_risk_points(scored))
    )


def _risk_points(scored: Sequence[tuple[float, bool]]) -> Iterator[RiskPoint]:
    """Yield the points of the risk–coverage curve; equal scores keep their order."""
    ranked = sorted(scored, key=lambda one: -one[0])
    for tenth in range(1, BINS + 1):
        used = ranked[: max(round(len(ranked) * tenth / BINS), 1)]
        wrong = sum(not right for _, right in used)
        yield RiskPoint(coverage=tenth / BINS, risk=wrong / len(used))


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
