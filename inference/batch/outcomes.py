"""Tagging: a document to its outcomes, whatever happens to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from gongkai.document.errors import DocumentError
from gongkai.document.report import TaggedReport
from gongkai.document.source import Source
from gongkai.inference.batch.inputs import InputDocument, read_document
from gongkai.inference.pipeline import Tagger
from gongkai.inference.prefetch import prefetch
from gongkai.inference.writers.jsonl import json_line, read_report
from gongkai.inference.writers.writer import replace_surrogates


@dataclass(frozen=True, slots=True)
class SerializedReport:
    """A report that was tagged, as the line of JSON that is written of it.

    So a process sends another what is to be written, and reports are put together only where
    somebody looks into them.

    Attributes:
        doc_id: of the report.
        characters: of its text.
        line: without a line break.
    """

    doc_id: str
    characters: int
    line: bytes

    @classmethod
    def of(cls, report: TaggedReport) -> "SerializedReport":
        """Return a report as it is sent.

        Raises:
            DocumentError: a number is infinite or not a number, which JSON cannot say.
        """
        line = json_line(report).encode()
        return cls(replace_surrogates(report.doc_id), len(report.text), line)

    def named(self, doc_id: str) -> "SerializedReport":
        """Return the report with another id."""
        if doc_id == self.doc_id:
            return self
        return SerializedReport.of(self.report().model_copy(update={"doc_id": doc_id}))

    def report(self) -> TaggedReport:
        """Return the report itself."""
        return read_report(self.line)


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be tagged: the path as given, and one line that says why."""

    path: str
    reason: str


Done = TypeVar("Done")
Result = SerializedReport | Failure
Outcome = Result | None
"""What a stream of results is made of; None stands behind the last result of each document."""


Begun = tuple[int, Callable[[], Outcome]]
"""A result that was begun: the characters of its text, and what waits for it."""


def tag_document(document: InputDocument, tagger: Tagger) -> Iterator[Result]:
    """Yield what became of each report of a document, in order."""
    for _, wait in _begin_document(document, tagger):
        yield wait()


def tag_here(documents: Sequence[InputDocument], load: Callable[[], Tagger]) -> Iterator[Outcome]:
    """Yield the outcomes of the documents, in order, tagged in this process.

    The tagger is loaded if there is a document. Documents are begun while those before them are
    read by the network.
    """
    if not documents:
        return
    yield from prefetch(_begin_all(documents, load()))


def _begin_all(documents: Sequence[InputDocument], tagger: Tagger) -> Iterator[Begun]:
    for document in documents:
        yield from _begin_document(document, tagger)
        yield 0, _end


def _end() -> None:
    """Stand behind the results of a document."""


def _begin_document(
    document: InputDocument, tagger: Tagger
) -> Iterator[tuple[int, Callable[[], Result]]]:
    try:
        for source in read_document(document):
            yield _begin(document.path, source, tagger)
    except Exception as error:  # a defect of a reader must not cost the user the batch
        yield 0, partial(unexpected, document.path, error)


def _begin(
    name: str, source: Source | DocumentError, tagger: Tagger
) -> tuple[int, Callable[[], Result]]:
    if isinstance(source, DocumentError):
        return 0, partial(Failure, name, str(source))
    begun = _tried(name, partial(tagger.begin, source))
    if isinstance(begun, Failure):
        return 0, lambda: begun
    return len(source.text), partial(_tried, name, lambda: SerializedReport.of(begun()))


def _tried(name: str, step: Callable[[], Done]) -> Done | Failure:
    """Return what a step of tagging gives, or what it fails of."""
    try:
        return step()
    except DocumentError as error:
        return Failure(name, str(error))
    except Exception as error:  # neither must one of the tagger
        return unexpected(name, error)


def unexpected(name: str, error: Exception) -> Failure:
    """Return the failure of a document at which the program itself failed."""
    reason = f"{name}: unexpected {type(error).__name__}: {error}; please report this document"
    return Failure(name, " ".join(reason.split("\n")))
