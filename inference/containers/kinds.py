"""The kinds of containers, recognised by their first bytes."""

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable
from typing import BinaryIO, Literal, cast

from gongkai.inference.containers.container import Container, ContainerError

ContainerKind = Literal["zip", "tar", "7z", "warc"]

HEAD = 512
"""The bytes at the start of a file that show whether it is a container."""

# The streams stay open with their container.
_OPENERS: tuple[tuple[bytes, Callable[[BinaryIO], BinaryIO]], ...] = (
    (b"\x1f\x8b", lambda stream: cast(BinaryIO, gzip.GzipFile(fileobj=stream))),
    (b"BZh", lambda stream: cast(BinaryIO, bz2.BZ2File(stream))),
    (b"\xfd7zXZ", lambda stream: cast(BinaryIO, lzma.LZMAFile(stream))),  # noqa: SIM115
)
_WARC_NAMES = (".warc", ".warc.gz", ".warc.zst", ".warc.lz4")


def find_kind(head: bytes, stream: BinaryIO, name: str) -> ContainerKind | None:
    """Return the kind of a container, or None for a file of another kind.

    A ZIP file that is a document, such as DOCX, counts as a container: the caller excludes it.

    Args:
        head: the first `HEAD` bytes.
        stream: of the file, of which at most a few kilobytes are read.
        name: of the file.
    """
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(b"7z\xbc\xaf\x27\x1c"):
        return "7z"
    start = head if (open_it := find_decompression(head)) is None else _start(stream, open_it)
    if start.startswith(b"WARC/") or name.lower().endswith(_WARC_NAMES):
        return "warc"
    return "tar" if start[257:262] == b"ustar" else None


def find_decompression(head: bytes) -> Callable[[BinaryIO], BinaryIO] | None:
    """Return the function that decompresses a stream with this start; None for a plain one."""
    return next((opener for magic, opener in _OPENERS if head.startswith(magic)), None)


def make_container(stream: BinaryIO, size: int, name: str) -> Container:
    """Return the container in a stream.

    Raises:
        ContainerError: it is broken, or a package is missing.
    """
    stream.seek(0)
    head = stream.read(HEAD)
    kind = find_kind(head, stream, name)
    stream.seek(0)
    if kind == "zip":
        from gongkai.inference.containers.zip import ZipContainer  # noqa: PLC0415

        return ZipContainer(stream, size)
    if kind == "7z":
        from gongkai.inference.containers.seven_zip import SevenZipContainer  # noqa: PLC0415

        return SevenZipContainer(stream, size)
    if kind == "tar":
        from gongkai.inference.containers.tar import TarContainer  # noqa: PLC0415

        opener = find_decompression(head)
        return TarContainer(opener(stream) if opener else stream, size)
    if kind == "warc":
        from gongkai.inference.containers.warc import WarcContainer  # noqa: PLC0415

        return WarcContainer(stream, size)
    raise ContainerError("is no archive or crawl any more; start again with a new directory")


def _start(stream: BinaryIO, opener: Callable[[BinaryIO], BinaryIO]) -> bytes:
    stream.seek(0)
    try:
        return opener(stream).read(HEAD)
    except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError):
        return b""
