"""ZIP archives."""

import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from gongkai.inference.containers.container import Container, ContainerError, Entry, ReadEntry

_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
# zipfile raises the others for wrong flags, offsets, versions and methods.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, LookupError)


class ZipContainer(Container):
    """A ZIP archive; its members are read in any order."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        super().__init__(stream, size)
        try:
            self._members = zipfile.ZipFile(stream)
        except _BROKEN as error:
            raise ContainerError(f"is a broken ZIP archive ({error}); fetch it again") from error

    def entries(self) -> Iterator[tuple[Entry, ReadEntry]]:
        """Yield the members that are files."""
        for number, info in enumerate(self._members.infolist(), 1):
            if not info.is_dir():
                self._check_expansion(info.file_size)
                entry = Entry(number, member_name(info), info.file_size)
                yield entry, partial(self.read, entry)

    def read(self, entry: Entry, limit: int) -> bytes:
        """Return the content of a member."""
        info = self._members.infolist()[entry.number - 1]
        if info.flag_bits & _ENCRYPTED:
            raise ContainerError("is protected by a password; unpack the archive")
        try:
            with self._members.open(info) as stream:
                return stream.read(limit)
        except (*_BROKEN, NotImplementedError) as error:
            raise ContainerError(
                f"cannot be unpacked ({error}); fetch the archive again"
            ) from error


def member_name(info: zipfile.ZipInfo) -> str:
    """Return the name of a member; older programs write it in UTF-8 or GBK without a flag."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename
