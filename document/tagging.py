"""The prediction of a tagger: the section of every segment, and the quantities as mentions."""

from dataclasses import dataclass
from typing import Literal

from gongkai.document.report import Number
from gongkai.document.spans import Kind, Span

TABLE = "table"
"""The section label of rows of tables; no tagger is asked about them."""


@dataclass(frozen=True, slots=True)
class SectionTag:
    """The section label of one segment, with the confidence of the tagger, 0 to 1."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity found in the text, before it has a value.

    Attributes:
        start, end: the span by the guidelines.
        label: the quantity label.
        kind: a number, a stated absence, or a noun that shares a number with others.
        value: the shared number; None for the other kinds, whose value follows from the text.
        item: the name of what is counted, if the label has items.
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
        sections: one tag a segment, in the order of the segments.
        mentions: in order.
    """

    origin: Literal["model", "rule"]
    sections: tuple[SectionTag, ...]
    mentions: tuple[Mention, ...]
