"""A batch: a list of documents on its way into a directory, shard by shard."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.files import replacing
from gongkai.inference.batch.ids import Ids
from gongkai.inference.batch.inputs import InputDocument
from gongkai.inference.batch.manifest import MANIFEST, BatchCall, BatchManifest, DocumentSlot, Shard
from gongkai.inference.batch.outcomes import Failure, Outcome, Result, SerializedReport
from gongkai.inference.batch.shards import ShardWriter, read_id, read_lines, stands
from gongkai.inference.writers import Writer, open_writer
from gongkai.inference.writers.jsonl import SINGLE, read_report, remove_others, shard_name
from gongkai.inference.writers.staging import UNFINISHED, Staging

TagAll = Callable[[Sequence[InputDocument]], Iterator[Outcome]]
"""Tags documents in order: `tag_here` with a tagger, or `Workers.tag`."""

_HIDDEN = ".batch"  # where the shards stand if JSONL is not asked for


@dataclass(slots=True)
class BatchCounts:
    """What a run has done so far; one that goes on counts anew."""

    documents: int = 0
    reports: int = 0
    failures: int = 0
    characters: int = 0


@dataclass(frozen=True, slots=True)
class ShardDone:
    """A shard that is on the disk and in the manifest."""

    number: int
    file: Path
    shard: Shard


Event = SerializedReport | Failure | ShardDone


class Batch:
    """The documents of one call and the directory that takes their reports.

    Args:
        documents: in the order of the output.
        directory: where the output goes.
        call: what is asked for; a batch that the directory holds has to be of the same.
        shard: the number of documents in a shard. A batch that goes on keeps the one it has.
        resume: go on with the batch that the directory holds, if it holds one.
        retry_failed: go on with it, and tag again the documents that failed.

    Raises:
        GongkaiError: the directory holds a batch that does not fit, or none to retry.
    """

    def __init__(
        self,
        documents: Sequence[InputDocument],
        directory: Path,
        call: BatchCall,
        shard: int,
        *,
        resume: bool = False,
        retry_failed: bool = False,
    ) -> None:
        found = _find(directory, call, resume=resume, retry=retry_failed)
        self.documents = documents
        self.directory = directory
        self.manifest = found or BatchManifest(call=call, shard=shard)
        self.counts = BatchCounts()
        self._retry = retry_failed
        self._home = directory if "jsonl" in call.formats else directory / _HIDDEN
        self._ids = Ids()
        self.todo: list[InputDocument] = []
        if not self.complete:
            self._check_shards()
            self.todo = [documents[p.document] for n in self._numbers for p in self._places(n)]

    @property
    def shards(self) -> int:
        """Of how many shards the batch is."""
        return max(1, -(-len(self.documents) // self.manifest.shard))

    @property
    def complete(self) -> bool:
        """Whether there is nothing to do."""
        return self.manifest.finished and not (self._retry and any(self.manifest.failures()))

    def run(self, tag_all: TagAll) -> Iterator[Event]:
        """Tag what is to be tagged and write it; yield what happens.

        Raises:
            GongkaiError: the directory cannot be written.
            OSError: so it turns out on the way; the shards that were done stand.
        """
        if self.complete:
            return
        _remove_unfinished(self.directory)
        self.manifest.finished = False
        with ExitStack() as stack:
            others = [name for name in self.manifest.call.formats if name != "jsonl"]
            writers = [stack.enter_context(open_writer(n, self.directory)) for n in others]
            Staging(self._home).discard()  # it tells well where nothing can be written
            outcomes = tag_all(self.todo)
            for number in self._numbers:
                yield from self._do(number, outcomes, writers)
        self._finish()

    def _do(
        self, number: int, outcomes: Iterator[Outcome], writers: Sequence[Writer]
    ) -> Iterator[Event]:
        path, places = self._path(number), self._places(number)
        if not places and number in self.manifest.shards:
            for line in read_lines(path) if writers else ():
                report = read_report(line)
                for writer in writers:
                    writer.write(report)
            return
        with replacing(path) as stream:
            writer_of_shard = ShardWriter(stream, writers, self._ids)
            yield from self._fill(writer_of_shard, number, outcomes)
            if not self.manifest.shards:  # what an earlier batch left does not pass for this one's
                self.manifest.save(self.directory)
        shard = writer_of_shard.record()
        self.manifest.shards[number] = shard
        self.manifest.save(self.directory)
        if len(self.manifest.shards) == 1:
            remove_others(self._home, [path.name])
        yield ShardDone(number, path, shard)

    def _fill(
        self, shard: ShardWriter, number: int, outcomes: Iterator[Outcome]
    ) -> Iterator[Result]:
        stands = number in self.manifest.shards
        kept = read_lines(self._path(number)) if stands else iter(())
        line = 0
        for place in self._places(number):
            for stored in islice(kept, place.line - line):
                shard.keep(stored)
            line = place.line + sum(1 for _ in islice(kept, place.reports))
            for result in shard.add(place.document, _of_next(outcomes)):
                self._count(result)
                yield result
            self.counts.documents += 1
        for stored in kept:
            shard.keep(stored)

    def _count(self, result: Result) -> None:
        if isinstance(result, Failure):
            self.counts.failures += 1
        else:
            self.counts.reports += 1
            self.counts.characters += result.characters

    def _finish(self) -> None:
        remove_others(self._home, [self._path(number).name for number in self._numbers])
        if hasattr(os, "sync"):
            os.sync()  # the other formats; the manifest must not be on the disk before them
        self.manifest.finished = True
        self.manifest.save(self.directory)
        if self._home == self.directory or not any(self.manifest.failures()):
            shutil.rmtree(self.directory / _HIDDEN, ignore_errors=True)

    def _check_shards(self) -> None:
        """Forget shards that are not what the manifest says; take note of the others' ids."""
        for number, shard in list(self.manifest.shards.items()):
            if not stands(self._path(number), shard):
                del self.manifest.shards[number]
                continue
            again = self._places(number)
            gone = {n for place in again for n in range(place.line, place.line + place.reports)}
            for n, line in enumerate(read_lines(self._path(number))):
                if n not in gone:
                    self._ids.take(read_id(line))

    @property
    def _numbers(self) -> range:
        return range(1, self.shards + 1)

    def _path(self, number: int) -> Path:
        return self._home / (SINGLE if self.shards == 1 else shard_name(number))

    def _places(self, number: int) -> Sequence[DocumentSlot]:
        """Return the documents of a shard that are to be tagged."""
        if done := self.manifest.shards.get(number):
            return done.failed if self._retry else ()
        size = self.manifest.shard
        end = min(number * size, len(self.documents))
        return [DocumentSlot(document=index) for index in range((number - 1) * size, end)]


def _of_next(outcomes: Iterator[Outcome]) -> Iterator[Result]:
    """Yield the results of the next document."""
    for outcome in outcomes:
        if outcome is None:
            return
        yield outcome


def _find(directory: Path, call: BatchCall, *, resume: bool, retry: bool) -> BatchManifest | None:
    """Return the manifest of the batch to go on with; None: begin anew."""
    manifest = BatchManifest.load(directory)
    if not (resume or retry):
        if manifest and manifest.shards and not manifest.finished:
            raise GongkaiError(
                f"{directory} holds a batch that was stopped: go on with --resume, "
                f"or name another directory, or delete {directory / MANIFEST} to begin anew"
            )
        return None
    if manifest is None:
        if retry:
            raise GongkaiError(
                f"{directory} holds no batch ({MANIFEST}) with failures to retry; "
                "name the directory of the batch with -o, or leave --retry-failed out"
            )
        return None
    if differences := manifest.differences(call):
        raise GongkaiError(
            f"{directory} holds another batch ({'; '.join(differences)}): "
            "call it as then, or name another directory with -o"
        )
    return manifest


def _remove_unfinished(directory: Path) -> None:
    """Remove what a killed run left half-done."""
    for path in directory.glob(f"{UNFINISHED}*"):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()
