"""Worker processes that answer tasks; one may die or hang without effect on the others."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from gongkai.inference.garbage_collection import freeze_loaded_objects

Task = TypeVar("Task")
Message = TypeVar("Message")

Load = Callable[[], Callable[[Task], Iterator[Message]]]
"""Loads the function that answers tasks, in the process; it must be picklable."""

_CONTEXT = get_context("spawn")  # the only start method that is the same on every system


class LoadFailure:
    """The message of a process that could not load the function that answers tasks."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


class Process(Generic[Task, Message]):
    """A process and the connection to it.

    The first message is None, or `LoadFailure`; then, for each task, the messages of its answer
    and a None after them. The connection is closed when the process ends.
    """

    def __init__(self, load: Load[Task, Message]) -> None:
        self.connection, child_end = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(child_end, load), daemon=True)
        self._process.start()
        child_end.close()  # so that the end of the process closes the connection

    @property
    def exit_code(self) -> int | None:
        """The exit code of the process; None while it runs."""
        return self._process.exitcode

    def send(self, task: Task) -> bool:
        """Send a task; return False if the process has ended, which `receive` reports too."""
        try:
            self.connection.send(task)
        except OSError:
            return False
        return True

    def receive(self) -> Message | LoadFailure | None:
        """Wait for the next message and return it.

        Raises:
            EOFError, OSError: the process has ended.
        """
        message: Message | LoadFailure | None = self.connection.recv()
        return message

    def kill(self) -> None:
        """Kill the process; `receive` raises an error in a thread that waits for a message."""
        self._process.kill()

    def close(self) -> None:
        """Kill the process and close the connection, for which no other thread may wait."""
        self.kill()
        self._process.join()
        self.connection.close()


def _serve(connection: Connection, load: Load[Task, Message]) -> None:
    """Run in the process: send None when the function is loaded, then answer tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that started this process stops it
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        answer = load()
    except Exception as error:
        connection.send(LoadFailure(str(error)))
        return
    freeze_loaded_objects()
    try:
        connection.send(None)
        while True:
            for message in answer(connection.recv()):
                connection.send(message)
            connection.send(None)
    except (EOFError, BrokenPipeError):
        return  # the program has ended


def _end_with_parent() -> None:
    """End this process when its parent ends, even while it hangs in a document."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
