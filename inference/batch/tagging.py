"""Tagging: a document to its outcomes, whatever happens to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotations.errors import DocumentError
from annotations.report import TaggedReport
from inference.batch.documents import Document, read_document
from inference.pipeline import Tagger
from inference.source import Source


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be tagged: the path as given, and one line that says why."""

    path: str
    reason: str


Result = TaggedReport | Failure
Outcome = Result | None
"""What a stream of results is made of; None stands behind the last result of each document."""


def tag_document(document: Document, tagger: Tagger) -> Iterator[Result]:
    """Yield a tagged report or a failure for each report of a document, in order."""
    try:
        for source in read_document(document):
            yield _tag(document.path, source, tagger)
    except Exception as error:  # a defect of a reader must not cost the user the batch
        yield unexpected(document.path, error)


def tag_here(documents: Sequence[Document], load: Callable[[], Tagger]) -> Iterator[Outcome]:
    """Yield the outcomes of the documents, in order, tagged in this process.

    The tagger is loaded if there is a document.
    """
    if not documents:
        return
    tagger = load()
    for document in documents:
        yield from tag_document(document, tagger)
        yield None


def _tag(name: str, source: Source | DocumentError, tagger: Tagger) -> Result:
    if isinstance(source, DocumentError):
        return Failure(name, str(source))
    try:
        return tagger.tag(source)
    except DocumentError as error:
        return Failure(name, str(error))
    except Exception as error:  # neither must one of the tagger
        return unexpected(name, error)


def unexpected(name: str, error: Exception) -> Failure:
    """Return the failure of a document at which the program itself failed."""
    reason = f"{name}: unexpected {type(error).__name__}: {error}; please report this document"
    return Failure(name, " ".join(reason.split("\n")))
