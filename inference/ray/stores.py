"""Stores of documents and results, on this machine or at a URI.

A URI is opened by pyarrow (s3, gs, hdfs, file …), or by fsspec if pyarrow does not know the scheme.
"""

import io
import string
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast
from urllib.parse import quote

import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pyarrow.fs as pafs  # type: ignore[import-untyped]

from gongkai.document.errors import GongkaiError
from gongkai.document.extras import import_extra
from gongkai.inference.batch.inputs import list_files
from gongkai.inference.readers import SUPPORTED_EXTENSIONS, open_regular_file

_BUFFER_SIZE = 1 << 20  # bytes of one request


@dataclass(frozen=True, slots=True)
class File:
    """A file: the name that its reports contain, and its size in bytes, 0 if it is not known."""

    name: str
    size: int


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

    def path(self, name: str) -> Path:
        """Return the path of a file of this machine."""
        return Path(self.folder, name)

    def list(self) -> list[File]:
        """Return the files at or below the root, sorted by name.

        As on one machine these are the files of a supported format, without hidden ones. A root
        that does not exist stays in the list and fails when it is read.

        Raises:
            GongkaiError: the store cannot be reached.
        """
        if not self.scheme:
            return [File(name, self._size(name)) for name in list_files(self.name)]
        try:
            info = self.filesystem.get_file_info(self.root)
            if info.type != pafs.FileType.Directory:
                return [File(self.scheme + self.root, info.size or 0)]
            found = self.filesystem.get_file_info(pafs.FileSelector(self.root, recursive=True))
        except OSError as error:
            raise GongkaiError(
                f"{self.name} cannot be listed ({error}); "
                "check the address and the right to read it"
            ) from error
        files = [File(self.scheme + f.path, f.size) for f in found if f.is_file and self._wanted(f)]
        return sorted(files, key=lambda file: file.name)

    def _size(self, name: str) -> int:
        try:
            return self.path(name).stat().st_size
        except OSError:
            return 0  # it fails when it is read

    def _wanted(self, info: Any) -> bool:
        below = PurePosixPath(info.path.removeprefix(self.root))
        hidden = any(part.startswith(".") for part in below.parts)
        return not hidden and below.suffix.lower() in SUPPORTED_EXTENSIONS


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
