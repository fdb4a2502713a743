"""Batches of windows of like length, padded, for runtimes that are faster on many at once."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from gongkai.models.decoding import NetworkOutputs
from gongkai.models.windows import Window

BUDGET = 8192
"""Tokens of a batch, padding included."""
STEP = 16
"""Batches are padded to a multiple of this, since a runtime compiles for every new length."""

Compute = Callable[[Sequence[Window], int], list[NetworkOutputs]]
"""Returns the outputs of windows, padded to so many tokens for the arithmetic."""


def in_batches(compute: Compute, windows: Sequence[Window]) -> list[NetworkOutputs]:
    """Return the outputs of windows, in their order."""
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
    found: dict[int, NetworkOutputs] = {}
    for batch, length in _batches(windows, order):
        found |= zip(batch, compute([windows[i] for i in batch], length), strict=True)
    return [found[i] for i in range(len(windows))]


def _batches(windows: Sequence[Window], order: Sequence[int]) -> Iterator[tuple[list[int], int]]:
    batch: list[int] = []
    length = 0
    for index in order:
        longer = -(-len(windows[index].ids) // STEP) * STEP
        if batch and longer * (len(batch) + 1) > BUDGET:
            yield batch, length
            batch = []
        batch.append(index)
        length = longer
    if batch:
        yield batch, length


def padded(windows: Sequence[Window], length: int, pad_id: int) -> tuple[list[list[int]], ...]:
    """Return what the network takes of windows, in its order, as rows of `length`."""

    def rows(values: Iterable[Sequence[int]], filler: int = 0) -> list[list[int]]:
        return [[*row, *[filler] * (length - len(row))] for row in values]

    return (
        rows((w.ids for w in windows), pad_id),
        rows(w.candidates for w in windows),
        rows(w.rule_labels for w in windows),
        rows(w.rule_sections for w in windows),
        rows([1] * len(w.ids) for w in windows),
    )
