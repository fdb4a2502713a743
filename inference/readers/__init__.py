"""Readers: convert a file of any supported format to a `Source` for each document in it.

`read` and `read_bytes` yield, for each document, either its `Source` or a `DocumentError` with the
reason why it cannot be read. They do not raise, so one bad document does not affect the others of
its file or its batch. `single_document` is for a caller that expects one document or an exception.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from gongkai.document.errors import DocumentError
from gongkai.document.file_names import escape_name
from gongkai.document.normalization import fold
from gongkai.document.report import Format
from gongkai.document.source import Source
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.contents import detect_content
from gongkai.inference.readers.formats import EXTENSIONS, INPUT_FORMATS
from gongkai.inference.readers.json_records import (
    JsonRecord,
    parse_json_line,
    parse_json_records,
    read_bounded_lines,
)
from gongkai.inference.readers.page_pictures import page_folder
from gongkai.inference.readers.provenance import describe_reader

SUPPORTED_EXTENSIONS = frozenset(EXTENSIONS)
"""The extensions of supported files, in lower case and with the dot."""

MAX_BYTES = 64 * 2**20
"""The size limit of a document in bytes: of a file, or of a line of a JSON Lines file."""

_JSON_LINES = frozenset({".jsonl", ".ndjson"})
_TEXT_FORMATS = frozenset({"txt", "md", "json"})
"""In these formats the text of a document is the decoded text, unchanged. Readers of other formats
assemble the text, and look-alikes such as Kangxi radicals are replaced by ordinary characters."""


def read(path: Path) -> Iterator[Source | DocumentError]:
    """Yield the documents of the file at `path`, in order.

    A JSON Lines file of any size is read line by line. A .json file may contain an array of
    documents. Any other file is one document of at most `MAX_BYTES`.
    """
    name = escape_name(str(path))
    try:
        if is_json_lines(path):
            with path.open("rb") as stream:
                for number, line in read_bounded_lines(stream, MAX_BYTES):
                    yield from read_json_line(line, name, f"line {number}")
        else:
            with open_regular_file(path) as stream:
                content = stream.read(MAX_BYTES + 1)
            yield from _read_content(content, name, None, path.parent)
    except OSError as error:
        yield DocumentError(f"{name}: {explain_read_error(path, error)}")


def is_json_lines(path: Path) -> bool:
    """Return whether the file is a JSON Lines file by its extension: each line is a document."""
    return path.suffix.lower() in _JSON_LINES


def json_line_offsets(path: Path) -> Iterator[tuple[int, int]]:
    """Yield the number (from 1) and the byte offset of each line that is not blank.

    Raises:
        OSError: the file cannot be read.
    """
    start = 0
    with path.open("rb") as stream:
        for number, line in read_bounded_lines(stream, MAX_BYTES):
            if line is None or line.strip():
                yield number, start
            start = stream.tell()


def read_json_line_at(path: Path, number: int, offset: int) -> Iterator[Source | DocumentError]:
    """Yield the document of the line that `json_line_offsets` yielded as (`number`, `offset`)."""
    name = escape_name(str(path))
    try:
        with path.open("rb") as stream:
            stream.seek(offset)
            for _, line in islice(read_bounded_lines(stream, MAX_BYTES), 1):
                yield from read_json_line(line, name, f"line {number}")
    except OSError as error:
        yield DocumentError(f"{name}: {explain_read_error(path, error)}")


def read_json_line(
    line: bytes | None, name: str, location: str
) -> Iterator[Source | DocumentError]:
    """Yield the document of a line of a JSON Lines file; nothing for a blank line.

    Args:
        line: the bytes of the line; None if it is longer than `MAX_BYTES`.
        name: the name of the file.
        location: the location of the line in the file, for error messages.
    """
    name = escape_name(name)
    return (_to_source(record, name) for record in parse_json_line(location, line))


def read_bytes(
    data: bytes, name: str | None = None, pages: int | None = None
) -> Iterator[Source | DocumentError]:
    """Yield the documents in `data`, in order.

    Args:
        data: the content of a file.
        name: its name or path, for the extension and for messages; None for standard input.
        pages: the page limit of a PDF; None for the limit of the PDF reader.
    """
    return _read_content(data, name, pages, None)


def _read_content(
    data: bytes, name: str | None, pages: int | None, folder: Path | None
) -> Iterator[Source | DocumentError]:
    """Yield the documents in `data`; `folder` has the pictures of a page."""
    name = None if name is None else escape_name(name)
    display_name = name or "standard input"
    try:
        if len(data) > MAX_BYTES:
            raise DocumentError(f"is larger than {MAX_BYTES >> 20} MiB; split it")
        if not data.strip():
            raise DocumentError("is empty; fetch or save it again")
        detected = detect_content(data, name)
        if detected.format == "json":
            yield from (_to_source(record, name) for record in parse_json_records(data))
        else:
            warnings = (detected.warning,) if detected.warning else ()
            digest = hashlib.sha256(data).hexdigest()
            with page_folder(folder):
                parsed = _parse(data, detected.format, pages)
            yield _make_source(parsed, detected.format, name, digest, warnings)
    except DocumentError as error:
        yield DocumentError(f"{display_name}: {error}")


def single_document(documents: Iterable[Source | DocumentError]) -> Source:
    """Return the only document of `documents`, which `read` or `read_bytes` returned.

    Raises:
        DocumentError: the document cannot be read, or there is not exactly one.
    """
    found = list(documents)
    if len(found) == 1 and isinstance(found[0], Source):
        return found[0]
    for document in found:
        if isinstance(document, DocumentError):
            raise document
    raise DocumentError(f"one document was expected, {len(found)} were found; give them one by one")


def open_regular_file(path: Path) -> BinaryIO:
    """Open a regular file.

    Raises:
        OSError: it is not a regular file, or cannot be read; `explain_read_error` describes it.
    """
    if path.is_dir() and not os.access(path, os.R_OK | os.X_OK):
        raise PermissionError(f"{path} is closed")
    if not path.is_file() and path.exists():
        raise OSError("not a regular file")
    return path.open("rb")


def explain_read_error(path: Path, error: OSError) -> str:
    """Return the reason why a file cannot be read, and the remedy, for an error message."""
    if isinstance(error, FileNotFoundError):
        return "does not exist; check the path"
    if isinstance(error, PermissionError):
        return "may not be read; ask for the permission"
    if path.is_dir():
        return "is a directory; give its files, or tag the directory"
    return f"cannot be read ({error.strerror or error}); check the file"


def _parse(data: bytes, format: Format, pages: int | None) -> ParsedDocument:
    if format == "pdf" and pages is not None:
        from gongkai.inference.readers import pdf  # noqa: PLC0415

        return pdf.read(data, pages)
    module = import_module(f"{__name__}.{INPUT_FORMATS[format].module}")
    parse: Callable[[bytes], ParsedDocument] = module.read
    return parse(data)


def _make_source(
    parsed: ParsedDocument,
    format: Format,
    name: str | None,
    digest: str,
    warnings: tuple[str, ...] = (),
) -> Source:
    if not parsed.text.strip():
        raise DocumentError("contains no text; fetch or save it again")
    text, grids = parsed.text, parsed.grids
    reader = parsed.reader or describe_reader(format, *INPUT_FORMATS[format].libraries)
    if format not in _TEXT_FORMATS and (folded := fold(text)) != text:
        text = folded
        grids = tuple(
            [replace(g, rows=tuple([tuple(map(fold, r)) for r in g.rows])) for g in grids]
        )
    return Source(
        text=text,
        format=format,
        path=name,
        sha256=digest,
        encoding=parsed.encoding,
        grids=grids,
        hints=parsed.hints,
        warnings=warnings + parsed.warnings,
        edits=parsed.edits,
        recognised=parsed.recognised,
        reader=f"{reader}, {parsed.recogniser}" if parsed.recogniser else reader,
        pages=parsed.pages,
    )


def _to_source(record: JsonRecord, name: str | None) -> Source | DocumentError:
    try:
        if isinstance(record.content, DocumentError):
            raise record.content
        source = _make_source(record.content, "json", name, record.sha256)
        is_member = record.location != ""
        return replace(source, container=name, member=record.location) if is_member else source
    except DocumentError as error:
        location = f", {record.location}" if record.location else ""
        return DocumentError(f"{name or 'standard input'}{location}: {error}")
