"""The store of jobs: what a worker brings belongs to the document that it was given."""

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from gongkai.document.errors import GongkaiError
from gongkai.service.jobs.folder import Folder
from gongkai.service.jobs.intake import SentFile
from gongkai.service.jobs.jobs import Jobs
from gongkai.service.jobs.store import DocumentPart, JobStore
from gongkai.service.jobs.tables import open_database
from gongkai.service.worker import TaggedLine
from tests.service.servers import configuration

ONE = [DocumentPart("a.txt", 0, 0, 1)]


@pytest.fixture
def store(tmp_path: Path) -> JobStore:
    return JobStore(open_database(None, tmp_path), kept=60)


def test_an_answer_to_a_document_that_was_deleted_is_dropped(store: JobStore) -> None:
    store.create("old", ONE)
    (old,) = store.claim(1)
    store.delete("old")
    store.create("new", ONE)
    (new,) = store.claim(1)
    assert new.id != old.id
    store.finish(old, [TaggedLine(b"of the old job")])
    assert list(store.lines("new")) == []
    store.finish(new, [TaggedLine(b"of the new job")])
    assert list(store.lines("new")) == [b"of the new job"]
    state = store.state("new")
    assert state is not None
    assert (state.state, state.done) == ("done", 1)


def test_only_a_postgresql_can_be_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="--database"):
        open_database(f"sqlite:///{tmp_path / 'other.sqlite'}", tmp_path)


def test_a_database_that_goes_away_between_two_steps_ends_nothing(
    store: JobStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> int:
        raise OperationalError("", {}, Exception("away"))

    jobs = Jobs(store, Folder(tmp_path), configuration().limits, most=10)
    sent = SentFile("a.txt", (tmp_path / "a.txt").open("w+b"))
    sent.stream.write(b"text")
    sent.stream.seek(0)
    with monkeypatch.context() as patched:
        patched.setattr(store, "create", away)
        with pytest.raises(OperationalError):
            jobs.add([sent], int)
    assert list((tmp_path / "jobs").iterdir()) == []

    job = jobs.add([sent, sent], int).id
    with monkeypatch.context() as patched:
        patched.setattr(store, "release", away)
        (task,) = jobs.feed(most=2, size=1)  # one is too large to go with the other
        task.abandon()
    jobs._tidy()
    (tmp_path / "jobs" / job / "documents").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(store, "finish", away)
        assert jobs.feed(2, 100) == []
    jobs._tidy()
    assert jobs.feed(2, 100) == []
    state = jobs.state(job)
    assert state is not None
    assert (state.state, state.failed) == ("failed", 2)
