"""Turns: work that takes a thread for long, a little of it at a time."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from fastapi.concurrency import run_in_threadpool

from gongkai.service.tasks import FullError

Result = TypeVar("Result")

_RETRY_AFTER = 10  # seconds


class Turns:
    """Lets so much work run at once; the rest waits without a thread, which other answers need.

    Args:
        at_once: how much runs.
        most: how much may run or wait.
    """

    def __init__(self, at_once: int, most: int) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._most = most
        self._there = 0

    async def run(self, work: Callable[[], Result]) -> Result:
        """Return what `work` gives, done in a thread when its turn has come.

        Raises:
            FullError: too much waits.
        """
        if self._there >= self._most:
            raise FullError(_RETRY_AFTER)
        self._there += 1
        try:
            async with self._turns:
                return await run_in_threadpool(work)
        finally:
            self._there -= 1
