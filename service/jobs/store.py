"""The store of jobs: what is to be done, what is done, and what came of it.

Each change is one transaction, and the first thing it does is to write: so it never has to give
way to another, in SQLite as in PostgreSQL. A document is given to a worker by setting it running
and is done when its answers are stored; both look at its state, so no document is done twice.
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
from gongkai.service.jobs.tables import (
    DONE,
    FAILED,
    QUEUED,
    RUNNING,
    AnswerRow,
    DocumentRow,
    JobRow,
)
from gongkai.service.worker import Answer, Refused

_SHOWN = 100  # failures that a job tells
_CHUNK = 100  # rows that are in memory at once
_OWNER = 0x676F6E676B6169  # the lock that the server of a database holds


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """A document of a job before it is stored: its name, and where it stands in the job's file."""

    name: str
    line: int
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A document that was given to be tagged."""

    id: int
    job: str
    piece: DocumentPart


@dataclass(frozen=True, slots=True)
class Loss:
    """A document, or a report of one, that could not be tagged."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class State:
    """How far a job is."""

    id: str
    state: str
    created: datetime
    expires: datetime | None
    documents: int
    done: int
    failed: int
    failures: Sequence[Loss]


class JobStore:
    """Jobs in a database.

    Args:
        engine: the database.
        kept: seconds that the results of a job are kept when it is done.
    """

    def __init__(self, engine: Engine, kept: float) -> None:
        self._engine = engine
        self._kept = timedelta(seconds=kept)
        self._owner = _own_connection(engine) if engine.dialect.name == "postgresql" else None
        if self._owner and not self._owner.scalar(select(func.pg_try_advisory_lock(_OWNER))):
            raise GongkaiError("another server works on this database; stop it, or name another")

    def close(self) -> None:
        """Leave the database."""
        if self._owner:
            self._owner.close()
        self._engine.dispose()

    def ping(self) -> None:
        """Ask the database for a sign of life.

        Raises:
            SQLAlchemyError: it gives none.
        """
        with self._engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def create(self, job: str, pieces: Sequence[DocumentPart]) -> None:
        """Take on a job."""
        row = {"id": job, "created": _now(), "documents": len(pieces), "unfinished": len(pieces)}
        documents = [
            {
                "job": job,
                "place": place,
                "name": piece.name,
                "line": piece.line,
                "offset": piece.offset,
                "size": piece.size,
                "state": QUEUED,
            }
            for place, piece in enumerate(pieces)
        ]
        with self._engine.begin() as connection:
            connection.execute(insert(JobRow), [row])
            connection.execute(insert(DocumentRow), documents)

    def jobs(self) -> set[str]:
        """Return the ids of all jobs."""
        with self._engine.connect() as connection:
            return set(connection.scalars(select(JobRow.id)))

    def waiting(self) -> int:
        """Return how many documents are not finished."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.coalesce(func.sum(JobRow.unfinished), 0))) or 0

    def state(self, job: str) -> State | None:
        """Return how far a job is; None: there is no such job."""
        begun = select(DocumentRow.id).where(DocumentRow.job == job, DocumentRow.state != QUEUED)
        with self._engine.connect() as connection:
            row = connection.execute(
                select(JobRow.__table__, begun.exists().label("begun")).where(JobRow.id == job)
            ).one_or_none()
            if row is None:
                return None
            failures = connection.execute(
                select(DocumentRow.name, DocumentRow.line, AnswerRow.reason)
                .join(AnswerRow, AnswerRow.document == DocumentRow.id)
                .where(DocumentRow.job == job, AnswerRow.reason.is_not(None))
                .order_by(DocumentRow.place, AnswerRow.number)
                .limit(_SHOWN)
            ).all()
        if row.unfinished:
            state = RUNNING if row.begun else QUEUED
        else:
            state = FAILED if row.failed == row.documents else DONE
        return State(
            id=row.id,
            state=state,
            created=row.created,
            expires=row.expires,
            documents=row.documents,
            done=row.documents - row.unfinished,
            failed=row.failed,
            failures=[Loss(_called(name, line), reason or "") for name, line, reason in failures],
        )

    def claim(self, most: int) -> list[Claim]:
        """Set the next documents running, at most so many, and return them."""
        following = (
            select(DocumentRow.id)
            .where(DocumentRow.state == QUEUED)
            .order_by(DocumentRow.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        taken = (
            update(DocumentRow)
            .where(DocumentRow.id.in_(following.scalar_subquery()))
            .values(state=RUNNING)
            .returning(DocumentRow.__table__)
        )
        with self._engine.begin() as connection:
            rows = connection.execute(taken).all()
        return [
            Claim(row.id, row.job, DocumentPart(row.name, row.line, row.offset, row.size))
            for row in sorted(rows, key=lambda row: row.id)
        ]

    def finish(self, claim: Claim, answers: Sequence[Answer]) -> None:
        """Store the answers to a document; drop them if it is not running (any more).

        A document fails if it has no report.
        """
        failed = all(isinstance(answer, Refused) for answer in answers)
        rows = [
            {"document": claim.id, "number": number, "line": None, "reason": answer.reason}
            if isinstance(answer, Refused)
            else {"document": claim.id, "number": number, "line": answer.line, "reason": None}
            for number, answer in enumerate(answers)
        ]
        last = JobRow.unfinished == 1
        with self._engine.begin() as connection:
            connection.execute(  # first of all the job, so that two last documents take turns
                update(JobRow)
                .where(JobRow.id == claim.job)
                .values(
                    unfinished=JobRow.unfinished - 1,
                    failed=JobRow.failed + int(failed),
                    expires=case((last, _now() + self._kept), else_=JobRow.expires),
                )
            )
            done = connection.execute(
                update(DocumentRow)
                .where(
                    DocumentRow.id == claim.id,
                    DocumentRow.job == claim.job,
                    DocumentRow.state == RUNNING,
                )
                .values(state=FAILED if failed else DONE)
            )
            if not done.rowcount:
                connection.rollback()
            elif rows:
                connection.execute(insert(AnswerRow), rows)

    def release(self, documents: Collection[int]) -> None:
        """Set running documents back to wait."""
        self._set_back(DocumentRow.id.in_(documents))

    def recover(self, held: Collection[int] = ()) -> int:
        """Set back what is running but not held by a worker; return how many documents."""
        return self._set_back(DocumentRow.id.not_in(held))

    def delete(self, job: str) -> bool:
        """Remove a job and what came of it; return whether there was one."""
        with self._engine.begin() as connection:
            return bool(connection.execute(delete(JobRow).where(JobRow.id == job)).rowcount)

    def expired(self) -> list[str]:
        """Return the ids of the jobs whose time is over."""
        with self._engine.connect() as connection:
            return list(connection.scalars(select(JobRow.id).where(JobRow.expires < _now())))

    def lines(self, job: str) -> Iterator[bytes]:
        """Yield the reports of a job as lines of JSON, in the order of its documents."""
        found = (
            select(AnswerRow.line)
            .join(DocumentRow, AnswerRow.document == DocumentRow.id)
            .where(DocumentRow.job == job, AnswerRow.line.is_not(None))
            .order_by(DocumentRow.place, AnswerRow.number)
            .execution_options(yield_per=_CHUNK)
        )
        with self._engine.connect() as connection:
            for line in connection.scalars(found):
                assert line is not None
                yield line

    def _set_back(self, which: ColumnElement[bool]) -> int:
        with self._engine.begin() as connection:
            found = connection.execute(
                update(DocumentRow).where(DocumentRow.state == RUNNING, which).values(state=QUEUED)
            )
            return found.rowcount


def _own_connection(engine: Engine) -> Connection:
    """Return a connection that is in no transaction: the database may end those that idle."""
    return engine.connect().execution_options(isolation_level="AUTOCOMMIT")


def _called(name: str, line: int) -> str:
    return f"{name}, line {line}" if line else name


def _now() -> datetime:
    return datetime.now(UTC)
