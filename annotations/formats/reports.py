"""TaggedReport JSONL, the output of tagging: its sections and quantities are the annotations.

An annotated document does not contain the tables, record, checks, warnings, headings and source of
a report. A report does not contain items without a quantity, and metadata without a field in the
output schema.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, assemble
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.annotations.formats.files import validate_value
from gongkai.annotations.formats.json_files import read_json_values
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Item, Meta, Quantity, SourceInfo, TaggedReport
from gongkai.document.report import Section as ReportSection
from gongkai.document.spans import Span

_REPORT = TypeAdapter(TaggedReport)
_META = ("title", "issuer", "region", "level", "year", "date")
_ORIGINS: dict[str, Literal["model", "rule"]] = {"model": "model", "rule": "rule"}
_REMEDY = "give reports as `gongkai tag` writes them"


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the annotations of every report of a JSONL or JSON file, with their scores.

    `meta` contains the fields of the metadata of the report, and `origin`: model or rule.

    Raises:
        AnnotationError: a line is not a report, or its annotations break a rule.
        GongkaiError: the file cannot be read.
    """
    ids = UniqueIds()
    for location, report in read_reports(path):
        ids.add(report.doc_id, location)
        yield to_document(report, location)


def read_reports(path: Path) -> Iterator[tuple[str, TaggedReport]]:
    """Yield the location and the content of every report of a file: JSONL or JSON.

    Raises:
        AnnotationError: a line is not a report.
        GongkaiError: the file cannot be read.
    """
    for location, value in read_json_values(path, "report"):
        yield location, validate_value(_REPORT, value, location, _REMEDY)


def to_document(report: TaggedReport, location: str) -> AnnotatedDocument:
    """Return the annotations of one report.

    Raises:
        AnnotationError: an annotation breaks a rule; the message starts with `location`.
    """
    fields = report.meta.model_dump()
    meta = {key: str(fields[key]) for key in _META if fields[key] is not None}
    if report.quantities:
        by_model = any(q.origin == "model" for q in report.quantities)
        meta["origin"] = "model" if by_model else "rule"
    return assemble(
        RawDocument(
            location,
            report.doc_id,
            report.text,
            [RawSection(s.start, s.end, s.label, s.score) for s in report.sections],
            [_raw_quantity(quantity) for quantity in report.quantities],
            [Span(q.item.start, q.item.end) for q in report.quantities if q.item],
            meta,
        )
    )


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as reports without tables, record and checks.

    Raises:
        AnnotationError: the metadata of a document are invalid in a report; nothing is written.
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for document in documents:
            stream.write(to_report(document).model_dump_json() + "\n")


def to_report(document: AnnotatedDocument) -> TaggedReport:
    """Return a document as a report; annotations of persons have the score 1.

    Raises:
        AnnotationError: the metadata are invalid in a report.
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
        meta=validate_value(
            TypeAdapter(Meta), meta, f"document '{document.id}'", "correct its metadata"
        ),
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


def _raw_quantity(quantity: Quantity) -> RawQuantity:
    item = quantity.item
    return RawQuantity(
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
