"""What waits: requests before jobs, a share for each worker, and not more than may."""

from collections.abc import Sequence

import pytest

from gongkai.service.tasks import FullError, StoppedError, Task, Tasks
from gongkai.service.worker import Upload
from tests.service.servers import configuration

SMALL = configuration(batch={"documents": 4, "bytes": 100}, queue={"requests": 10, "bytes": 1000})


def tasks(workers: int = 1, of_jobs: Sequence[str] = ()) -> Tasks:
    left = [Task(Upload(text), lambda _: None, lambda: None) for text in of_jobs]

    def feed(most: int, size: int) -> list[Task]:
        given, left[:] = left[:most], left[most:]
        return given

    return Tasks(SMALL.batch, SMALL.queue, workers, feed)


def texts(given: Sequence[Task]) -> list[str | bytes]:
    return [task.upload.content for task in given]


def test_requests_go_before_jobs() -> None:
    waiting = tasks(of_jobs=["job 1", "job 2"])
    waiting.add(Upload("a"))
    waiting.add(Upload("b"))
    assert texts(waiting.take()) == ["a", "b"]
    assert texts(waiting.take()) == ["job 1", "job 2"]


def test_what_waits_is_shared_by_the_workers() -> None:
    waiting = tasks(workers=2)
    for text in "abcd":
        waiting.add(Upload(text))
    assert [texts(waiting.take()) for _ in range(3)] == [["a", "b"], ["c"], ["d"]]


def test_not_more_is_given_at_once_than_may_be() -> None:
    waiting = tasks()
    for text in ("x" * 90, "x" * 90, "c", "d", "e", "f", "g"):
        waiting.add(Upload(text))
    assert [len(waiting.take()) for _ in range(3)] == [2, 4, 1]


def test_beyond_the_bound_nothing_is_taken_on() -> None:
    waiting = tasks()
    for _ in range(10):
        waiting.add(Upload("a"))
    with pytest.raises(FullError) as full:
        waiting.add(Upload("a"))
    assert 1 <= full.value.retry_after <= 60
    waiting.take()
    waiting.add(Upload("x" * 2000))
    with pytest.raises(FullError):
        waiting.add(Upload("a"))


def test_when_it_stops_what_waits_is_still_given() -> None:
    waiting = tasks(of_jobs=["job"])
    waiting.add(Upload("a"))
    waiting.stop()
    assert texts(waiting.take()) == ["a"]
    assert waiting.take() == ()
    with pytest.raises(StoppedError):
        waiting.add(Upload("b"))


def test_a_request_that_was_given_up_is_passed_over() -> None:
    waiting = tasks()
    waiting.add(Upload("a")).cancel()
    waiting.add(Upload("b"))
    waiting.add(Upload("c"))
    assert texts(waiting.take()) == ["b", "c"]
