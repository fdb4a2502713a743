"""The evaluation of one system on one set of annotated documents."""

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
    calibration_curve,
    scored_quantities,
    scored_sections,
)
from gongkai.training.evaluation.counts import (
    DocumentCounts,
    RecordBuilder,
    count_matches,
    pair_documents,
)
from gongkai.training.evaluation.measures import (
    CountArrays,
    compute_measures,
    frequent_labels,
    section_counts,
    section_labels,
    to_arrays,
    weighted_sums,
)
from gongkai.training.evaluation.mistakes import Mistake, find_mistakes
from gongkai.training.evaluation.resampling import (
    Interval,
    PairedDifference,
    bootstrap_intervals,
    bootstrap_label_intervals,
    nan_to_none,
    paired_differences,
)
from gongkai.training.evaluation.strict import LabelScore, strict_scores

_Scores = dict[str, LabelScore]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Estimate(_Model):
    """The estimate of a measure.

    Attributes:
        value: the value of the measure; None: it is not defined.
        low, high: the 95 % confidence interval; None for fewer than two documents.
        cases: the number of cases.
    """

    value: float | None
    low: float | None
    high: float | None
    cases: int


class Confusion(_Model):
    """The confusion matrix: segments by gold label (row) and predicted label (column).

    The last label is for segments that the other side does not have with the same boundaries.
    """

    labels: list[str]
    rows: list[list[int]]


class Comparison(_Model):
    """The comparison of two systems on the same documents.

    Attributes:
        one, other: the names of the systems.
        documents: the number of documents.
        gaps: the difference of other and one, by measure.
    """

    one: str
    other: str
    documents: int
    gaps: dict[str, PairedDifference]


class Evaluation(_Model):
    """The result of `evaluate`, and the content of its JSON file.

    Attributes:
        system: the name of the system.
        segments, quantities: the numbers of gold segments and quantities.
        figures: the estimates by measure; `configs/evaluation.yaml` defines the measures.
        labels: the strict scores by quantity label, with `micro avg` and `macro avg`.
        sections: the scores by section label.
        confusion: the confusion matrix of the sections.
        calibration: the curves of `quantities` and `sections`; None: predictions without scores.
        mistakes: every difference of prediction and gold annotation.
        documents: the counts of each document, from which all estimates are computed.
        comparison: the comparison with another system, if there is one.
    """

    version: Literal["1"] = "1"
    system: str
    segments: int
    quantities: int
    figures: dict[str, Estimate]
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
    record_of: RecordBuilder | None = None,
) -> Evaluation:
    """Return the evaluation of one system.

    Args:
        gold: annotated documents.
        predicted: the same documents as tagged, with scores if the tagger returns any.
        system: the name of the system for the report.
        record_of: returns the records that are compared; None: records are not compared.

    Raises:
        AnnotationError: the gold and predicted documents differ in ids or texts.
        GongkaiError: there are no documents, or a library of the extra `evaluate` is missing.
    """
    if not gold:
        raise GongkaiError("there is no document to evaluate; name files with annotated reports")
    pairs = list(pair_documents(gold, predicted))
    documents = [count_matches(one, other, record_of) for one, other in pairs]
    counts = to_arrays(documents)
    total = weighted_sums(counts, np.ones((1, len(documents))))
    bounds = bootstrap_label_intervals(counts)
    matrix = total.sections[0].astype(int).tolist()
    return Evaluation(
        system=system,
        segments=sum(len(document.segments) for document in gold),
        quantities=sum(len(document.quantities) for document in gold),
        figures=_estimates(counts, total),
        labels=_add_intervals(
            strict_scores([one for one, _ in pairs], [other for _, other in pairs]), bounds
        ),
        sections=_sections(total, bounds),
        confusion=Confusion(labels=section_labels(), rows=matrix),
        calibration={
            "quantities": calibration_curve(scored_quantities(pairs)),
            "sections": calibration_curve(scored_sections(pairs)),
        },
        mistakes=list(find_mistakes(pairs)),
        documents=documents,
    )


def compare(one: Evaluation, other: Evaluation) -> Comparison:
    """Return the comparison of two evaluations; positive differences mean that `other` is better.

    Raises:
        GongkaiError: the evaluations used different documents or annotations.
    """
    others = {document.id: document for document in other.documents}
    if others.keys() != {document.id for document in one.documents}:
        raise GongkaiError(
            f"{one.system} and {other.system} were evaluated on different documents; "
            "evaluate both on the same files"
        )
    counts = to_arrays(one.documents), to_arrays([others[d.id] for d in one.documents])
    same = (counts[0].labels[..., 2] == counts[1].labels[..., 2]).all(-1)
    same &= (counts[0].sections.sum(2) == counts[1].sections.sum(2))[:, :-1].all(-1)
    if not same.all():
        changed = one.documents[int(np.argmin(same))].id
        raise GongkaiError(
            f"the annotation of document '{changed}' differs between the evaluations of "
            f"{one.system} and {other.system}; evaluate both again"
        )
    return Comparison(
        one=one.system,
        other=other.system,
        documents=len(others),
        gaps=paired_differences(*counts),
    )


def read_evaluation(path: Path) -> Evaluation:
    """Return the evaluation in a JSON file.

    Raises:
        GongkaiError: the file cannot be read, or does not contain an evaluation.
    """
    try:
        return Evaluation.model_validate_json(read_bytes(path))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(map(str, first["loc"])) or "the file"
        raise GongkaiError(
            f"{path} is not an evaluation ({field}: {first['msg']}); "
            "write one with `gongkai evaluate --format json`"
        ) from error


def _estimates(counts: CountArrays, total: CountArrays) -> dict[str, Estimate]:
    bounds = bootstrap_intervals(counts)
    return {
        name: Estimate(
            value=nan_to_none(measure.values[0]),
            low=bounds[name].low,
            high=bounds[name].high,
            cases=int(measure.cases[0]),
        )
        for name, measure in compute_measures(total, frequent_labels(counts)).items()
    }


def _add_intervals(scores: _Scores, bounds: Mapping[str, Interval]) -> _Scores:
    """Return the scores with the intervals of their F1, where there is one."""
    return {
        label: score.model_copy(update={"low": bounds[label].low, "high": bounds[label].high})
        if label in bounds
        else score
        for label, score in scores.items()
    }


def _sections(total: CountArrays, bounds: Mapping[str, Interval]) -> _Scores:
    rows = section_counts(total.sections)[0].astype(int).tolist()
    return {
        label: LabelScore(
            precision=right / max(1, predicted),
            recall=right / max(1, gold),
            f1=2 * right / (predicted + gold),
            support=gold,
            low=bounds[f"section:{label}"].low,
            high=bounds[f"section:{label}"].high,
        )
        for label, (right, predicted, gold) in zip(taxonomy().sections, rows, strict=True)
        if predicted + gold
    }
