"""The database of jobs: their documents, the states of the documents, and the results.

Each change is one transaction that starts with a write, so neither SQLite nor PostgreSQL ever has
to abort one in favour of another. A worker claims a document by setting its state to running, and
the document is finished when its results are stored. Both steps check the state, so no document is
tagged twice.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    case,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from gongkai.document.errors import GongkaiError
from gongkai.service.jobs.database import (
    DONE,
    FAILED,
    QUEUED,
    RUNNING,
    DocumentRow,
    JobRow,
    ResultRow,
)
from gongkai.service.worker import TaggingFailure, TaggingResult

_MAX_FAILURES = 100  # failures in the progress of a job
_CHUNK = 100  # rows that are in memory at once
_ADVISORY_LOCK = 0x676F6E676B6169  # the number of the lock that the server of a database holds


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document in the file of a job.

    Attributes:
        name: the name of its file.
        line: its line in a .jsonl file, or 0.
        offset, size: its range of bytes in the file of the job.
    """

    name: str
    line: int
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class ClaimedDocument:
    """A document that a worker has claimed."""

    id: int
    job: str
    document: StoredDocument


@dataclass(frozen=True, slots=True)
class DocumentFailure:
    """A document, or a report in one, that could not be tagged."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class JobProgress:
    """The progress of a job."""

    id: str
    state: str
    created: datetime
    expires: datetime | None
    documents: int
    done: int
    failed: int
    failures: Sequence[DocumentFailure]


class JobStore:
    """The jobs in a database.

    Args:
        engine: the database.
        kept: seconds that the results of a finished job are kept.

    Raises:
        GongkaiError: another server uses the database.
    """

    def __init__(self, engine: Engine, kept: float) -> None:
        self._engine = engine
        self._kept = timedelta(seconds=kept)
        self._lock = _lock_connection(engine) if engine.dialect.name == "postgresql" else None
        if self._lock and not self._lock.scalar(select(func.pg_try_advisory_lock(_ADVISORY_LOCK))):
            raise GongkaiError("another server uses this database; stop it, or name another one")

    def close(self) -> None:
        """Release the lock and close the connections."""
        if self._lock:
            self._lock.close()
        self._engine.dispose()

    def ping(self) -> None:
        """Check that the database is available.

        Raises:
            SQLAlchemyError: it is not.
        """
        with self._engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def create(self, job: str, documents: Sequence[StoredDocument]) -> None:
        """Store a new job."""
        count = len(documents)
        row = {"id": job, "created": _now(), "documents": count, "unfinished": count}
        document_rows = [
            {
                "job": job,
                "place": place,
                "name": document.name,
                "line": document.line,
                "offset": document.offset,
                "size": document.size,
                "state": QUEUED,
            }
            for place, document in enumerate(documents)
        ]
        with self._engine.begin() as connection:
            connection.execute(insert(JobRow), [row])
            connection.execute(insert(DocumentRow), document_rows)

    def jobs(self) -> set[str]:
        """Return the ids of all jobs."""
        with self._engine.connect() as connection:
            return set(connection.scalars(select(JobRow.id)))

    def unfinished(self) -> int:
        """Return the number of documents that are not finished."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.coalesce(func.sum(JobRow.unfinished), 0))) or 0

    def progress(self, job: str) -> JobProgress | None:
        """Return the progress of a job; None: there is no such job."""
        started = select(DocumentRow.id).where(DocumentRow.job == job, DocumentRow.state != QUEUED)
        with self._engine.connect() as connection:
            row = connection.execute(
                select(JobRow.__table__, started.exists().label("started")).where(JobRow.id == job)
            ).one_or_none()
            if row is None:
                return None
            failures = connection.execute(
                select(DocumentRow.name, DocumentRow.line, ResultRow.reason)
                .join(ResultRow, ResultRow.document == DocumentRow.id)
                .where(DocumentRow.job == job, ResultRow.reason.is_not(None))
                .order_by(DocumentRow.place, ResultRow.number)
                .limit(_MAX_FAILURES)
            ).all()
        if row.unfinished:
            state = RUNNING if row.started else QUEUED
        else:
            state = FAILED if row.failed == row.documents else DONE
        return JobProgress(
            id=row.id,
            state=state,
            created=row.created,
            expires=row.expires,
            documents=row.documents,
            done=row.documents - row.unfinished,
            failed=row.failed,
            failures=[
                DocumentFailure(_display_name(name, line), reason or "")
                for name, line, reason in failures
            ],
        )

    def claim(self, max_documents: int) -> list[ClaimedDocument]:
        """Set the next queued documents running, and return them."""
        next_ids = (
            select(DocumentRow.id)
            .where(DocumentRow.state == QUEUED)
            .order_by(DocumentRow.id)
            .limit(max_documents)
            .with_for_update(skip_locked=True)
        )
        statement = (
            update(DocumentRow)
            .where(DocumentRow.id.in_(next_ids.scalar_subquery()))
            .values(state=RUNNING)
            .returning(DocumentRow.__table__)
        )
        with self._engine.begin() as connection:
            rows = connection.execute(statement).all()
        return [
            ClaimedDocument(
                row.id, row.job, StoredDocument(row.name, row.line, row.offset, row.size)
            )
            for row in sorted(rows, key=lambda row: row.id)
        ]

    def finish(self, claim: ClaimedDocument, results: Sequence[TaggingResult]) -> None:
        """Store the results of a document; discard them unless the document is running.

        A document fails if none of its results is a report.
        """
        failed = all(isinstance(result, TaggingFailure) for result in results)
        rows = [_result_row(claim.id, number, result) for number, result in enumerate(results)]
        last = JobRow.unfinished == 1
        with self._engine.begin() as connection:
            connection.execute(  # the row of the job comes first, which serializes its documents
                update(JobRow)
                .where(JobRow.id == claim.job)
                .values(
                    unfinished=JobRow.unfinished - 1,
                    failed=JobRow.failed + int(failed),
                    expires=case((last, _now() + self._kept), else_=JobRow.expires),
                )
            )
            updated = connection.execute(
                update(DocumentRow)
                .where(
                    DocumentRow.id == claim.id,
                    DocumentRow.job == claim.job,
                    DocumentRow.state == RUNNING,
                )
                .values(state=FAILED if failed else DONE)
            )
            if not updated.rowcount:
                connection.rollback()
            elif rows:
                connection.execute(insert(ResultRow), rows)

    def release(self, documents: Collection[int]) -> None:
        """Return running documents to the queue."""
        self._requeue(DocumentRow.id.in_(documents))

    def recover(self, claimed: Collection[int] = ()) -> int:
        """Return running documents that no worker has claimed to the queue; return their number."""
        return self._requeue(DocumentRow.id.not_in(claimed))

    def delete(self, job: str) -> bool:
        """Delete a job with its results; return whether it existed."""
        with self._engine.begin() as connection:
            return bool(connection.execute(delete(JobRow).where(JobRow.id == job)).rowcount)

    def expired(self) -> list[str]:
        """Return the ids of the expired jobs."""
        with self._engine.connect() as connection:
            return list(connection.scalars(select(JobRow.id).where(JobRow.expires < _now())))

    def lines(self, job: str) -> Iterator[bytes]:
        """Yield the reports of a job as lines of JSON, in the order of its documents."""
        statement = (
            select(ResultRow.line)
            .join(DocumentRow, ResultRow.document == DocumentRow.id)
            .where(DocumentRow.job == job, ResultRow.line.is_not(None))
            .order_by(DocumentRow.place, ResultRow.number)
            .execution_options(yield_per=_CHUNK)
        )
        with self._engine.connect() as connection:
            for line in connection.scalars(statement):
                assert line is not None
                yield line

    def _requeue(self, condition: ColumnElement[bool]) -> int:
        with self._engine.begin() as connection:
            updated = connection.execute(
                update(DocumentRow)
                .where(DocumentRow.state == RUNNING, condition)
                .values(state=QUEUED)
            )
            return updated.rowcount


def _result_row(document: int, number: int, result: TaggingResult) -> dict[str, object]:
    row: dict[str, object] = {"document": document, "number": number, "line": None, "reason": None}
    if isinstance(result, TaggingFailure):
        return row | {"reason": result.reason}
    return row | {"line": result.line}


def _lock_connection(engine: Engine) -> Connection:
    """Return a connection without a transaction, since a database may end idle transactions."""
    return engine.connect().execution_options(isolation_level="AUTOCOMMIT")


def _display_name(name: str, line: int) -> str:
    return f"{name}, line {line}" if line else name


def _now() -> datetime:
    return datetime.now(UTC)
