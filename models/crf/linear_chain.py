"""A linear-chain conditional random field (Lafferty et al. 2001) that reads without CRFsuite."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array  # type: ignore[import-untyped]  # without type hints

from gongkai.models.crf.features import Column, Features

Array = NDArray[np.float32]
_TOGETHER = 64
"""Sequences that are read at once; more of them are padded to a greater length."""


@dataclass(frozen=True, slots=True)
class LinearChainCRF:
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
    _tables: dict[tuple[str, ...], "_Table"] = field(default_factory=dict)
    _table: Array = field(init=False)

    def __post_init__(self) -> None:
        table = np.zeros((len(self.rows) + 1, len(self.labels)), np.float32)
        table[np.repeat(np.arange(len(self.rows)), np.diff(self.starts)), self.columns] = (
            self.weights
        )
        object.__setattr__(self, "_table", table)

    def marginals(self, features: Features) -> Array:
        """Return the probabilities of the labels of every element [elements, labels].

        They are found by the forward-backward algorithm. A feature that was never seen counts
        nothing.
        """
        if not len(features):
            return np.empty((0, len(self.labels)), np.float32)
        logs = self._own(features)
        own = np.exp(logs - logs.max(axis=1, keepdims=True))
        lengths = np.array(features.lengths, np.intp)
        firsts = np.cumsum(lengths) - lengths
        order = np.argsort(-lengths, kind="stable")
        for block in np.split(order, range(_TOGETHER, len(order), _TOGETHER)):
            _forward_backward(own, np.exp(self.steps), firsts[block], lengths[block])
        return np.asarray(own / own.sum(axis=1, keepdims=True))

    def _own(self, features: Features) -> Array:
        """Return what the features alone say, the sums of their weights [elements, labels]."""
        logs = np.zeros((len(features), len(self.labels)), np.float32)
        if features.columns:
            rows = np.concatenate([self._found(column) for column in features.columns], axis=1)
            logs += self._summed(rows.ravel(), np.full(len(rows), rows.shape[1]))
        for group in features.groups:
            found = map(self.rows.get, chain.from_iterable(group.bags), repeat(len(self.rows)))
            lengths = np.fromiter(map(len, group.bags), np.intp, len(group.bags))
            logs += self._summed(np.fromiter(found, np.intp), lengths)[group.places]
        return logs

    def _found(self, column: Column) -> NDArray[np.intp]:
        """Return the rows [elements, names] of the features in a column."""
        if column.names not in self._tables:
            self._tables[column.names] = _Table.of(self.rows, column.names)
        return self._tables[column.names](column)

    def _summed(self, rows: NDArray[np.intp], lengths: NDArray[np.intp]) -> Array:
        """Return the sums of the weights in so many of the rows each, [lengths, labels]."""
        ends = np.concatenate([[0], np.cumsum(lengths)])
        ones = np.ones(len(rows), np.float32)
        chosen = csr_array((ones, rows, ends), shape=(len(lengths), len(self._table)))
        return np.asarray(chosen @ self._table)


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of features of some names: by the number of a value, and by name.

    What has none is told as the row behind the last. A value that has none is asked for as -1,
    the last row of `rows`.
    """

    numbers: Mapping[str | None, int]
    rows: NDArray[np.intp]

    @classmethod
    def of(cls, rows: Mapping[str, int], names: Sequence[str]) -> "_Table":
        """Return the table of the features of these names."""
        places = {name: place for place, name in enumerate(names)}
        numbers: dict[str | None, int] = {}
        cells = []
        for feature, row in rows.items():
            name, _, value = feature.partition("=")
            if name in places:
                cells.append((numbers.setdefault(value, len(numbers)), places[name], row))
        table = np.full((len(numbers) + 1, len(names)), len(rows), np.intp)
        if cells:
            of_value, of_name, found = zip(*cells, strict=True)
            table[of_value, of_name] = found
        return cls(numbers, table)

    def __call__(self, column: Column) -> NDArray[np.intp]:
        """Return the rows [elements, names] of the features in a column."""
        values = map(self.numbers.get, column.values, repeat(-1))
        numbers = np.fromiter(values, np.intp, len(column.values))
        shifts = np.arange(len(column.names))
        places = np.asarray(column.starts, np.intp)[:, None] + shifts
        return np.asarray(self.rows[numbers[places], shifts])


def _forward_backward(
    own: Array, steps: Array, firsts: NDArray[np.intp], lengths: NDArray[np.intp]
) -> None:
    """Multiply what the elements of sequences alone say by what comes to them from both sides.

    Both ways at once: backward is forward through the mirrored sequences.

    Args:
        own: what the elements alone say [elements, labels]; becomes marginals, not normalised.
        steps: of a label behind another [before, behind].
        firsts: the first element of each sequence.
        lengths: of the sequences, the longest first.
    """
    places = np.arange(lengths[0])[:, None]
    there = places < lengths
    # [2, places, sequences]: which element comes at a place of a sequence, on either way
    elements = np.stack([firsts + places, firsts + lengths - 1 - places]) * there
    ways = np.stack([steps, steps.T])
    coming = np.ones((*elements.shape, own.shape[1]), np.float32)
    active = there.sum(axis=1)
    state = own[elements[:, 0]]
    for place in range(1, len(places)):
        n = active[place]
        came = np.matmul(state[:, :n], ways, out=coming[:, place, :n])
        state = came * own[elements[:, place, :n]]
        state /= state.sum(axis=2, keepdims=True)
    for way in range(2):
        own[elements[way][there]] *= coming[way][there]
