"""Uploads: the files that a client sends, divided into the documents of a job.

Archives are unpacked, and JSON Lines files are divided into their lines. All documents are written
to one file. A name from a client never becomes a name on the disk.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from gongkai.inference.readers import SUPPORTED_EXTENSIONS, is_json_lines
from gongkai.inference.readers.contents import (
    HEAD_BYTES,
    find_other_kind,
    has_document_name,
    is_container,
)
from gongkai.inference.readers.json_records import read_bounded_lines
from gongkai.service.jobs.store import StoredDocument
from gongkai.service.problems import ProblemError
from gongkai.service.settings import RequestLimits

_ZIP_SIGNATURE = b"PK"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The accepted methods; the others unpack a chunk to any size before it can be counted."""
_MAX_DIRECTORY = 8 * 2**20
"""The most bytes of the central directory of an archive, which is read into memory as a whole."""
_CHUNK = 2**20
_ALWAYS_ALLOWED = 2**20  # bytes that a file may unpack to at any ratio
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that a client sent, with the name that the client gave it."""

    name: str
    stream: BinaryIO


def clean_name(name: str | None) -> str | None:
    """Return the name of a file as it is stored and shown: its end if it is long."""
    cleaned = _UNPRINTABLE.sub("\ufffd", name or "").strip()[-_MAX_NAME:]
    return cleaned or None


def write_documents(
    files: Sequence[UploadedFile], target: BinaryIO, limits: RequestLimits
) -> list[StoredDocument]:
    """Write the documents of the files one after the other; return their positions.

    Raises:
        ProblemError: there are too many or none, they are too large, or an archive is broken.
    """
    writer = _DocumentWriter(target, limits)
    for file in files:
        signature = file.stream.read(len(_ZIP_SIGNATURE))
        if signature == _ZIP_SIGNATURE and file.name.lower().endswith(".zip"):
            _unpack(file, writer, limits)
        else:
            file.stream.seek(0)
            writer.add(file.name, file.stream)
    if not writer.documents:
        supported = " ".join(sorted(SUPPORTED_EXTENSIONS))
        raise ProblemError(422, f"the request contains no documents; supported: {supported}")
    return writer.documents


class _DocumentWriter:
    """Writes the documents of files to the target, within the limits on all of them."""

    def __init__(self, target: BinaryIO, limits: RequestLimits) -> None:
        self.documents: list[StoredDocument] = []
        self._target = target
        self._limits = limits
        self._end = 0

    def add(self, name: str, stream: IO[bytes]) -> None:
        """Add a file: one document, or one for each line of a JSON Lines file."""
        name = clean_name(name) or "document"
        if not is_json_lines(Path(name)):
            self._write(name, 0, _chunks(stream))
            return
        for number, line in read_bounded_lines(stream, self._limits.file_bytes):  # type: ignore[arg-type]  # reads lines only
            if line is None:
                raise ProblemError(413, f"{name}, line {number}: {self._too_large()}")
            if line.strip():
                self._write(name, number, iter([line]))

    def _write(self, name: str, line: int, chunks: Iterator[bytes]) -> None:
        start = self._end
        if len(self.documents) == self._limits.job_documents:
            raise ProblemError(
                413, f"more than {self._limits.job_documents:,} documents; send several jobs"
            )
        for chunk in chunks:
            self._end += len(chunk)
            if self._end - start > self._limits.file_bytes:
                raise ProblemError(413, f"{name}: {self._too_large()}")
            if self._end > self._limits.upload_bytes:
                raise ProblemError(
                    413,
                    f"more than {self._limits.upload_bytes >> 20} MiB, unpacked; send several jobs",
                )
            self._target.write(chunk)
        self.documents.append(StoredDocument(name, line, start, self._end - start))

    def _too_large(self) -> str:
        return f"larger than {self._limits.file_bytes >> 20} MiB; split it"


def _unpack(file: UploadedFile, writer: _DocumentWriter, limits: RequestLimits) -> None:
    """Add the documents of an archive, as a search of a directory finds them (`walk`)."""
    name = clean_name(file.name)
    try:
        # Private, but ZipFile itself calls it before it reads the central directory.
        end = zipfile._EndRecData(file.stream)  # type: ignore[attr-defined]  # not in the stubs
        if end and end[zipfile._ECD_SIZE] > _MAX_DIRECTORY:  # type: ignore[attr-defined]  # as above
            raise ProblemError(413, f"{name}: contains too many files; make several archives")
        with _open_archive(file.stream) as archive:
            for entry in archive.infolist():
                if entry.is_dir() or _is_hidden(entry):
                    continue
                _check_entry(name, entry, limits)
                if _is_document(archive, entry, limits):
                    with archive.open(entry) as stream:
                        writer.add(entry.filename, stream)
    except RuntimeError as error:  # zipfile raises it for a password
        raise ProblemError(422, f"{name}: {error}; send it without a password") from error
    except (zipfile.BadZipFile, NotImplementedError, zlib.error, EOFError, ValueError) as error:
        raise ProblemError(422, f"{name}: a broken archive ({error}); pack it again") from error


def _check_entry(name: str | None, entry: zipfile.ZipInfo, limits: RequestLimits) -> None:
    if entry.compress_type not in _METHODS:
        raise ProblemError(
            422,
            f"{name}: {clean_name(entry.filename)} is packed in an unusual way; "
            "pack it again as a plain zip (deflate)",
        )
    max_size = limits.zip_ratio * max(entry.compress_size, 1)
    if entry.file_size > _ALWAYS_ALLOWED and entry.file_size > max_size:
        raise ProblemError(
            413,
            f"{name}: {clean_name(entry.filename)} unpacks to more than "
            f"{limits.zip_ratio:g} times its size; send it by itself",
        )


def _open_archive(stream: BinaryIO) -> zipfile.ZipFile:
    """Return an archive; names without the UTF-8 flag are decoded as those of Chinese Windows."""
    try:
        return zipfile.ZipFile(stream, metadata_encoding="gb18030")
    except UnicodeDecodeError:
        return zipfile.ZipFile(stream)


def _is_hidden(entry: zipfile.ZipInfo) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(entry.filename).parts)


def _is_document(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limits: RequestLimits) -> bool:
    if has_document_name(entry.filename):
        return True
    with archive.open(entry) as stream:
        head = stream.read(HEAD_BYTES)
        if is_container(head):
            head += stream.read(limits.file_bytes)
    return find_other_kind(head, entry.filename) is None


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk
