from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.models.crf.features import Column, Features, Group
from gongkai.models.crf.linear_chain import LinearChainCRF
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.sequences import CRF_NAMES
from gongkai.training.crf import fit_crfsuite, to_linear_chain

SEQUENCES = [
    [["a", "bias"], ["b", "bias"], ["c", "bias"]],
    [["b", "bias"], ["b", "bias"]],
    [["a", "bias"], ["c", "bias"], ["a", "bias"], ["b", "bias"]],
] * 5
LABELS = [["X", "Y", "Z"], ["Z", "Y"], ["X", "Z", "X", "Y"]] * 5


def chain(steps: list[list[float]]) -> LinearChainCRF:
    """One whose feature `x` speaks for the first label, `y` for the second."""
    return LinearChainCRF(
        labels=("X", "Y"),
        rows={"x": 0, "y": 1},
        starts=np.array([0, 1, 2], np.int32),
        columns=np.array([0, 1], np.int16),
        weights=np.array([1.0, 2.0], np.float32),
        steps=np.array(steps, np.float32),
    )


def features(sequences: list[list[list[str]]]) -> Features:
    bags = [bag for sequence in sequences for bag in sequence]
    return Features(list(map(len, sequences)), groups=[Group(bags, range(len(bags)))])


def test_an_element_alone_goes_by_its_own_weights() -> None:
    chances = chain([[0, 0], [0, 0]]).marginals(features([[["y"], ["x", "y"], ["unknown"]]]))
    odds = np.exp([[0, 2], [1, 2], [0, 0]])
    assert np.allclose(chances, odds / odds.sum(axis=1, keepdims=True), atol=1e-6)


def test_a_neighbour_tells_what_an_element_does_not() -> None:
    chances = chain([[0, -9], [-9, 0]]).marginals(features([[["unknown"], ["y"]]]))
    assert chances[0, 1] > 0.8


def test_of_nothing_nothing_is_said() -> None:
    assert chain([[0, 0], [0, 0]]).marginals(features([])).shape == (0, 2)


def test_columns_and_shared_bags_say_what_a_bag_of_each_element_says() -> None:
    names = ("w-1", "w0", "w1")
    known = replace(
        chain([[0.5, -1], [0.2, 1]]),
        rows={"w-1=a": 0, "w0=b": 1, "w1=b": 2, "w0=": 3},
        starts=np.arange(5, dtype=np.int32),
        columns=np.array([0, 1, 1, 0], np.int16),
        weights=np.array([1, 2, 3, 4], np.float32),
    )
    column = Column(names, ["^", "a", "b", "$", "^", None, "", "$"], [0, 1, 4, 5])
    shared = Group([["other"], ["w0=b", "none"]], [0, 0, 1, 0])
    parted = Features([2, 2], [column], [shared])
    strings = list(parted.sequences())
    assert strings[0] == [["other", "w-1=^", "w0=a", "w1=b"], ["other", "w-1=a", "w0=b", "w1=$"]]
    assert strings[1] == [["w0=b", "none", "w-1=^", "w1="], ["other", "w0=", "w1=$"]]
    assert np.allclose(known.marginals(parted), known.marginals(features(strings)), atol=1e-6)


@given(st.lists(st.lists(st.lists(st.sampled_from("xyz"), max_size=3), max_size=6), max_size=5))
def test_sequences_read_together_are_read_as_alone(sequences: list[list[list[str]]]) -> None:
    known = chain([[0.5, -1], [0.2, 1]])
    together = known.marginals(features(sequences))
    alone = [known.marginals(features([sequence])) for sequence in sequences]
    assert np.allclose(together, np.concatenate([*alone, np.zeros((0, 2))]), atol=1e-6)
    assert np.allclose(together.sum(axis=1), 1, atol=1e-5)


def test_it_reads_as_crfsuite_does_and_survives_a_folder(tmp_path: Path) -> None:
    model = fit_crfsuite(SEQUENCES, LABELS, tmp_path / "fitted")
    known = CRFModel(dict.fromkeys(CRF_NAMES, to_linear_chain(model)))
    known.save(tmp_path)
    loaded = CRFModel.load(tmp_path)
    assert loaded is not None
    found = loaded["nouns"].marginals(features(SEQUENCES))
    told = [element for sequence in model.predict_marginals(SEQUENCES) for element in sequence]
    expected = [[element[label] for label in loaded["nouns"].labels] for element in told]
    assert found == pytest.approx(np.array(expected), abs=0.02)


def test_a_folder_without_chains_has_none(tmp_path: Path) -> None:
    assert CRFModel.load(tmp_path) is None
