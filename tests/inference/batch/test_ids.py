"""Repeated ids get numbers, which depend only on the ids before."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.inference.batch.ids import IdAllocator

WANTED = st.lists(st.sampled_from(["a", "a-2", "a-3", "b"]))


def test_repeated_ids_get_numbers() -> None:
    ids = IdAllocator()
    assert [ids.allocate("a") for _ in range(3)] == ["a", "a-2", "a-3"]
    assert ids.allocate("a-2") == "a-2-2"


@given(WANTED, WANTED)
def test_a_resumed_batch_allocates_the_ids_of_one_that_never_stopped(
    before: list[str], after: list[str]
) -> None:
    undisturbed, resumed = IdAllocator(), IdAllocator()
    for wanted in before:
        resumed.reserve(undisturbed.allocate(wanted))
    expected = [undisturbed.allocate(wanted) for wanted in after]
    assert [resumed.allocate(wanted) for wanted in after] == expected
    assert len(set(expected)) == len(after)
