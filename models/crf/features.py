"""Features of the elements of sequences, in compact forms that can be looked up quickly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Column:
    """Features `name=value` of all elements, with their values in one sequence.

    An element has at most one feature of each name. A value such as a word is stored once, although
    it is a feature of all elements around it.

    Attributes:
        names: the names of the features.
        values: those of the first name at index `starts[element]`, those of the next names at the
            indices after it; None for no feature.
        starts: the index of the first value of each element.
    """

    names: tuple[str, ...]
    values: Sequence[str | None]
    starts: Sequence[int] | NDArray[np.intp]

    def features_of(self, element: int) -> Iterator[str]:
        """Yield the features of an element in the form of CRFsuite."""
        start = self.starts[element]
        for name, value in zip(self.names, self.values[start:], strict=False):
            if value is not None:
                yield f"{name}={value}"


@dataclass(frozen=True, slots=True)
class Values:
    """Features `name=value` with one name and several values."""

    name: str
    values: Sequence[str]


Feature = str | tuple[str, ...] | Values
Bag = Sequence[Feature]
"""Features in the form of CRFsuite, tuples of features that occur together, and `Values`."""


@dataclass(frozen=True, slots=True)
class Group:
    """Bags of features that elements share.

    Attributes:
        bags: the different bags.
        bag_indices: the index of the bag of each element.
    """

    bags: Sequence[Bag]
    bag_indices: Sequence[int] | NDArray[np.intp]

    def features_of(self, element: int) -> Iterator[str]:
        """Yield the features of an element in the form of CRFsuite."""
        for feature in self.bags[self.bag_indices[element]]:
            if isinstance(feature, Values):
                yield from (f"{feature.name}={value}" for value in feature.values)
            elif isinstance(feature, tuple):
                yield from feature
            else:
                yield feature


@dataclass(frozen=True, slots=True)
class Features:
    """The features of the elements of sequences; the elements of all sequences are concatenated.

    Attributes:
        lengths: the number of elements of each sequence.
        columns, groups: the features of all elements.
    """

    lengths: Sequence[int]
    columns: Sequence[Column] = ()
    groups: Sequence[Group] = ()

    def __len__(self) -> int:
        return sum(self.lengths)

    def sequences(self) -> Iterator[list[list[str]]]:
        """Yield the features of the elements of each sequence in the form of CRFsuite."""
        start = 0
        for length in self.lengths:
            yield [
                [
                    *(feature for group in self.groups for feature in group.features_of(i)),
                    *(feature for column in self.columns for feature in column.features_of(i)),
                ]
                for i in range(start, start + length)
            ]
            start += length
