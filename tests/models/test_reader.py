from collections.abc import Callable, Sequence

import pytest

from gongkai.document.segments import segment
from gongkai.models.checkpoint import DEFAULT
from gongkai.models.crf.model import CRFModel
from gongkai.models.decoding import NetworkOutputs
from gongkai.models.reader import NetworkReader
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import SAMPLED, Window

TEXT = "一、总体情况\n我局高度重视政务公开工作。全年主动公开信息12条。未收到行政复议申请。"


class Asked:
    """A runtime that keeps what it is asked for and computes nothing."""

    def __init__(self) -> None:
        self.windows: list[Window] = []

    def begin(self, windows: Sequence[Window]) -> Callable[[], list[NetworkOutputs]]:
        self.windows += windows
        return list


@pytest.mark.parametrize(
    ("chains", "steps"),
    [(True, [SAMPLED, SAMPLED, 1, 1]), (False, [1, 1, 1, 1])],
)
def test_quantities_are_asked_for_where_a_number_is_or_the_chains_see_a_noun(
    chains: bool, steps: list[int]
) -> None:
    second = CRFModel.load(DEFAULT) if chains else None
    runtime = Asked()
    reader = NetworkReader(Tokenizer.load(DEFAULT), runtime, chains=second)
    reader.begin((TEXT, segment(TEXT), ()))
    (window,) = runtime.windows
    assert [tokens.step for tokens in window.answered] == steps
