"""A lock: no two runs write to one directory at the same time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from gongkai.document.errors import GongkaiError

LOCK = ".lock"


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the lock of an output directory, which is made if it is absent.

    The operating system holds it for the process: a kill gives it free too.

    Raises:
        GongkaiError: another run holds it, or the directory cannot be written.
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
            "name a directory that can be made and written"
        ) from error
    try:
        yield
    finally:
        if os.name != "nt":  # Windows removes no file that is open
            path.unlink(missing_ok=True)  # while it is held: who opened it meanwhile looks again
        lock.release()
