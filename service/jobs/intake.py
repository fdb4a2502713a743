"""Intake: the files that a client sends, taken apart into the documents of a job.

Archives are unpacked, files of JSON Lines parted at their lines. All is written to one file. No
name that a client gave is ever one on the disk.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from gongkai.inference.readers import SUPPORTED, is_json_lines
from gongkai.inference.readers.records import lines_of
from gongkai.service.jobs.store import DocumentPart
from gongkai.service.problems import ProblemError
from gongkai.service.settings import Limits

_ARCHIVE = b"PK"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How archives may be packed: the others unpack a chunk to any size before it can be counted."""
_DIRECTORY = 8 * 2**20
"""Bytes of the longest list of files of an archive, which is held in memory as a whole."""
_CHUNK = 2**20
_SMALL = 2**20  # bytes that any archive may unpack to, whatever its ratio
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that a client sent, and the name it gave it."""

    name: str
    stream: BinaryIO


def clean_name(name: str | None) -> str | None:
    """Return the name of a file as it is kept and shown: its end, if it is long."""
    cleaned = _UNPRINTABLE.sub("\ufffd", name or "").strip()[-_LONGEST_NAME:]
    return cleaned or None


def take_apart(files: Sequence[SentFile], target: BinaryIO, limits: Limits) -> list[DocumentPart]:
    """Write the documents of the files one behind the other; return where each stands.

    Raises:
        ProblemError: they are too many or too large, there are none, or an archive is broken.
    """
    intake = _Intake(target, limits)
    for file in files:
        if file.stream.read(len(_ARCHIVE)) == _ARCHIVE and file.name.lower().endswith(".zip"):
            _unpack(file, intake, limits)
        else:
            file.stream.seek(0)
            intake.add(file.name, file.stream)
    if not intake.pieces:
        known = " ".join(sorted(SUPPORTED))
        raise ProblemError(422, f"no documents in what was sent; supported: {known}")
    return intake.pieces


class _Intake:
    """Takes files one by one, and keeps to the limits on all of them."""

    def __init__(self, target: BinaryIO, limits: Limits) -> None:
        self.pieces: list[DocumentPart] = []
        self._target = target
        self._limits = limits
        self._end = 0

    def add(self, name: str, stream: IO[bytes]) -> None:
        """Add a file: a document, or as many as it has lines."""
        name = clean_name(name) or "document"
        if not is_json_lines(Path(name)):
            self._document(name, 0, _chunks(stream))
            return
        for number, line in lines_of(stream, self._limits.file_bytes):  # type: ignore[arg-type]  # reads lines only
            if line is None:
                raise ProblemError(413, f"{name}, line {number}: {self._too_large()}")
            if line.strip():
                self._document(name, number, iter([line]))

    def _document(self, name: str, line: int, chunks: Iterator[bytes]) -> None:
        start = self._end
        if len(self.pieces) == self._limits.job_documents:
            raise ProblemError(
                413, f"more than {self._limits.job_documents:,} documents; make several jobs of it"
            )
        for chunk in chunks:
            self._end += len(chunk)
            if self._end - start > self._limits.file_bytes:
                raise ProblemError(413, f"{name}: {self._too_large()}")
            if self._end > self._limits.upload_bytes:
                raise ProblemError(
                    413,
                    f"more than {self._limits.upload_bytes >> 20} MiB, unpacked; "
                    "make several jobs of it",
                )
            self._target.write(chunk)
        self.pieces.append(DocumentPart(name, line, start, self._end - start))

    def _too_large(self) -> str:
        return f"larger than {self._limits.file_bytes >> 20} MiB; split it"


def _unpack(file: SentFile, intake: _Intake, limits: Limits) -> None:
    """Add the files of an archive that are of a supported format; hidden ones are passed over."""
    name = clean_name(file.name)
    try:
        # Private, but what ZipFile itself asks before it reads the list.
        end = zipfile._EndRecData(file.stream)  # type: ignore[attr-defined]  # not in the stubs
        if end and end[zipfile._ECD_SIZE] > _DIRECTORY:  # type: ignore[attr-defined]  # as above
            raise ProblemError(413, f"{name}: holds too many files; make several archives of it")
        with _opened(file.stream) as archive:
            for entry in archive.infolist():
                if not _wanted(entry):
                    continue
                if entry.compress_type not in _METHODS:
                    raise ProblemError(
                        422,
                        f"{name}: {clean_name(entry.filename)} is packed in an unusual way; "
                        "pack it again as a plain zip (deflate)",
                    )
                size, packed = entry.file_size, max(entry.compress_size, 1)
                if size > _SMALL and size > limits.zip_ratio * packed:
                    raise ProblemError(
                        413,
                        f"{name}: {clean_name(entry.filename)} unpacks to more than "
                        f"{limits.zip_ratio:g} times its size; send it by itself",
                    )
                with archive.open(entry) as stream:
                    intake.add(entry.filename, stream)
    except RuntimeError as error:  # what zipfile raises for a password
        raise ProblemError(422, f"{name}: {error}; send it without a password") from error
    except (zipfile.BadZipFile, NotImplementedError, zlib.error, EOFError, ValueError) as error:
        raise ProblemError(422, f"{name}: a broken archive ({error}); pack it again") from error


def _opened(stream: BinaryIO) -> zipfile.ZipFile:
    """Return an archive; names that do not say they are UTF-8 are those of Chinese Windows."""
    try:
        return zipfile.ZipFile(stream, metadata_encoding="gb18030")
    except UnicodeDecodeError:
        return zipfile.ZipFile(stream)


def _wanted(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not entry.is_dir() and not hidden and path.suffix.lower() in SUPPORTED


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk
