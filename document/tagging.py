"""The prediction of a tagger: the section of every segment, and the quantities as mentions."""

from dataclasses import dataclass
from typing import Literal

from gongkai.document.report import Number
from gongkai.document.spans import Kind, Span

TABLE = "table"
"""The section label of rows of tables; taggers do not predict it."""


@dataclass(frozen=True, slots=True)
class SectionTag:
    """The section label of one segment, with the confidence of the tagger, 0 to 1."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity that was found in the text, without its value.

    Attributes:
        start, end: the span, as the annotation guidelines define it; characters of the document.
        label: the quantity label.
        kind: a number, a stated absence, or a noun that shares a number with others.
        value: the shared number; None for the other kinds, whose value follows from the text.
        item: the span of the name of what is counted; None if there is none.
        score: the confidence of the tagger, 0 to 1.
    """

    start: int
    end: int
    label: str
    kind: Kind
    value: Number | None
    item: Span | None
    score: float


@dataclass(frozen=True, slots=True)
class Tagging:
    """What a tagger predicted for a document.

    Attributes:
        origin: the kind of the tagger; it becomes the origin of the quantities.
        sections: one tag for each segment, in the order of the segments.
        mentions: the quantities, in the order of the text.
        doubtful: the numbers that the tagger took for no quantity without being sure.
    """

    origin: Literal["model", "rule"]
    sections: tuple[SectionTag, ...]
    mentions: tuple[Mention, ...]
    doubtful: tuple[Span, ...] = ()
