"""A linear-chain conditional random field (Lafferty et al. 2001) that reads with numpy alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray

from models.chains.features import Column, Features

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
    _tables: dict[tuple[str, ...], "_Table"] = field(default_factory=dict)

    def marginals(self, features: Features) -> Array:
        """Return the probabilities of the labels of every element [elements, labels].

        They are found by the forward-backward algorithm. A feature that was never seen counts
        nothing.
        """
        lengths = np.array(features.lengths, dtype=np.intp)
        order = np.argsort(-lengths, kind="stable")
        own = self._own(features)
        firsts = np.concatenate([[0], np.cumsum(lengths)])
        padded = np.ones((len(lengths), int(lengths.max(initial=0)), len(self.labels)))
        for row, index in enumerate(order):
            padded[row, : lengths[index]] = own[firsts[index] : firsts[index + 1]]
        found = _forward_backward(padded, np.exp(self.steps, dtype=np.float64), lengths[order])
        chances = np.empty(own.shape, dtype=np.float32)
        for row, index in enumerate(order):
            chances[firsts[index] : firsts[index + 1]] = found[row, : lengths[index]]
        return chances

    def _own(self, features: Features) -> NDArray[np.float64]:
        """Return what the features alone say [elements, labels]; the greatest of a row is 1."""
        rows, places = self._known(features)
        if not len(rows):
            return np.ones((len(features), len(self.labels)))
        counts = self.starts[rows + 1] - self.starts[rows]
        ends = np.cumsum(counts)
        weights = np.arange(ends[-1]) + np.repeat(self.starts[rows] - ends + counts, counts)
        cells = np.repeat(places * len(self.labels), counts) + self.columns[weights]
        summed = np.bincount(cells, self.weights[weights], len(features) * len(self.labels))
        logs = summed.reshape(len(features), len(self.labels))
        return np.asarray(np.exp(logs - logs.max(axis=1, keepdims=True)))

    def _known(self, features: Features) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the rows of the features that have weights, and the elements that have them."""
        elements = np.arange(len(features))
        in_bags = map(self.rows.get, chain.from_iterable(features.bags), repeat(-1))
        rows: list[NDArray[np.intp]] = [np.fromiter(in_bags, np.intp)]
        places = [np.repeat(elements, list(map(len, features.bags)))]
        for column in features.columns:
            if column.names not in self._tables:
                self._tables[column.names] = _Table.of(self.rows, column.names)
            rows.append(self._tables[column.names](column).ravel())
            places.append(np.repeat(elements, len(column.names)))
        found, where = np.concatenate(rows), np.concatenate(places)
        return found[found >= 0], where[found >= 0]


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of features of some names: by the number of a value, and by name.

    A value that has none is asked for as -1, the last row of `rows`.
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
        table = np.full((len(numbers) + 1, len(names)), -1, np.intp)
        if cells:
            of_value, of_name, found = zip(*cells, strict=True)
            table[of_value, of_name] = found
        return cls(numbers, table)

    def __call__(self, column: Column) -> NDArray[np.intp]:
        """Return the rows [elements, names] of the features in a column; -1 of an unknown one."""
        values = map(self.numbers.get, column.values, repeat(-1))
        numbers = np.fromiter(values, np.intp, len(column.values))
        shifts = np.arange(len(column.names))
        places = np.array(column.starts, np.intp)[:, None] + shifts
        return np.asarray(self.rows[numbers[places], shifts])


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
