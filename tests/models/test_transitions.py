from pathlib import Path

import numpy as np

from gongkai.models.transitions import Transitions

PATHS = [[0, 0, 0, 1, 1, 1, 2, 2]] * 20


def test_an_unsure_segment_follows_its_neighbours() -> None:
    chances = np.array([[0.9, 0.05, 0.05], [0.45, 0.1, 0.45], [0.9, 0.05, 0.05]])
    assert Transitions.estimate(PATHS, 3, weight=1.0).decode(chances) == [0, 0, 0]


def test_without_weight_every_segment_stands_alone() -> None:
    chances = np.array([[0.9, 0.1, 0.0], [0.1, 0.2, 0.7]])
    assert Transitions.estimate(PATHS, 3, weight=0.0).decode(chances) == [0, 2]
    assert Transitions.zeros(3).decode(chances) == [0, 2]


def test_they_are_the_same_after_saving(tmp_path: Path) -> None:
    learned = Transitions.estimate(PATHS, 3, weight=0.3)
    learned.save(tmp_path)
    loaded = Transitions.load(tmp_path)
    assert loaded is not None
    assert loaded.weight == learned.weight
    assert np.allclose(loaded.scores, learned.scores, atol=1e-3)


def test_a_folder_may_have_none(tmp_path: Path) -> None:
    assert Transitions.load(tmp_path) is None
