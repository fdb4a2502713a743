"""Files as the formats read and write them: UTF-8, line by line, whole or not at all."""

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
    """Yield the place ("name:line") and the text of every line, without its line break.

    Raises:
        AnnotationError: a line is not UTF-8.
        GongkaiError: the file cannot be read.
    """
    with open_bytes(path) as stream:
        for number, line in enumerate(stream, start=1):
            place = f"{path.name}:{number}"
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError as error:
                raise AnnotationError(
                    f"{place}: byte {error.start + 1} is not UTF-8; save the file as UTF-8"
                ) from error
            yield place, text.removeprefix(_BOM if number == 1 else "").rstrip("\r\n")


def read_json_lines(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the place and the value of every line of JSON; empty lines are passed over.

    Raises:
        AnnotationError: a line is not JSON, or not UTF-8.
        GongkaiError: the file cannot be read.
    """
    for place, line in read_lines(path):
        if line.strip():
            yield place, parse_json(line, place)


def parse_json(text: str, place: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        AnnotationError: it is not JSON; the message gives `place` and the column.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise AnnotationError(
            f"{place}: not JSON at column {error.pos + 1} ({error.msg}); "
            "the file may be cut short: export it again"
        ) from error


def checked(adapter: TypeAdapter[T], value: Any, place: str, mend: str) -> T:
    """Return `value` as the type of `adapter`.

    Raises:
        AnnotationError: it does not fit; the message gives `place`, the field and `mend`.
    """
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "the value"
        raise AnnotationError(f"{place}: {field}: {first['msg']}; {mend}") from error


@contextmanager
def open_bytes(path: Path) -> Iterator[IO[bytes]]:
    """Give the bytes of a file.

    Raises:
        GongkaiError: it cannot be opened.
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
        GongkaiError: it cannot be read.
    """
    with open_bytes(path) as stream:
        return stream.read()


def _unreadable(path: Path, error: OSError) -> GongkaiError:
    return GongkaiError(f"cannot read {path}: {error.strerror}; name an existing file")
