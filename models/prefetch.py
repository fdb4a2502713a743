"""Prefetching: a bounded look-ahead over a stream of work that was started."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

PREFETCH = 24_000
"""Characters of text that are started before the first result is waited for: some eight reports."""

Item = TypeVar("Item")


def prefetch(items: Iterable[Item], size: Callable[[Item], int], limit: int) -> Iterator[Item]:
    """Yield items in order, after the next ones were drawn.

    Drawing an item starts its work, so the work of the next items goes on while the caller waits
    for the first.

    Args:
        items: drawn lazily.
        size: the size of an item.
        limit: the most that the drawn items may add up to; one item may be larger.
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
