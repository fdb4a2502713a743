"""Corrections: a tagged report as a person corrected it, turned into an annotated document."""

from pydantic import BaseModel, ConfigDict, Field

from gongkai.annotations.assembly import DocumentDraft, QuantityDraft, SectionDraft, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.report import Meta, Number, Qualifier
from gongkai.document.spans import Kind, Span


class _Model(BaseModel):
    # A whole TaggedReport may be sent: its tables, record and checks are no annotations.
    model_config = ConfigDict(frozen=True, extra="ignore")


class CorrectedSection(_Model):
    """A segment with its label. `score` is None where a person gave it."""

    label: str
    start: int
    end: int
    score: float | None = None


class CorrectedItem(_Model):
    """The range of the name of what a quantity counts."""

    start: int
    end: int


class CorrectedQuantity(_Model):
    """A quantity; what is None is read from the text, as the guidelines have it."""

    label: str
    start: int
    end: int
    kind: Kind | None = Field(None, description="How it is stated.")
    value: Number | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None
    item: CorrectedItem | None = None
    score: float | None = Field(None, description="Of the model; null: a person marked it.")


class CorrectedReport(_Model):
    """A TaggedReport in which quantities may leave open what the guidelines decide."""

    doc_id: str
    meta: Meta
    text: str
    sections: list[CorrectedSection]
    quantities: list[CorrectedQuantity]


def to_document(report: CorrectedReport) -> AnnotatedDocument:
    """Return the annotated document.

    Raises:
        AnnotationError: the corrections break a rule of the annotations.
    """
    fields = report.meta.model_dump()
    return assemble(
        DocumentDraft(
            place=f"report '{report.doc_id}'",
            id=report.doc_id,
            text=report.text,
            sections=[SectionDraft(s.start, s.end, s.label, s.score) for s in report.sections],
            quantities=[_stated(quantity) for quantity in report.quantities],
            items=[Span(q.item.start, q.item.end) for q in report.quantities if q.item],
            meta={key: str(value) for key, value in fields.items() if value is not None},
        )
    )


def _stated(quantity: CorrectedQuantity) -> QuantityDraft:
    return QuantityDraft(
        quantity.start,
        quantity.end,
        quantity.label,
        quantity.kind,
        quantity.value,
        quantity.unit,
        quantity.qualifier,
        Span(quantity.item.start, quantity.item.end) if quantity.item else None,
        quantity.score,
    )
