"""doccano JSONL for sequence labelling: sections, quantities and items are spans of one project.

The label of a section is `section:` and its id, because some ids name a quantity as well. doccano
keeps further columns of an example as metadata and exports them: `doc_id`, `doc_meta`, and
`doc_details` with the overrides of quantities. Overrides apply only to a span with the same range
and label; the fields of other spans are inferred by the rules.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

from gongkai.annotations.assembly import (
    RawDocument,
    RawQuantity,
    RawSection,
    assemble,
    split_sections,
)
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import read_json_lines, validate_value
from gongkai.annotations.formats.overrides import dump_overrides, load_overrides, quantity_overrides
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.spans import Span
from gongkai.document.taxonomy import taxonomy

_SECTION = "section:"
_ITEM = "item"


class _Entity(BaseModel):
    id: int | str
    label: str
    start_offset: int
    end_offset: int


class _Relation(BaseModel):
    from_id: int | str
    to_id: int | str


class _Example(BaseModel):
    """One line: with `label`, or with `entities` and `relations` if exported with relations."""

    id: int | str | None = None
    text: str
    label: list[tuple[int, int, str]] | None = None
    entities: list[_Entity] | None = None
    relations: list[_Relation] = []
    doc_id: str | None = None
    doc_meta: dict[str, str] = {}
    doc_details: list[dict[str, Any]] = []


_EXAMPLE = TypeAdapter(_Example)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a doccano export (JSONL, with or without relations).

    Raises:
        AnnotationError: a line is not an example of sequence labelling, or breaks a rule.
        GongkaiError: the file cannot be read.
    """
    ids = UniqueIds()
    for location, value in read_json_lines(path):
        example = validate_value(_EXAMPLE, value, location, "export the project as JSONL")
        document = _raw_document(example, location)
        ids.add(document.id, location)
        yield assemble(document)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents for import into doccano (JSONL, label column `label`), without scores.

    The project must allow overlapping spans.

    Raises:
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for document in documents:
            stream.write(json.dumps(_example(document), ensure_ascii=False) + "\n")


def label_types() -> str:
    """Return the labels for the import of span types into doccano, as JSON."""
    names = [_SECTION + name for name in taxonomy().sections]
    return json.dumps(
        [{"text": name} for name in [*names, *taxonomy().quantities, _ITEM]],
        ensure_ascii=False,
        indent=1,
    )


def _example(document: AnnotatedDocument) -> dict[str, Any]:
    spans = [(s.start, s.end, _SECTION + s.label) for s in document.segments]
    spans += [(q.start, q.end, q.label) for q in document.quantities]
    spans += [(item.start, item.end, _ITEM) for item in document.items]
    details = [
        {"start": s.start, "end": s.end, "label": s.label} | dump_overrides(s)
        for s in quantity_overrides(document)
        if dump_overrides(s)
    ]
    return {
        "text": document.text,
        "label": sorted(spans),
        "doc_id": document.id,
        "doc_meta": document.meta,
        "doc_details": details,
    }


def _raw_document(example: _Example, location: str) -> RawDocument:
    spans = _spans(example, location)
    sections = [
        RawSection(start, end, label.removeprefix(_SECTION))
        for start, end, label in spans
        if label.startswith(_SECTION)
    ]
    items = [Span(start, end) for start, end, label in spans if label == _ITEM]
    details = {(d.get("start"), d.get("end"), d.get("label")): d for d in example.doc_details}
    items_of = _linked_items(example, location)
    quantities = []
    for span in spans:
        if span[2] != _ITEM and not span[2].startswith(_SECTION):
            raw = load_overrides(details.get(span, {}), *span, location)
            quantities.append(_with_item(raw, items, items_of))
    return RawDocument(
        location,
        example.doc_id or str(example.id or location),
        example.text,
        split_sections(example.text, sections),
        quantities,
        items,
        example.doc_meta,
    )


def _spans(example: _Example, location: str) -> list[tuple[int, int, str]]:
    if example.entities is not None:
        return [(e.start_offset, e.end_offset, e.label) for e in example.entities]
    if example.label is None:
        raise AnnotationError(
            f"{location}: neither label nor entities; export a sequence labelling project as JSONL"
        )
    return example.label


def _linked_items(example: _Example, location: str) -> dict[tuple[int, int], Span]:
    """Return the items of quantities from relations, by the range of the quantity."""
    entities = {str(e.id): e for e in example.entities or []}
    items_of = {}
    for relation in example.relations:
        ends = [entities.get(str(key)) for key in (relation.from_id, relation.to_id)]
        item = next((e for e in ends if e and e.label == _ITEM), None)
        quantity = next((e for e in ends if e and e.label != _ITEM), None)
        if item is None or quantity is None:
            raise AnnotationError(
                f"{location}: relation {relation.from_id} → {relation.to_id} does not link an item "
                "and a quantity; draw it from the item to the quantity"
            )
        items_of[quantity.start_offset, quantity.end_offset] = Span(
            item.start_offset, item.end_offset
        )
    return items_of


def _with_item(
    raw: RawQuantity, items: list[Span], items_of: dict[tuple[int, int], Span]
) -> RawQuantity:
    """Return a quantity with the item of its relation, or "rule" if its item no longer exists."""
    item = items_of.get((raw.start, raw.end), raw.item)
    return replace(raw, item=item if not isinstance(item, Span) or item in items else "rule")
