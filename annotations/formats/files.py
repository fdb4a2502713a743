"""Reading of UTF-8 files line by line, and validation of their values."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from gongkai.document.errors import AnnotationError, GongkaiError

T = TypeVar("T")
BOM = "\ufeff"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_lines(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the location ("name:line") of every line, and its text without the line break.

    Raises:
        AnnotationError: a line is not UTF-8.
        GongkaiError: the file cannot be read.
    """
    with open_bytes(path) as stream:
        for number, line in enumerate(stream, start=1):
            text = decode(line, f"{path.name}:{number}")
            yield (
                f"{path.name}:{number}",
                text.removeprefix(BOM if number == 1 else "").rstrip("\r\n"),
            )


def decode(data: bytes, location: str) -> str:
    """Return bytes as text.

    Raises:
        AnnotationError: they are not UTF-8; the message contains `location` and, if it is
            recognised, the encoding that they are in.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise AnnotationError(
            f"{location}: byte {error.start + 1} is not UTF-8; {encoding_remedy(data)}"
        ) from error


def encoding_remedy(data: bytes) -> str:
    """Return the remedy for bytes that are not UTF-8, with the encoding that they seem to be in."""
    remedy = "save the file as UTF-8"
    if data.startswith(_UTF_16):
        return f"it is UTF-16: {remedy}"
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return remedy
    return f"it seems to be GBK (GB18030): {remedy}"


def validate_value(adapter: TypeAdapter[T], value: Any, location: str, remedy: str) -> T:
    """Return a value validated as the type of an adapter.

    Raises:
        AnnotationError: the value is invalid; the message contains `location`, the field and
            `remedy`.
    """
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "the value"
        raise AnnotationError(f"{location}: {field}: {first['msg']}; {remedy}") from error


@contextmanager
def open_bytes(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for reading bytes.

    Raises:
        GongkaiError: the file cannot be opened.
    """
    try:
        stream = path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from error
    with stream:
        yield stream


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        GongkaiError: the file cannot be read.
    """
    with open_bytes(path) as stream:
        return stream.read()


def _unreadable(path: Path, error: OSError) -> GongkaiError:
    return GongkaiError(f"cannot read {path}: {error.strerror}; name an existing file")
