"""The annotated document: one text with its segments, quantities and items."""

from dataclasses import dataclass, field

from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span


@dataclass(frozen=True, slots=True)
class LabelledSegment:
    """A segment with its section label.

    Attributes:
        start, end: the range in characters of the text.
        label: the section label.
        first: whether the segment is the first of its line.
        score: the confidence of a model in the label, 0 to 1; None: a person annotated it.
    """

    start: int
    end: int
    label: str
    first: bool
    score: float | None = None


@dataclass(frozen=True, slots=True)
class AnnotatedQuantity:
    """An annotated quantity.

    Attributes:
        start, end: the range in characters of the text.
        label: the label of the quantity.
        kind: `number`; `absence`, a noun with a stated absence; or `shared`, a noun with the value
            of a number elsewhere in the sentence.
        value: the value in base units.
        unit: the unit as written.
        qualifier: the qualifier of the value, `exact` without one.
        item: the span of the item that the quantity counts, if any.
        score: the confidence of a model, 0 to 1; None: a person annotated it.
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
    """An annotated report.

    Attributes:
        id: the id of the document.
        text: the text, to which all offsets refer, in characters.
        segments, quantities, items: the annotations, each in order.
        meta: the metadata (year, issuer …) without the id.
    """

    id: str
    text: str
    segments: tuple[LabelledSegment, ...]
    quantities: tuple[AnnotatedQuantity, ...]
    items: tuple[Span, ...]
    meta: dict[str, str] = field(default_factory=dict)
