"""What a tagger gives, whether rules or a model: the section of every segment, and mentions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from gongkai.document.report import Number
from gongkai.document.segments import Segment
from gongkai.document.spans import Kind, Span


@dataclass(frozen=True, slots=True)
class SectionTag:
    """The section label of one segment, with the tagger's confidence in it (0 to 1)."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity found in the text, before it has a value.

    Attributes:
        start, end: the span by the guidelines.
        label: the quantity label.
        kind: a number, a stated absence, or a noun that shares a number with others.
        value: of a shared number; None otherwise, since the numeral or the absence gives it.
        item: the name of what is counted, if the label asks for it.
        score: confidence, 0 to 1.
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
    """One section tag a segment, in the order of the segments, and the mentions in order."""

    sections: tuple[SectionTag, ...]
    mentions: tuple[Mention, ...]


class SegmentTagger(Protocol):
    """Rules or a model: both can stand in the pipeline."""

    @property
    def origin(self) -> Literal["model", "rule"]:
        """Who speaks: the tag of its quantities."""
        ...

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        ...


@runtime_checkable
class EarlyTagger(SegmentTagger, Protocol):
    """A tagger that goes on by itself once it has begun, while Python does other work."""

    def begin(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Callable[[], Tagging]:
        """Begin to tag; what is returned waits for the tagging."""
        ...
