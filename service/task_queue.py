"""The queue of documents to tag: requests come before jobs, and the queue is bounded."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from gongkai.service.settings import DispatchSettings, QueueLimits
from gongkai.service.worker import TaggingResult, Upload

_POLL_INTERVAL = 5.0  # seconds after which an idle worker looks for documents of jobs again
_MAX_RETRY_AFTER = 60  # seconds


@dataclass(frozen=True, slots=True)
class TaggingTask:
    """An upload to tag, and the receivers of its results.

    Attributes:
        upload: the upload.
        finish: receives the results.
        abandon: is called instead of `finish` if the server stops first.
    """

    upload: Upload
    finish: Callable[[Sequence[TaggingResult]], None]
    abandon: Callable[[], None]


JobTaskSource = Callable[[int, int], Sequence[TaggingTask]]
"""Returns the next tasks of jobs, at most a number of tasks and of bytes (but at least one)."""


class QueueFullError(Exception):
    """The queue is full; `retry_after` is the number of seconds to wait before a new attempt."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"the queue is full; retry after {retry_after} seconds")
        self.retry_after = retry_after


class StoppedError(Exception):
    """The server stops; there will be no result."""


class TaskQueue:
    """The tasks of waiting requests, followed by the tasks of jobs.

    Args:
        dispatch: how much a worker receives at once.
        limits: how much may wait.
        workers: the number of workers that take tasks.
        next_job_tasks: returns the tasks of jobs.
    """

    def __init__(
        self,
        dispatch: DispatchSettings,
        limits: QueueLimits,
        workers: int,
        next_job_tasks: JobTaskSource,
    ) -> None:
        self._dispatch = dispatch
        self._limits = limits
        self._workers = workers
        self._next_job_tasks = next_job_tasks
        self._requests: deque[tuple[Upload, Future[Sequence[TaggingResult]]]] = deque()
        self._bytes = 0
        self._changed = threading.Condition()
        self._notifications = 0  # how often `notify_jobs` was called
        self._stopping = False
        self._seconds_per_document = 0.5  # moving average over the latest documents of a worker

    def __len__(self) -> int:
        """Return the number of requests that wait."""
        return len(self._requests)

    @property
    def stopping(self) -> bool:
        """Whether the queue accepts nothing new."""
        return self._stopping

    def check_capacity(self) -> None:
        """Check that another request may wait.

        Raises:
            QueueFullError: too many requests wait.
            StoppedError: the server stops.
        """
        self.check_running()
        if len(self._requests) >= self._limits.requests or self._bytes >= self._limits.bytes:
            raise QueueFullError(self.retry_after(len(self._requests)))

    def check_running(self) -> None:
        """Check that the queue accepts something new.

        Raises:
            StoppedError: the server stops.
        """
        if self._stopping:
            raise StoppedError

    def retry_after(self, documents: int) -> int:
        """Return the estimated seconds for a number of documents, between 1 and 60."""
        seconds = documents * self._seconds_per_document / self._workers
        return max(1, min(_MAX_RETRY_AFTER, math.ceil(seconds)))

    def add(self, upload: Upload) -> Future[Sequence[TaggingResult]]:
        """Add the upload of a request; return the future of its results.

        Raises:
            QueueFullError, StoppedError: as `check_capacity`.
        """
        results: Future[Sequence[TaggingResult]] = Future()
        with self._changed:
            self.check_capacity()
            self._requests.append((upload, results))
            self._bytes += upload.size
            self._changed.notify()
        return results

    def notify_jobs(self) -> None:
        """Wake the idle workers, since there are new documents of jobs."""
        with self._changed:
            self._notifications += 1
            self._changed.notify_all()

    def stop(self) -> None:
        """Accept nothing new; `take` returns nothing when no request waits any more."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def take(self) -> Sequence[TaggingTask]:
        """Return the next tasks for a worker, after waiting for them; empty: the server stops."""
        while True:
            with self._changed:
                notifications = self._notifications
                if requests := self._take_requests():
                    return requests
                if self._stopping:
                    return ()
            if tasks := self._next_job_tasks(self._dispatch.documents, self._dispatch.bytes):
                return tasks
            with self._changed:
                unchanged = self._notifications == notifications
                if not self._requests and not self._stopping and unchanged:
                    self._changed.wait(_POLL_INTERVAL)

    def record_duration(self, documents: int, started: float) -> None:
        """Record that a worker has tagged documents since a time of `time.monotonic`."""
        seconds = (time.monotonic() - started) / documents
        self._seconds_per_document += (seconds - self._seconds_per_document) / 8

    def _take_requests(self) -> list[TaggingTask]:
        """Return one worker's share of the waiting requests, so that the others get theirs."""
        share = math.ceil(len(self._requests) / self._workers)
        max_tasks = min(self._dispatch.documents, share)
        tasks: list[TaggingTask] = []
        size = 0
        while self._requests and len(tasks) < max_tasks and size < self._dispatch.bytes:
            upload, results = self._requests.popleft()
            self._bytes -= upload.size
            if results.set_running_or_notify_cancel():
                tasks.append(_request_task(upload, results))
                size += upload.size
        return tasks


def _request_task(upload: Upload, results: "Future[Sequence[TaggingResult]]") -> TaggingTask:
    return TaggingTask(upload, results.set_result, lambda: results.set_exception(StoppedError()))
