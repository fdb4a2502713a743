"""The tables of the database: jobs, their documents, and the results of the documents."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import DateTime, Engine, ForeignKey, Index, create_engine, event
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from gongkai.document.errors import GongkaiError

QUEUED, RUNNING, DONE, FAILED = "queued", "running", "done", "failed"

_BUSY_TIMEOUT = 30.0  # seconds that a writer of SQLite waits for another


class UtcDateTime(TypeDecorator[datetime]):
    """A time in UTC, also in SQLite, which stores no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the value to store."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored value."""
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Base(DeclarativeBase):
    """The base class of the tables."""


class JobRow(Base):
    """A job. `unfinished` and `failed` count its documents."""

    __tablename__ = "jobs"

    id: Mapped[str] = mapped_column(primary_key=True)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    expires: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    documents: Mapped[int]
    unfinished: Mapped[int]
    failed: Mapped[int] = mapped_column(default=0)


class DocumentRow(Base):
    """A document of a job: a byte range of the job's file. `line`: in a .jsonl file, or 0."""

    __tablename__ = "documents"

    id: Mapped[int] = mapped_column(primary_key=True)
    job: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"))
    place: Mapped[int]
    name: Mapped[str]
    line: Mapped[int]
    offset: Mapped[int]
    size: Mapped[int]
    state: Mapped[str]

    __table_args__ = (
        Index("documents_by_state", "state", "id"),
        Index("documents_of", "job", "id"),
        # SQLite must not use a deleted id again: a worker may still be tagging its document.
        {"sqlite_autoincrement": True},
    )


class ResultRow(Base):
    """A result of a document: a report as a line of JSON, or the reason of a failure."""

    __tablename__ = "answers"

    document: Mapped[int] = mapped_column(
        ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    line: Mapped[bytes | None]
    reason: Mapped[str | None]


def open_database(url: str | None, data: Path) -> Engine:
    """Return the database at `url`, with its tables; None: an SQLite database in `data`.

    Raises:
        GongkaiError: it cannot be opened, or is not a PostgreSQL, which can lock out other servers.
    """
    if url and not url.startswith("postgresql"):
        raise GongkaiError(
            "--database accepts only a PostgreSQL (postgresql+psycopg://…); "
            "leave it out for an SQLite database in the folder of --data"
        )
    try:
        engine = create_engine(url or f"sqlite:///{data / 'jobs.sqlite'}", pool_pre_ping=True)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _set_up_sqlite)
        Base.metadata.create_all(engine)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, SQLAlchemyError) as error:
        reason = str(error).partition("\n")[0]
        raise GongkaiError(f"the database cannot be opened ({reason}); check --database") from error
    return engine


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT * 1000:.0f}")
