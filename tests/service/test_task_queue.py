"""The queue: requests before jobs, a share for each worker, and its bounds."""

from collections.abc import Sequence

import pytest

from gongkai.service.task_queue import QueueFullError, StoppedError, TaggingTask, TaskQueue
from gongkai.service.worker import Upload
from tests.service.servers import settings

SMALL = settings(batch={"documents": 4, "bytes": 100}, queue={"requests": 10, "bytes": 1000})


def make_queue(workers: int = 1, job_texts: Sequence[str] = ()) -> TaskQueue:
    remaining = [TaggingTask(Upload(text), lambda _: None, lambda: None) for text in job_texts]

    def next_job_tasks(max_tasks: int, max_bytes: int) -> list[TaggingTask]:
        tasks, remaining[:] = remaining[:max_tasks], remaining[max_tasks:]
        return tasks

    return TaskQueue(SMALL.batch, SMALL.queue, workers, next_job_tasks)


def texts(tasks: Sequence[TaggingTask]) -> list[str | bytes]:
    return [task.upload.content for task in tasks]


def test_requests_come_before_jobs() -> None:
    queue = make_queue(job_texts=["job 1", "job 2"])
    queue.add(Upload("a"))
    queue.add(Upload("b"))
    assert texts(queue.take()) == ["a", "b"]
    assert texts(queue.take()) == ["job 1", "job 2"]


def test_the_workers_share_the_requests() -> None:
    queue = make_queue(workers=2)
    for text in "abcd":
        queue.add(Upload(text))
    assert [texts(queue.take()) for _ in range(3)] == [["a", "b"], ["c"], ["d"]]


def test_a_worker_receives_a_limited_amount_at_once() -> None:
    queue = make_queue()
    for text in ("x" * 90, "x" * 90, "c", "d", "e", "f", "g"):
        queue.add(Upload(text))
    assert [len(queue.take()) for _ in range(3)] == [2, 4, 1]


def test_a_full_queue_accepts_nothing() -> None:
    queue = make_queue()
    for _ in range(10):
        queue.add(Upload("a"))
    with pytest.raises(QueueFullError) as full:
        queue.add(Upload("a"))
    assert 1 <= full.value.retry_after <= 60
    queue.take()
    queue.add(Upload("x" * 2000))
    with pytest.raises(QueueFullError):
        queue.add(Upload("a"))


def test_a_stopped_queue_still_returns_its_requests() -> None:
    queue = make_queue(job_texts=["job"])
    queue.add(Upload("a"))
    queue.stop()
    assert texts(queue.take()) == ["a"]
    assert queue.take() == ()
    with pytest.raises(StoppedError):
        queue.add(Upload("b"))


def test_a_cancelled_request_is_skipped() -> None:
    queue = make_queue()
    queue.add(Upload("a")).cancel()
    queue.add(Upload("b"))
    queue.add(Upload("c"))
    assert texts(queue.take()) == ["b", "c"]
