"""Documents tagged in worker processes, each of which may die or hang alone.

The results have the order of the documents for any number of processes. Each process loads the
tagger once, and already has the next document when it finishes one. A process that ends or exceeds
the time limit costs the document in progress; another process replaces it.
"""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import wait
from types import TracebackType
from typing import Self

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.outcomes import Failure, Outcome, Result, tag_document
from gongkai.inference.batch.processes import LoadFailure, Process
from gongkai.inference.pipeline import Tagger

_JOBS_PER_WORKER = 2
"""The document in progress and the next one."""

Load = Callable[[], Tagger]
"""Loads a tagger in a worker process; it must be picklable."""


class Workers:
    """Processes that tag documents. As a context manager it stops them when the block ends.

    Args:
        load: loads the tagger in each process.
        count: the number of processes.
        time_limit: seconds for one report.
        window: documents per process that may be finished before an earlier document is.
        only_reports: whether non-reports are left out (see `tag_document`).
    """

    def __init__(
        self,
        load: Load,
        count: int,
        time_limit: float,
        window: int,
        *,
        only_reports: bool = False,
    ) -> None:
        self._load = _TaggerLoader(load, only_reports)
        self._limit = time_limit
        self._window = window * count
        self._workers = [_Worker(self._load) for _ in range(count)]
        self._next = 0  # index of the first document that no worker has received
        # documents that a worker had received, but not started, when it ended
        self._returned: list[int] = []
        self._outcomes: defaultdict[int, deque[Outcome]] = defaultdict(deque)

    def tag(self, documents: Sequence[InputDocument]) -> Iterator[Outcome]:
        """Yield the outcomes of documents in order.

        The iterator must be exhausted before the next call.

        Raises:
            GongkaiError: a process cannot load the tagger.
        """
        self._next, self._returned = 0, []
        for head in range(len(documents)):
            outcomes = self._outcomes[head]
            more = True
            while more:
                self._assign(documents, head + self._window)
                self._receive(documents, block=not outcomes)
                while outcomes and more:
                    outcome = outcomes.popleft()
                    more = outcome is not None
                    yield outcome
            del self._outcomes[head]

    def _assign(self, documents: Sequence[InputDocument], end: int) -> None:
        """Send documents before index `end` to the workers, to idle workers first."""
        for count in range(_JOBS_PER_WORKER):
            for worker in self._workers:
                if worker.loaded and len(worker.jobs) == count:
                    self._send(worker, documents, end)

    def _send(self, worker: "_Worker", documents: Sequence[InputDocument], end: int) -> None:
        job = min(self._returned, default=self._next)
        if job >= min(end, len(documents)) or not worker.start(job, documents[job], self._limit):
            return
        if self._returned:
            self._returned.remove(job)
        else:
            self._next += 1

    def _receive(self, documents: Sequence[InputDocument], *, block: bool) -> None:
        """Receive one message from each worker that has one; `block` waits for the first."""
        deadline = min(worker.deadline for worker in self._workers)
        rest = max(deadline - time.monotonic(), 0) if block else 0
        timeout = None if rest == math.inf else rest
        ready = wait([worker.connection for worker in self._workers], timeout)
        now = time.monotonic()
        for index, worker in enumerate(self._workers):
            if worker.connection in ready:
                self._receive_from(index, documents)
            elif worker.deadline <= now:
                reason = f"took more than {self._limit:g} seconds and was stopped"
                remedy = "split it, or raise time_limit in configs/batch.yaml"
                self._replace(index, documents, f"{reason}; {remedy}")

    def _receive_from(self, index: int, documents: Sequence[InputDocument]) -> None:
        worker = self._workers[index]
        try:
            message = worker.receive()
        except (EOFError, OSError):
            worker.close()
            reason = f"ended its worker process (exit code {worker.exit_code})"
            self._replace(index, documents, f"{reason}; please report this document")
            return
        if isinstance(message, LoadFailure):
            raise GongkaiError(message.reason)
        if worker.jobs:
            self._outcomes[worker.jobs[0]].append(message)
        worker.record_message(done=message is None, limit=self._limit)

    def _replace(self, index: int, documents: Sequence[InputDocument], reason: str) -> None:
        """Start another process for one that ended; its document in progress fails."""
        worker = self._workers[index]
        worker.close()
        if not worker.loaded:
            raise GongkaiError(
                "a worker process ended while it loaded the tagger (exit code "
                f"{worker.exit_code}); if there is not enough memory, try --workers 1"
            )
        if worker.jobs:
            job = worker.jobs.popleft()
            failure = Failure(documents[job].path, f"{documents[job].name}: {reason}")
            self._outcomes[job] += [failure, None]
        self._returned += worker.jobs
        self._workers[index] = _Worker(self._load)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._workers:
            worker.close()


class _Worker(Process[InputDocument, Result]):
    """A process with its documents and the time of the next message at the latest.

    Attributes:
        loaded: whether the process has loaded the tagger.
        jobs: indices of its documents; the first is in progress.
        deadline: of the next message, on the monotonic clock; infinite without a document.
    """

    def __init__(self, load: "_TaggerLoader") -> None:
        super().__init__(load)
        self.loaded = False
        self.jobs: deque[int] = deque()
        self.deadline = math.inf

    def start(self, job: int, document: InputDocument, limit: float) -> bool:
        """Send a document to the process; return False if the process has ended."""
        if not self.send(document):
            return False
        if not self.jobs:
            self.deadline = time.monotonic() + limit
        self.jobs.append(job)
        return True

    def record_message(self, *, done: bool, limit: float) -> None:
        """Update the jobs and the deadline; `done`: the document in progress is finished."""
        self.loaded = True
        if done and self.jobs:
            self.jobs.popleft()
        self.deadline = time.monotonic() + limit if self.jobs else math.inf


@dataclass(frozen=True, slots=True)
class _TaggerLoader:
    """Loads a tagger in the process that uses it."""

    load: Load
    only_reports: bool

    def __call__(self) -> Callable[[InputDocument], Iterator[Result]]:
        return partial(tag_document, tagger=self.load(), only_reports=self.only_reports)
