"""Corrections: conversion of a tagged report that a user corrected to an annotated document."""

from pydantic import BaseModel, ConfigDict, Field

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.report import Meta, Number, Qualifier
from gongkai.document.spans import Kind, Span


class _Model(BaseModel):
    # The client may send a complete TaggedReport: tables, record and checks are ignored.
    model_config = ConfigDict(frozen=True, extra="ignore")


class CorrectedSection(_Model):
    """A segment with its label. `score` is None if a user chose the label."""

    label: str
    start: int
    end: int
    score: float | None = None


class CorrectedItem(_Model):
    """The range of the item that a quantity counts."""

    start: int
    end: int


class CorrectedQuantity(_Model):
    """A quantity; fields that are None are derived from the text by the rules of the guidelines."""

    label: str
    start: int
    end: int
    kind: Kind | None = Field(None, description="How it is stated.")
    value: Number | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None
    item: CorrectedItem | None = None
    score: float | None = Field(None, description="Of the model; null: a user marked it.")


class CorrectedReport(_Model):
    """A TaggedReport in which fields of quantities may be left to the rules of the guidelines."""

    doc_id: str
    meta: Meta
    text: str
    sections: list[CorrectedSection]
    quantities: list[CorrectedQuantity]


def to_document(report: CorrectedReport) -> AnnotatedDocument:
    """Return the annotated document.

    Raises:
        AnnotationError: the corrections violate a rule for annotations.
    """
    fields = report.meta.model_dump()
    return assemble(
        RawDocument(
            location=f"report '{report.doc_id}'",
            id=report.doc_id,
            text=report.text,
            sections=[RawSection(s.start, s.end, s.label, s.score) for s in report.sections],
            quantities=[_to_raw_quantity(quantity) for quantity in report.quantities],
            items=[Span(q.item.start, q.item.end) for q in report.quantities if q.item],
            meta={key: str(value) for key, value in fields.items() if value is not None},
        )
    )


def _to_raw_quantity(quantity: CorrectedQuantity) -> RawQuantity:
    return RawQuantity(
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
