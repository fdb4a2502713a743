"""The database of jobs: a result is stored only for the document that its worker claimed."""

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.outcomes import SerializedReport
from gongkai.service.jobs.database import open_database
from gongkai.service.jobs.files import JobFiles
from gongkai.service.jobs.jobs import Jobs
from gongkai.service.jobs.store import JobStore, StoredDocument
from gongkai.service.jobs.uploads import UploadedFile
from tests.service.servers import settings

ONE = [StoredDocument("a.txt", 0, 0, 1)]


@pytest.fixture
def store(tmp_path: Path) -> JobStore:
    return JobStore(open_database(None, tmp_path), kept=60)


def test_the_result_of_a_deleted_document_is_discarded(store: JobStore) -> None:
    store.create("old", ONE)
    (old,) = store.claim(1)
    store.delete("old")
    store.create("new", ONE)
    (new,) = store.claim(1)
    assert new.id != old.id
    store.finish(old, [SerializedReport("old", 1, b"of the old job")])
    assert list(store.lines("new")) == []
    store.finish(new, [SerializedReport("new", 1, b"of the new job")])
    assert list(store.lines("new")) == [b"of the new job"]
    progress = store.progress("new")
    assert progress is not None
    assert (progress.state, progress.done) == ("done", 1)


def test_only_a_postgresql_is_accepted(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="--database"):
        open_database(f"sqlite:///{tmp_path / 'other.sqlite'}", tmp_path)


def test_the_jobs_survive_failures_of_the_database(
    store: JobStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise OperationalError("", {}, Exception("not available"))

    jobs = Jobs(store, JobFiles(tmp_path), settings().limits, max_unfinished=10)
    upload = UploadedFile("a.txt", (tmp_path / "a.txt").open("w+b"))
    upload.stream.write(b"text")
    upload.stream.seek(0)
    with monkeypatch.context() as patched:
        patched.setattr(store, "create", fail)
        with pytest.raises(OperationalError):
            jobs.add([upload], int)
    assert list((tmp_path / "jobs").iterdir()) == []

    job = jobs.add([upload, upload], int).id
    with monkeypatch.context() as patched:
        patched.setattr(store, "release", fail)
        (task,) = jobs.next_tasks(2, max_bytes=1)  # the second one exceeds the limit
        task.abandon()
    jobs._clean_up()
    (tmp_path / "jobs" / job / "documents").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(store, "finish", fail)
        assert jobs.next_tasks(2, 100) == []
    jobs._clean_up()
    assert jobs.next_tasks(2, 100) == []
    progress = jobs.progress(job)
    assert progress is not None
    assert (progress.state, progress.failed) == ("failed", 2)
