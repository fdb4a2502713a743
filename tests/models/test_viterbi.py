"""The Viterbi algorithm finds the path that an exhaustive search finds."""

from itertools import pairwise, product

import numpy as np
import pytest
from numpy.typing import NDArray

from gongkai.models.viterbi import viterbi

Array = NDArray[np.float64]


def path_score(path: tuple[int, ...], emissions: Array, transitions: Array, start: Array) -> float:
    score = start[path[0]] + sum(emissions[step, label] for step, label in enumerate(path))
    return float(score + sum(transitions[before, label] for before, label in pairwise(path)))


def best_path(emissions: Array, transitions: Array, start: Array) -> list[int]:
    steps, labels = emissions.shape
    paths = product(range(labels), repeat=steps)
    return list(max(paths, key=lambda path: path_score(path, emissions, transitions, start)))


@pytest.mark.parametrize("seed", range(20))
def test_finds_the_path_of_an_exhaustive_search(seed: int) -> None:
    random = np.random.default_rng(seed)
    steps, labels = random.integers(1, 6), random.integers(1, 5)
    emissions = random.normal(size=(steps, labels))
    transitions, start = random.normal(size=(labels, labels)), random.normal(size=labels)
    assert viterbi(emissions, transitions, start) == best_path(emissions, transitions, start)
    no_start = np.zeros(labels)
    assert viterbi(emissions, transitions) == best_path(emissions, transitions, no_start)


def test_never_takes_a_forbidden_transition_or_start() -> None:
    emissions = np.array([[0.0, 9.0], [0.0, 9.0]])
    transitions = np.array([[0.0, -np.inf], [0.0, 0.0]])
    assert viterbi(emissions, transitions) == [1, 1]
    assert viterbi(emissions, transitions, np.array([0.0, -np.inf])) == [0, 0]


def test_chooses_the_lower_index_of_equal_labels() -> None:
    assert viterbi(np.zeros((3, 2)), np.zeros((2, 2))) == [0, 0, 0]


def test_returns_an_empty_path_for_no_steps() -> None:
    assert viterbi(np.zeros((0, 2)), np.zeros((2, 2))) == []
