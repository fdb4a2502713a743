"""Turns: a little at a time, and not more than may wait."""

import asyncio
import threading

import pytest

from gongkai.service.tasks import FullError
from gongkai.service.turns import Turns


def test_what_has_no_turn_waits_without_a_thread_or_comes_later() -> None:
    go = threading.Event()
    running: list[int] = []

    def work(number: int) -> int:
        running.append(number)
        assert go.wait(30)
        return number

    async def all_at_once() -> list[int]:
        turns = Turns(at_once=2, most=5)
        begun = [asyncio.create_task(turns.run(lambda n=n: work(n))) for n in range(5)]  # type: ignore[misc]  # a default binds it
        while len(running) < 2:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        assert running == [0, 1]
        with pytest.raises(FullError):
            await turns.run(lambda: 6)
        go.set()
        found = await asyncio.gather(*begun)
        assert await turns.run(lambda: 7) == 7
        return found

    assert asyncio.run(all_at_once()) == [0, 1, 2, 3, 4]
