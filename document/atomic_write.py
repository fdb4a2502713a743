"""Atomic writes: a file, or a set of files, that appears complete or not at all.

Everything is first written in a hidden temporary folder beside its target, on the same file system,
so that publishing a file is one rename: a reader sees the old file or the new one, never a part.
"""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, Literal, NoReturn, TextIO, overload

from gongkai.document.errors import GongkaiError

UNFINISHED_PREFIX = ".unfinished-"
"""The prefix of the names of temporary files and folders. A killed process may leave some."""

# The disk of the target is full or fails, so naming another target would not help.
_DISK_ERRORS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO})


@overload
def atomic_write(
    path: Path, mode: Literal["w"] = "w", *, fsync: bool = False
) -> AbstractContextManager[TextIO]: ...
@overload
def atomic_write(
    path: Path, mode: Literal["wb"], *, fsync: bool = False
) -> AbstractContextManager[BinaryIO]: ...
def atomic_write(
    path: Path, mode: Literal["w", "wb"] = "w", *, fsync: bool = False
) -> AbstractContextManager[IO[Any]]:
    r"""Return a context manager that yields a stream and publishes its content as `path`.

    The content replaces `path` when the block ends. If the block raises, `path` stays as it was.

    Args:
        path: the target; its folder is created if it does not exist.
        mode: ``w`` for text (UTF-8, lines end in ``\n``), ``wb`` for bytes.
        fsync: survive a power cut, too: the content is on the disk before the file gets its name,
            and the name is on the disk before the block ends.

    Raises:
        GongkaiError: the folder cannot be written, or `path` cannot be replaced.
        OSError: the disk is full or fails.
    """
    return _atomic_stream(path, mode, fsync=fsync)


@contextmanager
def _atomic_stream(path: Path, mode: str, *, fsync: bool) -> Iterator[IO[Any]]:
    text: dict[str, Any] = {} if "b" in mode else {"encoding": "utf-8", "newline": "\n"}
    with atomic_path(path) as temporary, temporary.open(mode, **text) as stream:
        yield stream
        if fsync:
            stream.flush()
            os.fsync(stream.fileno())
    if fsync:
        _sync_directory(path.parent)


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Yield a temporary path, for a library that opens files itself, and publish it as `path`.

    A file or a folder written there replaces `path` when the block ends. If the block raises,
    `path` stays as it was.

    Raises:
        GongkaiError: the folder of `path` cannot be written, or `path` cannot be replaced.
        OSError: the disk is full or fails.
    """
    try:
        folder = _temporary_folder(path.parent)
    except OSError as error:
        _raise(
            error,
            f"cannot write {path}: {error.strerror}; name a file in a folder that can be written",
        )
    try:
        yield folder / path.name
        try:
            (folder / path.name).replace(path)
        except OSError as error:
            _raise(error, f"cannot replace {path}: {error.strerror}; remove it or name another")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class AtomicFileSet:
    """Files below one directory that are written in any order and published together.

    Args:
        directory: the directory of the targets; created if it does not exist.

    Attributes:
        directory: the same directory.
        folder: the temporary folder with the files until `publish`.

    Raises:
        GongkaiError: the directory cannot be created or written.
        OSError: the disk is full or fails.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        try:
            self.folder = _temporary_folder(directory)
        except OSError as error:
            _raise(
                error,
                f"cannot write to the output directory {directory}: {error.strerror}; "
                "name a directory that can be created and written",
            )

    def path(self, name: str) -> Path:
        """Return where to write the file with the target `name`, relative to the directory."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def publish(self) -> None:
        """Move every file to its target, which is replaced, and remove the temporary folder.

        Raises:
            GongkaiError: a target cannot be replaced; the finished files stay in the folder.
        """
        for path in sorted(path for path in self.folder.rglob("*") if path.is_file()):
            target = self.directory / path.relative_to(self.folder)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                path.replace(target)
            except OSError as error:
                raise GongkaiError(
                    f"cannot replace {target}: {error.strerror}; the finished output is kept in "
                    f"{self.folder}: free the target and move it there"
                ) from error
        self.discard()

    def discard(self) -> None:
        """Remove the temporary folder with its files."""
        shutil.rmtree(self.folder, ignore_errors=True)


def remove_unfinished(directory: Path) -> None:
    """Remove the temporary files and folders that a killed process left in `directory`.

    No other process may be writing in the directory.
    """
    for path in directory.glob(f"{UNFINISHED_PREFIX}*"):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def _temporary_folder(directory: Path) -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=UNFINISHED_PREFIX, dir=directory))


def _raise(error: OSError, message: str) -> NoReturn:
    if error.errno in _DISK_ERRORS:
        raise error
    raise GongkaiError(message) from error


def _sync_directory(directory: Path) -> None:
    if os.name == "nt":
        return  # Windows does not open directories.
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
