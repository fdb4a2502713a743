"""Shards: the parts of a batch, each written and recorded as a whole.

A shard is a JSONL file of reports. The other formats contain the reports of all shards.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.inference.batch.ids import IdAllocator
from gongkai.inference.batch.inputs import STANDARD_INPUT
from gongkai.inference.batch.manifest import DocumentSlot, Shard
from gongkai.inference.batch.outcomes import Failure, Result, SerializedReport
from gongkai.inference.triage.non_report import NonReport
from gongkai.inference.writers import Writer
from gongkai.inference.writers.jsonl import read_report
from gongkai.inference.writers.writer import replace_surrogates

_DOC_ID = re.compile(rb'"doc_id": ?("(?:[^"\\]|\\.)*")')


class ShardWriter:
    """Writes one shard: new results, and reports of the file that the shard replaces.

    Args:
        stream: of the JSONL file.
        writers: of the other formats.
        ids: of the reports of the batch.

    Attributes:
        non_reports: the documents that are no report, in order.
    """

    def __init__(self, stream: BinaryIO, writers: Sequence[Writer], ids: IdAllocator) -> None:
        self._stream = stream
        self._writers = writers
        self._ids = ids
        self._reports = self._characters = self._bytes = 0
        self._failed: list[DocumentSlot] = []
        self.non_reports: list[NonReport] = []

    def keep(self, line: bytes) -> None:
        """Write a line of the file that the shard replaces."""
        report = read_report(line)
        for writer in self._writers:
            writer.write(report)
        self._write(line, len(report.text))

    def add(self, document: int, results: Iterable[Result]) -> Iterator[Result]:
        """Write the results of a document; yield them.

        A report that a format cannot represent is yielded as a failure.
        """
        line = self._reports
        failures = []
        for result in results:
            outcome = self._add(result) if isinstance(result, SerializedReport) else result
            if isinstance(outcome, Failure):
                failures.append(_encodable(outcome))
            elif isinstance(outcome, NonReport):
                self.non_reports.append(outcome)
            yield outcome
        if failures:
            slot = DocumentSlot(
                document=document,
                line=line,
                reports=self._reports - line,
                failures=tuple(failures),
            )
            self._failed.append(slot)

    def record(self) -> Shard:
        """Return the entry of the manifest."""
        return Shard(
            reports=self._reports,
            characters=self._characters,
            bytes=self._bytes,
            failed=tuple(self._failed),
        )

    def _add(self, result: SerializedReport) -> Result:
        tagged = result.named(self._ids.allocate(result.doc_id))
        if self._writers:
            report = tagged.report()
            try:
                for writer in self._writers:
                    writer.write(report)
            except DocumentError as error:
                self._ids.release(tagged.doc_id)
                return Failure(report.source.path or STANDARD_INPUT, str(error))
        self._write(tagged.line + b"\n", tagged.characters)
        return tagged

    def _write(self, line: bytes, characters: int) -> None:
        self._stream.write(line)
        self._reports += 1
        self._characters += characters
        self._bytes += len(line)


def _encodable(failure: Failure) -> Failure:
    """Return a failure that UTF-8 can encode: file names may be any bytes."""
    return Failure(replace_surrogates(failure.path), replace_surrogates(failure.reason))


def is_complete(path: Path, shard: Shard) -> bool:
    """Return whether the file of a shard exists with the recorded size."""
    return path.is_file() and path.stat().st_size == shard.bytes


def read_lines(path: Path) -> Iterator[bytes]:
    """Yield the lines of a shard, one for each report."""
    with path.open("rb") as stream:
        yield from stream


def read_id(line: bytes) -> str:
    """Return the id of the report in a line, without parsing the whole line.

    Raises:
        GongkaiError: the line is not a report of the program.
    """
    if found := _DOC_ID.search(line):
        return str(json.loads(found[1]))
    raise GongkaiError(f"not a report: {line[:60]!r}; delete the file that contains it")
