"""JSON and JSON Lines: documents as objects with a text, and perhaps an id, a title and a URL."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ReadBlocks
from gongkai.inference.readers.encodings import decode

_HINTS = ("id", "title", "url")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MEND = 'write one object {"text": "…"} a document'


@dataclass(frozen=True, slots=True)
class Record:
    """A document of a JSON file, or the reason why it is none.

    `place` tells where it stands ("line 3"), empty for a file of one object; `sha256` is of the
    bytes that are this document alone: its line, or its object written as JSON.
    """

    place: str
    sha256: str
    content: ReadBlocks | DocumentError


def parse_records(data: bytes) -> Iterator[Record]:
    """Yield the documents of a JSON file: of its object, of its array, or of its lines."""
    decoded = decode(data)
    if decoded is None:
        yield Record("", "", DocumentError("is not JSON in a known encoding; write it as UTF-8"))
        return
    try:
        value = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        if not (isinstance(error, json.JSONDecodeError) and error.msg == "Extra data"):
            yield Record("", "", DocumentError(f"is broken JSON ({error}); {_MEND}"))
            return
        for number, line in enumerate(decoded.text.encode().split(b"\n"), start=1):
            yield from parse_line(f"line {number}", line)
        return
    if not isinstance(value, list):
        yield Record("", hashlib.sha256(data).hexdigest(), _reading(value, decoded.encoding))
        return
    for number, item in enumerate(value, start=1):
        own = json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")
        content = _reading(item, decoded.encoding)
        yield Record(f"record {number}", hashlib.sha256(own).hexdigest(), content)


def parse_line(place: str, line: bytes | None) -> Iterator[Record]:
    """Yield the document of a line of JSONL; nothing for a blank one; None is a line too long."""
    if line is None:
        yield Record(place, "", DocumentError("is longer than 64 MiB; split the document"))
        return
    line = line.strip()
    if not line:
        return
    content: ReadBlocks | DocumentError
    try:
        decoded = decode(line)
        if decoded is None:
            raise ValueError("not in a known encoding")
        content = _reading(json.loads(decoded.text), decoded.encoding)
    except (ValueError, RecursionError) as error:
        content = DocumentError(f"is broken JSON ({error}); {_MEND}")
    yield Record(place, hashlib.sha256(line).hexdigest(), content)


def lines_of(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield the numbered lines of `stream`, None in place of one with more than `limit` bytes."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line
            continue
        while (rest := stream.readline(limit)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def _reading(value: object, encoding: str) -> ReadBlocks | DocumentError:
    if not isinstance(value, dict) or not isinstance(text := value.get("text"), str):
        return DocumentError(f"has no text; {_MEND}")
    text = _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    hints = {key: str(value[key]) for key in _HINTS if isinstance(value.get(key), str | int)}
    return ReadBlocks(text, encoding=encoding, hints=hints)
