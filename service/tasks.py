"""Tasks: what waits to be tagged; requests go before jobs, and not more wait than may."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from gongkai.service.settings import QueueSettings, WorkerBatchSettings
from gongkai.service.worker import Answer, Upload

_LOOK = 5.0  # seconds after which idle workers look for documents of jobs unasked
_LONGEST_RETRY = 60


@dataclass(frozen=True, slots=True)
class Task:
    """An upload, and what becomes of its answers.

    Attributes:
        upload: what is to be tagged.
        finish: takes the answers.
        abandon: is told that there will be none, because the server stops.
    """

    upload: Upload
    finish: Callable[[Sequence[Answer]], None]
    abandon: Callable[[], None]


Feed = Callable[[int, int], Sequence[Task]]
"""Gives the next tasks of jobs: at most so many, of at most so many bytes (but at least one)."""


class FullError(Exception):
    """No more may wait; `retry_after` tells after how many seconds it is worth another try."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"full for {retry_after} seconds")
        self.retry_after = retry_after


class StoppedError(Exception):
    """The server stops; there will be no answer."""


class Tasks:
    """The tasks of requests that wait, and behind them those that jobs give.

    Args:
        batch: how much is given at once.
        queue: how much may wait.
        workers: how many share it.
        feed: gives the tasks of jobs.
    """

    def __init__(
        self, batch: WorkerBatchSettings, queue: QueueSettings, workers: int, feed: Feed
    ) -> None:
        self._batch = batch
        self._queue = queue
        self._workers = workers
        self._feed = feed
        self._waiting: deque[tuple[Upload, Future[Sequence[Answer]]]] = deque()
        self._bytes = 0
        self._changed = threading.Condition()
        self._calls = 0  # how often jobs have called for attention
        self._stopping = False
        self._pace = 0.5  # seconds that a worker takes for a document, as it has been of late

    def __len__(self) -> int:
        """Return how many tasks of requests wait."""
        return len(self._waiting)

    @property
    def stopping(self) -> bool:
        """Whether nothing new is taken on."""
        return self._stopping

    def check_room(self) -> None:
        """Check that a request may wait.

        Raises:
            FullError: too many do.
            StoppedError: the server stops.
        """
        self.check_running()
        if len(self._waiting) >= self._queue.requests or self._bytes >= self._queue.bytes:
            raise FullError(self.retry_after(len(self._waiting)))

    def check_running(self) -> None:
        """Check that something new may be taken on.

        Raises:
            StoppedError: the server stops.
        """
        if self._stopping:
            raise StoppedError

    def retry_after(self, documents: int) -> int:
        """Return how many seconds about so many documents will take, within reason."""
        seconds = documents * self._pace / self._workers
        return max(1, min(_LONGEST_RETRY, math.ceil(seconds)))

    def add(self, upload: Upload) -> Future[Sequence[Answer]]:
        """Let the upload of a request wait; return where its answers will be.

        Raises:
            FullError, StoppedError: as `check_room`.
        """
        answers: Future[Sequence[Answer]] = Future()
        with self._changed:
            self.check_room()
            self._waiting.append((upload, answers))
            self._bytes += upload.size
            self._changed.notify()
        return answers

    def call(self) -> None:
        """Tell that jobs have something to do."""
        with self._changed:
            self._calls += 1
            self._changed.notify_all()

    def stop(self) -> None:
        """Take nothing new on; who asks for work is sent home when no request waits."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def take(self) -> Sequence[Task]:
        """Return the tasks that a worker does next, after waiting for them; none: it may go."""
        while True:
            with self._changed:
                calls = self._calls
                if requests := self._requests():
                    return requests
                if self._stopping:
                    return ()
            if documents := self._feed(self._batch.documents, self._batch.bytes):
                return documents
            with self._changed:
                if not self._waiting and not self._stopping and self._calls == calls:
                    self._changed.wait(_LOOK)

    def done(self, documents: int, began: float) -> None:
        """Take note of how long a worker took for documents, from a time of `monotonic`."""
        spent = (time.monotonic() - began) / documents
        self._pace += (spent - self._pace) / 8

    def _requests(self) -> list[Task]:
        """Return a share of the requests that wait, so that the other workers get theirs."""
        share = min(self._batch.documents, math.ceil(len(self._waiting) / self._workers))
        tasks: list[Task] = []
        size = 0
        while self._waiting and len(tasks) < share and size < self._batch.bytes:
            upload, answers = self._waiting.popleft()
            self._bytes -= upload.size
            if answers.set_running_or_notify_cancel():
                tasks.append(_of_request(upload, answers))
                size += upload.size
        return tasks


def _of_request(upload: Upload, answers: "Future[Sequence[Answer]]") -> Task:
    return Task(upload, answers.set_result, lambda: answers.set_exception(StoppedError()))
