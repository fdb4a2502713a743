"""Stores of documents and results, on this machine or at a URI.

A URI is opened by pyarrow (s3, gs, hdfs, file …), or by fsspec if pyarrow does not know the scheme.
"""

import io
import string
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast
from urllib.parse import quote

import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pyarrow.fs as pafs  # type: ignore[import-untyped]

from gongkai.document.errors import GongkaiError
from gongkai.document.extras import import_extra
from gongkai.inference.batch.container_files import is_container_stream
from gongkai.inference.batch.inputs import find_files
from gongkai.inference.readers import MAX_BYTES, open_regular_file
from gongkai.inference.readers.contents import (
    HEAD_BYTES,
    OtherKind,
    find_other_kind,
    has_document_name,
    is_container,
)

_BUFFER_SIZE = 1 << 20  # bytes of one request


@dataclass(frozen=True, slots=True)
class File:
    """A file: the name that its reports contain, and its size in bytes, 0 if it is not known."""

    name: str
    size: int


@dataclass(slots=True)
class StoredFiles:
    """The documents of a store, and the kind of each other file by its name."""

    documents: list[File] = field(default_factory=list)
    passed_over: dict[str, OtherKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileStore:
    """A file system that every node of the cluster can open.

    Attributes:
        name: the path or the URI of the user.
        filesystem: of pyarrow.
        root: the path in the file system.
        scheme: the prefix that makes a path a URI, such as `s3://`; empty for the files of this
            machine, which keep the names of the user.
        folder: the base of relative names of files of this machine.
    """

    name: str
    filesystem: Any
    root: str
    scheme: str = ""
    folder: str = ""

    @property
    def is_local(self) -> bool:
        """Whether files can be renamed, and are visible while they are written."""
        return isinstance(self.filesystem, pafs.LocalFileSystem)

    def open(self, name: str) -> BinaryIO:
        """Open a file of the store for reading.

        Raises:
            OSError: the file cannot be read.
        """
        if not self.scheme:
            return open_regular_file(self.path(name))
        stream = self.filesystem.open_input_file(name.removeprefix(self.scheme))
        return cast(BinaryIO, io.BufferedReader(stream, _BUFFER_SIZE))

    def is_container(self, name: str) -> bool:
        """Return whether a file is an archive or a crawl whose documents can be read."""
        if has_document_name(name):
            return False
        try:
            with self.open(name) as stream:
                return is_container_stream(stream, name)
        except OSError:
            return False  # it fails when it is read

    def path(self, name: str) -> Path:
        """Return the path of a file of this machine."""
        return Path(self.folder, name)

    def search(self) -> StoredFiles:
        """Return the files at or below the root, sorted by name.

        As on one machine (`walk`), the ending of a name or else the content of a file decides
        whether it is a document. A root that does not exist counts as a document and fails when it
        is read.

        Raises:
            GongkaiError: the store cannot be reached.
        """
        if not self.scheme:
            found = find_files(self.name)
            documents = [File(name, self._size(name)) for name in found.documents]
            return StoredFiles(documents, found.passed_over)
        try:
            info = self.filesystem.get_file_info(self.root)
            if info.type != pafs.FileType.Directory:
                return StoredFiles([File(self.scheme + self.root, info.size or 0)])
            infos = self.filesystem.get_file_info(pafs.FileSelector(self.root, recursive=True))
        except OSError as error:
            raise GongkaiError(
                f"{self.name} cannot be listed ({error}); "
                "check the address and the right to read it"
            ) from error
        return self._classify(sorted((f for f in infos if f.is_file), key=lambda info: info.path))

    def _classify(self, infos: Iterable[Any]) -> StoredFiles:
        found = StoredFiles()
        for info in infos:
            name = self.scheme + info.path
            if (kind := self._other_kind(info, name)) is None:
                found.documents.append(File(name, info.size))
            else:
                found.passed_over[name] = kind
        return found

    def _other_kind(self, info: Any, name: str) -> OtherKind | None:
        """Return the kind of a file that is no document; one that cannot be read is a document."""
        below = PurePosixPath(info.path.removeprefix(self.root))
        if any(part.startswith(".") for part in below.parts):
            return "hidden"
        if has_document_name(info.path):
            return None
        try:
            with self.open(name) as stream:
                if is_container_stream(stream, name):
                    return None
                stream.seek(0)
                head = stream.read(HEAD_BYTES)
                if is_container(head):
                    head += stream.read(MAX_BYTES)
        except OSError:
            return None
        return find_other_kind(head, info.path)

    def _size(self, name: str) -> int:
        try:
            return self.path(name).stat().st_size
        except OSError:
            return 0  # it fails when it is read


def open_store(name: str) -> FileStore:
    """Return the store of a path or a URI.

    Raises:
        GongkaiError: the scheme is not supported, or the address is wrong.
    """
    scheme, address, _ = name.partition("://")
    if not address:
        folder = str(Path.cwd())
        return FileStore(name, pafs.LocalFileSystem(), Path(folder, name).as_posix(), folder=folder)
    try:
        try:
            filesystem, root = pafs.FileSystem.from_uri(quote(name, safe=string.punctuation))
        except pa.ArrowInvalid:  # not one of pyarrow's own schemes
            inner, root = import_extra("fsspec.core", "ray").url_to_fs(name)
            filesystem = pafs.PyFileSystem(pafs.FSSpecHandler(inner))
    except (ImportError, OSError, ValueError) as error:
        raise GongkaiError(
            f"{name} cannot be opened ({error}); check the address, "
            f"or install the package that fsspec requires for {scheme}://"
        ) from error
    return FileStore(name, filesystem, root.rstrip("/") or "/", f"{scheme}://")
