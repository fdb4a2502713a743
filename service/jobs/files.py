"""The data folder: the files of jobs, and a lock that keeps other servers out."""

import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import GongkaiError

_DOCUMENTS = "documents"
_RESULTS = "results"


class JobFiles:
    """The files of jobs, in one subfolder for each job; the program chooses all names.

    Args:
        path: the data folder, which is made if it is absent.

    Raises:
        GongkaiError: the folder cannot be written, or another server uses it.
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
        """Release the lock."""
        self._lock.release()

    def free_bytes(self) -> int:
        """Return the number of free bytes on the disk of the folder."""
        return shutil.disk_usage(self.path).free

    @contextmanager
    def create(self, job: str) -> Iterator[BinaryIO]:
        """Yield the file for the documents of a new job; it is on the disk after the block.

        Nothing remains of the job if the block raises.
        """
        folder = self._jobs / job
        folder.mkdir()
        try:
            with atomic_write(folder / _DOCUMENTS, "wb", fsync=True) as stream:
                yield stream
        except BaseException:
            self.remove(job)
            raise

    def read(self, job: str, offset: int, size: int) -> bytes:
        """Return a document of a job.

        Raises:
            OSError: the job was removed.
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
        """Remove the files of all jobs but these, which a killed server may have left."""
        for folder in self._jobs.iterdir():
            if folder.name not in jobs:
                self.remove(folder.name)
