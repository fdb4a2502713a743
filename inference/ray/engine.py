"""A batch on Ray: its parts pass the stages of Ray Data; then its ids are made unique."""

import pickle
from collections.abc import Iterator, Sequence
from typing import Any

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.batch import BatchCounts
from gongkai.inference.batch.ids import IdAllocator
from gongkai.inference.batch.outcomes import Failure
from gongkai.inference.ray.actors import ActorJob, PartResult, PartTagger
from gongkai.inference.ray.parts import Part
from gongkai.inference.ray.reading import PartReader, Row
from gongkai.inference.ray.settings import ray_settings
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.ray.tables import Tables
from gongkai.inference.triage.non_report import NonReport

_ERROR_PREFIX = f"{GongkaiError.__name__}: "


class RayBatch:
    """The documents of one call, which are tagged on a cluster into a directory.

    Args:
        ray: the module, connected to a cluster.
        stores: of the inputs; the slices of the parts contain indices of this list.
        parts: in the order of the documents.
        job: the configuration of the actors.
        actors: the number of actors.

    Raises:
        GongkaiError: the output directory contains the results of a run, or cannot be created.
    """

    def __init__(
        self,
        ray: Any,
        stores: Sequence[FileStore],
        parts: Sequence[Part],
        job: ActorJob,
        actors: int,
    ) -> None:
        self._ray = ray
        self._stores = stores
        self._job = job
        self.actors = actors
        self._tables = Tables(job.output)
        self._ids = _OrderedIds()
        self.parts = parts
        self.counts = BatchCounts()
        self.failures: list[Failure] = []
        self.non_reports: list[NonReport] = []
        self._tables.create()

    def run(self) -> Iterator[PartResult]:
        """Tag all parts; yield the result of each when it is finished.

        Raises:
            GongkaiError: Ray failed, too many parts were lost, or an actor cannot tag.
            OSError: the output cannot be written.
        """
        failures: dict[int, list[Failure]] = {}
        others: dict[int, list[NonReport]] = {}
        lost: list[int] = []
        for result in self._tag():
            failures[result.number] = result.failures
            others[result.number] = result.non_reports
            self._ids.add(result.number, result.ids)
            self.counts.documents += result.documents
            self.counts.reports += len(result.ids)
            self.counts.failures += len(result.failures)
            self.counts.non_reports += len(result.non_reports)
            self.counts.characters += result.characters
            if result.lost is not None:
                lost.append(result.number)
            if len(lost) > ray_settings().max_lost_parts:
                raise GongkaiError(
                    f"more than {ray_settings().max_lost_parts} parts could not be written, the "
                    f"last because: {result.lost}; fix the cause and use another directory"
                )
            yield result
        for number in lost:
            self._tables.remove(number)  # some of its tables may have been written
        self.failures = [failure for _, of_part in sorted(failures.items()) for failure in of_part]
        self.non_reports = [found for _, of_part in sorted(others.items()) for found in of_part]
        self._renumber()
        self._tables.finish(self._manifest(), self.failures, self.non_reports)

    def _tag(self) -> Iterator[PartResult]:
        settings = ray_settings()
        data = self._ray.data
        readers = max(1, self.actors // settings.actors_per_reader)
        rows = [{"part": n, "content": pickle.dumps(part)} for n, part in enumerate(self.parts)]
        parts = (
            data.from_items(rows, override_num_blocks=len(rows))
            .map(
                PartReader(self._stores, settings.reader_threads),
                compute=data.TaskPoolStrategy(size=readers),
                num_cpus=0,  # it waits for files; the actors use the processors
            )
            .map(
                PartTagger,
                fn_constructor_args=(self._job,),
                compute=data.ActorPoolStrategy(size=self.actors),
                num_cpus=1,
            )
        )
        parts.context.enable_progress_bars = False
        for row in self._rows(parts):
            result: PartResult = pickle.loads(row["content"])
            yield result

    def _renumber(self) -> None:
        """Rewrite the parts in which a report has the same id as an earlier report."""
        changed = self._ids.changed
        if not changed:
            return
        rows = [{"part": n, "content": pickle.dumps(ids)} for n, ids in changed.items()]
        parts = self._ray.data.from_items(rows, override_num_blocks=len(rows)).map(
            _Renumber(self._tables)
        )
        parts.context.enable_progress_bars = False
        for _ in self._rows(parts):
            pass

    def _rows(self, dataset: Any) -> Iterator[Row]:
        try:
            yield from dataset.iter_rows()
        except self._ray.exceptions.RayError as error:
            raise GongkaiError(f"Ray stopped the run: {_reason(error)}") from error

    def _manifest(self) -> dict[str, Any]:
        return {
            "engine": "ray",
            "gongkai": self._job.program,
            "tagger": self._job.tagger,
            "parts": len(self.parts),
            "reports": self.counts.reports,
            "failures": len(self.failures),
            "non_reports": len(self.non_reports),
            "finished": True,
        }


class _OrderedIds:
    """Allocates the ids of parts that finish in any order, as if they finished in order.

    Attributes:
        changed: the new ids of the parts with ids that had to change.
    """

    def __init__(self) -> None:
        self._allocator = IdAllocator()
        self._waiting: dict[int, list[str]] = {}
        self._next = 0
        self.changed: dict[int, list[str]] = {}

    def add(self, part: int, ids: list[str]) -> None:
        """Add the ids of a finished part."""
        self._waiting[part] = ids
        while (wanted := self._waiting.pop(self._next, None)) is not None:
            allocated = [self._allocator.allocate(doc_id) for doc_id in wanted]
            if allocated != wanted:
                self.changed[self._next] = allocated
            self._next += 1


class _Renumber:
    """The stage that rewrites the ids of parts."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def __call__(self, row: Row) -> Row:
        self._tables.renumber(row["part"], pickle.loads(row["content"]))
        return {"part": row["part"]}


def _reason(error: BaseException | None) -> str:
    """Return the message of an actor from Ray's stack traces, or else the last line of Ray."""
    texts = []
    while error is not None:
        texts.append(str(error))
        error = error.__cause__
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    errors = [line.partition(_ERROR_PREFIX)[2] for line in lines if _ERROR_PREFIX in line]
    return (errors or lines[::-1] or ["no reason given"])[0]
