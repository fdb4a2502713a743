"""Intervals and significance over documents, by resampling; all resamples are reckoned at once."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.measures import (
    Array,
    MatchCounts,
    f1,
    frequent,
    measures,
    section_counts,
    summed,
)

RESAMPLES = 1000
SWAPS = 10_000
SEED = 20
_BOUNDS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Interval:
    """Bounds of a 95 % interval; None where fewer than two documents leave it open."""

    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Gap:
    """The difference of two systems in one measure.

    Attributes:
        one, other: the values of the two.
        interval: of other - one.
        p: two-sided; how often chance alone makes a difference as great.
    """

    one: float | None
    other: float | None
    interval: Interval
    p: float | None

    @property
    def difference(self) -> float | None:
        """`other` minus `one`; None where one of them is not defined."""
        return None if self.one is None or self.other is None else self.other - self.one


def resamples(documents: int) -> Array:
    """Return (RESAMPLES, documents): how often each document is drawn, with replacement.

    Seeded: the same number of documents gives the same resamples.
    """
    even = np.full(documents, 1 / documents)
    drawn = np.random.default_rng(SEED).multinomial(documents, even, RESAMPLES)
    return drawn.astype(np.float64)


def intervals(counts: MatchCounts) -> dict[str, Interval]:
    """Return the percentile bootstrap interval of every measure (Efron and Tibshirani 1993)."""
    totals = summed(counts, resamples(len(counts.labels)))
    found = measures(totals, frequent(counts))
    return {name: _interval(measure.values, len(counts.labels)) for name, measure in found.items()}


def label_intervals(counts: MatchCounts) -> dict[str, Interval]:
    """Return the interval of the F1 of every quantity label and of every section label.

    Section labels stand as `section:LABEL`, since `training` and others are labels of both.
    """
    totals = summed(counts, resamples(len(counts.labels)))
    names = [*taxonomy().quantities, *(f"section:{label}" for label in taxonomy().sections)]
    columns = [*f1(totals.labels).T, *f1(section_counts(totals.sections)).T]
    return {
        name: _interval(column, len(counts.labels))
        for name, column in zip(names, columns, strict=True)
    }


def gaps(one: MatchCounts, other: MatchCounts) -> dict[str, Gap]:
    """Return the difference of two systems in every measure.

    The interval is that of a paired bootstrap. The p is that of approximate randomisation (Noreen
    1989; Yeh 2000): the share of random swaps of the two systems' documents that make the
    difference at least as great.

    Args:
        one: counts of n documents.
        other: counts of the same documents in the same order, against the same gold annotation.
    """
    size = len(one.labels)
    often = frequent(one)
    whole, drawn = np.ones((1, size)), resamples(size)
    swapped = np.random.default_rng(SEED).integers(0, 2, (SWAPS, size)).astype(np.float64)
    values = [
        (measures(summed(one, w), often), measures(summed(other, w), often)) for w in (whole, drawn)
    ]
    mixed = (
        measures(_mixture(one, other, swapped), often),
        measures(_mixture(other, one, swapped), often),
    )
    found = {}
    for name in values[0][0]:
        first, second = (float(side[name].values[0]) for side in values[0])
        spread = values[1][1][name].values - values[1][0][name].values
        chance = mixed[1][name].values - mixed[0][name].values
        known = not np.isnan(second - first)
        found[name] = Gap(
            number(first),
            number(second),
            _interval(spread, size),
            _p(abs(second - first), np.abs(chance)) if known and size > 1 else None,
        )
    return found


def number(value: float) -> float | None:
    """Return `value`, None for nan."""
    return None if np.isnan(value) else float(value)


def _mixture(one: MatchCounts, other: MatchCounts, swapped: NDArray[np.float64]) -> MatchCounts:
    kept, taken = summed(one, 1 - swapped), summed(other, swapped)
    return MatchCounts(
        kept.labels + taken.labels,
        kept.matches + taken.matches,
        kept.shares + taken.shares,
        kept.sections + taken.sections,
    )


def _p(observed: float, chance: Array) -> float:
    rounding = 1e-12  # equal differences, reckoned in another order
    return (1 + int((chance >= observed - rounding).sum())) / (1 + len(chance))


def _interval(values: Array, documents: int) -> Interval:
    known = values[~np.isnan(values)]
    if documents < 2 or not len(known):
        return Interval(None, None)
    low, high = np.percentile(known, _BOUNDS)
    return Interval(float(low), float(high))
