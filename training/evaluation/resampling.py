"""Confidence intervals and significance tests by resampling documents."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.measures import (
    Array,
    CountArrays,
    compute_measures,
    f1,
    frequent_labels,
    section_counts,
    weighted_sums,
)

BOOTSTRAP_SAMPLES = 1000
PERMUTATIONS = 10_000
SEED = 20
_BOUNDS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds of a 95 % confidence interval; None for fewer than two documents."""

    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class PairedDifference:
    """The difference of two systems in one measure, on the same documents.

    Attributes:
        one, other: the values of the two systems.
        interval: the interval of other - one.
        p: the two-sided p-value of the difference.
    """

    one: float | None
    other: float | None
    interval: Interval
    p: float | None

    @property
    def difference(self) -> float | None:
        """`other` minus `one`, or None if one of them is not defined."""
        return None if self.one is None or self.other is None else self.other - self.one


def bootstrap_weights(documents: int) -> Array:
    """Return how often each document is drawn in each bootstrap sample.

    The weights depend on the number of documents alone. *Shape:* [BOOTSTRAP_SAMPLES, documents].
    """
    uniform = np.full(documents, 1 / documents)
    weights = np.random.default_rng(SEED).multinomial(documents, uniform, BOOTSTRAP_SAMPLES)
    return weights.astype(np.float64)


def bootstrap_intervals(counts: CountArrays) -> dict[str, Interval]:
    """Return the percentile bootstrap interval of every measure (Efron and Tibshirani 1993)."""
    totals = weighted_sums(counts, bootstrap_weights(len(counts.labels)))
    found = compute_measures(totals, frequent_labels(counts))
    return {name: _interval(measure.values, len(counts.labels)) for name, measure in found.items()}


def bootstrap_label_intervals(counts: CountArrays) -> dict[str, Interval]:
    """Return the interval of the F1 of every quantity label and of every section label.

    The key of a section label is `section:LABEL`, because some labels name a quantity as well.
    """
    totals = weighted_sums(counts, bootstrap_weights(len(counts.labels)))
    names = [*taxonomy().quantities, *(f"section:{label}" for label in taxonomy().sections)]
    columns = [*f1(totals.labels).T, *f1(section_counts(totals.sections)).T]
    return {
        name: _interval(column, len(counts.labels))
        for name, column in zip(names, columns, strict=True)
    }


def paired_differences(one: CountArrays, other: CountArrays) -> dict[str, PairedDifference]:
    """Return the difference of two systems in every measure.

    The interval is from a paired bootstrap. The p-value is from approximate randomisation (Noreen
    1989; Yeh 2000): the share of random swaps of documents between the two systems in which the
    difference is at least as large.

    Args:
        one: the counts of n documents.
        other: the counts of the same documents in the same order, against the same annotation.
    """
    size = len(one.labels)
    frequent = frequent_labels(one)
    whole, sampled = np.ones((1, size)), bootstrap_weights(size)
    swapped = np.random.default_rng(SEED).integers(0, 2, (PERMUTATIONS, size)).astype(np.float64)
    values = [
        [compute_measures(weighted_sums(side, w), frequent) for side in (one, other)]
        for w in (whole, sampled)
    ]
    permuted = (
        compute_measures(_swapped_totals(one, other, swapped), frequent),
        compute_measures(_swapped_totals(other, one, swapped), frequent),
    )
    found = {}
    for name in values[0][0]:
        first, second = (float(side[name].values[0]) for side in values[0])
        bootstrap = values[1][1][name].values - values[1][0][name].values
        null = permuted[1][name].values - permuted[0][name].values
        defined = not np.isnan(second - first)
        found[name] = PairedDifference(
            nan_to_none(first),
            nan_to_none(second),
            _interval(bootstrap, size),
            _p_value(abs(second - first), np.abs(null)) if defined and size > 1 else None,
        )
    return found


def nan_to_none(value: float) -> float | None:
    """Return `value`, or None for nan."""
    return None if np.isnan(value) else float(value)


def _swapped_totals(
    one: CountArrays, other: CountArrays, swapped: NDArray[np.float64]
) -> CountArrays:
    """Return the totals of `one` after it swapped documents with `other`."""
    kept, taken = weighted_sums(one, 1 - swapped), weighted_sums(other, swapped)
    return CountArrays(
        kept.labels + taken.labels,
        kept.matches + taken.matches,
        kept.shares + taken.shares,
        kept.sections + taken.sections,
    )


def _p_value(observed: float, null: Array) -> float:
    rounding = 1e-12  # equal differences may differ by rounding
    return (1 + int((null >= observed - rounding).sum())) / (1 + len(null))


def _interval(values: Array, documents: int) -> Interval:
    defined = values[~np.isnan(values)]
    if documents < 2 or not len(defined):
        return Interval(None, None)
    low, high = np.percentile(defined, _BOUNDS)
    return Interval(float(low), float(high))
