"""A batch that is killed can be resumed, and ends as one that was not disturbed."""

import json
import os
import random
import signal
import time
from itertools import count
from pathlib import Path

import pytest

from gongkai.inference.batch import settings
from gongkai.inference.batch.settings import BatchSettings
from tests.e2e.command import Run, run
from tests.optional import needs_posix

KILLS = 30
WORKERS_AT = {10, 20}  # the kills at which two worker processes tag, which take long to start
DOCUMENTS = 60
SHARD = 4
REPORT = "石桥镇2020年政府信息公开工作年度报告\n全年主动公开政府信息{}条，没有收到申请。\n"


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    small = BatchSettings(
        shard_size=SHARD, time_limit=60, worker_threshold=1000, max_workers=2, window=4
    )
    monkeypatch.setattr(settings, "batch_settings", lambda: small)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports, some of which are empty, and some the same as others but for their place."""
    directory = tmp_path_factory.mktemp("reports")
    for number in range(DOCUMENTS):
        path = directory / f"{number // 10}" / f"{number % 7}-{number % 10}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(REPORT.format(number % 10) if number % 13 else "", "utf-8")
    return directory


def tag_reports(reports: Path, out: Path, *options: object) -> Run:
    return run("tag", reports, "-o", out, "--rules-only", *options)


def content(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


def finished_shards(out: Path) -> int:
    manifest = out / "manifest.json"
    return len(json.loads(manifest.read_bytes())["shards"]) if manifest.exists() else 0


def resume_until_write(number: int, reports: Path, out: Path) -> bool:
    """Resume a batch in a process that is killed at its write of that number to the disk.

    Return False if the batch was finished before.
    """
    child = os.fork()
    if child == 0:
        sync, writes = os.fsync, count(1)

        def fsync(descriptor: int) -> None:
            if next(writes) == number:
                os.kill(os.getpid(), signal.SIGKILL)
            sync(descriptor)

        os.fsync = fsync
        try:
            tag_reports(reports, out, "--resume", "--format", "jsonl,parquet")
        finally:
            os._exit(0)  # never back into the tests
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


@needs_posix
def test_kills_between_two_writes_change_nothing(reports: Path, tmp_path: Path) -> None:
    """The writes of a shard, of the list of failures and of the manifest come in turn."""
    whole, out = tmp_path / "whole", tmp_path / "out"
    assert tag_reports(reports, whole, "--format", "jsonl,parquet").code == 1
    stopped = []
    for number in (1, 2, 3, 4, 5, 6, 9, 12):
        assert resume_until_write(number, reports, out)
        stopped.append(finished_shards(out))
    assert stopped == sorted(stopped)
    assert {0 < shards < DOCUMENTS // SHARD for shards in stopped} == {True, False}
    done = tag_reports(reports, out, "--format", "jsonl,parquet", "--resume")
    assert "55 documents tagged, 5 failed" in done.err
    assert content(out) == content(whole)


def resume_until(killed_after: float, reports: Path, out: Path, *options: object) -> bool:
    """Resume a batch in a process of its own and kill it; return False if it ended before.

    With worker processes the seconds are counted from the next shard that is done.
    """
    before = finished_shards(out)
    child = os.fork()
    if child == 0:
        try:
            tag_reports(reports, out, "--resume", "--format", "jsonl,parquet", *options)
        finally:
            os._exit(0)  # never back into the tests
    while options and finished_shards(out) == before and not ended(child):
        time.sleep(0.001)
    end = time.monotonic() + killed_after
    while time.monotonic() < end and not ended(child):
        time.sleep(0.001)
    os.kill(child, signal.SIGKILL)  # it does nothing to one that has ended
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def ended(child: int) -> bool:
    """Whether a process has ended; it stays to be waited for."""
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


@pytest.mark.full
@needs_posix
def test_kills_at_random_moments_change_nothing(reports: Path, tmp_path: Path) -> None:
    """As many batches as it takes: each is killed and resumed until it is done, then compared."""
    start = time.monotonic()
    assert tag_reports(reports, tmp_path / "whole", "--format", "jsonl,parquet").code == 1
    whole, seconds = content(tmp_path / "whole"), time.monotonic() - start
    assert len(whole) == DOCUMENTS // SHARD + 5
    moment, kills, stopped = random.Random(5), 0, set()
    for number in count():
        out = tmp_path / f"{number}"
        while kills < KILLS:
            options: tuple[object, ...] = ("--workers", 2) if kills in WORKERS_AT else ()
            most = seconds / 4 if options else seconds
            if not resume_until(moment.uniform(0, most), reports, out, *options):
                break
            kills += 1
            stopped.add(finished_shards(out))
        done = tag_reports(reports, out, "--format", "jsonl,parquet", "--resume")
        assert "55 documents tagged, 5 failed" in done.err
        assert content(out) == whole
        if kills == KILLS:
            break
    assert stopped & set(range(1, DOCUMENTS // SHARD)), "no kill came in the midst of a batch"


@pytest.mark.parametrize("options", [("--resume",), ()])
def test_files_of_a_run_that_was_killed_at_its_start_are_removed(
    reports: Path, tmp_path: Path, options: tuple[str, ...]
) -> None:
    """Such a run had no manifest yet, but files of formats that are written to the end."""
    whole, out = tmp_path / "whole", tmp_path / "out"
    tag_reports(reports / "1", whole, "--format", "jsonl,parquet")
    (out / ".unfinished-abc").mkdir(parents=True)
    (out / ".unfinished-abc" / "documents.parquet").write_bytes(b"PAR1")
    tag_reports(reports / "1", out, "--format", "jsonl,parquet", *options)
    assert content(out) == content(whole)


def test_two_workers_write_what_one_process_writes(reports: Path, tmp_path: Path) -> None:
    assert tag_reports(reports, tmp_path / "1").code == 1
    assert tag_reports(reports, tmp_path / "2", "--workers", 2).code == 1
    assert content(tmp_path / "1") == content(tmp_path / "2")


def test_failures_are_retried_when_they_are_fixed(tmp_path: Path) -> None:
    directory, out = tmp_path / "in", tmp_path / "out"
    directory.mkdir()
    for number in range(6):
        (directory / f"{number}.txt").write_text(REPORT.format(number) if number % 3 else "")
    assert tag_reports(directory, out).code == 1
    assert tag_reports(directory, out, "--resume").code == 1
    for number in (0, 3):
        (directory / f"{number}.txt").write_text(REPORT.format(number))
    assert tag_reports(directory, out, "--retry-failed").code == 0
    assert not (out / "failures.jsonl").exists()
    assert tag_reports(directory, tmp_path / "whole").code == 0
    assert content(out) == content(tmp_path / "whole")


def test_resuming_something_else_is_a_wrong_call(reports: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    tag_reports(reports / "1", out)
    done = tag_reports(reports / "2", out, "--resume")
    assert done.code == 2
    assert f"{out} contains another batch (other documents)" in done.err
    assert tag_reports(reports, tmp_path / "none", "--retry-failed").code == 2


def test_a_disk_that_fills_up_leaves_the_finished_shards(
    reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, out = tmp_path / "whole", tmp_path / "out"
    tag_reports(reports, whole)
    sync, calls = os.fsync, iter(range(1000))

    def full(descriptor: int) -> None:
        if next(calls) > 40:
            raise OSError(28, os.strerror(28))
        sync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        done = tag_reports(reports, out)
    assert done.code == 1
    assert "No space left on device; the finished part is kept; resume with --resume" in done.err
    assert 0 < finished_shards(out) < DOCUMENTS // SHARD
    tag_reports(reports, out, "--resume")
    assert content(out) == content(whole)


def test_the_log_is_an_object_a_line(reports: Path, tmp_path: Path) -> None:
    done = tag_reports(reports / "1", tmp_path / "out", "--json-log")
    log = [json.loads(line) for line in done.err.splitlines()]
    assert [entry["event"] for entry in log] == ["started", *["shard"] * 3, "finished"]
    assert [entry["documents_done"] for entry in log[1:-1]] == [4, 8, 10]
    assert log[0]["documents"] == log[0]["todo"] == 10
    assert sum(entry["reports"] for entry in log[1:-1]) == log[-1]["reports"] == 9
    assert log[-1]["failures"] == 1


def test_the_log_contains_the_reason_of_a_wrong_call(reports: Path, tmp_path: Path) -> None:
    done = tag_reports(reports, tmp_path / "out", "--json-log", "--retry-failed")
    assert done.code == 2
    (entry,) = map(json.loads, done.err.splitlines())
    assert entry["event"] == "stopped"
    assert "no batch" in entry["reason"]


def test_standard_input_is_a_document_of_a_batch(tmp_path: Path) -> None:
    first, other = REPORT.format(1).encode(), REPORT.format(2).encode()
    call = ("tag", "-", "-o", tmp_path, "--rules-only")
    assert run(*call, "--workers", 1, stdin=first).code == 0
    assert run(*call, "--resume", stdin=first).code == 0
    assert "other documents" in run(*call, "--resume", stdin=other).err
