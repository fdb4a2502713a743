"""Processes beside the program that answer what they are sent, and may die or hang alone."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from gongkai.inference.garbage import keep_loaded

Task = TypeVar("Task")
Message = TypeVar("Message")

Load = Callable[[], Callable[[Task], Iterator[Message]]]
"""How a process gets what answers its tasks; it has to be a thing that can be pickled."""

_CONTEXT = get_context("spawn")  # the only way to start that is the same on every system


class Unloaded:
    """The message of a process that could not load what answers its tasks."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


class Process(Generic[Task, Message]):
    """A process and the way to it.

    The first message that comes is None, or `Unloaded`; then, for each task, the messages of its
    answer and None behind them. A connection that ends says that the process has ended.
    """

    def __init__(self, load: Load[Task, Message]) -> None:
        self.connection, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(theirs, load), daemon=True)
        self._process.start()
        theirs.close()  # so that the end of the process ends the connection

    @property
    def exit_code(self) -> int | None:
        """How the process ended; None: it has not."""
        return self._process.exitcode

    def give(self, task: Task) -> bool:
        """Send a task; return False if the process is no more, which `receive` tells too."""
        try:
            self.connection.send(task)
        except OSError:
            return False
        return True

    def receive(self) -> Message | Unloaded | None:
        """Return the next message, after waiting for it.

        Raises:
            EOFError, OSError: the process has ended.
        """
        message: Message | Unloaded | None = self.connection.recv()
        return message

    def kill(self) -> None:
        """Kill the process, whatever it is at; a thread that waits for its message is told so."""
        self._process.kill()

    def end(self) -> None:
        """End the process and the connection, for which no other thread may be waiting."""
        self.kill()
        self._process.join()
        self.connection.close()


def _serve(connection: Connection, load: Load[Task, Message]) -> None:
    """Be the process: say None when all is loaded, then answer tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that started it ends it
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        answer = load()
    except Exception as error:
        connection.send(Unloaded(str(error)))
        return
    keep_loaded()
    try:
        connection.send(None)
        while True:
            for message in answer(connection.recv()):
                connection.send(message)
            connection.send(None)
    except (EOFError, BrokenPipeError):
        return  # the program has gone


def _end_with_parent() -> None:
    """End this process when its parent ends, also if it hangs in a document."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
