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


def make_crf(transitions: list[list[float]]) -> LinearChainCRF:
    """Return a CRF in which `x` has a weight for the first label, `y` for the second."""
    return LinearChainCRF(
        labels=("X", "Y"),
        rows={"x": 0, "y": 1},
        starts=np.array([0, 1, 2], np.int32),
        columns=np.array([0, 1], np.int16),
        weights=np.array([1.0, 2.0], np.float32),
        transitions=np.array(transitions, np.float32),
    )


def features(sequences: list[list[list[str]]]) -> Features:
    bags = [bag for sequence in sequences for bag in sequence]
    return Features(list(map(len, sequences)), groups=[Group(bags, range(len(bags)))])


def test_without_transitions_the_marginals_are_the_softmax_of_the_emissions() -> None:
    marginals = make_crf([[0, 0], [0, 0]]).marginals(features([[["y"], ["x", "y"], ["unknown"]]]))
    powers = np.exp([[0, 2], [1, 2], [0, 0]])
    assert np.allclose(marginals, powers / powers.sum(axis=1, keepdims=True), atol=1e-6)


def test_transitions_pass_evidence_to_the_neighbour() -> None:
    marginals = make_crf([[0, -9], [-9, 0]]).marginals(features([[["unknown"], ["y"]]]))
    assert marginals[0, 1] > 0.8


def test_no_sequences_have_no_marginals() -> None:
    assert make_crf([[0, 0], [0, 0]]).marginals(features([])).shape == (0, 2)


def test_columns_and_groups_equal_the_features_in_the_form_of_crfsuite() -> None:
    names = ("w-1", "w0", "w1")
    crf = replace(
        make_crf([[0.5, -1], [0.2, 1]]),
        rows={"w-1=a": 0, "w0=b": 1, "w1=b": 2, "w0=": 3},
        starts=np.arange(5, dtype=np.int32),
        columns=np.array([0, 1, 1, 0], np.int16),
        weights=np.array([1, 2, 3, 4], np.float32),
    )
    column = Column(names, ["^", "a", "b", "$", "^", None, "", "$"], [0, 1, 4, 5])
    shared = Group([["other"], ["w0=b", "none"]], [0, 0, 1, 0])
    split = Features([2, 2], [column], [shared])
    strings = list(split.sequences())
    assert strings[0] == [["other", "w-1=^", "w0=a", "w1=b"], ["other", "w-1=a", "w0=b", "w1=$"]]
    assert strings[1] == [["w0=b", "none", "w-1=^", "w1="], ["other", "w0=", "w1=$"]]
    assert np.allclose(crf.marginals(split), crf.marginals(features(strings)), atol=1e-6)


@given(st.lists(st.lists(st.lists(st.sampled_from("xyz"), max_size=3), max_size=6), max_size=5))
def test_sequences_do_not_influence_each_other(sequences: list[list[list[str]]]) -> None:
    crf = make_crf([[0.5, -1], [0.2, 1]])
    together = crf.marginals(features(sequences))
    alone = [crf.marginals(features([sequence])) for sequence in sequences]
    assert np.allclose(together, np.concatenate([*alone, np.zeros((0, 2))]), atol=1e-6)
    assert np.allclose(together.sum(axis=1), 1, atol=1e-5)


def test_the_marginals_equal_those_of_crfsuite_also_after_saving(tmp_path: Path) -> None:
    model = fit_crfsuite(SEQUENCES, LABELS, tmp_path / "fitted")
    crfs = CRFModel(dict.fromkeys(CRF_NAMES, to_linear_chain(model)))
    crfs.save(tmp_path)
    loaded = CRFModel.load(tmp_path)
    assert loaded is not None
    found = loaded["nouns"].marginals(features(SEQUENCES))
    predicted = [element for sequence in model.predict_marginals(SEQUENCES) for element in sequence]
    expected = [[element[label] for label in loaded["nouns"].labels] for element in predicted]
    assert found == pytest.approx(np.array(expected), abs=0.02)


def test_a_folder_may_have_no_crfs(tmp_path: Path) -> None:
    assert CRFModel.load(tmp_path) is None
