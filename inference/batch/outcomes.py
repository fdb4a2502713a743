"""The outcomes of tagging a document: its serialized reports and its failures."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from gongkai.document.doc import Doc
from gongkai.document.errors import DocumentError
from gongkai.document.file_names import escape_name
from gongkai.document.report import TaggedReport
from gongkai.document.source import Source
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.inputs import read_document
from gongkai.inference.pipeline import Tagger, to_report
from gongkai.inference.triage.non_report import NonReport, find_non_report
from gongkai.inference.writers.jsonl import json_line, read_report
from gongkai.inference.writers.writer import replace_surrogates


@dataclass(frozen=True, slots=True)
class SerializedReport:
    """A tagged report as a line of JSON.

    A worker process sends this line, which the program writes without parsing it.

    Attributes:
        doc_id: of the report.
        characters: the length of its text.
        line: the JSON, encoded in UTF-8, without a line break.
    """

    doc_id: str
    characters: int
    line: bytes
    _report: TaggedReport | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, report: TaggedReport) -> "SerializedReport":
        """Return the serialized form of a report.

        Raises:
            DocumentError: a number is infinite or not a number, which JSON cannot represent.
        """
        line = json_line(report).encode()
        return cls(replace_surrogates(report.doc_id), len(report.text), line, report)

    def __reduce__(self) -> tuple[Any, ...]:
        """Leave the report out: the line contains it, and another process may not need it."""
        return SerializedReport, (self.doc_id, self.characters, self.line)

    def named(self, doc_id: str) -> "SerializedReport":
        """Return the report with another id."""
        if doc_id == self.doc_id:
            return self
        return SerializedReport.of(self.report().model_copy(update={"doc_id": doc_id}))

    def report(self) -> TaggedReport:
        """Return the report; it is parsed if another process has serialized it."""
        return self._report or read_report(self.line)


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be tagged: its path as given, and a reason of one line.

    Bytes of the path that are not UTF-8 are escaped as in the reports (`escape_name`).
    """

    path: str
    reason: str

    def __post_init__(self) -> None:
        """Escape the bytes of file names that are not UTF-8."""
        object.__setattr__(self, "path", escape_name(self.path))
        object.__setattr__(self, "reason", escape_name(self.reason))


Result = SerializedReport | Failure | NonReport
Outcome = Result | None
"""An element of the stream of results; None follows the last result of each document."""

Other = TypeVar("Other")
_SOURCE = object()


def tag_document(
    document: InputDocument, tagger: Tagger, *, only_reports: bool = False
) -> Iterator[Result]:
    """Yield the results of a document in order, one for each of its reports.

    Args:
        document: the document.
        tagger: the tagger.
        only_reports: whether a non-report is a `NonReport` instead of being tagged.
    """
    for outcome in _tag([document], tagger, only_reports=only_reports):
        if outcome is not None:
            yield outcome


def tag_in_process(
    documents: Sequence[InputDocument],
    load: Callable[[], Tagger],
    *,
    only_reports: bool = False,
) -> Iterator[Outcome]:
    """Yield the outcomes of documents in order, tagged in this process.

    The tagger is loaded if there is a document. The arguments are those of `tag_document`.
    """
    if documents:
        yield from _tag(documents, load(), only_reports=only_reports)


def tag_stream(
    items: Iterable[Source | Other], tagger: Tagger
) -> Iterator[SerializedReport | Exception | Other]:
    """Yield for each source its report, or the exception that it raised; other items unchanged.

    The order is that of the items. The network computes the next sources while one is processed.
    """
    waiting: deque[Any] = deque()

    def docs() -> Iterator[Doc]:
        for item in items:
            if isinstance(item, Source):
                waiting.append(_SOURCE)
                yield Doc(item)
            else:
                waiting.append(item)

    for doc in tagger.pipe(docs()):
        while (item := waiting.popleft()) is not _SOURCE:
            yield item
        yield _serialize(doc)
    yield from waiting


def unexpected_failure(name: str, error: Exception) -> Failure:
    """Return the failure of a document that a defect of the program caused."""
    reason = f"{name}: unexpected {type(error).__name__}: {error}; please report this document"
    return Failure(name, " ".join(reason.split("\n")))


def _tag(
    documents: Sequence[InputDocument], tagger: Tagger, *, only_reports: bool
) -> Iterator[Outcome]:
    number = 0
    for result in tag_stream(_read(documents, only_reports=only_reports), tagger):
        if isinstance(result, Exception):
            yield _failure(documents[number].path, result)
            continue
        if result is None:
            number += 1
        yield result


def _read(
    documents: Iterable[InputDocument], *, only_reports: bool
) -> Iterator[Source | Failure | NonReport | None]:
    """Yield the sources of documents, and None after those of each."""
    for document in documents:
        try:
            for source in read_document(document):
                if isinstance(source, DocumentError):
                    yield Failure(document.path, str(source))
                else:
                    other = find_non_report(source, document.name) if only_reports else None
                    yield other or source
        except Exception as error:  # a defect of a reader must not stop the batch
            yield unexpected_failure(document.path, error)
        yield None


def _serialize(doc: Doc) -> SerializedReport | Exception:
    if doc.error is not None:
        return doc.error
    try:
        return SerializedReport.of(to_report(doc))
    except Exception as error:  # a defect of the program must not stop the batch
        return error


def _failure(name: str, error: Exception) -> Failure:
    if isinstance(error, DocumentError):
        return Failure(name, str(error))
    return unexpected_failure(name, error)
