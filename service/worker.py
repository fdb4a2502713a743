"""The work of a process of the pool: uploads in, tagged reports as lines of JSON out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.pipeline import Tagger, plain_source
from gongkai.inference.readers import read_bytes
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.inference.writers.jsonl import json_line
from gongkai.inference.writers.writer import replace_surrogates

MOST_REPORTS = 1_000
"""Reports of one file with an array of them; more of them are sent as lines of a .jsonl file."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What a client sent: a text, or a file with the name that the client gave it.

    `reports`: how many it may hold; those behind are not tagged.
    """

    content: str | bytes
    name: str | None = None
    reports: int = MOST_REPORTS

    @property
    def size(self) -> int:
        """In bytes, nearly."""
        return len(self.content)


@dataclass(frozen=True, slots=True)
class TaggedLine:
    """A report as the line of JSON that is its form in all answers."""

    line: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A report that could not be tagged, and why.

    `defect`: the program is to blame, not the report.
    """

    reason: str
    defect: bool = False


Answer = TaggedLine | Refused
Message = tuple[int, Answer | None]
"""The place of an upload among those sent together, and an answer; None: it has no more."""


@dataclass(frozen=True, slots=True)
class LoadTagger:
    """Loads, in the process that will use it, what answers uploads.

    Attributes:
        choice: which tagger.
        pages: of the longest PDF that is read.
    """

    choice: TaggerChoice
    pages: int

    def __call__(self) -> Callable[[Sequence[Upload]], Iterator[Message]]:
        """Return what answers uploads that are sent together."""
        return partial(tag_uploads, tagger=self.choice.load(), pages=self.pages)


def tag_uploads(uploads: Sequence[Upload], tagger: Tagger, pages: int) -> Iterator[Message]:
    """Yield the answers to uploads, one for each report in them, in order."""
    for place, upload in enumerate(uploads):
        number = 0
        try:
            for number, source in enumerate(_sources(upload, pages), start=1):
                if number > upload.reports:
                    yield place, _refused(f"{upload.name}: {_too_many(upload.reports)}")
                    break
                yield place, _tag(source, tagger)
            if not number:
                yield place, _refused(f"{upload.name}: holds no report")
        except Exception as error:  # a defect of a reader must not cost the others their answers
            yield place, _defect(error)
        yield place, None


def _sources(upload: Upload, pages: int) -> Iterator[Source | DocumentError]:
    if isinstance(upload.content, str):
        return iter([plain_source(upload.content)])
    return read_bytes(upload.content, upload.name, pages)


def _tag(source: Source | DocumentError, tagger: Tagger) -> Answer:
    if isinstance(source, DocumentError):
        return _refused(str(source))
    try:
        return TaggedLine(json_line(tagger.tag(source)).encode())
    except DocumentError as error:
        return _refused(str(error))
    except Exception as error:  # neither must one of the tagger
        return _defect(error)


def _too_many(most: int) -> str:
    if most == 1:
        return "holds more than one report; send them as a job"
    return f"holds more than {most:,} reports; send them as a .jsonl file"


def _defect(error: Exception) -> Refused:
    reason = f"unexpected {type(error).__name__}: {error}; please report this document"
    return _refused(reason, defect=True)


def _refused(reason: str, *, defect: bool = False) -> Refused:
    """Return a refusal whose reason any database and any answer can hold."""
    return Refused(replace_surrogates(" ".join(reason.split())).replace("\0", "\ufffd"), defect)
