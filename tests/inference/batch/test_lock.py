"""No two runs write to one directory at the same time."""

import os
import signal
from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.lock import locked


def test_a_second_run_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with locked(out), pytest.raises(GongkaiError, match="written by another run"), locked(out):
        pass
    with locked(out):
        pass
    assert not list(out.iterdir())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the processes of POSIX")
def test_a_kill_releases_the_lock(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with locked(tmp_path):
            os.write(writer, b".")
            signal.pause()
    os.read(reader, 1)
    with pytest.raises(GongkaiError, match="another run"), locked(tmp_path):
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with locked(tmp_path):
        pass


def test_a_directory_that_cannot_be_created_raises_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(GongkaiError, match="cannot write to the output directory"),
        locked(tmp_path / "file"),
    ):
        pass
