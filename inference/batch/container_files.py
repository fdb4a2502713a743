"""The documents in archives and crawls."""

import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import Source
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.containers import (
    Container,
    Entry,
    find_kind,
    make_container,
    open_container,
)
from gongkai.inference.containers.container import ReadEntry
from gongkai.inference.containers.kinds import HEAD
from gongkai.inference.readers import MAX_BYTES, read_bytes
from gongkai.inference.readers.contents import (
    HEAD_BYTES,
    OtherKind,
    find_other_kind,
    has_document_name,
    is_container,
)

# A ZIP file with one of these members is a document, for example DOCX or OFD.
_PACKAGE_MEMBERS = ("[content_types].xml", "ofd.xml", "word/", "xl/", "ppt/", "visio/")


def is_container_file(name: str) -> bool:
    """Return whether a file is an archive or a crawl whose documents can be read."""
    if has_document_name(name) or not os.path.isfile(name):  # noqa: PTH113  # Path.is_file raises
        return False
    try:
        with Path(name).open("rb") as stream:
            return is_container_stream(stream, name)
    except OSError:
        return False  # it fails when it is read


def is_container_stream(stream: BinaryIO, name: str) -> bool:
    """Return whether a stream contains an archive or a crawl; its position changes."""
    kind = find_kind(stream.read(HEAD), stream, name)
    if kind != "zip":
        return kind is not None
    try:
        with zipfile.ZipFile(stream) as members:
            return not any(
                member.replace("\\", "/").lstrip("/").lower().startswith(_PACKAGE_MEMBERS)
                for member in members.namelist()
            )
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, LookupError):
        return name.lower().endswith(".zip")


def list_container(name: str) -> Iterator[tuple[InputDocument, OtherKind | None]]:
    """Yield the entries of a container in order, with the kind of those that are no documents.

    A container that cannot be read, or its rest, is a document that fails with a message.
    """
    try:
        with Path(name).open("rb") as stream:
            yield from list_entries(make_container(stream, Path(name).stat().st_size, name), name)
    except (GongkaiError, OSError) as error:
        yield InputDocument(name, problem=str(error)), None


def list_entries(
    container: Container, name: str
) -> Iterator[tuple[InputDocument, OtherKind | None]]:
    """Yield the entries of a container with this name, as `list_container`."""
    for entry, read in container.entries():
        try:
            kind = _kind_of_entry(entry, read)
        except (GongkaiError, OSError, EOFError, ValueError):
            kind = None  # it fails when it is read
        yield InputDocument(name, entry=entry), kind


def read_entry(document: InputDocument) -> Iterator[Source | DocumentError]:
    """Yield the sources of an entry of a container."""
    entry = document.entry
    assert entry is not None
    content = document.content
    try:
        if content is None:
            content = open_container(document.path).read(entry, MAX_BYTES + 1)
    except (GongkaiError, OSError) as error:
        yield DocumentError(f"{document.name}: {error}")
        return
    for source in read_bytes(content, document.name):
        if isinstance(source, DocumentError):
            yield source
            continue
        member = f"{entry.name}, {source.member}" if source.member else entry.name
        yield replace(
            source, path=document.path, container=document.path, member=member, url=entry.url
        )


def _kind_of_entry(entry: Entry, read: ReadEntry) -> OtherKind | None:
    if entry.url is None:
        parts = PurePosixPath(entry.name.replace("\\", "/")).parts
        if any(part.startswith(".") and part.strip(".") for part in parts) or "__MACOSX" in parts:
            return "hidden"
    if has_document_name(entry.title):
        return None
    head = read(HEAD_BYTES)
    if is_container(head):
        head = read(MAX_BYTES)
    return find_other_kind(head, entry.title)
