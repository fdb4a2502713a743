"""JSON and JSON Lines: documents as objects with a text and an optional id, title and URL."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.encodings import decode

REMEDY = 'write one object {"text": "…"} for each document'


@dataclass(frozen=True, slots=True)
class JsonRecord:
    """A document of a JSON file, or the reason why it cannot be read.

    Attributes:
        location: its location in the file ("line 3"); empty for a file with one object.
        sha256: the digest of this document alone: of its line, or of its object as JSON.
        content: the document, or the error.
    """

    location: str
    sha256: str
    content: ParsedDocument | DocumentError


def parse_json_records(data: bytes) -> Iterator[JsonRecord]:
    """Yield the documents of a JSON file with one object, an array of objects, or JSON Lines."""
    decoded = decode(data)
    if decoded is None:
        yield JsonRecord(
            "", "", DocumentError("is not JSON in a known encoding; write it as UTF-8")
        )
        return
    try:
        value = json.loads(decoded.text)
    except (ValueError, RecursionError) as error:
        if not (isinstance(error, json.JSONDecodeError) and error.msg == "Extra data"):
            yield JsonRecord("", "", DocumentError(f"is broken JSON ({error}); {REMEDY}"))
            return
        for number, line in enumerate(decoded.text.encode().split(b"\n"), start=1):
            yield from parse_json_line(f"line {number}", line)
        return
    if not isinstance(value, list) or _is_block_list(value):
        yield JsonRecord(
            "", hashlib.sha256(data).hexdigest(), _parse_object(value, decoded.encoding)
        )
        return
    for number, item in enumerate(value, start=1):
        object_bytes = json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")
        content = _parse_object(item, decoded.encoding)
        yield JsonRecord(f"record {number}", hashlib.sha256(object_bytes).hexdigest(), content)


def parse_json_line(location: str, line: bytes | None) -> Iterator[JsonRecord]:
    """Yield the document of a line; nothing for a blank one. None means that it is too long."""
    if line is None:
        yield JsonRecord(location, "", DocumentError("is longer than 64 MiB; split the document"))
        return
    line = line.strip()
    if not line:
        return
    content: ParsedDocument | DocumentError
    try:
        decoded = decode(line)
        if decoded is None:
            raise ValueError("not in a known encoding")
        content = _parse_object(json.loads(decoded.text), decoded.encoding)
    except (ValueError, RecursionError) as error:
        content = DocumentError(f"is broken JSON ({error}); {REMEDY}")
    yield JsonRecord(location, hashlib.sha256(line).hexdigest(), content)


def read_bounded_lines(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield the lines of `stream` with their numbers, and None for a line over `limit` bytes."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line
            continue
        while (rest := stream.readline(limit)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def _parse_object(value: object, encoding: str) -> ParsedDocument | DocumentError:
    # The libraries for markup are slow to import, and other formats do not need them.
    from gongkai.inference.readers.json_documents import parse_object  # noqa: PLC0415

    return parse_object(value, encoding)


def _is_block_list(value: object) -> bool:
    """Return whether an array is one document: the blocks of a converter, not documents."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(item, dict)
            and ("type" in item or "block_label" in item or "label" in item)
            and not {"title", "url"} <= item.keys()
            for item in value
        )
    )
