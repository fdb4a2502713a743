"""Intervals and significance, against the same thing done one resample at a time."""

import itertools
import random

import numpy as np
import pytest

from gongkai.annotations.document import AnnotatedDocument
from gongkai.training.evaluation.counts import DocumentCounts, count_matches
from gongkai.training.evaluation.measures import (
    compute_measures,
    frequent_labels,
    to_arrays,
    weighted_sums,
)
from gongkai.training.evaluation.resampling import (
    BOOTSTRAP_SAMPLES,
    bootstrap_intervals,
    bootstrap_label_intervals,
    bootstrap_weights,
    paired_differences,
)
from tests.training.evaluation_documents import made

GOLD = [(i, i + 1, label) for i, label in enumerate(["fee", "review", "fee", "rate", "budget"])]
SECTIONS = [(0, 3, "fee"), (3, 5, "plan")]


def system(
    documents: int, share: float, seed: int
) -> list[tuple[AnnotatedDocument, AnnotatedDocument]]:
    """A system that finds each quantity with a chance of `share`."""
    draw = random.Random(seed)
    return [
        (
            made(str(i), 5, GOLD, SECTIONS),
            made(str(i), 5, [q for q in GOLD if draw.random() < share], SECTIONS),
        )
        for i in range(documents)
    ]


def counted(both: list[tuple[AnnotatedDocument, AnnotatedDocument]]) -> list[DocumentCounts]:
    """The counts of each pair."""
    return [count_matches(gold, predicted, None) for gold, predicted in both]


def f1(documents: list[DocumentCounts]) -> float:
    """The micro-F1 of documents, computed from their counts one by one."""
    right, found, gold = (
        sum(triple[i] for d in documents for triple in d.labels.values()) for i in range(3)
    )
    return 2 * right / (found + gold)


def test_all_resamples_at_once_are_the_resamples_one_by_one() -> None:
    documents = counted(system(7, 0.6, seed=1))
    one_by_one = [
        f1([d for d, times in zip(documents, row, strict=True) for _ in range(int(times))])
        for row in bootstrap_weights(7)
    ]
    interval = bootstrap_intervals(to_arrays(documents))["quantities.f1"]
    assert (interval.low, interval.high) == pytest.approx(np.percentile(one_by_one, [2.5, 97.5]))


def test_resamples_draw_as_many_documents_as_there_are_and_are_seeded() -> None:
    drawn = bootstrap_weights(9)
    assert drawn.shape == (BOOTSTRAP_SAMPLES, 9)
    assert (drawn.sum(1) == 9).all()
    assert (drawn == bootstrap_weights(9)).all()


def test_more_documents_make_an_interval_narrower() -> None:
    def width(documents: int) -> float:
        found = bootstrap_intervals(to_arrays(counted(system(documents, 0.6, seed=2))))[
            "quantities.f1"
        ]
        assert found.low is not None
        assert found.high is not None
        return found.high - found.low

    assert width(160) < width(10) / 2


def test_one_document_has_no_interval() -> None:
    counts = to_arrays(counted(system(1, 0.6, seed=3)))
    assert bootstrap_intervals(counts)["quantities.f1"].low is None
    assert paired_differences(counts, counts)["quantities.f1"].p is None


def test_labels_and_sections_have_intervals_where_they_occur() -> None:
    found = bootstrap_label_intervals(to_arrays(counted(system(12, 0.6, seed=4))))
    fee, section = found["fee"], found["section:fee"]
    assert fee.low is not None
    assert fee.high is not None
    assert 0 < fee.low < fee.high < 1
    assert (section.low, section.high) == (1, 1)
    assert found["interview"].low is None


def test_a_system_does_not_differ_from_itself() -> None:
    counts = to_arrays(counted(system(10, 0.6, seed=5)))
    gap = paired_differences(counts, counts)["quantities.f1"]
    assert gap.difference == 0
    assert (gap.interval.low, gap.interval.high, gap.p) == (0, 0, 1)


def test_p_is_that_of_all_swaps() -> None:
    one, other = system(8, 0.4, seed=15), system(8, 0.6, seed=16)
    firsts, seconds = counted(one), counted(other)
    observed = f1(seconds) - f1(firsts)
    chance = []
    for swap in itertools.product([False, True], repeat=8):
        mixed = [(b, a) if s else (a, b) for a, b, s in zip(firsts, seconds, swap, strict=True)]
        chance.append(f1([b for _, b in mixed]) - f1([a for a, _ in mixed]))
    exact = sum(abs(c) >= abs(observed) - 1e-12 for c in chance) / len(chance)
    gap = paired_differences(to_arrays(firsts), to_arrays(seconds))["quantities.f1"]
    assert gap.difference == pytest.approx(observed)
    assert 0.01 < exact < 0.9
    assert gap.p == pytest.approx(exact, abs=0.02)


def test_a_system_better_on_every_document_is_better_beyond_chance() -> None:
    worse, better = system(12, 0.4, seed=8), system(12, 1.0, seed=9)
    gap = paired_differences(to_arrays(counted(worse)), to_arrays(counted(better)))["quantities.f1"]
    assert gap.p is not None
    assert gap.p < 0.01
    assert gap.interval.low is not None
    assert gap.interval.low > 0
    back = paired_differences(to_arrays(counted(better)), to_arrays(counted(worse)))[
        "quantities.f1"
    ]
    assert back.difference == pytest.approx(-(gap.difference or 0))
    assert back.p == gap.p


def test_the_interval_of_a_difference_pairs_the_documents() -> None:
    """A constant lead is sure, however much the documents themselves vary."""
    firsts, seconds = [], []
    for i in range(20):
        many = [(j, j + 1, "fee") for j in range(1 + i)]
        gold = made(str(i), 25, many)
        firsts.append((gold, made(str(i), 25, many[: len(many) // 2])))
        seconds.append((gold, made(str(i), 25, many)))
    gap = paired_differences(to_arrays(counted(firsts)), to_arrays(counted(seconds)))[
        "quantities.recall"
    ]
    low, high = gap.interval.low, gap.interval.high
    assert low is not None
    assert high is not None
    assert 0.4 < low < high < 0.75


def test_measures_of_no_resample_warn_of_nothing(recwarn: pytest.WarningsRecorder) -> None:
    counts = to_arrays(counted(system(3, 0.0, seed=10)))
    compute_measures(weighted_sums(counts, np.zeros((2, 3))), frequent_labels(counts))
    assert not recwarn.list
