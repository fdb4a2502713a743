"""What a chain sees of its elements."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Column:
    """Features `name=value` of all elements, whose values stand in a row.

    An element has one of each name: that of the first name has the value that stands at the
    element's place in `starts`, the next name the value behind it, and so on; None is no feature.
    So a word is written once, and is a feature of all the elements around it.
    """

    names: tuple[str, ...]
    values: Sequence[str | None]
    starts: Sequence[int] | NDArray[np.intp]

    def of(self, element: int) -> Iterator[str]:
        """Yield the features of an element as CRFsuite takes them."""
        start = self.starts[element]
        for name, value in zip(self.names, self.values[start:], strict=False):
            if value is not None:
                yield f"{name}={value}"


@dataclass(frozen=True, slots=True)
class Group:
    """Features that elements share: an element has those of the bag that `places` tells."""

    bags: Sequence[Sequence[str]]
    places: Sequence[int] | NDArray[np.intp]

    def of(self, element: int) -> Sequence[str]:
        """Return the features of an element as CRFsuite takes them."""
        return self.bags[self.places[element]]


@dataclass(frozen=True, slots=True)
class Features:
    """The features of the elements of some sequences, one sequence behind the other.

    Attributes:
        lengths: how many elements each sequence has.
        columns, groups: of all elements; what stands there once is looked up once.
    """

    lengths: Sequence[int]
    columns: Sequence[Column] = ()
    groups: Sequence[Group] = ()

    def __len__(self) -> int:
        return sum(self.lengths)

    def sequences(self) -> Iterator[list[list[str]]]:
        """Yield the features of the elements of each sequence as CRFsuite takes them."""
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
