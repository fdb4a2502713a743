"""Workers: documents tagged in processes of their own, which may die or hang alone.

The results come in the order of the documents, however many processes there are. Each process
loads the tagger once. One that ends or exceeds the time limit costs the document that it was at;
another takes its place.
"""

import math
import os
import signal
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Self

from annotations.errors import GongkaiError
from inference.batch.documents import Document
from inference.batch.tagging import Failure, Outcome, tag_document
from inference.pipeline import Tagger

Load = Callable[[], Tagger]
"""How a process gets its tagger; it has to be a thing that can be pickled."""

_CONTEXT = get_context("spawn")  # the only way to start that is the same on every system


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
        self._outcomes: defaultdict[int, deque[Outcome]] = defaultdict(deque)

    def tag(self, documents: Sequence[Document]) -> Iterator[Outcome]:
        """Yield the outcomes of the documents, in order.

        Another list may follow when all outcomes of one were taken.

        Raises:
            GongkaiError: a process cannot load the tagger.
        """
        self._next = 0
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

    def _assign(self, documents: Sequence[Document], end: int) -> None:
        for worker in self._workers:
            if self._next >= min(end, len(documents)):
                return
            if worker.idle and worker.begin(self._next, documents[self._next], self._limit):
                self._next += 1

    def _receive(self, documents: Sequence[Document], *, block: bool) -> None:
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

    def _take(self, place: int, documents: Sequence[Document]) -> None:
        worker = self._workers[place]
        try:
            message: Outcome | _Unloaded = worker.connection.recv()
        except (EOFError, OSError):
            worker.end()
            why = f"ended its worker process (exit code {worker.process.exitcode})"
            self._replace(place, documents, f"{why}; please report this document")
            return
        if isinstance(message, _Unloaded):
            raise GongkaiError(message.reason)
        if worker.job is not None:
            self._outcomes[worker.job].append(message)
        worker.heard(done=message is None, limit=self._limit)

    def _replace(self, place: int, documents: Sequence[Document], reason: str) -> None:
        worker = self._workers[place]
        worker.end()
        if not worker.loaded:
            raise GongkaiError(
                "a worker process ended while it loaded the tagger (exit code "
                f"{worker.process.exitcode}): is there memory for so many? try --workers 1"
            )
        if worker.job is not None:
            path = documents[worker.job].path
            name = documents[worker.job].name
            self._outcomes[worker.job] += [Failure(path, f"{name}: {reason}"), None]
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


class _Worker:
    """A process, what it is at, and until when it has to be heard of."""

    def __init__(self, load: Load) -> None:
        self.connection, theirs = _CONTEXT.Pipe()
        self.process = _CONTEXT.Process(target=_serve, args=(theirs, load), daemon=True)
        self.process.start()
        theirs.close()  # so that the end of the process ends the connection
        self.loaded = False
        self.job: int | None = None
        self.deadline = math.inf

    @property
    def idle(self) -> bool:
        return self.loaded and self.job is None

    def begin(self, job: int, document: Document, limit: float) -> bool:
        """Give the process a document; return False if it is no more, which `recv` tells too."""
        try:
            self.connection.send(document)
        except OSError:
            return False
        self.job, self.deadline = job, time.monotonic() + limit
        return True

    def heard(self, *, done: bool, limit: float) -> None:
        """Take note of a sign of life; `done`: the process has nothing to do any more."""
        self.loaded = True
        if done:
            self.job, self.deadline = None, math.inf
        else:
            self.deadline = time.monotonic() + limit

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Unloaded:
    """The message of a process that could not load the tagger."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def _serve(connection: Connection, load: Load) -> None:
    """Be a worker: say None when the tagger is loaded, then answer documents with outcomes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that started it ends it
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        tagger = load()
    except Exception as error:
        connection.send(_Unloaded(str(error)))
        return
    try:
        connection.send(None)
        while True:
            document = connection.recv()
            for result in tag_document(document, tagger):
                connection.send(result)
            connection.send(None)
    except (EOFError, BrokenPipeError):
        return  # the program has gone


def _end_with_parent() -> None:
    """End this process when its parent ends, also if it hangs in a document."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
