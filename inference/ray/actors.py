"""Tagging: the actors that tag parts and write them as Parquet."""

import pickle
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.report import TaggedReport
from gongkai.inference.batch.inputs import InputDocument
from gongkai.inference.batch.outcomes import Failure, SerializedReport
from gongkai.inference.batch.settings import BatchSettings
from gongkai.inference.batch.workers import Workers
from gongkai.inference.ray.reading import Row
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.ray.tables import Tables
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.inference.writers import Writer, open_writer


@dataclass(frozen=True, slots=True)
class ActorJob:
    """What every actor is told.

    Attributes:
        choice: of the tagger.
        tagger: its version on the machine that gave the call.
        program: the version of the program there.
        output: where the results go.
        settings: of the process that tags.
    """

    choice: TaggerChoice
    tagger: str
    program: str
    output: FileStore
    settings: BatchSettings


@dataclass(slots=True)
class PartDone:
    """What an actor made of a part.

    Attributes:
        number: of the part.
        documents: how many it had.
        characters: of the texts of its reports.
        ids: of its reports, in order, as they stand in its files.
        failures: of its documents.
        lost: why it could not be written, if so; its documents are failures then.
    """

    number: int
    documents: int = 0
    characters: int = 0
    ids: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    lost: str | None = None


class PartTagger:
    """The stage that tags and writes: a row with documents in, a row with a `PartDone` out.

    The documents are tagged in a process beside the actor, as on one machine: there the tagger is
    loaded once, and what a document can do to a process it does to that one.

    Raises:
        GongkaiError: the program or the model of this machine is not that of the call.
    """

    def __init__(self, job: ActorJob) -> None:
        here, tagger = version("gongkai"), job.choice.version()
        if (here, tagger) != (job.program, job.tagger):
            raise GongkaiError(
                f"a node of the cluster has gongkai {here} with {tagger}, the call came from "
                f"{job.program} with {job.tagger}: install the same on all nodes"
            )
        _forget_script()
        load = replace(job.choice, threads=1).load
        self._workers = Workers(load, 1, job.settings.time_limit, job.settings.window)
        self._tables = Tables(job.output)

    def __call__(self, row: Row) -> Row:
        """Return the row of the next stage.

        Raises:
            GongkaiError: the tagger cannot be loaded.
        """
        number, read = row["part"], pickle.loads(row["content"])
        try:
            done = self._do(number, read)
        except GongkaiError:
            raise  # of every part
        except Exception as error:  # a part that cannot be written must not cost the others
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            done = _lose(number, read, reason)
        return {"part": number, "content": pickle.dumps(done)}

    def _do(self, number: int, read: Sequence[InputDocument | Failure]) -> PartDone:
        done = PartDone(number, len(read))
        done.failures += [found for found in read if isinstance(found, Failure)]
        documents = [found for found in read if isinstance(found, InputDocument)]
        with tempfile.TemporaryDirectory(prefix="gongkai-") as folder:
            with open_writer("parquet", Path(folder)) as writer:
                self._tag(documents, writer, done)
            if done.ids:
                self._tables.publish(number, Path(folder))
        return done

    def _tag(self, documents: Sequence[InputDocument], writer: Writer, done: PartDone) -> None:
        outcomes = self._workers.tag(documents)
        try:
            for outcome in outcomes:
                if isinstance(outcome, SerializedReport):
                    _add(outcome.report(), writer, done)
                elif isinstance(outcome, Failure):
                    done.failures.append(outcome)
        finally:  # nothing of this part may be left in the process when the next comes
            for _ in outcomes:
                pass


def _add(report: TaggedReport, writer: Writer, done: PartDone) -> None:
    try:
        writer.write(report)
    except DocumentError as error:
        done.failures.append(Failure(report.source.path or "", str(error)))
        return
    done.ids.append(report.doc_id)
    done.characters += len(report.text)


def _forget_script() -> None:
    """Keep the new process from running Ray's script again, which would import Ray into it."""
    main = vars(sys.modules["__main__"])
    if Path(main.get("__file__") or "").name == "default_worker.py":
        del main["__file__"]


def _lose(number: int, read: Sequence[InputDocument | Failure], reason: str) -> PartDone:
    said = f"tagged, but its part could not be written ({reason}); tag it again"
    failures = [
        found if isinstance(found, Failure) else Failure(found.path, f"{found.name}: {said}")
        for found in read
    ]
    return PartDone(number, len(read), failures=failures, lost=reason)
