import os
import stat
import subprocess
from pathlib import Path

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import office, read_bytes
from tests.inference.readers.documents import as_docx
from tests.optional import needs_libreoffice
from tests.waiting import wait_until

_DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le")


@pytest.fixture
def soffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where a test writes a replacement for LibreOffice, which PATH finds first."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "soffice"


def _write(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize(("name", "kind"), [("a.doc", "doc"), ("a.wps", "wps"), ("a", "doc")])
def test_the_conversion_is_read(soffice: Path, tmp_path: Path, name: str, kind: str) -> None:
    (tmp_path / "made.docx").write_bytes(as_docx(["正文一段。"]))
    _write(soffice, f'for last; do :; done; cp "{tmp_path}/made.docx" "${{last%.doc}}.docx"')
    (source,) = read_bytes(_DOC, name)
    assert isinstance(source, Source)
    assert (source.text, source.format, source.warnings) == ("正文一段。", kind, ())


def test_a_broken_document_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    (error,) = read_bytes(_DOC, "a.doc")
    assert isinstance(error, DocumentError)
    assert "broken Word document" in str(error)


@pytest.mark.parametrize("name", ["a.doc", "a.wps"])
@pytest.mark.parametrize("script", [None, "exit 77"])
def test_without_libreoffice_a_library_converts(
    soffice: Path, monkeypatch: pytest.MonkeyPatch, name: str, script: str | None
) -> None:
    """The file has a merged table, a crossed-out, a hidden and a deleted figure."""
    if script is None:
        monkeypatch.setenv("PATH", "")
    else:
        _write(soffice, script)
    data = (Path(__file__).parent / "fixtures" / "marked.doc").read_bytes()
    (source,) = read_bytes(data, name)
    assert isinstance(source, Source)
    assert source.text.splitlines()[:2] == ["本年收到申请26件。", "修订前66件。"]
    assert source.grids[0].rows[1:3] == (
        ("信息内容", "制发", "", "有效"),
        ("信息内容", "3", "", "5"),
    )
    assert source.warnings == (
        "2 hidden characters were left out",
        "2 crossed-out characters were left out",
    )
    assert source.reader is not None
    assert "msdoc2docx" in source.reader


def test_a_failed_conversion(soffice: Path) -> None:
    _write(soffice, "exit 77")
    (error,) = read_bytes(_DOC, "a.doc")
    assert "could not be converted" in str(error)


def test_a_conversion_without_end_is_stopped(
    soffice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends with all processes that it started: they hold the pipe open while they live."""
    pipe = soffice.with_name("pipe")
    os.mkfifo(pipe)
    reading_end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    _write(soffice, f"sleep 3600 > '{pipe}' & wait")
    monkeypatch.setattr(office, "TIME_LIMIT", 0.3)
    (error,) = read_bytes(_DOC, "a.doc")
    assert "0 seconds" in str(error)
    wait_until(lambda: is_closed(reading_end))
    os.close(reading_end)


def is_closed(pipe: int) -> bool:
    """Return whether no process holds the writing end of a pipe."""
    try:
        return os.read(pipe, 1) == b""
    except BlockingIOError:
        return False


@needs_libreoffice
def test_a_word_97_document_reads_like_its_docx(tmp_path: Path) -> None:
    parts = ["青禾镇2019年政府信息公开工作年度报告", "全年主动公开政府信息12条。"]
    (tmp_path / "a.docx").write_bytes(as_docx(parts))
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless"]
    command += ["--convert-to", "doc", "--outdir", str(tmp_path), str(tmp_path / "a.docx")]
    subprocess.run(command, check=True, capture_output=True)
    (source,) = read_bytes((tmp_path / "a.doc").read_bytes(), "a.doc")
    assert isinstance(source, Source)
    assert (source.text, source.format) == ("\n".join(parts), "doc")


@needs_libreoffice
@pytest.mark.parametrize("name", ["a.rtf", "a.doc", "a"])
@pytest.mark.parametrize("before", [b"", b"\r\n"])
def test_rtf(name: str, before: bytes) -> None:
    text = rb"{\rtf1\ansi \u20844?\u24320?12{\super 1}\u26465?{\strike 98}{\v 77}\par}"
    (source,) = read_bytes(before + text, name)
    assert isinstance(source, Source)
    assert (source.text, source.format) == ("公开12条", "rtf")
    assert source.warnings == (
        "2 hidden characters were left out",
        "2 crossed-out characters were left out",
    )
