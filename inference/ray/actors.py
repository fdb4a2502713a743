"""The actors that tag parts and write them as Parquet."""

import pickle
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.report import TaggedReport
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.outcomes import Failure, SerializedReport
from gongkai.inference.batch.settings import BatchSettings
from gongkai.inference.batch.workers import Workers
from gongkai.inference.ray.reading import Row
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.ray.tables import Tables
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.inference.triage.non_report import NonReport
from gongkai.inference.writers import Writer, open_writer


@dataclass(frozen=True, slots=True)
class ActorJob:
    """The configuration of every actor.

    Attributes:
        choice: of the tagger.
        tagger: its version on the machine of the user.
        program: the version of the program on that machine.
        output: the directory of the results.
        settings: of the worker process of the actor.
        only_reports: whether documents that are no annual report are left out.
    """

    choice: TaggerChoice
    tagger: str
    program: str
    output: FileStore
    settings: BatchSettings
    only_reports: bool = False


@dataclass(slots=True)
class PartResult:
    """The result of a part.

    Attributes:
        number: of the part.
        documents: the number of its documents.
        characters: the total length of the texts of its reports.
        ids: of its reports, in the order of its files.
        failures: of its documents.
        non_reports: the documents that were left out.
        lost: the reason if the part could not be written; then all its documents are failures.
    """

    number: int
    documents: int = 0
    characters: int = 0
    ids: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    non_reports: list[NonReport] = field(default_factory=list)
    lost: str | None = None


class PartTagger:
    """The stage that tags and writes: it maps a row with documents to a row with a `PartResult`.

    The documents are tagged in a worker process of the actor, as on one machine: the process loads
    the tagger once, and a document that makes it die or hang does not affect the actor.

    Raises:
        GongkaiError: the version of the program or of the model differs on this machine.
    """

    def __init__(self, job: ActorJob) -> None:
        program, tagger = version("gongkai"), job.choice.version()
        if (program, tagger) != (job.program, job.tagger):
            raise GongkaiError(
                f"a node of the cluster has gongkai {program} with {tagger}, the machine of the "
                f"call has {job.program} with {job.tagger}: install the same on all nodes"
            )
        _hide_main_script()
        load = replace(job.choice, threads=1).load
        self._workers = Workers(
            load,
            1,
            job.settings.time_limit,
            job.settings.window,
            only_reports=job.only_reports,
        )
        self._tables = Tables(job.output)

    def __call__(self, row: Row) -> Row:
        """Return the row of the next stage.

        Raises:
            GongkaiError: the tagger cannot be loaded.
        """
        number, contents = row["part"], pickle.loads(row["content"])
        try:
            result = self._process(number, contents)
        except GongkaiError:
            raise  # the tagger cannot be loaded, which affects every part
        except Exception as error:  # a part that cannot be written must not affect the others
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            result = _lost_part(number, contents, reason)
        return {"part": number, "content": pickle.dumps(result)}

    def _process(self, number: int, contents: Sequence[InputDocument | Failure]) -> PartResult:
        result = PartResult(number, len(contents))
        result.failures += [item for item in contents if isinstance(item, Failure)]
        documents = [item for item in contents if isinstance(item, InputDocument)]
        with tempfile.TemporaryDirectory(prefix="gongkai-") as folder:
            with open_writer("parquet", Path(folder)) as writer:
                self._tag(documents, writer, result)
            if result.ids:
                self._tables.publish(number, Path(folder))
        return result

    def _tag(self, documents: Sequence[InputDocument], writer: Writer, result: PartResult) -> None:
        outcomes = self._workers.tag(documents)
        try:
            for outcome in outcomes:
                if isinstance(outcome, SerializedReport):
                    _add(outcome.report(), writer, result)
                elif isinstance(outcome, Failure):
                    result.failures.append(outcome)
                elif isinstance(outcome, NonReport):
                    result.non_reports.append(outcome)
        finally:  # no document of this part may remain in the process when the next part comes
            for _ in outcomes:
                pass


def _add(report: TaggedReport, writer: Writer, result: PartResult) -> None:
    try:
        writer.write(report)
    except DocumentError as error:
        result.failures.append(Failure(report.source.path or "", str(error)))
        return
    result.ids.append(report.doc_id)
    result.characters += len(report.text)


def _hide_main_script() -> None:
    """Prevent the worker process from running Ray's main script, which would import Ray."""
    main = vars(sys.modules["__main__"])
    if Path(main.get("__file__") or "").name == "default_worker.py":
        del main["__file__"]


def _lost_part(number: int, contents: Sequence[InputDocument | Failure], reason: str) -> PartResult:
    explanation = f"tagged, but its part could not be written ({reason}); tag it again"
    failures = [
        item if isinstance(item, Failure) else Failure(item.path, f"{item.name}: {explanation}")
        for item in contents
    ]
    return PartResult(number, len(contents), failures=failures, lost=reason)
