"""What a tagger gives, in the form of annotated documents, to be measured against annotations."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from annotations.assembly import Stated, kind_of
from annotations.document import AnnotatedQuantity, Document, LabelledSegment, Span
from annotations.formats.reports import to_report
from annotations.report import Number, TaggedReport
from inference.enumerations import enumerations
from inference.pipeline import Tagger
from inference.record import build_record, state
from inference.source import Source


def tag_document(document: Document, tagger: Tagger) -> TaggedReport:
    """Return what the whole pipeline finds in a document, from its text alone.

    Raises:
        DocumentError: the text is blank or too long.
    """
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    return tagger.tag(Source(document.text, format="txt", path=document.id, sha256=digest))


def annotated(report: TaggedReport, doc_id: str) -> Document:
    """Return the sections and quantities of a report as annotations, whatever rule they break.

    A prediction may break rules of annotation (an item that crosses a quantity); it is measured
    as it is. How a quantity is stated follows from its span and value, as in annotations.
    """
    return Document(
        id=doc_id,
        text=report.text,
        segments=tuple(
            LabelledSegment(s.start, s.end, s.label, first=True, score=s.score)
            for s in report.sections
        ),
        quantities=tuple(
            AnnotatedQuantity(
                start=q.start,
                end=q.end,
                label=q.label,
                kind=kind_of(report.text, Stated(q.start, q.end, q.label, value=q.value)),
                value=q.value,
                unit=q.unit,
                qualifier=q.qualifier,
                item=Span(q.item.start, q.item.end) if q.item else None,
                score=q.score,
            )
            for q in report.quantities
        ),
        items=tuple(Span(q.item.start, q.item.end) for q in report.quantities if q.item),
    )


def record_of(document: Document) -> Mapping[str, Number | None]:
    """Return the value of every indicator that follows from the annotated narrative."""
    report = to_report(replace(document, meta={}))
    lists = enumerations(report.text, report.sections, report.quantities)
    record = build_record([], state(report.quantities, lists), lists)
    return {key: indicator.value for key, indicator in record.items()}
