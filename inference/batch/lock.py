"""The lock of an output directory: only one run writes to it at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from gongkai.document.errors import GongkaiError

LOCK = ".lock"


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the lock of an output directory, which is created if it does not exist.

    The operating system owns the lock and releases it if the process is killed.

    Raises:
        GongkaiError: another run has the lock, or the directory cannot be written.
    """
    path = directory / LOCK
    lock = FileLock(path)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise GongkaiError(
            f"{directory} is being written by another run of gongkai: "
            "wait until it ends, or name another directory with -o"
        ) from error
    except NotImplementedError as error:
        raise GongkaiError(
            f"{directory} is on a file system without locks; name a directory on another with -o"
        ) from error
    except OSError as error:
        raise GongkaiError(
            f"cannot write to the output directory {directory}: {error.strerror}; "
            "name a directory that can be created and written"
        ) from error
    try:
        yield
    finally:
        if os.name != "nt":  # Windows does not remove open files
            # A process that opened the file before this line finds it removed, and tries again.
            path.unlink(missing_ok=True)
        lock.release()
