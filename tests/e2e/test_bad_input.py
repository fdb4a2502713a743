"""Documents that cannot be tagged: a clear line for each, and the others of the batch are done."""

import errno
import io
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from tests.e2e.command import Run, lines, run
from tests.inference.readers.documents import as_docx
from tests.inference.readers.documents import as_pdf as protected_pdf
from tests.optional import needs_posix

REPORT = "石桥镇2020年政府信息公开工作年度报告\n全年主动公开政府信息{}条。\n"
NOBODY = 65534


def _scan() -> bytes:
    """A PDF of one page that is a picture."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawInlineImage(Image.new("L", (595, 842), 250), 0, 0)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _noise() -> bytes:
    return random.Random(1).randbytes(20_000)


BAD = {
    "empty.txt": (lambda: b"", "is empty"),
    "spaces.txt": (lambda: b" \r\n\t\n", "is empty"),
    "one-line.txt": (lambda: "公开信息12条，".encode() * 2_500_000, "more than one report"),
    "broken.docx": (lambda: as_docx([REPORT])[:9000], "broken"),
    "encrypted.pdf": (lambda: protected_pdf([REPORT], password="secret"), "password"),
    "scan.pdf": (_scan, "scan"),
    "broken.pdf": (lambda: b"%PDF-1.7\n" + _noise(), "PDF"),
    "noise.txt": (_noise, "neither text"),
    "noise.doc": (_noise, "neither text"),
    "picture.html": (lambda: b"\x89PNG\r\n\x1a\n" + _noise(), "picture"),
    "broken.json": (lambda: b'{"text": "a', "broken JSON"),
    "no-text.json": (lambda: b'{"title": "a"}', "has no text"),
}
GOOD = ("before.txt", "middle.txt", "zuletzt.txt")


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Run]:
    """The directory of a batch with every bad document in it, and how its run ended."""
    directory = tmp_path_factory.mktemp("batch")
    for name, (make, _) in BAD.items():
        (directory / name).write_bytes(make())
    for number, name in enumerate(GOOD):
        (directory / name).write_text(REPORT.format(number + 10), "utf-8")
    (directory / "noise.bin").write_bytes(_noise())
    (directory / "unknown.xyz").write_text(REPORT.format(20), "utf-8")
    given = ["noise.bin", "unknown.xyz", "missing.txt"]
    done = run("tag", directory, *(directory / name for name in given), "-o", directory / "out")
    return directory, done


@pytest.mark.parametrize("name", [*BAD, "noise.bin", "missing.txt"])
def test_one_line_names_the_document_and_why(batch: tuple[Path, Run], name: str) -> None:
    directory, done = batch
    path = str(directory / name)
    why = {"noise.bin": "neither text", "missing.txt": "does not exist"}.get(name) or BAD[name][1]
    (line,) = [line for line in done.err.splitlines() if path in line]
    assert why in line
    (recorded,) = [f for f in lines(directory / "out" / "failures.jsonl") if f["path"] == path]
    assert recorded["reason"] in line
    assert "\n" not in recorded["reason"]
    assert "unexpected" not in recorded["reason"]


def test_the_others_are_done_and_nothing_is_lost(batch: tuple[Path, Run]) -> None:
    directory, done = batch
    assert done.code == 1
    reports = lines(directory / "out" / "reports.jsonl")
    names = [Path(report["source"]["path"]).name for report in reports]
    assert names == ["before.txt", "middle.txt", "unknown.xyz", "zuletzt.txt"]
    assert [report["quantities"][0]["value"] for report in reports] == [10, 11, 20, 12]
    assert len(lines(directory / "out" / "failures.jsonl")) == len(BAD) + 2
    assert f"4 documents tagged, {len(BAD) + 2} failed" in done.err


def test_a_later_run_without_failures_takes_the_list_of_failures_away(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(REPORT.format(1), "utf-8")
    assert run("tag", tmp_path / "missing.txt", "-o", tmp_path / "out").code == 1
    assert (tmp_path / "out" / "failures.jsonl").exists()
    assert run("tag", tmp_path / "good.txt", "-o", tmp_path / "out").code == 0
    assert not (tmp_path / "out" / "failures.jsonl").exists()


def test_a_batch_in_which_all_fail_reports_it(tmp_path: Path) -> None:
    done = run("tag", tmp_path / "missing.txt", "-o", tmp_path / "out")
    assert done.code == 1
    assert "0 documents tagged, 1 failed" in done.err
    assert lines(tmp_path / "out" / "reports.jsonl") == []


@pytest.mark.parametrize("lines_before", [0, 2])
def test_a_bad_line_of_a_jsonl_file_fails_alone(tmp_path: Path, lines_before: int) -> None:
    good = '{"text": "石桥镇2020年公开信息8条。"}\n'
    (tmp_path / "all.jsonl").write_text(good * lines_before + "{oops\n" + good, "utf-8")
    done = run("tag", tmp_path / "all.jsonl", "-o", tmp_path / "out")
    assert done.code == 1
    assert len(lines(tmp_path / "out" / "reports.jsonl")) == lines_before + 1
    (failure,) = lines(tmp_path / "out" / "failures.jsonl")
    assert f"all.jsonl, line {lines_before + 1}: " in failure["reason"]


@pytest.fixture
def open_directory() -> Iterator[Path]:
    """A directory that other users can enter and write."""
    directory = Path(tempfile.mkdtemp())
    directory.chmod(0o777)
    yield directory
    shutil.rmtree(directory)


def _run_unprivileged(*arguments: object) -> Run:
    """Run the command as a user whom permissions bind, which they do not the superuser."""
    if os.geteuid() != 0:
        return run(*arguments)
    run("check", "-", stdin=REPORT.encode())  # loads what nobody may not be allowed to read
    os.seteuid(NOBODY)
    try:
        return run(*arguments)
    finally:
        os.seteuid(0)


@needs_posix
def test_a_file_that_may_not_be_read_fails_alone(open_directory: Path) -> None:
    for name in ("a.txt", "secret.txt", "z.txt"):
        (open_directory / name).write_text(REPORT.format(3), "utf-8")
    (open_directory / "secret.txt").chmod(0)
    done = _run_unprivileged("tag", open_directory, "-o", open_directory / "out")
    assert done.code == 1
    assert f"{open_directory / 'secret.txt'}: may not be read" in done.err
    assert len(lines(open_directory / "out" / "reports.jsonl")) == 2


@needs_posix
def test_a_file_in_a_closed_directory_fails_alone(open_directory: Path) -> None:
    closed = open_directory / "closed"
    closed.mkdir()
    for path in (closed / "secret.txt", open_directory / "a.txt"):
        path.write_text(REPORT.format(3), "utf-8")
    closed.chmod(0)
    out = open_directory / "out"
    done = _run_unprivileged("tag", closed / "secret.txt", open_directory / "a.txt", "-o", out)
    closed.chmod(0o700)
    assert done.code == 1
    assert f"{closed / 'secret.txt'}: may not be read" in done.err
    assert len(lines(out / "reports.jsonl")) == 1


@needs_posix
def test_a_closed_directory_in_a_directory_is_reported(open_directory: Path) -> None:
    closed = open_directory / "closed"
    closed.mkdir()
    for path in (closed / "secret.txt", open_directory / "a.txt"):
        path.write_text(REPORT.format(3), "utf-8")
    closed.chmod(0)
    done = _run_unprivileged("tag", open_directory, "-o", open_directory / "out")
    closed.chmod(0o700)
    assert done.code == 1
    assert str(closed) in done.err
    assert len(lines(open_directory / "out" / "reports.jsonl")) == 1


@needs_posix
def test_an_output_directory_that_may_not_be_written_is_named(open_directory: Path) -> None:
    (open_directory / "a.txt").write_text(REPORT.format(3), "utf-8")
    (open_directory / "out").mkdir(0o555)
    done = _run_unprivileged("tag", open_directory / "a.txt", "-o", open_directory / "out")
    assert done.code == 2
    assert str(open_directory / "out") in done.err


def test_a_directory_without_documents_is_a_wrong_call(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "picture.png").write_bytes(b"\x89PNG")
    done = run("tag", tmp_path / "in", "-o", tmp_path / "out")
    assert done.code == 2
    assert f"no documents in {tmp_path / 'in'}" in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "nix", "-o", "OUT"], "nix"),
        (["--format", "jsonl,nix", "-o", "OUT"], "nix"),
        (["--format", ",", "-o", "OUT"], "format"),
        (["--shape", "round", "-o", "OUT"], "--shape"),
        (["--lang", "fr", "-o", "OUT"], "fr"),
        ([], "--output"),
    ],
)
def test_wrong_calls_end_with_2(tmp_path: Path, options: list[str], message: str) -> None:
    (tmp_path / "good.txt").write_text(REPORT.format(1), "utf-8")
    out = str(tmp_path / "out")
    done = run("tag", tmp_path / "good.txt", *(out if o == "OUT" else o for o in options))
    assert done.code == 2
    assert message in done.err
    assert not list(tmp_path.glob("out/*"))


@pytest.mark.parametrize("arguments", [[], ["frob"], ["show"], ["check"], ["tag", "-o", "out"]])
def test_calls_without_what_they_need_end_with_2(arguments: list[str]) -> None:
    assert run(*arguments).code == 2


def test_a_full_disk_is_reported_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "good.txt").write_text(REPORT.format(1), "utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)  # what writes a page
    done = run("tag", tmp_path / "good.txt", "-o", tmp_path / "out", "--format", "jsonl,html")
    assert done.code == 1
    assert "No space left on device; nothing was written" in done.err
    assert not list((tmp_path / "out").iterdir())
