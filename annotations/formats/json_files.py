"""Reading of JSON files: an array, JSON Lines, or objects one after the other."""

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import ijson  # type: ignore[import-untyped]  # it ships no types

from gongkai.annotations.formats.files import encoding_remedy, open_bytes, read_bytes, read_lines
from gongkai.document.errors import AnnotationError

_HEAD = 1 << 16


def read_json_values(path: Path, noun: str) -> Iterator[tuple[str, Any]]:
    """Yield the location and the value of every object of a JSON file, one at a time.

    The objects are the elements of an array, the lines of JSON Lines (empty ones are skipped), or
    one or several objects over several lines.

    Args:
        path: the file.
        noun: what an object is, for the locations: "name: noun 3", or "name:3" for a line.

    Raises:
        AnnotationError: the file is not JSON, or not UTF-8.
        GongkaiError: the file cannot be read.
    """
    with open_bytes(path) as stream:
        head = stream.read(_HEAD).removeprefix(codecs.BOM_UTF8).lstrip()
    first, line_break, _rest = head.partition(b"\n")
    if head.startswith(b"["):
        yield from _read_values(path, noun, "item")
    elif head.startswith(b"{") and line_break and not first.rstrip().endswith(b"}"):
        yield from _read_values(path, noun, "")
    else:
        yield from read_json_lines(path)


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
    except (json.JSONDecodeError, RecursionError) as error:
        column = error.pos + 1 if isinstance(error, json.JSONDecodeError) else 1
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        raise AnnotationError(
            f"{location}: not JSON at column {column} ({reason}); "
            "the file may be cut short: export it again"
        ) from error


def _read_values(path: Path, noun: str, prefix: str) -> Iterator[tuple[str, Any]]:
    number = 0
    with open_bytes(path) as stream:
        _skip_bom(stream)
        values = ijson.items(stream, prefix, use_float=True, multiple_values=not prefix)
        try:
            for number, value in enumerate(values, start=1):
                yield f"{path.name}: {noun} {number}", value
        except (ijson.JSONError, UnicodeDecodeError) as error:
            raise _syntax_error(path, f"{noun} {number + 1}", error) from error


def _skip_bom(stream: IO[bytes]) -> None:
    if stream.read(len(codecs.BOM_UTF8)) != codecs.BOM_UTF8:
        stream.seek(0)


def _syntax_error(path: Path, name: str, error: Exception) -> AnnotationError:
    reason, remedy = _reason(error), "the file may be cut short: export it again"
    data = read_bytes(path)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as not_utf_8:
        if not_utf_8.reason != "unexpected end of data":
            reason, remedy = "not UTF-8", encoding_remedy(data)
    return AnnotationError(f"{path.name}: {name}: not JSON ({reason}); {remedy}")


def _reason(error: Exception) -> str:
    """Return the first line of an error of ijson, which can be the text of a bytes object."""
    reason = error.args[0] if error.args else error
    text = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
    return text.strip().partition("\n")[0]
