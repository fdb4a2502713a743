"""An evaluation: all that is measured of one system on one set of annotated documents."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, ValidationError

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import read_bytes
from gongkai.document.errors import GongkaiError
from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.calibration import (
    CalibrationCurve,
    calibration,
    quantity_scores,
    section_scores,
)
from gongkai.training.evaluation.counts import DocumentCounts, Recorder, count, pairs
from gongkai.training.evaluation.measures import (
    MatchCounts,
    arrays,
    frequent,
    measures,
    section_counts,
    section_labels,
    summed,
)
from gongkai.training.evaluation.mistakes import Mistake, mistakes
from gongkai.training.evaluation.resampling import (
    Gap,
    Interval,
    gaps,
    intervals,
    label_intervals,
    number,
)
from gongkai.training.evaluation.strict import LabelScore, strict

_Scores = dict[str, LabelScore]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Figure(_Model):
    """The value of a measure, None where it is not defined, and the cases it rests on.

    `low` and `high` bound it with 95 % confidence; None for fewer than two documents.
    """

    value: float | None
    low: float | None
    high: float | None
    cases: int


class Confusion(_Model):
    """Numbers of segments by gold label (row) and predicted label (column).

    The last label stands for segments that the other side does not have with these boundaries.
    """

    labels: list[str]
    rows: list[list[int]]


class Comparison(_Model):
    """Two systems on the same documents: `gaps` by measure, `other` minus `one`."""

    one: str
    other: str
    documents: int
    gaps: dict[str, Gap]


class Evaluation(_Model):
    """What `evaluate` gives, and what the JSON file holds.

    Attributes:
        system: its name.
        segments, quantities: how many the gold annotation has.
        figures: by measure; `configs/evaluation.yaml` says what each counts.
        labels: strict scores by quantity label, with `micro avg` and `macro avg`.
        sections: scores by section label.
        confusion: of the sections.
        calibration: of `quantities` and `sections`; None where the predictions have no scores.
        mistakes: every place where the prediction is not the annotation.
        documents: the counts of each document, from which all figures follow.
        comparison: with another system, if one was asked for.
    """

    version: Literal["1"] = "1"
    system: str
    segments: int
    quantities: int
    figures: dict[str, Figure]
    labels: _Scores
    sections: _Scores
    confusion: Confusion
    calibration: dict[str, CalibrationCurve | None]
    mistakes: list[Mistake]
    documents: list[DocumentCounts]
    comparison: Comparison | None = None


def evaluate(
    gold: Sequence[AnnotatedDocument],
    predicted: Sequence[AnnotatedDocument],
    system: str,
    record_of: Recorder | None = None,
) -> Evaluation:
    """Return the evaluation of one system.

    Args:
        gold: annotated documents.
        predicted: the same documents as tagged, with scores where the tagger gives them.
        system: its name, for the report.
        record_of: makes the records that are compared; None: they are not.

    Raises:
        AnnotationError: gold and predicted documents do not fit together.
        GongkaiError: there is no document, or a library of the extra `evaluate` is missing.
    """
    if not gold:
        raise GongkaiError("there is no document to evaluate; name files with annotated reports")
    both = list(pairs(gold, predicted))
    documents = [count(one, other, record_of) for one, other in both]
    counts = arrays(documents)
    total = summed(counts, np.ones((1, len(documents))))
    bounds = label_intervals(counts)
    matrix = total.sections[0].astype(int).tolist()
    return Evaluation(
        system=system,
        segments=sum(len(document.segments) for document in gold),
        quantities=sum(len(document.quantities) for document in gold),
        figures=_figures(counts, total),
        labels=_bounded(strict([one for one, _ in both], [other for _, other in both]), bounds),
        sections=_sections(total, bounds),
        confusion=Confusion(labels=section_labels(), rows=matrix),
        calibration={
            "quantities": calibration(quantity_scores(both)),
            "sections": calibration(section_scores(both)),
        },
        mistakes=list(mistakes(both)),
        documents=documents,
    )


def compare(one: Evaluation, other: Evaluation) -> Comparison:
    """Return how much `other` is better than `one`, measure by measure.

    Raises:
        GongkaiError: they are not of the same documents and annotations.
    """
    others = {document.id: document for document in other.documents}
    if others.keys() != {document.id for document in one.documents}:
        raise GongkaiError(
            f"{one.system} and {other.system} were evaluated on different documents; "
            "evaluate both on the same files"
        )
    counts = arrays(one.documents), arrays([others[d.id] for d in one.documents])
    same = (counts[0].labels[..., 2] == counts[1].labels[..., 2]).all(-1)
    same &= (counts[0].sections.sum(2) == counts[1].sections.sum(2))[:, :-1].all(-1)
    if not same.all():
        changed = one.documents[int(np.argmin(same))].id
        raise GongkaiError(
            f"the annotation of document '{changed}' was another when {one.system} was evaluated "
            f"than for {other.system}; evaluate both anew"
        )
    return Comparison(one=one.system, other=other.system, documents=len(others), gaps=gaps(*counts))


def read_evaluation(path: Path) -> Evaluation:
    """Return the evaluation that a JSON file holds.

    Raises:
        GongkaiError: it cannot be read, or holds something else.
    """
    try:
        return Evaluation.model_validate_json(read_bytes(path))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(map(str, first["loc"])) or "the file"
        raise GongkaiError(
            f"{path} is no evaluation ({field}: {first['msg']}); "
            "make one with `gongkai evaluate --format json`"
        ) from error


def _figures(counts: MatchCounts, total: MatchCounts) -> dict[str, Figure]:
    bounds = intervals(counts)
    return {
        name: Figure(
            value=number(measure.values[0]),
            low=bounds[name].low,
            high=bounds[name].high,
            cases=int(measure.cases[0]),
        )
        for name, measure in measures(total, frequent(counts)).items()
    }


def _bounded(scores: _Scores, bounds: Mapping[str, Interval]) -> _Scores:
    """Return scores with the intervals of their F1, where there are."""
    return {
        label: score.model_copy(update={"low": bounds[label].low, "high": bounds[label].high})
        if label in bounds
        else score
        for label, score in scores.items()
    }


def _sections(total: MatchCounts, bounds: Mapping[str, Interval]) -> _Scores:
    rows = section_counts(total.sections)[0].astype(int).tolist()
    return {
        label: LabelScore(
            precision=right / max(1, found),
            recall=right / max(1, gold),
            f1=2 * right / (found + gold),
            support=gold,
            low=bounds[f"section:{label}"].low,
            high=bounds[f"section:{label}"].high,
        )
        for label, (right, found, gold) in zip(taxonomy().sections, rows, strict=True)
        if found + gold
    }
