"""The function of a worker process: it receives uploads and yields serialized tagged reports."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.batch.outcomes import SerializedReport, tag_stream
from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers import read_bytes
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.inference.writers.writer import replace_surrogates

MAX_REPORTS = 1_000
"""The most reports in one file with a JSON array; more are sent as lines of a .jsonl file."""


@dataclass(frozen=True, slots=True)
class Upload:
    """The content that a client sent: a text, or a file with the name that the client gave it.

    Attributes:
        content: the text, or the bytes of the file.
        name: the name of the file.
        max_reports: the most reports that it may contain; further ones are not tagged.
    """

    content: str | bytes
    name: str | None = None
    max_reports: int = MAX_REPORTS

    @property
    def size(self) -> int:
        """The approximate size in bytes."""
        return len(self.content)


@dataclass(frozen=True, slots=True)
class TaggingFailure:
    """A report that could not be tagged.

    Attributes:
        reason: one line that explains the failure.
        defect: whether the program is at fault instead of the report.
    """

    reason: str
    defect: bool = False


TaggingResult = SerializedReport | TaggingFailure
WorkerMessage = tuple[int, TaggingResult | None]
"""The index of an upload among those sent together, and a result; None: it has no more results."""


@dataclass(frozen=True, slots=True)
class LoadTagger:
    """Loads, in a worker process, the function that tags uploads.

    Attributes:
        choice: the tagger to load.
        max_pages: pages of the longest PDF that is read.
    """

    choice: TaggerChoice
    max_pages: int

    def __call__(self) -> Callable[[Sequence[Upload]], Iterator[WorkerMessage]]:
        """Return the function that tags uploads which are sent together."""
        return partial(tag_uploads, tagger=self.choice.load(), max_pages=self.max_pages)


def tag_uploads(
    uploads: Sequence[Upload], tagger: Tagger, max_pages: int
) -> Iterator[WorkerMessage]:
    """Yield the results of uploads in order, one for each report in them."""
    index = 0
    for result in tag_stream(_read(uploads, max_pages), tagger):
        if isinstance(result, DocumentError):
            yield index, _failure(str(result))
        elif isinstance(result, Exception):  # a defect of the tagger must not affect the others
            yield index, _defect(result)
        else:
            yield index, result
        if result is None:
            index += 1


def _read(
    uploads: Sequence[Upload], max_pages: int
) -> Iterator[Source | DocumentError | TaggingFailure | None]:
    """Yield the sources of uploads, and None after those of each."""
    for upload in uploads:
        number = 0
        try:
            for number, source in enumerate(_sources(upload, max_pages), start=1):
                if number > upload.max_reports:
                    yield _failure(f"{upload.name}: {_too_many_reports(upload.max_reports)}")
                    break
                yield source
            if not number:
                yield _failure(f"{upload.name}: contains no report")
        except Exception as error:  # a defect of a reader must not affect the other uploads
            yield _defect(error)
        yield None


def _sources(upload: Upload, max_pages: int) -> Iterator[Source | DocumentError]:
    if isinstance(upload.content, str):
        return iter([Source.from_text(upload.content)])
    return read_bytes(upload.content, upload.name, max_pages)


def _too_many_reports(max_reports: int) -> str:
    if max_reports == 1:
        return "contains more than one report; send them as a job"
    return f"contains more than {max_reports:,} reports; send them as a .jsonl file"


def _defect(error: Exception) -> TaggingFailure:
    reason = f"unexpected {type(error).__name__}: {error}; please report this document"
    return _failure(reason, defect=True)


def _failure(reason: str, *, defect: bool = False) -> TaggingFailure:
    """Return a failure with a reason that any database and any response can contain."""
    reason = replace_surrogates(" ".join(reason.split())).replace("\0", "\ufffd")
    return TaggingFailure(reason, defect)
