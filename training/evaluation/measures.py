"""The measures of an evaluation, computed from counts for many resamples of a set at once."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from gongkai.document.errors import GongkaiError
from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.counts import MATCHES, NO_SEGMENT, SHARES, DocumentCounts

Array = NDArray[np.float64]

FREQUENT = 10
"""The fewest gold cases of a label that is in the macro average over frequent labels."""
TABLE = "table"


@dataclass(frozen=True, slots=True)
class CountArrays:
    """Counts as arrays; the first axis is documents, or resamples (see `weighted_sums`).

    Attributes:
        labels: right, predicted and gold quantities. *Shape:* [n, labels, 3].
        matches: right, predicted and gold cases. *Shape:* [n, len(MATCHES), 3].
        shares: right cases and all cases. *Shape:* [n, len(SHARES), 2].
        sections: segments by gold label and predicted label, the last of which is `NO_SEGMENT`.
            *Shape:* [n, sections + 1, sections + 1].
    """

    labels: Array
    matches: Array
    shares: Array
    sections: Array


@dataclass(frozen=True, slots=True)
class Measure:
    """The values of a measure, and the number of cases of each value.

    Attributes:
        values: nan where the measure is not defined. *Shape:* [n].
        cases: *Shape:* [n].
    """

    values: Array
    cases: Array


def section_labels() -> list[str]:
    """Return the labels of the axes of the confusion matrix."""
    return [*taxonomy().sections, NO_SEGMENT]


def to_arrays(documents: Sequence[DocumentCounts]) -> CountArrays:
    """Return the counts of documents as arrays with one row per document.

    Raises:
        GongkaiError: a label is not in the taxonomy.
    """
    quantities = {label: i for i, label in enumerate(taxonomy().quantities)}
    sections = {label: i for i, label in enumerate(section_labels())}
    size = len(documents)
    counts = CountArrays(
        np.zeros((size, len(quantities), 3)),
        np.zeros((size, len(MATCHES), 3)),
        np.zeros((size, len(SHARES), 2)),
        np.zeros((size, len(sections), len(sections))),
    )
    for row, document in enumerate(documents):
        try:
            for label, triple in document.labels.items():
                counts.labels[row, quantities[label]] = triple
            for gold, row_counts in document.sections.items():
                for label, number in row_counts.items():
                    counts.sections[row, sections[gold], sections[label]] = number
        except KeyError as error:
            raise GongkaiError(
                f"document '{document.id}': the label {error} is not in the taxonomy; "
                "evaluate the system again"
            ) from error
        for name, match in document.matches.items():
            counts.matches[row, MATCHES.index(name)] = match
        for name, pair in document.shares.items():
            counts.shares[row, SHARES.index(name)] = pair
    return counts


def weighted_sums(counts: CountArrays, weights: Array) -> CountArrays:
    """Return the weighted sums of counts over documents, one for each row of weights.

    Args:
        counts: the counts of n documents.
        weights: how often each document counts. *Shape:* [m, n].
    """
    return CountArrays(*(np.tensordot(weights, getattr(counts, f.name), 1) for f in fields(counts)))


def frequent_labels(counts: CountArrays) -> NDArray[np.bool_]:
    """Return whether each label has at least `FREQUENT` gold cases. *Shape:* [labels]."""
    return np.asarray(counts.labels[:, :, 2].sum(0) >= FREQUENT)


def compute_measures(totals: CountArrays, frequent: NDArray[np.bool_]) -> dict[str, Measure]:
    """Return every measure by its name in `configs/evaluation.yaml`.

    F1 is 2·right / (predicted + gold). A macro average is over the labels that occur in the gold
    annotation or in the prediction, as in seqeval and scikit-learn.

    Args:
        totals: the sums over documents, one row for each set or resample.
        frequent: which labels count in `quantities.macro_frequent`. *Shape:* [labels].
    """
    labels = totals.labels
    matches = {name: totals.matches[:, i] for i, name in enumerate(MATCHES)}
    shares = {name: totals.shares[:, i] for i, name in enumerate(SHARES)}
    right, predicted, gold = np.moveaxis(labels.sum(1), -1, 0)
    by_label = f1(labels)
    narrative = np.delete(totals.sections, section_labels().index(TABLE), axis=1)
    return {
        "quantities.f1": Measure(_ratio(2 * right, predicted + gold), gold),
        "quantities.precision": Measure(_ratio(right, predicted), predicted),
        "quantities.recall": Measure(_ratio(right, gold), gold),
        "quantities.macro": _mean(by_label),
        "quantities.macro_frequent": _mean(by_label[:, frequent]),
        "quantities.partial": Measure(f1(matches["partial"]), gold),
        "quantities.type": Measure(f1(matches["type"]), gold),
        "spans": Measure(f1(matches["spans"]), gold),
        "absences": Measure(f1(matches["absences"]), matches["absences"][:, 2]),
        **{name: Measure(_ratio(*pair.T), pair[:, 1]) for name, pair in shares.items()},
        "sections.accuracy": _accuracy(totals.sections),
        "sections.macro": _mean(f1(section_counts(totals.sections))),
        "sections.accuracy_narrative": _accuracy(narrative),
        "sections.macro_narrative": _mean(f1(section_counts(narrative))),
    }


def f1(counts: Array) -> Array:
    """Return the F1 of counts, nan where there are no cases.

    Args:
        counts: right, predicted and gold. *Shape:* [..., 3].

    Returns:
        *Shape:* [...].
    """
    return _ratio(2 * counts[..., 0], counts[..., 1] + counts[..., 2])


def section_counts(matrix: Array) -> Array:
    """Return the numbers of right, predicted and gold segments by section label.

    Args:
        matrix: confusion matrices, with or without the row of `TABLE`. Without it, `TABLE` is not
            among the labels, so that narrative predicted as a table row counts only against the
            recall of its gold label. *Shape:* [n, labels + 1, sections + 1].

    Returns:
        *Shape:* [n, labels, 3].
    """
    labels = section_labels()[:-1]
    if matrix.shape[1] < matrix.shape[2]:
        labels.remove(TABLE)
    columns = [section_labels().index(label) for label in labels]
    right = matrix[:, np.arange(len(labels)), columns]
    return np.stack([right, matrix.sum(1)[:, columns], matrix.sum(2)[:, :-1]], axis=-1)


def _accuracy(matrix: Array) -> Measure:
    """Return the share of gold segments that are predicted with the same boundaries and label."""
    counts = section_counts(matrix)
    right, cases = counts[..., 0].sum(1), counts[..., 2].sum(1)
    return Measure(_ratio(right, cases), cases)


def _ratio(part: Array, whole: Array) -> Array:
    ratio = np.full(whole.shape, np.nan)
    np.divide(part, whole, out=ratio, where=whole > 0)
    return ratio


def _mean(scores: Array) -> Measure:
    """Return the mean over the defined labels (last axis); the cases are these labels."""
    defined = np.asarray((~np.isnan(scores)).sum(-1), dtype=np.float64)
    return Measure(_ratio(np.nansum(scores, -1), defined), defined)
