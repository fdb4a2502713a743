"""A batch: a list of documents that is tagged into a directory, shard by shard."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from gongkai.document.atomic_write import AtomicFileSet, atomic_write, remove_unfinished
from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.ids import IdAllocator
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.manifest import MANIFEST, BatchCall, BatchManifest, DocumentSlot, Shard
from gongkai.inference.batch.non_reports import (
    non_reports_name,
    remove_stale_files,
    write_near_duplicates,
    write_non_reports,
)
from gongkai.inference.batch.outcomes import Failure, Outcome, Result, SerializedReport
from gongkai.inference.batch.shards import ShardWriter, is_complete, read_id, read_lines
from gongkai.inference.triage.non_report import NonReport
from gongkai.inference.writers import Writer, open_writer
from gongkai.inference.writers.jsonl import (
    SINGLE_FILE,
    read_report,
    remove_stale_shards,
    shard_name,
)

TagDocuments = Callable[[Sequence[InputDocument]], Iterator[Outcome]]
"""A function that tags documents in order: `tag_in_process` with a tagger, or `Workers.tag`."""

_HIDDEN = ".batch"  # the folder of the shards if JSONL is not among the formats


@dataclass(slots=True)
class BatchCounts:
    """The progress of one run; a resumed batch starts at zero."""

    documents: int = 0
    reports: int = 0
    failures: int = 0
    non_reports: int = 0
    characters: int = 0


@dataclass(frozen=True, slots=True)
class ShardDone:
    """The event that a shard is on the disk and in the manifest."""

    number: int
    file: Path
    shard: Shard


Event = SerializedReport | Failure | NonReport | ShardDone


class Batch:
    """The documents of one call and the directory of their reports.

    Args:
        documents: in the order of the output.
        directory: of the output.
        call: the request; a batch that the directory contains must have the same.
        shard_size: documents per shard. A resumed batch keeps its own.
        resume: continue the batch in the directory, if there is one.
        retry_failed: continue it, and tag the failed documents again.

    Raises:
        GongkaiError: the directory contains a batch with another call, or none to retry.
    """

    def __init__(
        self,
        documents: Sequence[InputDocument],
        directory: Path,
        call: BatchCall,
        shard_size: int,
        *,
        resume: bool = False,
        retry_failed: bool = False,
    ) -> None:
        found = _find(directory, call, resume=resume, retry=retry_failed)
        self.documents = documents
        self.directory = directory
        self.manifest = found or BatchManifest(call=call, shard=shard_size)
        self.counts = BatchCounts()
        self._retry = retry_failed
        self._shard_folder = directory if "jsonl" in call.formats else directory / _HIDDEN
        self._ids = IdAllocator()
        self.todo: list[InputDocument] = []
        if not self.complete:
            self._check_shards()
            self.todo = [documents[s.document] for n in self._numbers for s in self._slots(n)]

    @property
    def shards(self) -> int:
        """The number of shards of the batch."""
        return max(1, -(-len(self.documents) // self.manifest.shard))

    @property
    def complete(self) -> bool:
        """Whether there is nothing to do."""
        return self.manifest.finished and not (self._retry and any(self.manifest.failures()))

    def run(self, tag_documents: TagDocuments) -> Iterator[Event]:
        """Tag and write the documents in `todo`; yield the events.

        Raises:
            GongkaiError: the directory cannot be written.
            OSError: a file cannot be written; the finished shards are kept.
        """
        if self.complete:
            return
        remove_unfinished(self.directory)
        self.manifest.finished = False
        with ExitStack() as stack:
            others = [name for name in self.manifest.call.formats if name != "jsonl"]
            writers = [stack.enter_context(open_writer(n, self.directory)) for n in others]
            AtomicFileSet(self._shard_folder).discard()  # raises if the folder cannot be written
            outcomes = tag_documents(self.todo)
            for number in self._numbers:
                yield from self._process(number, outcomes, writers)
        self._finish()

    def _process(
        self, number: int, outcomes: Iterator[Outcome], writers: Sequence[Writer]
    ) -> Iterator[Event]:
        """Write one shard; copy a finished one to the writers of the other formats."""
        path, slots = self._path(number), self._slots(number)
        if not slots and number in self.manifest.shards:
            for line in read_lines(path) if writers else ():
                report = read_report(line)
                for writer in writers:
                    writer.write(report)
            return
        with atomic_write(path, "wb", fsync=True) as stream:
            shard_writer = ShardWriter(stream, writers, self._ids)
            yield from self._fill(shard_writer, number, outcomes)
            if not self.manifest.shards:  # shards of an earlier batch must not count for this one
                self.manifest.save(self.directory)
        counts = write_non_reports(
            self._non_reports_path(number),
            shard_writer.non_reports,
            append=number in self.manifest.shards,
        )
        shard = shard_writer.record().model_copy(update={"non_reports": counts})
        self.manifest.shards[number] = shard
        self.manifest.save(self.directory)
        if len(self.manifest.shards) == 1:
            remove_stale_shards(self._shard_folder, [path.name])
        yield ShardDone(number, path, shard)

    def _fill(
        self, writer: ShardWriter, number: int, outcomes: Iterator[Outcome]
    ) -> Iterator[Result]:
        """Write the reports of a shard: new ones, and those that an existing file contains."""
        exists = number in self.manifest.shards
        stored = read_lines(self._path(number)) if exists else iter(())
        line = 0
        for slot in self._slots(number):
            for kept in islice(stored, slot.line - line):
                writer.keep(kept)
            line = slot.line + sum(1 for _ in islice(stored, slot.reports))
            for result in writer.add(slot.document, _next_results(outcomes)):
                self._count(result)
                yield result
            self.counts.documents += 1
        for kept in stored:
            writer.keep(kept)

    def _count(self, result: Result) -> None:
        if isinstance(result, Failure):
            self.counts.failures += 1
        elif isinstance(result, NonReport):
            self.counts.non_reports += 1
        else:
            self.counts.reports += 1
            self.counts.characters += result.characters

    def _finish(self) -> None:
        remove_stale_shards(
            self._shard_folder, [self._path(number).name for number in self._numbers]
        )
        remove_stale_files(
            self.directory, [self._non_reports_path(number).name for number in self._numbers]
        )
        if self.manifest.call.only_reports:
            lines = (line for number in self._numbers for line in read_lines(self._path(number)))
            write_near_duplicates(self.directory, lines)
        if hasattr(os, "sync"):
            os.sync()  # the other formats must be on the disk before the manifest is
        self.manifest.finished = True
        self.manifest.save(self.directory)
        if self._shard_folder == self.directory or not any(self.manifest.failures()):
            shutil.rmtree(self.directory / _HIDDEN, ignore_errors=True)

    def _check_shards(self) -> None:
        """Remove shards that differ from the manifest; reserve the ids of the others."""
        for number, shard in list(self.manifest.shards.items()):
            if not is_complete(self._path(number), shard):
                del self.manifest.shards[number]
                continue
            slots = self._slots(number)
            retried = {n for slot in slots for n in range(slot.line, slot.line + slot.reports)}
            for n, line in enumerate(read_lines(self._path(number))):
                if n not in retried:
                    self._ids.reserve(read_id(line))

    @property
    def _numbers(self) -> range:
        return range(1, self.shards + 1)

    def _path(self, number: int) -> Path:
        return self._shard_folder / (SINGLE_FILE if self.shards == 1 else shard_name(number))

    def _non_reports_path(self, number: int) -> Path:
        return self.directory / non_reports_name(self._path(number).name)

    def _slots(self, number: int) -> Sequence[DocumentSlot]:
        """Return the documents of a shard that are to be tagged."""
        if done := self.manifest.shards.get(number):
            return done.failed if self._retry else ()
        size = self.manifest.shard
        end = min(number * size, len(self.documents))
        return [DocumentSlot(document=index) for index in range((number - 1) * size, end)]


def _next_results(outcomes: Iterator[Outcome]) -> Iterator[Result]:
    """Yield the results of the next document."""
    for outcome in outcomes:
        if outcome is None:
            return
        yield outcome


def _find(directory: Path, call: BatchCall, *, resume: bool, retry: bool) -> BatchManifest | None:
    """Return the manifest of the batch to continue; None starts a new one."""
    manifest = BatchManifest.load(directory)
    if not (resume or retry):
        if manifest and manifest.shards and not manifest.finished:
            raise GongkaiError(
                f"{directory} contains a batch that was stopped: resume it with --resume, name "
                f"another directory, or delete {directory / MANIFEST} to start again"
            )
        return None
    if manifest is None:
        if retry:
            raise GongkaiError(
                f"{directory} contains no batch ({MANIFEST}) with failures to retry; "
                "name the directory of the batch with -o, or leave --retry-failed out"
            )
        return None
    if differences := manifest.differences(call):
        raise GongkaiError(
            f"{directory} contains another batch ({'; '.join(differences)}): "
            "use the same inputs and options as before, or name another directory with -o"
        )
    return manifest
