"""Work that was begun and is not done yet, bounded."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

PREFETCH = 24_000
"""Characters that are begun before the first of them is waited for: some eight reports."""

Result = TypeVar("Result")


def prefetch(begun: Iterable[tuple[int, Callable[[], Result]]]) -> Iterator[Result]:
    """Yield what begun work gives, in order. While it is waited for, the next is always begun.

    Args:
        begun: for each work its size in characters and what waits for its result; it is begun as
            this is iterated.
    """
    waiting: deque[tuple[int, Callable[[], Result]]] = deque()
    size = 0
    for work in begun:
        waiting.append(work)
        size += work[0]
        while size > PREFETCH and len(waiting) > 1:
            length, result = waiting.popleft()
            size -= length
            yield result()
    while waiting:
        yield waiting.popleft()[1]()
