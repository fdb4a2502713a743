"""Workers: documents tagged in processes of their own, which may die or hang alone.

The results come in the order of the documents, however many processes there are. Each process
loads the tagger once, and has the next document at hand when it is done with one. One that ends or
exceeds the time limit costs the document that it was at; another takes its place.
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
from gongkai.inference.batch.inputs import InputDocument
from gongkai.inference.batch.outcomes import Failure, Outcome, Result, tag_document
from gongkai.inference.batch.processes import Process, Unloaded
from gongkai.inference.pipeline import Tagger

_AT_HAND = 2
"""Documents that a worker is given: that which it is at, and the next."""

Load = Callable[[], Tagger]
"""How a process gets its tagger; it has to be a thing that can be pickled."""


class Workers:
    """Processes that tag documents. As a context manager it ends them when the block ends.

    Args:
        load: how each gets its tagger.
        count: how many.
        time_limit: seconds for one report.
        window: documents for each worker that may be finished before those ahead of them.
    """

    def __init__(self, load: Load, count: int, time_limit: float, window: int) -> None:
        self._load = load
        self._limit = time_limit
        self._window = window * count
        self._workers = [_Worker(load) for _ in range(count)]
        self._next = 0  # the first document that no worker was given
        # documents that a worker was given, but was not at, when it ended
        self._returned: list[int] = []
        self._outcomes: defaultdict[int, deque[Outcome]] = defaultdict(deque)

    def tag(self, documents: Sequence[InputDocument]) -> Iterator[Outcome]:
        """Yield the outcomes of the documents, in order.

        Another list may follow when all outcomes of one were taken.

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
        """Give the workers documents, those before `end`: the next one first to who has none."""
        for held in range(_AT_HAND):
            for worker in self._workers:
                if worker.loaded and len(worker.jobs) == held:
                    self._give(worker, documents, end)

    def _give(self, worker: "_Worker", documents: Sequence[InputDocument], end: int) -> None:
        job = min(self._returned, default=self._next)
        if job >= min(end, len(documents)) or not worker.begin(job, documents[job], self._limit):
            return
        if self._returned:
            self._returned.remove(job)
        else:
            self._next += 1

    def _receive(self, documents: Sequence[InputDocument], *, block: bool) -> None:
        """Take a message from each worker that has one, after waiting for the first of them."""
        deadline = min(worker.deadline for worker in self._workers)
        rest = max(deadline - time.monotonic(), 0) if block else 0
        ready = wait([w.connection for w in self._workers], None if rest == math.inf else rest)
        now = time.monotonic()
        for place, worker in enumerate(self._workers):
            if worker.connection in ready:
                self._take(place, documents)
            elif worker.deadline <= now:
                reason = f"took more than {self._limit:g} seconds and was given up"
                mend = "split it, or raise time_limit in configs/batch.yaml"
                self._replace(place, documents, f"{reason}; {mend}")

    def _take(self, place: int, documents: Sequence[InputDocument]) -> None:
        worker = self._workers[place]
        try:
            message = worker.receive()
        except (EOFError, OSError):
            worker.end()
            why = f"ended its worker process (exit code {worker.exit_code})"
            self._replace(place, documents, f"{why}; please report this document")
            return
        if isinstance(message, Unloaded):
            raise GongkaiError(message.reason)
        if worker.jobs:
            self._outcomes[worker.jobs[0]].append(message)
        worker.heard(done=message is None, limit=self._limit)

    def _replace(self, place: int, documents: Sequence[InputDocument], reason: str) -> None:
        worker = self._workers[place]
        worker.end()
        if not worker.loaded:
            raise GongkaiError(
                "a worker process ended while it loaded the tagger (exit code "
                f"{worker.exit_code}): is there memory for so many? try --workers 1"
            )
        if worker.jobs:
            job = worker.jobs.popleft()
            failure = Failure(documents[job].path, f"{documents[job].name}: {reason}")
            self._outcomes[job] += [failure, None]
        self._returned += worker.jobs
        self._workers[place] = _Worker(self._load)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._workers:
            worker.end()


class _Worker(Process[InputDocument, Result]):
    """A process, the documents that it has, and until when it has to be heard of.

    It is at the first of `jobs`, indices of documents.
    """

    def __init__(self, load: Load) -> None:
        super().__init__(_Tagging(load))
        self.loaded = False
        self.jobs: deque[int] = deque()
        self.deadline = math.inf

    def begin(self, job: int, document: InputDocument, limit: float) -> bool:
        """Give the process a document; return False if it is no more."""
        if not self.give(document):
            return False
        if not self.jobs:
            self.deadline = time.monotonic() + limit
        self.jobs.append(job)
        return True

    def heard(self, *, done: bool, limit: float) -> None:
        """Take note of a sign of life; `done`: with the document that it was at."""
        self.loaded = True
        if done and self.jobs:
            self.jobs.popleft()
        self.deadline = time.monotonic() + limit if self.jobs else math.inf


@dataclass(frozen=True, slots=True)
class _Tagging:
    """Loads a tagger, in the process that will use it."""

    load: Load

    def __call__(self) -> Callable[[InputDocument], Iterator[Result]]:
        return partial(tag_document, tagger=self.load())
