from collections.abc import Callable, Sequence

import pytest

from annotations.segments import segment
from models.chains.chains import Chains
from models.checkpoint import DEFAULT
from models.decoding import Outputs
from models.reader import Reader
from models.tokenizer import Tokenizer
from models.windows import SAMPLED, Window

TEXT = "一、总体情况\n我局高度重视政务公开工作。全年主动公开信息12条。未收到行政复议申请。"


class Asked:
    """A runtime that keeps what it is asked for and computes nothing."""

    def __init__(self) -> None:
        self.windows: list[Window] = []

    def begin(self, windows: Sequence[Window]) -> Callable[[], list[Outputs]]:
        self.windows += windows
        return list


@pytest.mark.parametrize(
    ("chains", "steps"),
    [(True, [SAMPLED, SAMPLED, 1, 1]), (False, [1, 1, 1, 1])],
)
def test_quantities_are_asked_for_where_a_number_is_or_the_chains_see_a_noun(
    chains: bool, steps: list[int]
) -> None:
    second = Chains.load(DEFAULT) if chains else None
    runtime = Asked()
    reader = Reader(Tokenizer.load(DEFAULT), runtime, chains=second)
    reader.begin((TEXT, segment(TEXT), ()))
    (window,) = runtime.windows
    assert [tokens.step for tokens in window.answered] == steps
