"""Containers: archives and crawls, with documents that are read without unpacking them to disk."""

import functools
import os
from pathlib import Path
from typing import BinaryIO

from gongkai.inference.containers.container import Container, ContainerError, Entry
from gongkai.inference.containers.kinds import ContainerKind, find_kind, make_container

__all__ = [
    "Container",
    "ContainerError",
    "ContainerKind",
    "Entry",
    "find_kind",
    "make_container",
    "open_container",
]


def open_container(path: str) -> Container:
    """Return the container at a path; the last ones stay open, so that entries follow quickly.

    Raises:
        ContainerError: it is broken, or a package is missing.
        OSError: it cannot be read.
    """
    status = Path(path).stat()
    return _open(path, status.st_size, status.st_mtime_ns, os.getpid())


@functools.lru_cache(maxsize=2)
def _open(path: str, size: int, _changed: int, _process: int) -> Container:
    stream: BinaryIO = Path(path).open("rb")  # noqa: SIM115 (closed with the container)
    return make_container(stream, size, path)
