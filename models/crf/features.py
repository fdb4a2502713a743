"""Features of the elements of sequences, in forms that are built and looked up quickly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Column:
    """Features `name=value` of all elements, with their values in one sequence.

    An element has one feature of each name. The value of the first name is at the index that
    `starts` gives for the element, that of the next name follows it, and so on; None is no
    feature. So a word is stored once, and is a feature of all the elements around it.
    """

    names: tuple[str, ...]
    values: Sequence[str | None]
    starts: Sequence[int] | NDArray[np.intp]

    def of(self, element: int) -> Iterator[str]:
        """Yield the features of an element in the form of CRFsuite."""
        start = self.starts[element]
        for name, value in zip(self.names, self.values[start:], strict=False):
            if value is not None:
                yield f"{name}={value}"


@dataclass(frozen=True, slots=True)
class Values:
    """The features `name=value` of one name, for each of some values."""

    name: str
    values: Sequence[str]


Bag = Sequence[str | tuple[str, ...] | Values]
"""Features in the form of CRFsuite, tuples of those that occur together, and features of a name."""


@dataclass(frozen=True, slots=True)
class Group:
    """Features that elements share: an element has those of the bag at its index in `places`."""

    bags: Sequence[Bag]
    places: Sequence[int] | NDArray[np.intp]

    def of(self, element: int) -> Iterator[str]:
        """Yield the features of an element in the form of CRFsuite."""
        for feature in self.bags[self.places[element]]:
            if isinstance(feature, Values):
                yield from (f"{feature.name}={value}" for value in feature.values)
            elif isinstance(feature, tuple):
                yield from feature
            else:
                yield feature


@dataclass(frozen=True, slots=True)
class Features:
    """The features of the elements of some sequences, one sequence after the other.

    Attributes:
        lengths: the number of elements of each sequence.
        columns, groups: the features of all elements; what several elements share is looked up
            once.
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
                    *(feature for group in self.groups for feature in group.of(i)),
                    *(feature for column in self.columns for feature in column.of(i)),
                ]
                for i in range(start, start + length)
            ]
            start += length
