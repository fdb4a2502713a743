"""The limiter: few calls run at once, and few may wait."""

import asyncio
import threading

import pytest

from gongkai.service.limiter import ConcurrencyLimiter
from gongkai.service.task_queue import QueueFullError


def test_waiting_calls_occupy_no_thread() -> None:
    release = threading.Event()
    running: list[int] = []

    def work(number: int) -> int:
        running.append(number)
        assert release.wait(30)
        return number

    async def run_all() -> list[int]:
        limiter = ConcurrencyLimiter(concurrency=2, max_pending=5)
        calls = [asyncio.create_task(limiter.run(lambda n=n: work(n))) for n in range(5)]  # type: ignore[misc]  # a default binds it
        while len(running) < 2:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        assert sorted(running) == [0, 1]
        with pytest.raises(QueueFullError):
            await limiter.run(lambda: 6)
        release.set()
        results = await asyncio.gather(*calls)
        assert await limiter.run(lambda: 7) == 7
        return results

    assert asyncio.run(run_all()) == [0, 1, 2, 3, 4]
