"""Spans of a text, and the kinds of spans that state a quantity."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

Kind = Literal["number", "absence", "shared"]
"""How a span states a quantity: as a number, as a stated absence (value 0), or as one of several
nouns that share a number (行政复议、行政诉讼均为0件)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range of characters, end exclusive."""

    start: int
    end: int


class _Range(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_AnyRange = TypeVar("_AnyRange", bound=_Range)


def without_overlaps(ranges: Iterable[_AnyRange]) -> Iterator[_AnyRange]:
    """Yield the ranges that do not overlap one yielded before.

    Args:
        ranges: objects with `start` and `end`, sorted by `start`.
    """
    last = 0
    for item in ranges:
        if item.start >= last:
            yield item
            last = item.end
