"""Tar archives, plain or compressed as a whole."""

import lzma
import tarfile
import zlib
from collections.abc import Iterator
from functools import partial

from gongkai.inference.containers.container import Container, ContainerError, Entry, ReadEntry

_BROKEN = (tarfile.TarError, OSError, EOFError, ValueError, zlib.error, lzma.LZMAError)


class TarContainer(Container):
    """A tar archive.

    A compressed one is decompressed from its start to the entry that is read: entries in order
    take one pass.

    Args:
        stream: decompressed.
        size: of the file, compressed.
    """

    def entries(self) -> Iterator[tuple[Entry, ReadEntry]]:
        """Yield the members that are files."""
        number = 0
        try:
            self._stream.seek(0)
            with tarfile.open(fileobj=self._stream, mode="r:", errors="surrogateescape") as members:
                while (info := members.next()) is not None:
                    members.members.clear()  # type: ignore[attr-defined]  # tarfile would keep them all
                    number += 1
                    self._check_expansion(info.size)
                    if info.isreg() and not info.issparse():
                        entry = Entry(number, _readable(info.name), info.size, info.offset_data)
                        yield entry, partial(self.read, entry)
        except _BROKEN as error:
            raise ContainerError(
                f"is a broken archive ({error}); what precedes the damage was read: fetch it again"
            ) from error

    def read(self, entry: Entry, limit: int) -> bytes:
        """Return the content of a member."""
        try:
            self._stream.seek(entry.offset)
            content = self._stream.read(min(entry.size, limit))
        except _BROKEN as error:
            raise ContainerError(
                f"cannot be unpacked ({error}); fetch the archive again"
            ) from error
        if len(content) < min(entry.size, limit):
            raise ContainerError("is cut off: the archive ends in it; fetch the archive again")
        return content


def _readable(name: str) -> str:
    """Return a name that is UTF-8, or GBK as on older systems."""
    try:
        name.encode()
    except UnicodeEncodeError:
        raw = name.encode("utf-8", "surrogateescape")
        return raw.decode("gb18030", "surrogateescape")
    return name
