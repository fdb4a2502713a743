"""TaggedReport JSONL, what tagging writes: its sections and quantities are the annotations.

Not carried into a Document: tables, record, checks, warnings, headings, the file read. Not carried
into a report: items that no quantity counts, metadata that the output schema has no field for.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from gongkai.annotations.assembly import DocumentDraft, QuantityDraft, SectionDraft, assemble
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.annotations.formats.files import checked, read_json_lines
from gongkai.annotations.validation import Ids
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Item, Meta, Quantity, SourceInfo, TaggedReport
from gongkai.document.report import Section as ReportSection
from gongkai.document.spans import Span

_REPORT = TypeAdapter(TaggedReport)
_META = ("title", "issuer", "region", "level", "year", "date")
_ORIGINS: dict[str, Literal["model", "rule"]] = {"model": "model", "rule": "rule"}
_MEND = "give reports as `gongkai tag` writes them"


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the annotations of every report of a JSONL file, with their scores.

    `meta` has the fields of the report's and `origin`: model or rule.

    Raises:
        AnnotationError: a line is not a report, or its annotations break a rule.
        GongkaiError: the file cannot be read.
    """
    ids = Ids()
    for place, report in read_reports(path):
        ids.add(report.doc_id, place)
        yield to_document(report, place)


def read_reports(path: Path) -> Iterator[tuple[str, TaggedReport]]:
    """Yield the place and the whole of every report of a JSONL file.

    Raises:
        AnnotationError: a line is not a report.
        GongkaiError: the file cannot be read.
    """
    for place, value in read_json_lines(path):
        yield place, checked(_REPORT, value, place, _MEND)


def to_document(report: TaggedReport, place: str) -> AnnotatedDocument:
    """Return the annotations of one report.

    Raises:
        AnnotationError: they break a rule; `place` begins the message.
    """
    fields = report.meta.model_dump()
    meta = {key: str(fields[key]) for key in _META if fields[key] is not None}
    if report.quantities:
        by_model = any(q.origin == "model" for q in report.quantities)
        meta["origin"] = "model" if by_model else "rule"
    return assemble(
        DocumentDraft(
            place,
            report.doc_id,
            report.text,
            [SectionDraft(s.start, s.end, s.label, s.score) for s in report.sections],
            [_stated(quantity) for quantity in report.quantities],
            [Span(q.item.start, q.item.end) for q in report.quantities if q.item],
            meta,
        )
    )


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as reports without tables, record and checks.

    Raises:
        AnnotationError: the metadata of a document do not fit a report; nothing is written.
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for document in documents:
            stream.write(to_report(document).model_dump_json() + "\n")


def to_report(document: AnnotatedDocument) -> TaggedReport:
    """Return `document` as a report; what a person annotated has the score 1.

    Raises:
        AnnotationError: its metadata do not fit a report.
    """
    meta: dict[str, str | None] = dict.fromkeys(("title", "issuer", "year"))
    meta |= {key: document.meta[key] for key in _META if key in document.meta}
    origin = document.meta.get("origin", "model")
    if origin not in _ORIGINS:
        raise AnnotationError(
            f"document '{document.id}': origin is '{origin}'; write model or rule in its metadata"
        )
    return TaggedReport(
        doc_id=document.id,
        source=SourceInfo(
            path=None, sha256=hashlib.sha256(document.text.encode()).hexdigest(), format="txt"
        ),
        meta=checked(TypeAdapter(Meta), meta, f"document '{document.id}'", "correct its metadata"),
        text=document.text,
        sections=[
            ReportSection(label=s.label, start=s.start, end=s.end, score=_score(s.score))
            for s in document.segments
        ],
        quantities=[_quantity(document, q, _ORIGINS[origin]) for q in document.quantities],
        tables=[],
        record={},
        checks=[],
        warnings=[],
    )


def _stated(quantity: Quantity) -> QuantityDraft:
    item = quantity.item
    return QuantityDraft(
        quantity.start,
        quantity.end,
        quantity.label,
        value=quantity.value,
        unit=quantity.unit,
        qualifier=quantity.qualifier,
        item=Span(item.start, item.end) if item else None,
        score=quantity.score,
    )


def _quantity(
    document: AnnotatedDocument, quantity: AnnotatedQuantity, origin: Literal["model", "rule"]
) -> Quantity:
    text, item = document.text, quantity.item
    section = next(s for s in document.segments if s.end > quantity.start)
    return Quantity(
        label=quantity.label,
        start=quantity.start,
        end=quantity.end,
        text=text[quantity.start : quantity.end],
        value=quantity.value,
        unit=quantity.unit,
        qualifier=quantity.qualifier,
        item=Item(text=text[item.start : item.end], start=item.start, end=item.end)
        if item
        else None,
        section=section.label,
        score=_score(quantity.score),
        origin=origin,
    )


def _score(score: float | None) -> float:
    return 1.0 if score is None else score
