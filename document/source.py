"""The source of a document: the result of every reader, for all formats."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from gongkai.document.report import Format


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the document with merged cells resolved.

    Attributes:
        rows: of equal lengths; the text of a merged cell is in every position that it covers.
            Cells contain no line breaks and no white space at their ends.
        start, end: the range of `Source.text` that contains the table, one line for each row,
            cells separated by tabs (a merged cell is written once, at its first position).
    """

    rows: tuple[tuple[str, ...], ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement that turns the decoded text into the text as it reads.

    Attributes:
        start, end: the replaced range of `Source.text`; empty for an insertion.
        replacement: the characters in its place; empty for a removal.
    """

    start: int
    end: int
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class GivenValues:
    """What the user states about a document, which wins over what the text seems to contain.

    Attributes:
        url: the address from which it was fetched.
        issuer: the body that reports.
        year: the year that the report covers.
        date: the day of publishing, in ISO 8601.
    """

    url: str | None = None
    issuer: str | None = None
    year: int | None = None
    date: str | None = None


DOUBTFUL = 0.9
"""A recognised figure with a lower score is doubtful: a person should look at the page."""


@dataclass(frozen=True, slots=True)
class RecognisedFigure:
    """A figure that was recognised in a picture.

    Attributes:
        start, end: its span in `Source.text`.
        score: the confidence of the recogniser in its least sure digit, 0 to 1.
        others: what it may be instead, the most probable first.
        page: the number of its page, from 1; 0 for a picture in a document without pages.
    """

    start: int
    end: int
    score: float
    others: tuple[str, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A document as its reader returned it.

    Attributes:
        text: the article as plain text, line breaks as ``\\n``; all offsets count its characters.
        format: the recognised format.
        path: as the user gave it; None for standard input.
        sha256: the digest of the bytes of the file, 64 hexadecimal digits.
        encoding: the character encoding; None for binary formats.
        grids: the tables that are marked up in the file, in the order of the text.
        hints: metadata of the file outside the article, for example ``title``, ``date``,
            ``issuer`` of HTML meta tags. They are not part of `text`.
        warnings: what the reader left out or guessed, one sentence each.
        edits: how the text reads, in order, not overlapping: marks of Markdown removed, tags of a
            table replaced by tabs and line breaks. The characters themselves are not normalised;
            `Doc` does this for all formats.
        recognised: the figures that were recognised in pictures, in order.
        container, member, url, reader, pages: the provenance, see `SourceInfo`.
        given: what the user states about the document.
    """

    text: str
    format: Format
    path: str | None
    sha256: str
    encoding: str | None = None
    grids: tuple[Grid, ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    recognised: tuple[RecognisedFigure, ...] = ()
    container: str | None = None
    member: str | None = None
    url: str | None = None
    reader: str | None = None
    pages: str | None = None
    given: GivenValues = GivenValues()

    @classmethod
    def from_text(cls, text: str, path: str | None = None) -> "Source":
        """Return the source of a plain text that no reader read; line breaks become ``\\n``."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(text=text, format="txt", path=path, sha256=digest)
