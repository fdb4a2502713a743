"""Jobs: from the upload to the expiry of the results."""

import logging
import math
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from gongkai.document.errors import GongkaiError
from gongkai.service.jobs.folder import Folder
from gongkai.service.jobs.intake import SentFile, take_apart
from gongkai.service.jobs.results import ResultFormat, result_file
from gongkai.service.jobs.store import Claim, JobStore, State
from gongkai.service.problems import ProblemError
from gongkai.service.settings import Limits
from gongkai.service.tasks import FullError, Task
from gongkai.service.worker import Answer, Refused, Upload

_log = logging.getLogger(__name__)
_TIDY = 60.0  # seconds between two looks for jobs that expired and documents that got lost


class Jobs:
    """The jobs of a server.

    Args:
        store: what is known of them.
        folder: their files.
        limits: on what clients send.
        most: documents that may be unfinished.
    """

    def __init__(self, store: JobStore, folder: Folder, limits: Limits, most: int) -> None:
        self._store = store
        self._folder = folder
        self._limits = limits
        self._most = most
        self._held: dict[int, Claim] = {}
        self._claiming = threading.Lock()
        self._stop = threading.Event()
        self._tidying = threading.Thread(target=self._tidy_ever, daemon=True)

    def start(self) -> None:
        """Take up what an earlier server left, and keep the house from now on."""
        self._folder.remove_others(self._store.jobs())
        if found := self._store.recover():
            _log.info("%d documents of an earlier run are tagged again", found)
        self._tidying.start()

    def stop(self) -> None:
        """Leave the rest to a later server; no worker is at it any more."""
        self._stop.set()
        self._tidying.join()
        self._store.close()
        self._folder.close()

    def ping(self) -> None:
        """Ask the database for a sign of life; raises what it raises."""
        self._store.ping()

    def waiting(self) -> float:
        """Return how many documents are not finished; not a number: the database does not tell."""
        try:
            return self._store.waiting()
        except SQLAlchemyError:
            return math.nan

    def add(self, files: Sequence[SentFile], retry_after: Callable[[int], int]) -> State:
        """Take on a job.

        Raises:
            ProblemError: the files are beyond the limits or hold no documents; the disk is full.
            FullError: too much is waiting.
        """
        if self._folder.free() < self._limits.free_bytes:
            raise ProblemError(507, "the disk of the server is nearly full; delete jobs")
        waiting = self._store.waiting()
        if waiting >= self._most:
            raise FullError(retry_after(waiting - self._most + 1))
        job = secrets.token_hex(16)
        with self._folder.add(job) as target:
            pieces = take_apart(files, target, self._limits)
            if waiting and waiting + len(pieces) > self._most:
                raise FullError(retry_after(waiting + len(pieces) - self._most))
        try:
            self._store.create(job, pieces)
        except BaseException:
            self._folder.remove(job)
            raise
        state = self._store.state(job)
        assert state is not None
        return state

    def state(self, job: str) -> State | None:
        """Return how far a job is; None: there is no such job."""
        return self._store.state(job)

    def results(self, job: str, format: ResultFormat) -> Path | None:
        """Return the file of the results of a job that is done; None: it was removed meanwhile."""
        try:
            path = result_file(self._store.lines(job), format, self._folder.results(job))
        except (GongkaiError, OSError):
            if self._is_gone(job):
                return None
            raise
        return None if self._is_gone(job) else path

    def _is_gone(self, job: str) -> bool:
        """Return whether a job was removed; what was written meanwhile goes, too."""
        if self._store.state(job) is not None:
            return False
        self._folder.remove(job)
        return True

    def delete(self, job: str) -> bool:
        """Remove a job, whatever it is at; return whether there was one."""
        found = self._store.delete(job)
        self._folder.remove(job)
        return found

    def feed(self, most: int, size: int) -> Sequence[Task]:
        """Return the next documents as tasks: at most so many, of at most so many bytes."""
        try:
            with self._claiming:
                claims = self._store.claim(most)
                self._held.update((claim.id, claim) for claim in claims)
        except SQLAlchemyError:
            _log.exception("the database cannot be asked for documents; it is tried again")
            return ()
        return self._within(claims, size)

    def _within(self, claims: Sequence[Claim], size: int) -> list[Task]:
        """Return the tasks of the first of the claims; the others are set back."""
        tasks: list[Task] = []
        total = 0
        for number, claim in enumerate(claims):
            if tasks and total + claim.piece.size > size:
                self._release(claims[number:])
                break
            total += claim.piece.size
            tasks.extend(self._task(claim))
        return tasks

    def _task(self, claim: Claim) -> Iterator[Task]:
        piece = claim.piece
        try:
            content = self._folder.read(claim.job, piece.offset, piece.size)
        except OSError as error:  # the job was removed meanwhile, or somebody removed its files
            refused = Refused(f"{piece.name}: cannot be read ({error.strerror})")
            try:
                self._finish(claim, [refused])
            except SQLAlchemyError:
                _log.exception("the failure of a document could not be kept; it is tried again")
            return
        upload = Upload(content, piece.name)
        yield Task(upload, partial(self._finish, claim), partial(self._release, [claim]))

    def _finish(self, claim: Claim, answers: Sequence[Answer]) -> None:
        try:
            self._store.finish(claim, answers)
        finally:
            self._held.pop(claim.id, None)

    def _release(self, claims: Sequence[Claim]) -> None:
        """Set documents back to wait; if the database is away, that is done when it is tidied."""
        try:
            self._store.release([claim.id for claim in claims])
        except SQLAlchemyError:
            _log.exception("documents could not be set back; it is tried again")
        finally:
            for claim in claims:
                self._held.pop(claim.id, None)

    def _tidy_ever(self) -> None:
        while not self._stop.wait(_TIDY):
            try:
                self._tidy()
            except (SQLAlchemyError, OSError):
                _log.exception("jobs could not be tidied; it is tried again")

    def _tidy(self) -> None:
        for job in self._store.expired():
            self.delete(job)
        with self._claiming:
            self._store.recover(list(self._held))
