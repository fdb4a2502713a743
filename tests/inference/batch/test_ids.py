"""Ids that repeat get numbers; which one depends on the ids before alone."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.inference.batch.ids import Ids

WANTED = st.lists(st.sampled_from(["a", "a-2", "a-3", "b"]))


def test_a_number_tells_repeated_ids_apart() -> None:
    ids = Ids()
    assert [ids.give("a") for _ in range(3)] == ["a", "a-2", "a-3"]
    assert ids.give("a-2") == "a-2-2"


@given(WANTED, WANTED)
def test_a_batch_that_goes_on_numbers_as_one_that_never_stopped(
    before: list[str], after: list[str]
) -> None:
    undisturbed, resumed = Ids(), Ids()
    for wanted in before:
        resumed.take(undisturbed.give(wanted))
    given_after = [undisturbed.give(wanted) for wanted in after]
    assert [resumed.give(wanted) for wanted in after] == given_after
    assert len(set(given_after)) == len(after)
