"""A file, or a set of files, appears complete or not at all."""

import errno
from pathlib import Path
from typing import NoReturn

import pytest

from gongkai.document.atomic_write import (
    UNFINISHED_PREFIX,
    AtomicFileSet,
    atomic_path,
    atomic_write,
    remove_unfinished,
)
from gongkai.document.errors import GongkaiError


class PowerCutError(Exception):
    pass


def write_half(target: Path, *, fsync: bool) -> None:
    with atomic_write(target, "wb", fsync=fsync) as stream:
        stream.write(b"half")
        raise PowerCutError


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_text_is_utf_8_and_lines_end_in_a_line_feed(tmp_path: Path) -> None:
    target = tmp_path / "made" / "as needed" / "a.txt"
    with atomic_write(target) as stream:
        stream.write("公开\n12件\n")
    assert target.read_bytes() == "公开\n12件\n".encode()


@pytest.mark.parametrize("fsync", [False, True])
def test_the_target_changes_when_the_block_ends_and_nothing_else_is_left(
    tmp_path: Path, fsync: bool
) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    with atomic_write(target, "wb", fsync=fsync) as stream:
        stream.write(b"new")
        stream.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("fsync", [False, True])
def test_an_error_in_the_block_leaves_the_target_as_it_was(tmp_path: Path, fsync: bool) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    with pytest.raises(PowerCutError):
        write_half(target, fsync=fsync)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_two_writers_of_one_file_do_not_mix(tmp_path: Path) -> None:
    target = tmp_path / "a"
    with atomic_write(target) as first, atomic_write(target) as second:
        first.write("first")
        second.write("second")
    assert target.read_text() == "first"


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with atomic_write(tmp_path / "a") as stream:
        stream.write("x")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_folder_replaces_an_empty_one(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    with atomic_path(target) as temporary:
        temporary.mkdir()
        (temporary / "a").write_text("x")
        (temporary / "below").mkdir()
        assert not target.exists()
    assert names(target) == ["a", "below"]
    assert names(tmp_path) == ["folder"]


def test_a_folder_that_cannot_be_written_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "a"
    with (
        pytest.raises(GongkaiError, match=r"cannot write .*a: .*; name a file in a folder"),
        atomic_write(target),
    ):
        pass


def test_a_target_that_cannot_be_replaced_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with (
        pytest.raises(GongkaiError, match=r"cannot replace .*a: .*; remove it or name another"),
        atomic_write(tmp_path / "a"),
    ):
        pass
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_full_or_failing_disk_is_an_error_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(code, "disk")

    monkeypatch.setattr("tempfile.mkdtemp", fail)
    with pytest.raises(OSError, match="disk"), atomic_write(tmp_path / "a"):
        pass
    with pytest.raises(OSError, match="disk"):
        AtomicFileSet(tmp_path)


def test_a_set_is_published_together(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    files = AtomicFileSet(tmp_path)
    files.path("a").write_text("new")
    files.path("below/b").write_text("b")
    assert (tmp_path / "a").read_text() == "old"
    assert not (tmp_path / "below").exists()

    files.publish()
    assert (tmp_path / "a").read_text() == "new"
    assert (tmp_path / "below" / "b").read_text() == "b"
    assert names(tmp_path) == ["a", "below"]


def test_a_set_that_is_discarded_leaves_nothing(tmp_path: Path) -> None:
    files = AtomicFileSet(tmp_path / "made")
    files.path("a").write_text("x")
    files.discard()
    assert names(tmp_path / "made") == []


def test_a_set_keeps_its_files_if_a_target_cannot_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    files = AtomicFileSet(tmp_path)
    files.path("a").write_text("x")
    with pytest.raises(GongkaiError, match=r"cannot replace .*a: .*kept in .*move it there"):
        files.publish()
    assert (files.folder / "a").read_text() == "x"


def test_a_directory_that_cannot_be_created_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GongkaiError, match=r"output directory .*file.*can be created and written"):
        AtomicFileSet(tmp_path / "file")


def test_what_a_killed_process_left_can_be_removed(tmp_path: Path) -> None:
    AtomicFileSet(tmp_path).path("below/a").write_text("x")
    (tmp_path / f"{UNFINISHED_PREFIX}file").touch()
    (tmp_path / "kept").touch()
    remove_unfinished(tmp_path)
    assert names(tmp_path) == ["kept"]
