"""The documents of a batch, in an order that does not depend on the machine."""

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
    SUPPORTED_EXTENSIONS,
    is_json_lines,
    json_line_offsets,
    read,
    read_bytes,
    read_json_line,
    read_json_line_at,
)

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class InputDocument:
    """A file, or a line of a JSON Lines file; each is tagged, fails and is retried by itself.

    Attributes:
        path: as the user gave it, or as found below a directory of the user.
        offset: of the line in a JSON Lines file, in bytes; None stands for the whole file.
        line: the number of that line, from 1; 0 if it is not known.
        content: the bytes if they were read already, from standard input or on another machine.
    """

    path: str
    offset: int | None = None
    line: int = 0
    content: bytes | None = None

    @property
    def name(self) -> str:
        """The name in messages: the path, with the position of a line."""
        if self.offset is None:
            return self.path
        return f"{self.path}, {self.position}"

    @property
    def position(self) -> str:
        """The position of the line in its file."""
        return f"line {self.line}" if self.line else f"byte {self.offset}"


def list_documents(inputs: Sequence[str]) -> list[InputDocument]:
    """Return the documents of files and directories, in order; `-` reads standard input.

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
    """Return the files among `inputs`, and those in the directories among them.

    The files of a directory are those of a supported format at any depth, sorted by name, without
    hidden ones. A file that does not exist, or a directory that cannot be opened, stays in the
    list: it fails when it is read.

    Raises:
        GongkaiError: there is no document to tag.
    """
    found: dict[str, None] = {}
    for name in inputs:
        found.update(dict.fromkeys(list_files(name)))
    if not found:
        raise no_documents_error(inputs)
    return list(found)


def list_files(name: str) -> list[str]:
    """Return the files of one input, as `find_documents` does for all."""
    if name == STANDARD_INPUT or not os.path.isdir(name):  # noqa: PTH112  # Path.is_dir raises
        return [name]
    return sorted(_walk(name))


def no_documents_error(inputs: Sequence[str]) -> GongkaiError:
    """Return the error for inputs without a document."""
    return GongkaiError(
        f"no documents in {', '.join(inputs)}; supported: {' '.join(sorted(SUPPORTED_EXTENSIONS))}"
    )


def read_document(document: InputDocument) -> Iterator[Source | DocumentError]:
    """Yield the sources of a document: one, or those of a JSON array."""
    if document.path == STANDARD_INPUT:
        content = document.content
        return read_bytes(sys.stdin.buffer.read() if content is None else content)
    if document.offset is None:
        if document.content is None:
            return read(Path(document.path))
        return read_bytes(document.content, document.path)
    if document.content is None:
        return read_json_line_at(Path(document.path), document.line, document.offset)
    return read_json_line(document.content, document.path, document.position)


def digest_list(documents: Iterable[InputDocument]) -> str:
    """Return a SHA-256 of the list of the documents: of their names, not of their content.

    A file that failed may be changed before it is retried.
    """
    digest = hashlib.sha256()
    for document in documents:
        content = document.content
        content_digest = None if content is None else hashlib.sha256(content).hexdigest()
        entry = [document.path, document.line, content_digest]
        digest.update(json.dumps(entry).encode())
    return digest.hexdigest()


def _lines(name: str) -> list[InputDocument]:
    try:
        return [InputDocument(name, offset, line) for line, offset in json_line_offsets(Path(name))]
    except OSError:
        return [InputDocument(name)]  # it fails when it is read


def _walk(directory: str) -> Iterator[str]:
    closed: list[str] = []
    for folder, folders, files in os.walk(directory, onerror=lambda e: closed.append(e.filename)):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in SUPPORTED_EXTENSIONS:
                yield str(Path(folder, name))
    yield from closed
