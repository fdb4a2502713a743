"""WARC files (ISO 28500), the format of crawls."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from gongkai.document.extras import import_extra
from gongkai.inference.containers.container import Container, ContainerError, Entry, ReadEntry

_BROKEN = (OSError, ValueError, EOFError)
_STARTS = (b"WARC/", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18")


class WarcContainer(Container):
    """A crawl: the pages and files that a server answered with success.

    Records that are compressed one by one are read in any order; others in one pass, which starts
    again for a record that precedes the last one.
    """

    def __init__(self, stream: BinaryIO, size: int) -> None:
        super().__init__(stream, size)
        self._warc: Any = import_extra("fastwarc.warc", "crawl")
        self._records: Iterator[tuple[int, Any]] = iter(())
        self._last = 0

    def entries(self) -> Iterator[tuple[Entry, ReadEntry]]:
        """Yield the answers with status 2xx, and resources of other protocols."""
        number, offset = 0, 0
        try:
            for number, record in self._iterate(0):
                offset = self._offset(record)
                if (entry := self._to_entry(number, offset, record)) is not None:
                    yield entry, _Content(record).read
            if number:
                self._check_end(number, offset)
        except _BROKEN as error:
            raise ContainerError(
                f"is broken ({error}); what precedes the damage was read: fetch it again"
            ) from error
        if number == 0:
            raise ContainerError("contains no record of a crawl; fetch it again")

    def _check_end(self, number: int, offset: int) -> None:
        """Raise a `ValueError` if the last record is cut off, which the parser accepts."""
        for other, record in self._iterate(max(offset, 0), plain=True):
            last = offset >= 0 or other == number
            if last and len(record.reader.read()) < record.content_length:
                raise ValueError("its last record is cut off")

    def read(self, entry: Entry, limit: int) -> bytes:
        """Return the content of a record, without the encodings of the transfer."""
        try:
            if entry.offset >= 0:
                _, record = next(self._iterate(entry.offset))
                return _read(record, limit)
            if entry.number <= self._last:
                self._last = 0
            if self._last == 0:
                self._records = self._iterate(0)
            for number, record in self._records:
                self._last = number
                if number == entry.number:
                    return _read(record, limit)
        except _BROKEN as error:
            raise ContainerError(f"cannot be read ({error}); fetch the crawl again") from error
        except StopIteration:
            pass
        raise ContainerError("is missing in the crawl; start again with a new directory")

    def _iterate(self, offset: int, *, plain: bool = False) -> Iterator[tuple[int, Any]]:
        """Yield the records from an offset with their numbers; `plain`: with HTTP unparsed."""
        self._stream.seek(offset)
        records = self._warc.ArchiveIterator(
            self._stream,
            record_types=self._warc.WarcRecordType.any_type,
            parse_http=not plain,
            auto_decode="none" if plain else "all",
        )
        for number, record in enumerate(records, 1):
            if record.headers.get("Content-Length") is None:
                raise ValueError(f"the header of its record {number} is cut off")
            yield number, record

    def _to_entry(self, number: int, offset: int, record: Any) -> Entry | None:
        types = self._warc.WarcRecordType
        if record.record_type not in (types.response, types.resource, types.conversion):
            return None
        if record.is_http and not 200 <= (record.http_headers.status_code or 0) < 300:
            return None
        url = record.headers.get("WARC-Target-URI", "").strip("<>") or None
        return Entry(number, str(number), record.content_length, offset, url)

    def _offset(self, record: Any) -> int:
        """Return the offset of a record in the file; -1 if it does not start there."""
        position: int = self._stream.tell()
        self._stream.seek(record.stream_pos)
        starts = self._stream.read(8).startswith(_STARTS)
        self._stream.seek(position)
        return record.stream_pos if starts else -1


def _read(record: Any, limit: int) -> bytes:
    content: bytes = record.reader.read(limit)
    headers = record.http_headers
    encoded = headers and any(map(headers.get, ("Content-Encoding", "Transfer-Encoding")))
    if not encoded and len(content) < min(limit, record.content_length):
        raise ValueError("is cut off")
    return content


class _Content:
    """The content of a record, whose bytes can be read once."""

    def __init__(self, record: Any) -> None:
        self._record = record
        self._content = b""

    def read(self, limit: int) -> bytes:
        """Return the first bytes, at most `limit`."""
        if limit > len(self._content):
            self._content += _read(self._record, limit - len(self._content))
        return self._content[:limit]
