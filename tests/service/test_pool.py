"""The pool: a document that ends or hangs its process fails alone; a stop loses none."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

import pytest

from gongkai.inference.batch.outcomes import SerializedReport
from gongkai.service.pool import WorkerPool
from gongkai.service.task_queue import StoppedError, TaggingTask, TaskQueue
from gongkai.service.worker import (
    TaggingFailure,
    TaggingResult,
    Upload,
    WorkerMessage,
    tag_uploads,
)
from tests.inference.batch.traps import ENDLESS, FATAL, SLOW
from tests.inference.batch.traps import load as load_trap
from tests.service.servers import settings
from tests.waiting import wait_until

SETTINGS = settings()


@dataclass(frozen=True)
class Trap:
    """Loads a tagger that ends or hangs at some texts."""

    def __call__(self) -> Callable[[Sequence[Upload]], Iterator[WorkerMessage]]:
        return partial(tag_uploads, tagger=load_trap(), max_pages=1)


@contextmanager
def running_pool(queue: TaskQueue, time_limit: float = 60) -> Iterator[WorkerPool]:
    pool = WorkerPool(Trap(), 1, time_limit, queue, lambda results: None)
    pool.start()
    try:
        yield pool
    finally:
        pool.stop(0)


def make_queue() -> TaskQueue:
    return TaskQueue(SETTINGS.batch, SETTINGS.queue, 1, lambda max_tasks, max_bytes: ())


def outcome(results: Sequence[TaggingResult]) -> str:
    (result,) = results
    return result.reason if isinstance(result, TaggingFailure) else "tagged"


def test_a_document_that_ends_or_hangs_its_process_fails_alone() -> None:
    queue = make_queue()
    texts = ["甲", FATAL, "乙", ENDLESS, "丙"]
    results = [queue.add(Upload(text)) for text in texts]
    with running_pool(queue, time_limit=3):
        first, ended, second, hung, third = (outcome(result.result(120)) for result in results)
    assert (first, second, third) == ("tagged", "tagged", "tagged")
    assert "ended its worker process" in ended
    assert "took more than 3 seconds" in hung


def test_a_process_that_ends_while_idle_fails_no_document() -> None:
    queue = make_queue()
    with running_pool(queue) as pool:
        wait_until(lambda: pool.ready)
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        assert outcome(queue.add(Upload("甲")).result(60)) == "tagged"


@pytest.mark.parametrize(
    ("text", "grace", "expected"), [(SLOW, 300, "finish"), (ENDLESS, 0.1, "abandon")]
)
def test_a_stop_waits_for_running_tasks_and_then_abandons_them(
    text: str, grace: float, expected: str
) -> None:
    calls: list[str] = []
    task = TaggingTask(
        Upload(text), lambda _: calls.append("finish"), lambda: calls.append("abandon")
    )
    remaining = [task]
    queue = TaskQueue(
        SETTINGS.batch, SETTINGS.queue, 1, lambda *_: [remaining.pop()] if remaining else []
    )
    with running_pool(queue) as pool:
        wait_until(lambda: pool.ready and not remaining)
        pool.stop(grace)
    assert calls == [expected]


def test_abandoned_requests_raise_an_error() -> None:
    queue = make_queue()
    result = queue.add(Upload(ENDLESS))
    with running_pool(queue):
        wait_until(result.running)
    assert isinstance(result.exception(10), StoppedError)


def test_each_report_of_a_file_has_a_result() -> None:
    several = b'[{"text": "\xe7\x94\xb2"}, {"oops": 1}, {"text": "\xe4\xb9\x99"}]'
    messages = list(tag_uploads([Upload(several, "a.json")], load_trap(), max_pages=1))
    types = [type(result) for _, result in messages]
    assert types == [SerializedReport, TaggingFailure, SerializedReport, type(None)]
