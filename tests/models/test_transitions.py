from pathlib import Path

import numpy as np

from gongkai.models.transitions import Transitions

PATHS = [[0, 0, 0, 1, 1, 1, 2, 2]] * 20


def test_an_ambiguous_segment_gets_the_section_of_its_neighbours() -> None:
    probabilities = np.array([[0.9, 0.05, 0.05], [0.45, 0.1, 0.45], [0.9, 0.05, 0.05]])
    assert Transitions.estimate(PATHS, 3, weight=1.0).decode(probabilities) == [0, 0, 0]


def test_with_weight_0_segments_are_independent() -> None:
    probabilities = np.array([[0.9, 0.1, 0.0], [0.1, 0.2, 0.7]])
    assert Transitions.estimate(PATHS, 3, weight=0.0).decode(probabilities) == [0, 2]
    assert Transitions.zeros(3).decode(probabilities) == [0, 2]


def test_loaded_transitions_equal_the_saved_ones(tmp_path: Path) -> None:
    estimated = Transitions.estimate(PATHS, 3, weight=0.3)
    estimated.save(tmp_path)
    loaded = Transitions.load(tmp_path)
    assert loaded is not None
    assert loaded.weight == estimated.weight
    assert np.allclose(loaded.scores, estimated.scores, atol=1e-3)


def test_a_folder_may_have_no_transitions(tmp_path: Path) -> None:
    assert Transitions.load(tmp_path) is None
