"""A terminal shows the progress of a batch; other streams show nothing."""

import io
import sys
from pathlib import Path

import pytest

from gongkai.cli.messages import use_language
from gongkai.cli.progress import track, track_batch
from tests.inference.batch.test_batch import open_batch, tag_all
from tests.inference.batch.traps import write_documents


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(stream: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a batch of four documents, one of which fails, shows on the standard error."""
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    use_language("en")
    documents = write_documents(tmp_path / "in", ["甲", "", "乙", "丙"])
    batch = open_batch(documents, tmp_path / "out")
    assert len(list(track_batch(batch.run(tag_all), batch))) == 4 + 2
    return stream.getvalue()


def test_a_terminal_shows_how_fast_and_how_far(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = shown(Terminal(), tmp_path, monkeypatch)
    for part in ("4/4", "documents/s", "characters/s", "1 failed"):
        assert part in output


def test_elsewhere_nothing_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(io.StringIO(), tmp_path, monkeypatch) == ""


def test_items_of_unknown_number_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    assert list(track(iter("甲乙丙"), "Reading")) == ["甲", "乙", "丙"]
    assert "Reading" in stream.getvalue()
    assert "3/?" in stream.getvalue()
