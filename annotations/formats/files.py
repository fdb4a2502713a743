"""Reading of UTF-8 files line by line, and of JSON."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from gongkai.document.errors import AnnotationError, GongkaiError

T = TypeVar("T")
_BOM = "\ufeff"


def read_lines(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the location ("name:line") of every line, and its text without the line break.

    Raises:
        AnnotationError: a line is not UTF-8.
        GongkaiError: the file cannot be read.
    """
    with open_bytes(path) as stream:
        for number, line in enumerate(stream, start=1):
            location = f"{path.name}:{number}"
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError as error:
                raise AnnotationError(
                    f"{location}: byte {error.start + 1} is not UTF-8; save the file as UTF-8"
                ) from error
            yield location, text.removeprefix(_BOM if number == 1 else "").rstrip("\r\n")


def read_json_lines(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the location and the value of every line of JSON; empty lines are skipped.

    Raises:
        AnnotationError: a line is not JSON, or not UTF-8.
        GongkaiError: the file cannot be read.
    """
    for location, line in read_lines(path):
        if line.strip():
            yield location, parse_json(line, location)


def parse_json(text: str, location: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        AnnotationError: the text is not JSON; the message contains `location` and the column.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise AnnotationError(
            f"{location}: not JSON at column {error.pos + 1} ({error.msg}); "
            "the file may be cut short: export it again"
        ) from error


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
