"""The search for documents in a directory."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from gongkai.inference.batch.container_files import is_container_stream
from gongkai.inference.readers import MAX_BYTES
from gongkai.inference.readers.contents import (
    HEAD_BYTES,
    OtherKind,
    find_other_kind,
    has_document_name,
    is_container,
)


@dataclass(slots=True)
class FoundFiles:
    """The files of a search.

    Attributes:
        documents: the names of the documents, in order.
        passed_over: the kind of each other file, by its name.
    """

    documents: list[str] = field(default_factory=list)
    passed_over: dict[str, OtherKind] = field(default_factory=dict)


def walk(directory: str) -> FoundFiles:
    """Return the files of a directory at any depth, sorted by name.

    A file with the ending of a supported format is a document; the content decides about any other.
    An archive or a crawl counts as a document: `list_documents` lists its content.
    A file or directory with a name that starts with a dot, and a link to a directory, are passed
    over; a link to a file is read. A file or directory that cannot be opened stays among the
    documents: it fails with a message when it is read.
    """
    found = FoundFiles()
    for name, kind in _walk(directory):
        if kind is None:
            found.documents.append(name)
        else:
            found.passed_over[name] = kind
    found.documents.sort()
    return found


def _walk(directory: str) -> Iterator[tuple[str, OtherKind | None]]:
    closed: list[str] = []
    for folder, folders, files in os.walk(directory, onerror=lambda e: closed.append(e.filename)):
        for name in folders:
            if name.startswith("."):
                yield str(Path(folder, name)), "hidden"
            elif Path(folder, name).is_symlink():
                yield str(Path(folder, name)), "link"
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            path = str(Path(folder, name))
            yield path, "hidden" if name.startswith(".") else _kind_of_file(path)
    for name in closed:
        yield name, None


def _kind_of_file(path: str) -> OtherKind | None:
    if has_document_name(path):
        return None
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116  # a pipe must not be opened
            return "special"
        with open(path, "rb") as stream:  # noqa: PTH123  # faster for millions of files
            if is_container_stream(stream, path):
                return None
            stream.seek(0)
            head = stream.read(HEAD_BYTES)
            if is_container(head):
                head += stream.read(MAX_BYTES)
    except OSError:
        return None
    return find_other_kind(head, path)
