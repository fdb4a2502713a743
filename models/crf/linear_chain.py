"""A linear-chain conditional random field (Lafferty et al. 2001), computed without CRFsuite."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import repeat

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array  # type: ignore[import-untyped]  # without type hints

from gongkai.models.crf.features import Bag, Column, Features, Values

Array = NDArray[np.float32]
_NO_ROWS: Mapping[str, int] = {}
_CACHED_TUPLES = 20_000
_BLOCK = 64
"""The sequences that are computed together; larger blocks need more padding."""


@dataclass(frozen=True)
class LinearChainCRF:
    """The weights of a fitted CRF.

    Attributes:
        labels: in the order of the columns.
        rows: the row of every feature that has weights.
        starts: the index of the first weight of each row, and the number of weights.
            *Shape:* [features + 1].
        columns, weights: label and weight, row by row. *Shape of each:* [weights].
        transitions: the weight of a label (column) after a label (row). *Shape:* [labels, labels].
    """

    labels: tuple[str, ...]
    rows: Mapping[str, int]
    starts: NDArray[np.int32]
    columns: NDArray[np.int16]
    weights: Array
    transitions: Array
    _column_tables: dict[tuple[str, ...], "_ColumnTable"] = field(default_factory=dict)
    _cached_rows: dict[tuple[str, ...], list[int]] = field(default_factory=dict)

    def marginals(self, features: Features) -> Array:
        """Return the marginal probabilities of the labels. *Shape:* [elements, labels].

        They are computed by the forward-backward algorithm (Rabiner 1989). A feature without
        weights is ignored.
        """
        if not len(features):
            return np.empty((0, len(self.labels)), np.float32)
        emissions = self._emissions(features)
        own = np.exp(emissions - emissions.max(axis=1, keepdims=True))
        lengths = np.array(features.lengths, np.intp)
        firsts = np.cumsum(lengths) - lengths
        order = np.argsort(-lengths, kind="stable")
        for block in np.split(order, range(_BLOCK, len(order), _BLOCK)):
            _forward_backward(own, np.exp(self.transitions), firsts[block], lengths[block])
        return np.asarray(own / own.sum(axis=1, keepdims=True))

    @cached_property
    def _weights(self) -> Array:
        """All weights, and a last row of zeros. *Shape:* [features + 1, labels]."""
        table = np.zeros((len(self.rows) + 1, len(self.labels)), np.float32)
        table[np.repeat(np.arange(len(self.rows)), np.diff(self.starts)), self.columns] = (
            self.weights
        )
        return table

    @cached_property
    def _rows_by_name(self) -> Mapping[str, Mapping[str, int]]:
        """The rows of the features `name=value`, by name and value."""
        found: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for feature, row in self.rows.items():
            name, _, value = feature.partition("=")
            found[name][value] = row
        return dict(found)

    def _emissions(self, features: Features) -> Array:
        """Return the sums of the weights of the features. *Shape:* [elements, labels]."""
        rows: list[NDArray[np.intp]] = []
        lengths: list[NDArray[np.intp]] = []
        if features.columns:
            found = np.concatenate([self._column_rows(c) for c in features.columns], axis=1)
            rows.append(found.ravel())
            lengths.append(np.full(len(found), found.shape[1]))
        for group in features.groups:
            bags = [self._bag_rows(bag) for bag in group.bags]
            lengths.append(np.fromiter(map(len, bags), np.intp, len(bags)))
            rows.append(np.array([row for bag in bags for row in bag], np.intp))
        sums = np.split(self._sums(rows, lengths), np.cumsum(list(map(len, lengths)))[:-1])
        emissions = np.zeros((len(features), len(self.labels)), np.float32)
        if features.columns:
            emissions += sums[0]
        for group, of_bags in zip(features.groups, sums[bool(features.columns) :], strict=True):
            emissions += of_bags[group.bag_indices]
        return emissions

    def _sums(self, rows: Sequence[NDArray[np.intp]], lengths: Sequence[NDArray[np.intp]]) -> Array:
        """Return the sums of the weights in so many of the rows each. *Shape:* [sums, labels]."""
        chosen = np.concatenate(rows)
        known = chosen < len(self.rows)
        counts = np.concatenate([[0], np.cumsum(known)])
        ends = counts[np.concatenate([[0], np.cumsum(np.concatenate(lengths))])]
        chosen = chosen[known]
        ones = np.ones(len(chosen), np.float32)
        selected = csr_array((ones, chosen, ends), shape=(len(ends) - 1, len(self._weights)))
        return np.asarray(selected @ self._weights)

    def _bag_rows(self, bag: Bag) -> list[int]:
        """Return the rows of the features of a bag, in order; the last row for an unknown one."""
        get, unknown = self.rows.get, len(self.rows)
        rows: list[int] = []
        for feature in bag:
            if isinstance(feature, tuple):
                rows.extend(self._tuple_rows(feature))
            elif isinstance(feature, Values):
                row_of = self._rows_by_name.get(feature.name, _NO_ROWS)
                rows.extend(map(row_of.get, feature.values, repeat(unknown)))
            else:
                rows.append(get(feature, unknown))
        return rows

    def _tuple_rows(self, features: tuple[str, ...]) -> list[int]:
        """Return the rows of features that often occur together, from a cache."""
        rows = self._cached_rows.get(features)
        if rows is None:
            if len(self._cached_rows) >= _CACHED_TUPLES:
                self._cached_rows.clear()
            rows = list(map(self.rows.get, features, repeat(len(self.rows))))
            self._cached_rows[features] = rows
        return rows

    def _column_rows(self, column: Column) -> NDArray[np.intp]:
        """Return the rows of the features of a column. *Shape:* [elements, names]."""
        table = self._column_tables.get(column.names)
        if table is None:
            table = _ColumnTable.of(self._rows_by_name, column.names, len(self.rows))
            self._column_tables[column.names] = table
        return table(column)


@dataclass(frozen=True, slots=True)
class _ColumnTable:
    """The rows of features of some names.

    Attributes:
        numbers: the index of every value.
        rows: by the index of the value and the name; the last row is for values without an index.
            A feature without weights has the row after the last one of the CRF.
    """

    numbers: Mapping[str | None, int]
    rows: NDArray[np.intp]

    @classmethod
    def of(
        cls, rows: Mapping[str, Mapping[str, int]], names: Sequence[str], unknown: int
    ) -> "_ColumnTable":
        """Return the table of the features of these names.

        Args:
            rows: of all features, by name and value.
            names: of the column.
            unknown: the row of a feature without weights.
        """
        numbers: dict[str | None, int] = {}
        cells = [
            (numbers.setdefault(value, len(numbers)), place, row)
            for place, name in enumerate(names)
            for value, row in rows.get(name, _NO_ROWS).items()
        ]
        table = np.full((len(numbers) + 1, len(names)), unknown, np.intp)
        if cells:
            of_value, of_name, found = zip(*cells, strict=True)
            table[of_value, of_name] = found
        return cls(numbers, table)

    def __call__(self, column: Column) -> NDArray[np.intp]:
        """Return the rows of the features of a column. *Shape:* [elements, names]."""
        values = map(self.numbers.get, column.values, repeat(-1))
        numbers = np.fromiter(values, np.intp, len(column.values))
        shifts = np.arange(len(column.names))
        places = np.asarray(column.starts, np.intp)[:, None] + shifts
        return np.asarray(self.rows[numbers[places], shifts])


def _forward_backward(
    own: Array, transitions: Array, firsts: NDArray[np.intp], lengths: NDArray[np.intp]
) -> None:
    """Multiply the emissions of sequences by the messages from both sides.

    Both directions run at once: backward is forward through the reversed sequences.

    Args:
        own: exponentials of the emissions; they become marginals that are not normalised.
            *Shape:* [elements, labels].
        transitions: exponentials of the transitions. *Shape:* [labels, labels].
        firsts: the first element of each sequence.
        lengths: of the sequences, the longest first.
    """
    places = np.arange(lengths[0])[:, None]
    inside = places < lengths
    # the element at each position of a sequence, in each direction: [2, positions, sequences]
    elements = np.stack([firsts + places, firsts + lengths - 1 - places]) * inside
    directions = np.stack([transitions, transitions.T])
    messages = np.ones((*elements.shape, own.shape[1]), np.float32)
    active = inside.sum(axis=1)
    state = own[elements[:, 0]]
    for place in range(1, len(places)):
        n = active[place]
        message = np.matmul(state[:, :n], directions, out=messages[:, place, :n])
        state = message * own[elements[:, place, :n]]
        state /= state.sum(axis=2, keepdims=True)
    for direction in range(2):
        own[elements[direction][inside]] *= messages[direction][inside]
