"""Prefetching: starting work on the next items of a stream, up to a limit."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

PREFETCH_CHARACTERS = 24_000
"""The characters of text that are prefetched, about eight reports."""

Item = TypeVar("Item")


def prefetch(items: Iterable[Item], size: Callable[[Item], int], limit: int) -> Iterator[Item]:
    """Yield items in order; the next items are drawn before an item is yielded.

    Drawing an item starts its work, so the work of the next items continues while the caller waits
    for the result of this one.

    Args:
        items: drawn lazily.
        size: returns the size of an item.
        limit: the largest sum of the sizes of drawn items; a single item may be larger.
    """
    waiting: deque[Item] = deque()
    total = 0
    for item in items:
        waiting.append(item)
        total += size(item)
        while total > limit and len(waiting) > 1:
            first = waiting.popleft()
            total -= size(first)
            yield first
    yield from waiting
