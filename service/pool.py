"""The pool: worker processes that all requests and jobs share, each led by a thread."""

import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence

from gongkai.inference.batch.processes import Process, Unloaded
from gongkai.service.tasks import Task, Tasks
from gongkai.service.worker import Answer, LoadTagger, Message, Refused, Upload

_log = logging.getLogger(__name__)
_LOADING = 300.0  # seconds that a process may take to load its tagger
_BREATH = 2.0  # seconds between two tries to start a process

Told = Callable[[Sequence[Answer]], None]


class Pool:
    """Worker processes, and a thread for each that gives it tasks and takes its answers.

    A process that ends or exceeds the time limit costs the document that it was at; another takes
    its place.

    Args:
        load: how a process gets its tagger.
        count: how many processes.
        time_limit: seconds for one report.
        tasks: what there is to do.
        told: is told of the answers to each upload.
    """

    def __init__(
        self, load: LoadTagger, count: int, time_limit: float, tasks: Tasks, told: Told
    ) -> None:
        self._tasks = tasks
        self._lanes = [_Lane(load, time_limit, tasks, told) for _ in range(count)]

    @property
    def ready(self) -> bool:
        """Whether a process has loaded its tagger."""
        return any(lane.ready for lane in self._lanes)

    def start(self) -> None:
        """Start the processes; it takes them some seconds to be ready."""
        for lane in self._lanes:
            lane.start()

    def stop(self, grace: float) -> None:
        """Let the processes finish what they are at, for `grace` seconds, and end them."""
        self._tasks.stop()
        deadline = time.monotonic() + grace
        for lane in self._lanes:
            lane.join(max(0.0, deadline - time.monotonic()))
        for lane in self._lanes:
            lane.end()


class _EndedError(Exception):
    """The process ended or hung, which is the answer to the document that it was at."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


class _UnansweredError(Exception):
    """The process ended before it had answered some tasks."""

    def __init__(self, tasks: Sequence[Task], refusal: Refused) -> None:
        super().__init__(refusal.reason)
        self.tasks = tasks
        self.refusal = refusal


class _Lane(threading.Thread):
    """A thread and its process."""

    def __init__(self, load: LoadTagger, limit: float, tasks: Tasks, told: Told) -> None:
        super().__init__(daemon=True)
        self.ready = False
        self._load = load
        self._limit = limit
        self._tasks = tasks
        self._told = told
        self._process: Process[Sequence[Upload], Message] | None = None
        self._killed = threading.Event()

    def run(self) -> None:
        while self._loaded() and (tasks := self._tasks.take()):
            began = time.monotonic()
            self._tag(tasks)
            self._tasks.done(len(tasks), began)
        self._drop()

    def end(self) -> None:
        """End the process, and with it the thread."""
        self._killed.set()
        while self.is_alive():
            if process := self._process:
                process.kill()  # the connection is the thread's to close
            self.join(0.1)

    def _tag(self, tasks: Sequence[Task]) -> None:
        """Tag what is sent together; if the process ends, the rest of it one by one."""
        try:
            self._try(tasks)
        except _UnansweredError as unanswered:
            if len(tasks) == 1:
                self._finish(tasks[0], [unanswered.refusal])
                return
            for task in unanswered.tasks:
                self._tag([task])

    def _try(self, tasks: Sequence[Task]) -> None:
        """Tag what is sent together; give it up if the server is stopped.

        Raises:
            _UnansweredError: the process ended before all was answered.
        """
        if not self._loaded():
            _abandon(tasks)
            return
        process = self._process
        assert process is not None
        answers: defaultdict[int, list[Answer]] = defaultdict(list)
        done: set[int] = set()
        try:
            process.give([task.upload for task in tasks])
            while (message := self._receive(process, self._limit)) is not None:
                place, answer = message
                if answer is not None:
                    answers[place].append(answer)
                else:
                    done.add(place)
                    self._finish(tasks[place], answers.pop(place, []))
        except _EndedError as ended:
            self._drop()
            rest = [task for place, task in enumerate(tasks) if place not in done]
            if not self._killed.is_set():
                raise _UnansweredError(rest, ended.refusal) from ended
            _abandon(rest)

    def _receive(self, process: Process[Sequence[Upload], Message], limit: float) -> Message | None:
        """Return the next message of the process, which has to come within a time.

        Raises:
            _EndedError: there is none.
        """
        try:
            if not process.connection.poll(limit):
                reason = f"took more than {limit:g} seconds and was given up; split the document"
                raise _EndedError(Refused(reason))
            message = process.receive()
        except (EOFError, OSError) as error:
            reason = "the document ended its worker process; please report it"
            raise _EndedError(Refused(reason, defect=True)) from error
        if isinstance(message, Unloaded):
            raise _EndedError(Refused(message.reason, defect=True))
        return message

    def _finish(self, task: Task, answers: Sequence[Answer]) -> None:
        self._told(answers)
        try:
            task.finish(answers)
        except Exception:  # a database that is away, most of all; the lane goes on
            _log.exception("the answers to a document could not be kept; it is tagged again")

    def _loaded(self) -> bool:
        """Have a process that is ready; return False if the server stops instead."""
        if self._process is not None and self._process.exit_code is not None:
            self._drop()  # it ended while it had nothing to do: no document is to blame
        while self._process is None and not self._killed.is_set():
            try:
                self._process = Process(self._load)
                self._receive(self._process, _LOADING)
                self.ready = True
            except (_EndedError, OSError) as error:  # OSError: no process could be started
                _log.error("a worker process could not load the tagger: %s", error)
                self._drop()
                if self._tasks.stopping:
                    return False
                self._killed.wait(_BREATH)
        return not self._killed.is_set()

    def _drop(self) -> None:
        self.ready = False
        if process := self._process:
            self._process = None
            process.end()


def _abandon(tasks: Sequence[Task]) -> None:
    for task in tasks:
        task.abandon()
