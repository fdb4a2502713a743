"""Files that are there whole or not at all, also after a power cut."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gongkai.inference.writers.staging import UNFINISHED


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of `target` when the block ends, but not if it raises.

    The bytes are on the disk before the name is, and the name before the block is left.
    """
    unfinished = target.with_name(UNFINISHED + target.name)
    try:
        with unfinished.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _sync_names(target.parent)


def _sync_names(directory: Path) -> None:
    if os.name == "nt":
        return  # Windows opens no directories
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
