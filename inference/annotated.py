"""What a tagger gives, in the form of annotated documents, to be measured against annotations."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from gongkai.annotations.assembly import RawQuantity, quantity_kind
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.annotations.formats.reports import to_report
from gongkai.document.report import Number, TaggedReport
from gongkai.document.source import Source
from gongkai.document.spans import Span
from gongkai.inference.indicators import compute_indicators
from gongkai.inference.pipeline import Tagger


def tag_document(document: AnnotatedDocument, tagger: Tagger) -> TaggedReport:
    """Return what the whole pipeline finds in a document, from its text alone.

    Raises:
        DocumentError: the text is blank or too long.
    """
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    return tagger.tag(Source(document.text, format="txt", path=document.id, sha256=digest))


def annotated(report: TaggedReport, doc_id: str) -> AnnotatedDocument:
    """Return the sections and quantities of a report as annotations, whatever rule they break.

    A prediction may break rules of annotation (an item that crosses a quantity); it is measured
    as it is. How a quantity is stated follows from its span and value, as in annotations.
    """
    return AnnotatedDocument(
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
                kind=quantity_kind(
                    report.text, RawQuantity(q.start, q.end, q.label, value=q.value)
                ),
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


def record_of(document: AnnotatedDocument) -> Mapping[str, Number | None]:
    """Return the value of every indicator that follows from the annotated narrative."""
    report = to_report(replace(document, meta={}))
    record, _ = compute_indicators(report.text, report.sections, report.quantities, tables=[])
    return {key: indicator.value for key, indicator in record.items()}
