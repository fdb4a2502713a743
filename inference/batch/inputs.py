"""Documents: what a batch is made of, in an order that does not depend on the machine."""

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import Source
from gongkai.inference.readers import (
    SUPPORTED,
    is_json_lines,
    line_starts,
    read,
    read_bytes,
    read_line,
    read_record,
)

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class InputDocument:
    """A file, or a line of a JSON Lines file: what is tagged, fails and is retried by itself.

    Attributes:
        path: as the user gave it, or found below a directory he gave.
        offset: where a line of a JSON Lines file begins, in bytes; None: the whole file.
        line: the number of that line, from 1; 0: it is not known.
        content: the bytes, if they are here already: from standard input or another machine.
    """

    path: str
    offset: int | None = None
    line: int = 0
    content: bytes | None = None

    @property
    def name(self) -> str:
        """What messages call it."""
        if self.offset is None:
            return self.path
        return f"{self.path}, {self.place}"

    @property
    def place(self) -> str:
        """Where in its file it stands."""
        return f"line {self.line}" if self.line else f"byte {self.offset}"


def list_documents(inputs: Sequence[str]) -> list[InputDocument]:
    """Return the documents that `inputs` name, in order; standard input is read.

    Raises:
        GongkaiError: there is no document to tag.
    """
    documents: list[InputDocument] = []
    for name in find_documents(inputs):
        if name == STANDARD_INPUT:
            documents.append(InputDocument(name, content=sys.stdin.buffer.read()))
        elif is_json_lines(Path(name)):
            documents.extend(_lines(name))
        else:
            documents.append(InputDocument(name))
    return documents


def find_documents(inputs: Sequence[str]) -> list[str]:
    """Return the files that `inputs` name: files as they are, directories searched.

    A directory gives its files of a supported format, those below it too, in order of their
    names; hidden ones are passed over. A file that does not exist, or a directory that may not be
    entered, stays in the list: it fails when it is read.

    Raises:
        GongkaiError: there is no document to tag.
    """
    found: dict[str, None] = {}
    for name in inputs:
        found.update(dict.fromkeys(files_of(name)))
    if not found:
        raise none_found(inputs)
    return list(found)


def files_of(name: str) -> list[str]:
    """Return the files that one input names, as `find_documents` does."""
    if name == STANDARD_INPUT or not os.path.isdir(name):  # noqa: PTH112  # Path.is_dir raises
        return [name]
    return sorted(_walk(name))


def none_found(inputs: Sequence[str]) -> GongkaiError:
    """Return the error that there is no document to tag."""
    return GongkaiError(
        f"no documents in {', '.join(inputs)}; supported: {' '.join(sorted(SUPPORTED))}"
    )


def read_document(document: InputDocument) -> Iterator[Source | DocumentError]:
    """Yield the sources of a document: one, but for JSON files with an array of them."""
    if document.path == STANDARD_INPUT:
        content = document.content
        return read_bytes(sys.stdin.buffer.read() if content is None else content)
    if document.offset is None:
        if document.content is None:
            return read(Path(document.path))
        return read_bytes(document.content, document.path)
    if document.content is None:
        return read_line(Path(document.path), document.line, document.offset)
    return read_record(document.content, document.path, document.place)


def digest_list(documents: Iterable[InputDocument]) -> str:
    """Return a SHA-256 over the list of the documents: their names, not what stands in the files.

    A file that failed may be mended before it is retried.
    """
    digest = hashlib.sha256()
    for document in documents:
        content = document.content
        inside = None if content is None else hashlib.sha256(content).hexdigest()
        digest.update(json.dumps([document.path, document.line, inside]).encode())
    return digest.hexdigest()


def _lines(name: str) -> list[InputDocument]:
    try:
        return [InputDocument(name, offset, line) for line, offset in line_starts(Path(name))]
    except OSError:
        return [InputDocument(name)]  # it fails when it is read


def _walk(directory: str) -> Iterator[str]:
    closed: list[str] = []
    for folder, folders, files in os.walk(directory, onerror=lambda e: closed.append(e.filename)):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in SUPPORTED:
                yield str(Path(folder, name))
    yield from closed
