"""The reader: documents in, readings out, whatever runtime does the arithmetic."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from annotations.segments import Segment
from models.calibration import Calibration
from models.chains.chains import Chains
from models.chains.opinion import Opinions
from models.decoding import Outputs, Reading, decode
from models.labels import Labels, labels
from models.tokenizer import Tokenizer
from models.transitions import Transitions
from models.windows import EXTENT, Extent, Window, cut, pack

BUDGET = 8192
"""Tokens of a batch, padding included."""
STEP = 16
"""Batches are padded to a multiple of this, since a runtime compiles for every new length."""


class Runtime(Protocol):
    """Computes the outputs of the network."""

    def __call__(self, windows: Sequence[Window], length: int) -> list[Outputs]:
        """Return the outputs of every window, padded to `length` tokens for the arithmetic."""
        ...


class Reader:
    """Reads documents with a network."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        runtime: Runtime,
        transitions: Transitions | None = None,
        calibration: Calibration | None = None,
        chains: Chains | None = None,
        extent: Extent = EXTENT,
    ) -> None:
        self._tokenizer = tokenizer
        self._runtime = runtime
        self._labels = labels()
        self._transitions = transitions or Transitions.none(len(self._labels.sections))
        self._calibration = calibration or Calibration()
        self._opinions = Opinions(chains, self._labels) if chains else None
        self._extent = extent

    @property
    def labels(self) -> Labels:
        """The labels of the readings."""
        return self._labels

    def __call__(
        self, documents: Sequence[tuple[str, Sequence[Segment], Sequence[tuple[int, int]]]]
    ) -> list[Reading]:
        """Return the readings of documents, in their order.

        Args:
            documents: for each its text, its segments and the ranges that are tables, which
                are left out.
        """
        cuts = [
            cut(text, segments, self._tokenizer, tables, self._extent.size)
            for text, segments, tables in documents
        ]
        packed = [list(pack(pieces, self._extent)) for pieces in cuts]
        outputs = iter(self._run([window for windows in packed for window in windows]))
        return [
            decode(
                text,
                segments,
                pieces,
                [(window, next(outputs)) for window in windows],
                self._labels,
                self._transitions,
                self._calibration,
                self._opinions(text, segments, tables) if self._opinions else None,
            )
            for (text, segments, tables), pieces, windows in zip(
                documents, cuts, packed, strict=True
            )
        ]

    def _run(self, windows: Sequence[Window]) -> list[Outputs]:
        order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
        found: dict[int, Outputs] = {}
        for batch, length in _batches(windows, order):
            outputs = self._runtime([windows[i] for i in batch], length)
            found |= zip(batch, outputs, strict=True)
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
        rows(w.hints for w in windows),
        rows(w.guesses for w in windows),
        rows([1] * len(w.ids) for w in windows),
    )
