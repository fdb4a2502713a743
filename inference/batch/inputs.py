"""The documents of a batch, in an order that does not depend on the machine."""

import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import Source
from gongkai.inference.batch.walk import FoundFiles, walk
from gongkai.inference.readers import (
    SUPPORTED_EXTENSIONS,
    is_json_lines,
    json_line_offsets,
    read,
    read_bytes,
    read_json_line,
    read_json_line_at,
)
from gongkai.inference.readers.contents import OtherKind

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


@dataclass(slots=True)
class InputList:
    """The documents of a batch in order, and the kind of each file that was passed over."""

    documents: list[InputDocument] = field(default_factory=list)
    passed_over: dict[str, OtherKind] = field(default_factory=dict)


def list_documents(inputs: Sequence[str]) -> InputList:
    """Return the documents of files and directories, in order; `-` reads standard input.

    The documents of a directory are found by `walk`. A file that does not exist stays in the list:
    it fails when it is read. A JSON Lines file without a line is passed over.

    Raises:
        GongkaiError: there is no document to tag.
    """
    found = InputList()
    names: dict[str, None] = {}
    for given in inputs:
        files = find_files(given)
        names.update(dict.fromkeys(files.documents))
        found.passed_over.update(files.passed_over)
    for name in names:
        if name == STANDARD_INPUT:
            found.documents.append(InputDocument(name, content=sys.stdin.buffer.read()))
        elif not is_json_lines(Path(name)):
            found.documents.append(InputDocument(name))
        elif lines := _lines(name):
            found.documents.extend(lines)
        else:
            found.passed_over[name] = "empty"
    if not found.documents:
        raise no_documents_error(inputs, found.passed_over)
    return found


def find_files(name: str) -> FoundFiles:
    """Return the files of one input: itself, or those of a directory."""
    if name == STANDARD_INPUT or not os.path.isdir(name):  # noqa: PTH112  # Path.is_dir raises
        return FoundFiles([name])
    return walk(name)


def no_documents_error(inputs: Sequence[str], passed_over: Mapping[str, OtherKind]) -> GongkaiError:
    """Return the error for inputs without a document."""
    supported = " ".join(sorted(SUPPORTED_EXTENSIONS))
    kinds = ", ".join(f"{kind}: {count}" for kind, count in Counter(passed_over.values()).items())
    files = f" (files that are no documents: {kinds})" if passed_over else ""
    return GongkaiError(f"no documents in {', '.join(inputs)}{files}; supported: {supported}")


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
