"""Measures from counts, for one set of documents or for many resamples of it at once."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from gongkai.document.errors import GongkaiError
from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.counts import MATCHES, NO_SEGMENT, SHARES, DocumentCounts

Array = NDArray[np.float64]

FREQUENT = 10
"""Cases from which on a label counts in the macro average over frequent labels."""
TABLE = "table"


@dataclass(frozen=True, slots=True)
class MatchCounts:
    """Counts as arrays. The first axis is that of documents, or of resamples (see `summed`).

    Attributes:
        labels: (n, labels, 3), the last axis: right, found, gold.
        matches: (n, len(MATCHES), 3), likewise.
        shares: (n, len(SHARES), 2), the last axis: right, cases.
        sections: (n, sections + 1, sections + 1), gold by predicted label; the last of each is
            `NO_SEGMENT`.
    """

    labels: Array
    matches: Array
    shares: Array
    sections: Array


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: its values (n,), nan where it is not defined, and the cases (n,) it rests on."""

    values: Array
    cases: Array


def section_labels() -> list[str]:
    """Return the labels of the axes of the confusion matrix."""
    return [*taxonomy().sections, NO_SEGMENT]


def arrays(documents: Sequence[DocumentCounts]) -> MatchCounts:
    """Return the counts of documents as arrays, one row a document.

    Raises:
        GongkaiError: a label is not one of the taxonomy.
    """
    quantities = {label: i for i, label in enumerate(taxonomy().quantities)}
    sections = {label: i for i, label in enumerate(section_labels())}
    size = len(documents)
    counts = MatchCounts(
        np.zeros((size, len(quantities), 3)),
        np.zeros((size, len(MATCHES), 3)),
        np.zeros((size, len(SHARES), 2)),
        np.zeros((size, len(sections), len(sections))),
    )
    for row, document in enumerate(documents):
        try:
            for label, triple in document.labels.items():
                counts.labels[row, quantities[label]] = triple
            for gold, found in document.sections.items():
                for label, number in found.items():
                    counts.sections[row, sections[gold], sections[label]] = number
        except KeyError as error:
            raise GongkaiError(
                f"document '{document.id}': the label {error} is not in the taxonomy; "
                "evaluate the system anew"
            ) from error
        for name, match in document.matches.items():
            counts.matches[row, MATCHES.index(name)] = match
        for name, pair in document.shares.items():
            counts.shares[row, SHARES.index(name)] = pair
    return counts


def summed(counts: MatchCounts, weights: Array) -> MatchCounts:
    """Return sums over the documents, one for each row of weights.

    Args:
        counts: of n documents.
        weights: (m, n), how often each document counts.
    """
    return MatchCounts(*(np.tensordot(weights, getattr(counts, f.name), 1) for f in fields(counts)))


def frequent(counts: MatchCounts) -> NDArray[np.bool_]:
    """Return (labels,): whether a label has as many cases in the gold annotation as `FREQUENT`."""
    return np.asarray(counts.labels[:, :, 2].sum(0) >= FREQUENT)


def measures(totals: MatchCounts, often: NDArray[np.bool_]) -> dict[str, Measure]:
    """Return every measure by its name in `configs/evaluation.yaml`.

    F1 is 2·right / (found + gold). A macro average is over the labels that one side has, as in
    seqeval and scikit-learn.

    Args:
        totals: sums over documents.
        often: (labels,), which labels count in `quantities.macro_frequent`.
    """
    labels = totals.labels
    matches = {name: totals.matches[:, i] for i, name in enumerate(MATCHES)}
    shares = {name: totals.shares[:, i] for i, name in enumerate(SHARES)}
    right, found, gold = np.moveaxis(labels.sum(1), -1, 0)
    by_label = f1(labels)
    narrative = np.delete(totals.sections, section_labels().index(TABLE), axis=1)
    return {
        "quantities.f1": Measure(_ratio(2 * right, found + gold), gold),
        "quantities.precision": Measure(_ratio(right, found), found),
        "quantities.recall": Measure(_ratio(right, gold), gold),
        "quantities.macro": _mean(by_label),
        "quantities.macro_frequent": _mean(by_label[:, often]),
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
    """Return 2·right / (found + gold) of counts whose last axis is that; nan for nothing."""
    return _ratio(2 * counts[..., 0], counts[..., 1] + counts[..., 2])


def section_counts(matrix: Array) -> Array:
    """Return (n, labels, 3) of confusion matrices, the last axis: right, found, gold.

    Args:
        matrix: (n, labels + 1, sections + 1), with or without the row of `TABLE`. With the row
            goes the label: prose taken for a row of a table is wrong for the label it should have.
    """
    labels = section_labels()[:-1]
    if matrix.shape[1] < matrix.shape[2]:
        labels.remove(TABLE)
    columns = [section_labels().index(label) for label in labels]
    right = matrix[:, np.arange(len(labels)), columns]
    return np.stack([right, matrix.sum(1)[:, columns], matrix.sum(2)[:, :-1]], axis=-1)


def _accuracy(matrix: Array) -> Measure:
    """Return the share of gold segments with the right label; one not found as it is, is wrong."""
    counts = section_counts(matrix)
    right, cases = counts[..., 0].sum(1), counts[..., 2].sum(1)
    return Measure(_ratio(right, cases), cases)


def _ratio(part: Array, whole: Array) -> Array:
    ratio = np.full(whole.shape, np.nan)
    np.divide(part, whole, out=ratio, where=whole > 0)
    return ratio


def _mean(scores: Array) -> Measure:
    """Return the average over the labels (last axis) that are defined; cases are labels."""
    defined = np.asarray((~np.isnan(scores)).sum(-1), dtype=np.float64)
    return Measure(_ratio(np.nansum(scores, -1), defined), defined)
