"""The pool: worker processes that all requests and jobs share, each driven by a thread."""

import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence

from gongkai.inference.batch.processes import LoadFailure, Process
from gongkai.service.task_queue import TaggingTask, TaskQueue
from gongkai.service.worker import (
    LoadTagger,
    TaggingFailure,
    TaggingResult,
    Upload,
    WorkerMessage,
)

_log = logging.getLogger(__name__)
_LOAD_TIMEOUT = 300.0  # seconds that a process may take to load its tagger
_RESTART_DELAY = 2.0  # seconds between two attempts to start a process

OnResults = Callable[[Sequence[TaggingResult]], None]


class WorkerPool:
    """Worker processes, and a thread for each that sends tasks to it and receives the results.

    If a process ends or exceeds the time limit, the document that it was tagging fails, and
    another process replaces it.

    Args:
        load: loads the tagger in a process.
        count: the number of processes.
        time_limit: seconds for one report.
        queue: the tasks.
        on_results: receives the results of each upload.
    """

    def __init__(
        self,
        load: LoadTagger,
        count: int,
        time_limit: float,
        queue: TaskQueue,
        on_results: OnResults,
    ) -> None:
        self._queue = queue
        self._threads = [_WorkerThread(load, time_limit, queue, on_results) for _ in range(count)]

    @property
    def ready(self) -> bool:
        """Whether a process has loaded its tagger."""
        return any(thread.ready for thread in self._threads)

    def start(self) -> None:
        """Start the processes; they need some seconds to become ready."""
        for thread in self._threads:
            thread.start()

    def stop(self, grace: float) -> None:
        """Let the processes finish their current tasks for `grace` seconds, then end them."""
        self._queue.stop()
        deadline = time.monotonic() + grace
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        for thread in self._threads:
            thread.end()


class _ProcessLostError(Exception):
    """The process ended or hung; the failure belongs to the document that it was tagging."""

    def __init__(self, failure: TaggingFailure) -> None:
        super().__init__(failure.reason)
        self.failure = failure


class _UnfinishedError(Exception):
    """The process was lost before it had finished some tasks."""

    def __init__(self, tasks: Sequence[TaggingTask], failure: TaggingFailure) -> None:
        super().__init__(failure.reason)
        self.tasks = tasks
        self.failure = failure


class _WorkerThread(threading.Thread):
    """A thread that drives one worker process, and replaces it when it is lost."""

    def __init__(
        self, load: LoadTagger, time_limit: float, queue: TaskQueue, on_results: OnResults
    ) -> None:
        super().__init__(daemon=True)
        self.ready = False
        self._load = load
        self._time_limit = time_limit
        self._queue = queue
        self._on_results = on_results
        self._process: Process[Sequence[Upload], WorkerMessage] | None = None
        self._killed = threading.Event()

    def run(self) -> None:
        while self._ensure_process() and (tasks := self._queue.take()):
            started = time.monotonic()
            self._tag(tasks)
            self._queue.record_duration(len(tasks), started)
        self._drop_process()

    def end(self) -> None:
        """End the process, and with it the thread."""
        self._killed.set()
        while self.is_alive():
            if process := self._process:
                process.kill()  # only the thread may close the connection
            self.join(0.1)

    def _tag(self, tasks: Sequence[TaggingTask]) -> None:
        """Tag tasks together; if the process is lost, tag the unfinished ones one by one."""
        try:
            self._send_and_receive(tasks)
        except _UnfinishedError as unfinished:
            if len(tasks) == 1:
                self._finish(tasks[0], [unfinished.failure])
                return
            for task in unfinished.tasks:
                self._tag([task])

    def _send_and_receive(self, tasks: Sequence[TaggingTask]) -> None:
        """Tag tasks together; abandon them if the server stops.

        Raises:
            _UnfinishedError: the process was lost before all tasks were finished.
        """
        if not self._ensure_process():
            _abandon(tasks)
            return
        process = self._process
        assert process is not None
        results: defaultdict[int, list[TaggingResult]] = defaultdict(list)
        finished: set[int] = set()
        try:
            process.send([task.upload for task in tasks])
            while (message := self._receive(process, self._time_limit)) is not None:
                index, result = message
                if result is not None:
                    results[index].append(result)
                else:
                    finished.add(index)
                    self._finish(tasks[index], results.pop(index, []))
        except _ProcessLostError as lost:
            self._drop_process()
            unfinished = [task for index, task in enumerate(tasks) if index not in finished]
            if not self._killed.is_set():
                raise _UnfinishedError(unfinished, lost.failure) from lost
            _abandon(unfinished)

    def _receive(
        self, process: Process[Sequence[Upload], WorkerMessage], timeout: float
    ) -> WorkerMessage | None:
        """Return the next message of the process, which must arrive within `timeout` seconds.

        Raises:
            _ProcessLostError: no message arrived.
        """
        try:
            if not process.connection.poll(timeout):
                reason = f"took more than {timeout:g} seconds and was stopped; split the document"
                raise _ProcessLostError(TaggingFailure(reason))
            message = process.receive()
        except (EOFError, OSError) as error:
            reason = "the document ended its worker process; please report it"
            raise _ProcessLostError(TaggingFailure(reason, defect=True)) from error
        if isinstance(message, LoadFailure):
            raise _ProcessLostError(TaggingFailure(message.reason, defect=True))
        return message

    def _finish(self, task: TaggingTask, results: Sequence[TaggingResult]) -> None:
        self._on_results(results)
        try:
            task.finish(results)
        except Exception:  # most likely the database is not available; the thread continues
            _log.exception("the results of a document could not be stored; it is tagged again")

    def _ensure_process(self) -> bool:
        """Start a process unless one is ready; return False if the server stops instead."""
        if self._process is not None and self._process.exit_code is not None:
            self._drop_process()  # it ended while it was idle: no document is at fault
        while self._process is None and not self._killed.is_set():
            try:
                self._process = Process(self._load)
                self._receive(self._process, _LOAD_TIMEOUT)
                self.ready = True
            except (_ProcessLostError, OSError) as error:  # OSError: no process could be started
                _log.error("a worker process could not load the tagger: %s", error)
                self._drop_process()
                if self._queue.stopping:
                    return False
                self._killed.wait(_RESTART_DELAY)
        return not self._killed.is_set()

    def _drop_process(self) -> None:
        self.ready = False
        if process := self._process:
            self._process = None
            process.close()


def _abandon(tasks: Sequence[TaggingTask]) -> None:
    for task in tasks:
        task.abandon()
