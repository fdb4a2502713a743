"""doccano JSONL, sequence labelling: sections, quantities and items are spans of one project.

A section's label is `section:` and its id, since some ids name a quantity as well. doccano keeps
further columns of an example as its metadata and exports them again: `doc_id`, `doc_meta`, and
`doc_details` with what is known of quantities beyond the label. A detail holds as long as its
span and label stand as they were; a span that the annotator drew anew is read by the rules.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

from gongkai.annotations.assembly import (
    DocumentDraft,
    QuantityDraft,
    SectionDraft,
    assemble,
    cut_sections,
)
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import checked, read_json_lines
from gongkai.annotations.formats.overrides import from_json, statements, to_json
from gongkai.annotations.validation import Ids
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
    """One line; `label` in the plain export, `entities` and `relations` in that with relations."""

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
        AnnotationError: a line is not an example of such a project, or breaks a rule.
        GongkaiError: the file cannot be read.
    """
    ids = Ids()
    for place, value in read_json_lines(path):
        example = checked(_EXAMPLE, value, place, "export the project as JSONL")
        draft = _draft(example, place)
        ids.add(draft.id, place)
        yield assemble(draft)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents for the import of doccano (JSONL, column of labels: `label`).

    The project has to allow overlapping spans. Scores are left out.

    Raises:
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for document in documents:
            stream.write(json.dumps(_example(document), ensure_ascii=False) + "\n")


def label_types() -> str:
    """Return the labels for doccano's import of span types, as JSON."""
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
        {"start": s.start, "end": s.end, "label": s.label} | to_json(s)
        for s in statements(document)
        if to_json(s)
    ]
    return {
        "text": document.text,
        "label": sorted(spans),
        "doc_id": document.id,
        "doc_meta": document.meta,
        "doc_details": details,
    }


def _draft(example: _Example, place: str) -> DocumentDraft:
    spans = _spans(example, place)
    sections = [
        SectionDraft(start, end, label.removeprefix(_SECTION))
        for start, end, label in spans
        if label.startswith(_SECTION)
    ]
    items = [Span(start, end) for start, end, label in spans if label == _ITEM]
    details = {(d.get("start"), d.get("end"), d.get("label")): d for d in example.doc_details}
    counted = _relations(example, place)
    quantities = []
    for span in spans:
        if span[2] != _ITEM and not span[2].startswith(_SECTION):
            stated = from_json(details.get(span, {}), *span, place)
            quantities.append(_tied(stated, items, counted))
    return DocumentDraft(
        place,
        example.doc_id or str(example.id or place),
        example.text,
        cut_sections(example.text, sections),
        quantities,
        items,
        example.doc_meta,
    )


def _spans(example: _Example, place: str) -> list[tuple[int, int, str]]:
    if example.entities is not None:
        return [(e.start_offset, e.end_offset, e.label) for e in example.entities]
    if example.label is None:
        raise AnnotationError(
            f"{place}: neither label nor entities; export a sequence labelling project as JSONL"
        )
    return example.label


def _relations(example: _Example, place: str) -> dict[tuple[int, int], Span]:
    """Return the item that a relation gives to a quantity, by the span of the quantity."""
    entities = {str(e.id): e for e in example.entities or []}
    counted = {}
    for relation in example.relations:
        ends = [entities.get(str(key)) for key in (relation.from_id, relation.to_id)]
        item = next((e for e in ends if e and e.label == _ITEM), None)
        quantity = next((e for e in ends if e and e.label != _ITEM), None)
        if item is None or quantity is None:
            raise AnnotationError(
                f"{place}: relation {relation.from_id} → {relation.to_id} does not join an item "
                "and a quantity; draw it from the item to the quantity"
            )
        counted[quantity.start_offset, quantity.end_offset] = Span(
            item.start_offset, item.end_offset
        )
    return counted


def _tied(
    stated: QuantityDraft, items: list[Span], counted: dict[tuple[int, int], Span]
) -> QuantityDraft:
    """Return `stated` with the item of its relation; an item that is gone is left to the rule."""
    item = counted.get((stated.start, stated.end), stated.item)
    return replace(stated, item=item if not isinstance(item, Span) or item in items else "rule")
