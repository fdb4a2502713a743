"""A limiter for slow work: few calls run at once in threads, and few may wait."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from fastapi.concurrency import run_in_threadpool

from gongkai.service.task_queue import QueueFullError

Result = TypeVar("Result")

_RETRY_AFTER = 10  # seconds


class ConcurrencyLimiter:
    """Limits how many calls run at once; waiting calls occupy no thread.

    Args:
        concurrency: how many calls may run at once.
        max_pending: how many calls may run or wait.
    """

    def __init__(self, concurrency: int, max_pending: int) -> None:
        self._semaphore = asyncio.Semaphore(concurrency)
        self._max_pending = max_pending
        self._pending = 0

    async def run(self, call: Callable[[], Result]) -> Result:
        """Return the result of `call`, which runs in a thread as soon as the limit allows it.

        Raises:
            QueueFullError: too many calls run or wait.
        """
        if self._pending >= self._max_pending:
            raise QueueFullError(_RETRY_AFTER)
        self._pending += 1
        try:
            async with self._semaphore:
                return await run_in_threadpool(call)
        finally:
            self._pending -= 1
