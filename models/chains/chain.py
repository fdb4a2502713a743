"""A linear-chain conditional random field (Lafferty et al. 2001) that reads with numpy alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Chain:
    """Weights of features for labels, and of labels behind labels.

    Attributes:
        labels: in the order of the columns.
        rows: the row of every feature that has weights.
        starts: [features + 1]: where the weights of a row begin, and those of the next.
        columns, weights: label and weight, row by row.
        steps: weight of a label (column) behind another (row).
    """

    labels: tuple[str, ...]
    rows: Mapping[str, int]
    starts: NDArray[np.int32]
    columns: NDArray[np.int16]
    weights: Array
    steps: Array

    def marginals(self, sequences: Sequence[Sequence[Sequence[str]]]) -> list[Array]:
        """Return the probabilities of the labels of every element of sequences.

        Args:
            sequences: for each the features of its elements; one that was never seen counts
                nothing.

        Returns:
            For each [elements, labels], by the forward-backward algorithm.
        """
        lengths = np.array([len(sequence) for sequence in sequences], dtype=np.intp)
        order = np.argsort(-lengths, kind="stable")
        own = self._own([element for sequence in sequences for element in sequence])
        firsts = np.concatenate([[0], np.cumsum(lengths)])
        padded = np.ones((len(sequences), int(lengths.max(initial=0)), len(self.labels)))
        for row, index in enumerate(order):
            padded[row, : lengths[index]] = own[firsts[index] : firsts[index + 1]]
        found = _forward_backward(padded, np.exp(self.steps, dtype=np.float64), lengths[order])
        chances: list[Array] = [np.empty(0, dtype=np.float32)] * len(sequences)
        for row, index in enumerate(order):
            chances[index] = found[row, : lengths[index]].astype(np.float32)
        return chances

    def _own(self, elements: Sequence[Sequence[str]]) -> NDArray[np.float64]:
        """Return what the features alone say [elements, labels]; the greatest of a row is 1."""
        row_of = self.rows.get
        found = np.array([row_of(f, -1) for features in elements for f in features], np.intp)
        places = np.repeat(np.arange(len(elements)), [len(features) for features in elements])
        places, rows = places[found >= 0], found[found >= 0]
        if not len(rows):
            return np.ones((len(elements), len(self.labels)))
        counts = self.starts[rows + 1] - self.starts[rows]
        ends = np.cumsum(counts)
        weights = np.arange(ends[-1]) + np.repeat(self.starts[rows] - ends + counts, counts)
        cells = np.repeat(places * len(self.labels), counts) + self.columns[weights]
        summed = np.bincount(cells, self.weights[weights], len(elements) * len(self.labels))
        logs = summed.reshape(len(elements), len(self.labels))
        return np.asarray(np.exp(logs - logs.max(axis=1, keepdims=True)))


def _forward_backward(
    own: NDArray[np.float64], steps: NDArray[np.float64], lengths: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the marginals [sequences, elements, labels] of sequences, the longest first."""
    forward, backward = own.copy(), np.ones_like(own)
    active = [int((lengths > place).sum()) for place in range(own.shape[1])]
    for place, n in enumerate(active):
        if place:
            forward[:n, place] *= forward[:n, place - 1] @ steps
        forward[:n, place] /= forward[:n, place].sum(axis=1, keepdims=True)
    for place in reversed(range(own.shape[1] - 1)):
        n = active[place + 1]
        behind = (own[:n, place + 1] * backward[:n, place + 1]) @ steps.T
        backward[:n, place] = behind / behind.sum(axis=1, keepdims=True)
    both = forward * backward
    return np.asarray(both / both.sum(axis=2, keepdims=True))
