"""The data folder: the files of jobs, and the lock that keeps two servers apart."""

import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.files import replacing

_DOCUMENTS = "documents"
_RESULTS = "results"


class Folder:
    """A folder with one folder a job, where all names are the program's own.

    Args:
        path: made if it is absent.

    Raises:
        GongkaiError: it cannot be written, or another server uses it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._jobs = path / "jobs"
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._jobs.mkdir(exist_ok=True)
            self._lock = FileLock(path / "lock")
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise GongkaiError(
                f"{path}: another server uses it; stop that one, or name another folder (--data)"
            ) from error
        except OSError as error:
            raise GongkaiError(
                f"{path}: {error.strerror}; name a folder that can be written (--data)"
            ) from error

    def close(self) -> None:
        """Let another server use the folder."""
        self._lock.release()

    def free(self) -> int:
        """Return how many bytes are free on its disk."""
        return shutil.disk_usage(self.path).free

    @contextmanager
    def add(self, job: str) -> Iterator[BinaryIO]:
        """Yield the file for the documents of a new job; it is on the disk when the block ends.

        If the block raises, nothing is left of it.
        """
        home = self._jobs / job
        home.mkdir()
        try:
            with replacing(home / _DOCUMENTS) as stream:
                yield stream
        except BaseException:
            self.remove(job)
            raise

    def read(self, job: str, offset: int, size: int) -> bytes:
        """Return a document of a job.

        Raises:
            OSError: the job is there no more.
        """
        with (self._jobs / job / _DOCUMENTS).open("rb") as stream:
            stream.seek(offset)
            return stream.read(size)

    def results(self, job: str) -> Path:
        """Return the folder for the results of a job, which may not exist yet."""
        return self._jobs / job / _RESULTS

    def remove(self, job: str) -> None:
        """Remove the files of a job."""
        shutil.rmtree(self._jobs / job, ignore_errors=True)

    def remove_others(self, jobs: Collection[str]) -> None:
        """Remove the files of all jobs but these: what a kill left of jobs not taken on."""
        for home in self._jobs.iterdir():
            if home.name not in jobs:
                self.remove(home.name)
