"""The engine: a list of parts through the stages of Ray Data, and what is done at the end."""

import pickle
from collections.abc import Iterator, Sequence
from typing import Any

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.batch import BatchCounts
from gongkai.inference.batch.ids import Ids
from gongkai.inference.batch.outcomes import Failure
from gongkai.inference.ray.actors import ActorJob, PartDone, PartTagger
from gongkai.inference.ray.parts import Part
from gongkai.inference.ray.reading import PartReader, Row
from gongkai.inference.ray.settings import ray_settings
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.ray.tables import Tables

_OURS = f"{GongkaiError.__name__}: "


class RayBatch:
    """The documents of one call on their way through a cluster into a directory.

    Args:
        ray: the module, connected.
        stores: that the pieces of the parts name.
        parts: in the order of the documents.
        job: what the actors are told.
        actors: how many.

    Raises:
        GongkaiError: the output directory holds the results of a run, or cannot be made.
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
        self._numbers = _Numbers()
        self.parts = parts
        self.counts = BatchCounts()
        self.failures: list[Failure] = []
        self._tables.begin()

    def run(self) -> Iterator[PartDone]:
        """Tag all parts; yield each as it is done.

        Raises:
            GongkaiError: Ray gave up, too many parts were lost, or an actor cannot tag.
            OSError: the output cannot be written.
        """
        failures: dict[int, list[Failure]] = {}
        lost: list[int] = []
        for done in self._tag():
            failures[done.number] = done.failures
            self._numbers.add(done.number, done.ids)
            self.counts.documents += done.documents
            self.counts.reports += len(done.ids)
            self.counts.failures += len(done.failures)
            self.counts.characters += done.characters
            if done.lost is not None:
                lost.append(done.number)
            if len(lost) > ray_settings().lost_parts:
                raise GongkaiError(
                    f"more than {ray_settings().lost_parts} parts could not be written, "
                    f"the last because: {done.lost}; mend it and run again into another directory"
                )
            yield done
        for number in lost:
            self._tables.remove(number)  # a table may have been written
        self.failures = [failure for _, found in sorted(failures.items()) for failure in found]
        self._renumber()
        self._tables.finish(self._manifest(), self.failures)

    def _tag(self) -> Iterator[PartDone]:
        settings = ray_settings()
        data = self._ray.data
        readers = max(1, self.actors // settings.readers)
        rows = [{"part": n, "content": pickle.dumps(part)} for n, part in enumerate(self.parts)]
        parts = (
            data.from_items(rows, override_num_blocks=len(rows))
            .map(
                PartReader(self._stores, settings.reads),
                compute=data.TaskPoolStrategy(size=readers),
                num_cpus=0,  # it waits; the actors may have all processors
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
            done: PartDone = pickle.loads(row["content"])
            yield done

    def _renumber(self) -> None:
        """Write the ids of parts anew in which a report had the id of an earlier one."""
        changed = self._numbers.changed
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
            raise GongkaiError(f"Ray gave the run up: {_reason(error)}") from error

    def _manifest(self) -> dict[str, Any]:
        return {
            "engine": "ray",
            "gongkai": self._job.program,
            "tagger": self._job.tagger,
            "parts": len(self.parts),
            "reports": self.counts.reports,
            "failures": len(self.failures),
            "finished": True,
        }


class _Numbers:
    """Gives the ids as one machine gives them: in the order of the parts, as they come."""

    def __init__(self) -> None:
        self._ids = Ids()
        self._waiting: dict[int, list[str]] = {}
        self._next = 0
        self.changed: dict[int, list[str]] = {}

    def add(self, part: int, ids: list[str]) -> None:
        """Take the ids of a part."""
        self._waiting[part] = ids
        while (wanted := self._waiting.pop(self._next, None)) is not None:
            given = [self._ids.give(name) for name in wanted]
            if given != wanted:
                self.changed[self._next] = given
            self._next += 1


class _Renumber:
    """The stage that writes ids anew."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def __call__(self, row: Row) -> Row:
        self._tables.renumber(row["part"], pickle.loads(row["content"]))
        return {"part": row["part"]}


def _reason(error: BaseException | None) -> str:
    """Return what an actor said, which stands somewhere in Ray's stack traces, or Ray's end."""
    texts = []
    while error is not None:
        texts.append(str(error))
        error = error.__cause__
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    ours = [line.partition(_OURS)[2] for line in lines if _OURS in line]
    return (ours or lines[::-1] or ["without a word"])[0]
