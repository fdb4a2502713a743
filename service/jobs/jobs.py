"""The jobs of a server, from the upload to the expiry of the results."""

import logging
import math
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from gongkai.document.errors import GongkaiError
from gongkai.service.jobs.files import JobFiles
from gongkai.service.jobs.panels import ensure_panel, find_panel_file
from gongkai.service.jobs.results import ensure_results
from gongkai.service.jobs.store import ClaimedDocument, JobProgress, JobStore
from gongkai.service.jobs.uploads import UploadedFile, write_documents
from gongkai.service.problems import ProblemError
from gongkai.service.settings import RequestLimits
from gongkai.service.task_queue import QueueFullError, TaggingTask
from gongkai.service.worker import TaggingFailure, TaggingResult, Upload

_log = logging.getLogger(__name__)
_CLEANUP_INTERVAL = 60.0  # seconds between two searches for expired jobs and orphaned documents


class Jobs:
    """The jobs of a server.

    Args:
        store: the database of the jobs.
        files: their files.
        limits: the limits on requests.
        max_unfinished: the most documents that may be unfinished.
    """

    def __init__(
        self, store: JobStore, files: JobFiles, limits: RequestLimits, max_unfinished: int
    ) -> None:
        self._store = store
        self._files = files
        self._limits = limits
        self._max_unfinished = max_unfinished
        self._claimed: set[int] = set()
        self._claim_lock = threading.Lock()
        self._stopped = threading.Event()
        self._cleaner = threading.Thread(target=self._clean_up_regularly, daemon=True)

    def start(self) -> None:
        """Resume the jobs of an earlier server, and start the regular cleanup."""
        self._files.remove_others(self._store.jobs())
        if count := self._store.recover():
            _log.info("%d documents of an earlier run are tagged again", count)
        self._cleaner.start()

    def stop(self) -> None:
        """Leave the remaining documents to a later server; the workers must have stopped."""
        self._stopped.set()
        self._cleaner.join()
        self._store.close()
        self._files.close()

    def ping(self) -> None:
        """Check that the database is available.

        Raises:
            SQLAlchemyError: it is not.
        """
        self._store.ping()

    def unfinished(self) -> float:
        """Return the number of unfinished documents; NaN: the database is not available."""
        try:
            return self._store.unfinished()
        except SQLAlchemyError:
            return math.nan

    def add(
        self, uploads: Sequence[UploadedFile], retry_after: Callable[[int], int]
    ) -> JobProgress:
        """Create a job.

        Args:
            uploads: the files of the job.
            retry_after: returns the estimated seconds for a number of documents.

        Raises:
            ProblemError: the files exceed the limits or contain no documents; the disk is full.
            QueueFullError: too many documents are unfinished.
        """
        if self._files.free_bytes() < self._limits.free_bytes:
            raise ProblemError(507, "the disk of the server is nearly full; delete jobs")
        unfinished = self._store.unfinished()
        if unfinished >= self._max_unfinished:
            raise QueueFullError(retry_after(unfinished - self._max_unfinished + 1))
        job = secrets.token_hex(16)
        with self._files.create(job) as target:
            documents = write_documents(uploads, target, self._limits)
            excess = unfinished + len(documents) - self._max_unfinished
            if unfinished and excess > 0:
                raise QueueFullError(retry_after(excess))
        try:
            self._store.create(job, documents)
        except BaseException:
            self._files.remove(job)
            raise
        progress = self._store.progress(job)
        assert progress is not None
        return progress

    def progress(self, job: str) -> JobProgress | None:
        """Return the progress of a job; None: there is no such job."""
        return self._store.progress(job)

    def results(self, job: str, format: str) -> Path | None:
        """Return the file with the results of a finished job; None: the job was removed."""
        try:
            path = ensure_results(self._store.lines(job), format, self._files.results(job))
        except (GongkaiError, OSError):
            if self._was_removed(job):
                return None
            raise
        return None if self._was_removed(job) else path

    def panel(self, job: str) -> str | None:
        """Return the token of the panel of a finished job; None: the job was removed."""
        try:
            token = ensure_panel(self._store.lines(job), self._files.results(job))
        except (GongkaiError, OSError):
            if self._was_removed(job):
                return None
            raise
        return None if self._was_removed(job) else token

    def panel_file(self, job: str, token: str, name: str) -> Path | None:
        """Return a file of the panel of a job; None if there is none."""
        return find_panel_file(self._files.results(job), token, name)

    def _was_removed(self, job: str) -> bool:
        """Return whether a job was removed; remove files that were written since then."""
        if self._store.progress(job) is not None:
            return False
        self._files.remove(job)
        return True

    def delete(self, job: str) -> bool:
        """Delete a job in any state; return whether it existed."""
        existed = self._store.delete(job)
        self._files.remove(job)
        return existed

    def next_tasks(self, max_tasks: int, max_bytes: int) -> Sequence[TaggingTask]:
        """Return the next documents as tasks; the first one may exceed the number of bytes."""
        try:
            with self._claim_lock:
                claims = self._store.claim(max_tasks)
                self._claimed.update(claim.id for claim in claims)
        except SQLAlchemyError:
            _log.exception("the database returned no documents; the server tries again")
            return ()
        return self._tasks_within(claims, max_bytes)

    def _tasks_within(self, claims: Sequence[ClaimedDocument], max_bytes: int) -> list[TaggingTask]:
        """Return the tasks of the first documents; release the others."""
        tasks: list[TaggingTask] = []
        size = 0
        for number, claim in enumerate(claims):
            if tasks and size + claim.document.size > max_bytes:
                self._release(claims[number:])
                break
            size += claim.document.size
            tasks.extend(self._task(claim))
        return tasks

    def _task(self, claim: ClaimedDocument) -> Iterator[TaggingTask]:
        document = claim.document
        try:
            content = self._files.read(claim.job, document.offset, document.size)
        except OSError as error:  # the job was deleted meanwhile, or its files were removed
            failure = TaggingFailure(f"{document.name}: cannot be read ({error.strerror})")
            try:
                self._finish(claim, [failure])
            except SQLAlchemyError:
                _log.exception("a failure could not be stored; the server tries again")
            return
        upload = Upload(content, document.name)
        yield TaggingTask(upload, partial(self._finish, claim), partial(self._release, [claim]))

    def _finish(self, claim: ClaimedDocument, results: Sequence[TaggingResult]) -> None:
        try:
            self._store.finish(claim, results)
        finally:
            self._claimed.discard(claim.id)

    def _release(self, claims: Sequence[ClaimedDocument]) -> None:
        """Return documents to the queue; if the database is not available, the cleanup does it."""
        try:
            self._store.release([claim.id for claim in claims])
        except SQLAlchemyError:
            _log.exception("documents could not be released; the server tries again")
        finally:
            self._claimed.difference_update(claim.id for claim in claims)

    def _clean_up_regularly(self) -> None:
        while not self._stopped.wait(_CLEANUP_INTERVAL):
            try:
                self._clean_up()
            except (SQLAlchemyError, OSError):
                _log.exception("the cleanup of jobs failed; the server tries again")

    def _clean_up(self) -> None:
        for job in self._store.expired():
            self.delete(job)
        with self._claim_lock:
            self._store.recover(list(self._claimed))
