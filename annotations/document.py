"""The annotated document: one text with its segments, quantities and items."""

from dataclasses import dataclass, field

from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span


@dataclass(frozen=True, slots=True)
class LabelledSegment:
    """A segment with its section label; `first` is false where it continues a line.

    `score` is the confidence of a model in the label (0 to 1), None where a person gave it.
    """

    start: int
    end: int
    label: str
    first: bool
    score: float | None = None


@dataclass(frozen=True, slots=True)
class AnnotatedQuantity:
    """A quantity as annotated, with its value in base units and the item it counts, if any.

    `score` is the confidence of a model (0 to 1), None where a person marked the quantity.
    """

    start: int
    end: int
    label: str
    kind: Kind
    value: Number
    unit: str
    qualifier: Qualifier
    item: Span | None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """An annotated report. Spans count characters of `text` and stand in order.

    `meta` is what else is known of the document (year, issuer …), without its id.
    """

    id: str
    text: str
    segments: tuple[LabelledSegment, ...]
    quantities: tuple[AnnotatedQuantity, ...]
    items: tuple[Span, ...]
    meta: dict[str, str] = field(default_factory=dict)
