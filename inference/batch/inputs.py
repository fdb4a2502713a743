"""The documents of a batch, in an order that does not depend on the machine."""

import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import GivenValues, Source
from gongkai.inference.batch.container_files import is_container_file, list_container, read_entry
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.input_tables import add_given_values, find_rows
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


@dataclass(slots=True)
class InputList:
    """The documents of a batch in order, and the kind of each file that was passed over."""

    documents: list[InputDocument] = field(default_factory=list)
    passed_over: dict[str, OtherKind] = field(default_factory=dict)


def list_documents(inputs: Sequence[str]) -> InputList:
    """Return the documents of files and directories, in order; `-` reads standard input.

    The documents of a directory are found by `walk`. A file that does not exist stays in the list:
    it fails when it is read. A JSON Lines file without a line is passed over. An archive or a crawl
    stands for the documents in it, a manifest for those that it lists.

    Raises:
        GongkaiError: there is no document to tag.
    """
    found = InputList()
    rows: dict[str, GivenValues | None] = {}
    for row in (row for given in inputs for row in find_rows(given)):
        if row.problem is not None:
            found.documents.append(InputDocument(row.path, problem=row.problem))
            continue
        files = find_files(row.path)
        for file in files.documents:
            rows.setdefault(file, row.given)
        found.passed_over.update(files.passed_over)
    for name, values in rows.items():
        _add_file(found, name, values)
    if not found.documents:
        raise no_documents_error(inputs, found.passed_over)
    return found


def _add_file(found: InputList, name: str, given: GivenValues | None) -> None:
    if name == STANDARD_INPUT:
        found.documents.append(InputDocument(name, content=sys.stdin.buffer.read()))
    elif is_container_file(name):
        before = len(found.documents), len(found.passed_over)
        for document, kind in list_container(name):
            if kind is None:
                found.documents.append(replace(document, given=given))
            else:
                found.passed_over[document.name] = kind
        if before == (len(found.documents), len(found.passed_over)):
            found.passed_over[name] = "empty"
    elif not is_json_lines(Path(name)):
        found.documents.append(InputDocument(name, given=given))
    elif lines := _lines(name):
        found.documents.extend(lines)
    else:
        found.passed_over[name] = "empty"


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
    if document.given is None:
        return _read(document)
    return add_given_values(document.given, _read(document))


def _read(document: InputDocument) -> Iterator[Source | DocumentError]:
    if document.problem is not None:
        return iter([DocumentError(f"{document.name}: {document.problem}")])
    if document.entry is not None:
        return read_entry(document)
    if document.path == STANDARD_INPUT:
        content = document.content
        return read_bytes(sys.stdin.buffer.read() if content is None else content)
    if document.offset is not None:
        return _read_line(document, document.offset)
    if document.content is None:
        return read(Path(document.path))
    return read_bytes(document.content, document.path)


def _read_line(document: InputDocument, offset: int) -> Iterator[Source | DocumentError]:
    if document.content is None:
        return read_json_line_at(Path(document.path), document.line, offset)
    return read_json_line(document.content, document.path, document.position)


def digest_list(documents: Iterable[InputDocument]) -> str:
    """Return a SHA-256 of the list of the documents: of their names, not of their content.

    A file that failed may be changed before it is retried.
    """
    digest = hashlib.sha256()
    for document in documents:
        content = document.content
        content_digest = None if content is None else hashlib.sha256(content).hexdigest()
        entry: list[object] = [document.path, document.line, content_digest]
        if document.entry is not None:
            entry += [document.entry.number, document.entry.name]
        if document.given is not None:
            entry.append(asdict(document.given))
        digest.update(json.dumps(entry).encode())
    return digest.hexdigest()


def _lines(name: str) -> list[InputDocument]:
    try:
        return [InputDocument(name, offset, line) for line, offset in json_line_offsets(Path(name))]
    except OSError:
        return [InputDocument(name)]  # it fails when it is read
