"""Source: what every reader returns, whatever the format of the file."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from gongkai.document.report import Format


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the document with its merged cells resolved.

    Attributes:
        rows: rectangular; the text of a merged cell stands in every position it covers.
            Line breaks inside a cell are gone, white space is stripped.
        start, end: the range of `Source.text` that holds the table, one row a line, the cells
            parted by tabs (a merged cell written once, at its first position).
    """

    rows: tuple[tuple[str, ...], ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """One document, read.

    Attributes:
        text: the article as plain text, line breaks as ``\\n``; all offsets count its characters.
        format: the format that the reader recognised.
        path: as the user gave it; None for standard input.
        sha256: of the bytes of the file.
        encoding: the character encoding found, None for binary formats.
        grids: the tables that the format marks as such, in order of the text.
        hints: what the page says of itself outside the article, for example ``title``,
            ``date``, ``issuer`` of HTML meta tags. Never part of `text`.
        warnings: what the reader had to leave out or guess, for a person to read.
    """

    text: str
    format: Format
    path: str | None
    sha256: str
    encoding: str | None = None
    grids: tuple[Grid, ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    @classmethod
    def from_text(cls, text: str, path: str | None = None) -> "Source":
        """Return the source of a plain text that was not read from a file."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(text=text, format="txt", path=path, sha256=digest)
