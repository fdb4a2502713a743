"""Readers: a file of any supported format in, a Source for each document of it out.

Both entry points yield, for each document, either its Source or the DocumentError that tells why
it cannot be read: nothing is raised, so one bad document never loses the others of its file or
its batch. `only` serves a caller that wants one document or an exception.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from gongkai.document.errors import DocumentError
from gongkai.document.report import Format
from gongkai.document.source import Source
from gongkai.inference.readers.blocks import ReadBlocks
from gongkai.inference.readers.records import Record, lines_of, parse_line, parse_records
from gongkai.inference.readers.signatures import EXTENSIONS, recognise

SUPPORTED = frozenset(EXTENSIONS)
"""Extensions, in lower case and with the dot, that a walk over a directory should take up."""

MAX_BYTES = 64 * 2**20
"""The size of the largest document that is read: a file, or a line of a JSONL file."""

_JSON_LINES = frozenset({".jsonl", ".ndjson"})
# Loaded at the first document of the format: the libraries take longer to load than a text to tag.
_MODULES: dict[Format, str] = {
    "txt": "text",
    "md": "text",
    "html": "html",
    "docx": "docx",
    "pdf": "pdf",
    "doc": "office",
    "wps": "office",
}


def read(path: Path) -> Iterator[Source | DocumentError]:
    """Yield the documents of the file at `path`, in order.

    A JSON Lines file is read line by line, whatever its size; any other file is one document of
    up to `MAX_BYTES`, but for a .json file with an array of documents.
    """
    name = str(path)
    try:
        if is_json_lines(path):
            with path.open("rb") as stream:
                for number, line in lines_of(stream, MAX_BYTES):
                    yield from read_record(line, name, f"line {number}")
        else:
            with open_file(path) as stream:
                content = stream.read(MAX_BYTES + 1)
            yield from read_bytes(content, name)
    except OSError as error:
        yield DocumentError(f"{name}: {mend(path, error)}")


def is_json_lines(path: Path) -> bool:
    """Return whether the name says that every line of the file is a document."""
    return path.suffix.lower() in _JSON_LINES


def line_starts(path: Path) -> Iterator[tuple[int, int]]:
    """Yield number and offset in bytes of each line of a JSON Lines file that is not blank.

    Raises:
        OSError: the file cannot be read.
    """
    start = 0
    with path.open("rb") as stream:
        for number, line in lines_of(stream, MAX_BYTES):
            if line is None or line.strip():
                yield number, start
            start = stream.tell()


def read_line(path: Path, number: int, offset: int) -> Iterator[Source | DocumentError]:
    """Yield the document of one line of a JSON Lines file, as `line_starts` gives it."""
    name = str(path)
    try:
        with path.open("rb") as stream:
            stream.seek(offset)
            for _, line in islice(lines_of(stream, MAX_BYTES), 1):
                yield from read_record(line, name, f"line {number}")
    except OSError as error:
        yield DocumentError(f"{name}: {mend(path, error)}")


def read_record(line: bytes | None, name: str, place: str) -> Iterator[Source | DocumentError]:
    """Yield the document of a line that was taken from a JSON Lines file.

    Args:
        line: its bytes; None stands for one that is too long.
        name: of the file.
        place: where in the file it stands, for messages.
    """
    return (_of_record(record, name) for record in parse_line(place, line))


def read_bytes(
    data: bytes, name: str | None = None, pages: int | None = None
) -> Iterator[Source | DocumentError]:
    """Yield the documents in `data`, in order.

    Args:
        data: the content of a file.
        name: its name or path, for the extension and for messages; None for standard input.
        pages: of the longest PDF to read; None: as many as the reader takes.
    """
    called = name or "standard input"
    try:
        if len(data) > MAX_BYTES:
            raise DocumentError(f"is larger than {MAX_BYTES >> 20} MiB; split it")
        if not data.strip():
            raise DocumentError("is empty; fetch or save it again")
        found = recognise(data, name)
        if found.format == "json":
            yield from (_of_record(record, name) for record in parse_records(data))
        else:
            warnings = (found.warning,) if found.warning else ()
            digest = hashlib.sha256(data).hexdigest()
            reading = _parse(data, found.format, pages)
            yield _source(reading, found.format, name, digest, warnings)
    except DocumentError as error:
        yield DocumentError(f"{called}: {error}")


def only(documents: Iterable[Source | DocumentError]) -> Source:
    """Return the one document of `documents`, the result of `read` or `read_bytes`.

    Raises:
        DocumentError: it cannot be read, or there is not exactly one.
    """
    found = list(documents)
    if len(found) == 1 and isinstance(found[0], Source):
        return found[0]
    for document in found:
        if isinstance(document, DocumentError):
            raise document
    raise DocumentError(f"one document was expected, {len(found)} were found; give them one by one")


def open_file(path: Path) -> BinaryIO:
    """Open a regular file.

    Raises:
        OSError: it is none, or cannot be read; `mend` tells what to do.
    """
    if path.is_dir() and not os.access(path, os.R_OK | os.X_OK):
        raise PermissionError(f"{path} is closed")
    if not path.is_file() and path.exists():
        raise OSError("not a regular file")
    return path.open("rb")


def mend(path: Path, error: OSError) -> str:
    """Return why a file cannot be read, and what the user can do."""
    if isinstance(error, FileNotFoundError):
        return "does not exist; check the path"
    if isinstance(error, PermissionError):
        return "may not be read; ask for the permission"
    if path.is_dir():
        return "is a directory; give its files, or tag the directory"
    return f"cannot be read ({error.strerror or error}); check the file"


def _parse(data: bytes, kind: Format, pages: int | None) -> ReadBlocks:
    if kind == "ofd":
        raise DocumentError("is an OFD document, which is not read; convert it to PDF")
    if kind == "pdf" and pages is not None:
        from gongkai.inference.readers import pdf  # noqa: PLC0415

        return pdf.read(data, pages)
    module = import_module(f"{__name__}.{_MODULES[kind]}")
    parse: Callable[[bytes], ReadBlocks] = module.read
    return parse(data)


def _source(
    reading: ReadBlocks, kind: Format, name: str | None, digest: str, warnings: tuple[str, ...] = ()
) -> Source:
    if not reading.text.strip():
        raise DocumentError("holds no text; fetch or save it again")
    return Source(
        text=reading.text,
        format=kind,
        path=name,
        sha256=digest,
        encoding=reading.encoding,
        grids=reading.grids,
        hints=reading.hints,
        warnings=warnings + reading.warnings,
    )


def _of_record(record: Record, name: str | None) -> Source | DocumentError:
    try:
        if isinstance(record.content, DocumentError):
            raise record.content
        return _source(record.content, "json", name, record.sha256)
    except DocumentError as error:
        place = f", {record.place}" if record.place else ""
        return DocumentError(f"{name or 'standard input'}{place}: {error}")
