"""Padded batches of windows of similar lengths, for runtimes that are faster on many windows."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from gongkai.models.decoding import NetworkOutputs
from gongkai.models.windows import Window

MAX_BATCH_TOKENS = 8192
"""The most tokens in a batch, padding included, unless one window is longer."""
LENGTH_MULTIPLE = 16
"""Windows are padded to a multiple of this, since a runtime compiles code for each new length."""

Compute = Callable[[Sequence[Window], int], list[NetworkOutputs]]
"""A function of windows and the number of tokens to pad them to; it returns their outputs."""


def compute_in_batches(compute: Compute, windows: Sequence[Window]) -> list[NetworkOutputs]:
    """Return the outputs of windows, in the order of the windows.

    Args:
        compute: computes one batch.
        windows: of any lengths; windows of similar lengths share a batch.
    """
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
    outputs: dict[int, NetworkOutputs] = {}
    for batch, length in _batches(windows, order):
        outputs |= zip(batch, compute([windows[i] for i in batch], length), strict=True)
    return [outputs[i] for i in range(len(windows))]


def _batches(windows: Sequence[Window], order: Sequence[int]) -> Iterator[tuple[list[int], int]]:
    """Yield the indices of the windows of each batch, and the length to pad them to."""
    batch: list[int] = []
    length = 0
    for index in order:
        padded_length = -(-len(windows[index].ids) // LENGTH_MULTIPLE) * LENGTH_MULTIPLE
        if batch and padded_length * (len(batch) + 1) > MAX_BATCH_TOKENS:
            yield batch, length
            batch = []
        batch.append(index)
        length = padded_length
    if batch:
        yield batch, length


def pad_windows(windows: Sequence[Window], length: int, pad_id: int) -> tuple[list[list[int]], ...]:
    """Return the inputs of the network for a batch, in the order of `gongkai.models.labels.INPUTS`.

    *Shape of each:* [windows, length].

    Args:
        windows: of at most `length` tokens each.
        length: the number of tokens after padding.
        pad_id: the token id of padding; the other inputs are padded with 0.
    """

    def pad(rows: Iterable[Sequence[int]], filler: int = 0) -> list[list[int]]:
        return [[*row, *[filler] * (length - len(row))] for row in rows]

    return (
        pad((w.ids for w in windows), pad_id),
        pad(w.candidates for w in windows),
        pad(w.rule_labels for w in windows),
        pad(w.rule_sections for w in windows),
        pad([1] * len(w.ids) for w in windows),
    )
