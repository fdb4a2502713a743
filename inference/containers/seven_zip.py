"""7z archives."""

import lzma
import zlib
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any, BinaryIO

from gongkai.document.extras import import_extra
from gongkai.inference.containers.container import Container, ContainerError, Entry, ReadEntry

_AT_ONCE = 32 * 2**20  # bytes of the members that are unpacked together


class SevenZipContainer(Container):
    """A 7z archive; members are unpacked in groups, because they are compressed together."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        super().__init__(stream, size)
        self._py7zr: Any = import_extra("py7zr", "crawl")
        self._unpacked: dict[str, bytes] = {}
        try:
            self._archive = self._py7zr.SevenZipFile(stream)
            if self._archive.needs_password():
                raise ContainerError("is protected by a password; unpack it")
            files = [info for info in self._archive.list() if not info.is_directory]
        except self._broken as error:
            raise ContainerError(f"is a broken 7z archive ({error}); fetch it again") from error
        self._entries = [
            Entry(number, info.filename, info.uncompressed or 0)
            for number, info in enumerate(files, 1)
        ]

    def entries(self) -> Iterator[tuple[Entry, ReadEntry]]:
        """Yield the members that are files."""
        for entry in self._entries:
            self._check_expansion(entry.size)
            yield entry, partial(self.read, entry)

    def read(self, entry: Entry, limit: int) -> bytes:
        """Return the content of a member."""
        if entry.name not in self._unpacked:
            self._unpack(entry, limit)
        return self._unpacked.get(entry.name, b"")[:limit]

    def _unpack(self, first: Entry, limit: int) -> None:
        """Unpack a member and those after it up to `_AT_ONCE` bytes."""
        names: list[str] = []
        size = 0
        for entry in islice(self._entries, first.number - 1, None):
            size += entry.size
            if names and size > _AT_ONCE:
                break
            names.append(entry.name)
        factory = self._py7zr.io.BytesIOFactory(max(limit, _AT_ONCE))
        try:
            self._archive.reset()
            self._archive.extract(targets=names, factory=factory)
        except self._broken as error:
            raise ContainerError(
                f"cannot be unpacked ({error}); fetch the archive again"
            ) from error
        self._unpacked = {name: file.read() for name, file in factory.products.items()}

    @property
    def _broken(self) -> tuple[type[Exception], ...]:
        errors = (lzma.LZMAError, zlib.error, EOFError, OSError, RuntimeError, ValueError)
        return (
            *errors,
            LookupError,
            TypeError,
            AssertionError,
            self._py7zr.exceptions.ArchiveError,
        )
