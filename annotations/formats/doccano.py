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

from pydantic import AliasChoices, BaseModel, Field, TypeAdapter, model_validator

from gongkai.annotations.assembly import (
    RawDocument,
    RawQuantity,
    RawSection,
    split_sections,
)
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.alignment import CoveredText, OffsetMap, assemble_aligned
from gongkai.annotations.formats.files import validate_value
from gongkai.annotations.formats.json_files import read_json_values
from gongkai.annotations.formats.overrides import dump_overrides, load_overrides, quantity_overrides
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.spans import Span
from gongkai.document.taxonomy import taxonomy

_SECTION = "section:"
_ITEM = "item"
_COLUMNS = ("doc_id", "doc_meta", "doc_details")
_REMEDY = "export the project as JSONL"
_LabelledRange = tuple[int, int, str]


class _Entity(BaseModel):
    """A span: an object, or a list of start, end and label. A label of an old export is its id."""

    id: int | str | None = None
    label: str | int
    start_offset: int = Field(validation_alias=AliasChoices("start_offset", "start"))
    end_offset: int = Field(validation_alias=AliasChoices("end_offset", "end"))
    user: int | str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_list(cls, value: Any) -> Any:
        if isinstance(value, (list, tuple)) and len(value) == 3:
            return dict(zip(("start_offset", "end_offset", "label"), value, strict=True))
        return value


class _Relation(BaseModel):
    from_id: int | str
    to_id: int | str


class _Example(BaseModel):
    """One example: with `label`, or with `entities` and `relations` if exported with relations.

    Exports of doccano before 1.0 have `labels` or `annotations`, and further columns in `meta`.
    """

    id: int | str | None = None
    text: str
    entities: list[_Entity] | None = Field(
        None, validation_alias=AliasChoices("entities", "label", "labels", "annotations")
    )
    relations: list[_Relation] = []
    doc_id: str | None = None
    doc_meta: dict[str, str] = {}
    doc_details: list[dict[str, Any]] = []

    @model_validator(mode="before")
    @classmethod
    def _columns_of_meta(cls, value: Any) -> Any:
        meta = value.get("meta") if isinstance(value, dict) else None
        if not isinstance(meta, dict):
            return value
        return {key: meta[key] for key in _COLUMNS if key in meta} | value


_EXAMPLE = TypeAdapter(_Example)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a doccano export: JSONL or JSON, with or without relations.

    Raises:
        AnnotationError: a line is not an example of sequence labelling, or breaks a rule.
        GongkaiError: the file cannot be read.
    """
    ids = UniqueIds()
    for location, value in read_json_values(path, "example"):
        example = validate_value(_EXAMPLE, value, location, _REMEDY)
        document = _to_document(example, location)
        ids.add(document.id, location)
        yield document


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


def _to_document(example: _Example, location: str) -> AnnotatedDocument:
    ranges = _ranges(example, location)
    users = sorted({str(e.user) for e in example.entities or [] if e.user is not None})
    spans = [CoveredText(start, end, None, location) for start, end, _label in ranges]
    try:
        return assemble_aligned(
            example.text, spans, lambda map_: _raw_document(example, ranges, map_, location)
        )
    except AnnotationError as error:
        if len(users) < 2:
            raise
        raise AnnotationError(
            f"{error} (the example has spans of the users {', '.join(users)}; keep those of one)"
        ) from error


def _raw_document(
    example: _Example, ranges: list[_LabelledRange], offset_map: OffsetMap, location: str
) -> RawDocument:
    to_text = offset_map.to_text
    spans = [(to_text(start), to_text(end), label) for start, end, label in ranges]
    sections = [
        RawSection(start, end, label.removeprefix(_SECTION))
        for start, end, label in spans
        if label.startswith(_SECTION)
    ]
    items = [Span(start, end) for start, end, label in spans if label == _ITEM]
    details = {(d.get("start"), d.get("end"), d.get("label")): d for d in example.doc_details}
    items_of = _linked_items(example, offset_map, location)
    quantities = []
    for span in spans:
        if span[2] != _ITEM and not span[2].startswith(_SECTION):
            raw = load_overrides(details.get(span, {}), *span, location)
            quantities.append(_with_item(raw, items, items_of))
    return RawDocument(
        location,
        example.doc_id or str(example.id or location),
        offset_map.text,
        split_sections(offset_map.text, sections),
        quantities,
        items,
        example.doc_meta,
    )


def _ranges(example: _Example, location: str) -> list[_LabelledRange]:
    """Return the spans of an example, each once if several users drew it."""
    if example.entities is None:
        raise AnnotationError(
            f"{location}: an example of doccano without labels (label, labels, entities or "
            "annotations); export a sequence labelling project as JSONL"
        )
    if any(isinstance(e.label, int) for e in example.entities):
        raise AnnotationError(
            f"{location}: an old export of doccano with the numbers of its labels instead of "
            "their names; export the project as JSONL with text labels"
        )
    ranges = [(e.start_offset, e.end_offset, str(e.label)) for e in example.entities]
    return list(dict.fromkeys(ranges))


def _linked_items(
    example: _Example, offset_map: OffsetMap, location: str
) -> dict[tuple[int, int], Span]:
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
        quantity_range = _range(quantity, offset_map)
        items_of[quantity_range] = Span(*_range(item, offset_map))
    return items_of


def _range(entity: _Entity, offset_map: OffsetMap) -> tuple[int, int]:
    return offset_map.to_text(entity.start_offset), offset_map.to_text(entity.end_offset)


def _with_item(
    raw: RawQuantity, items: list[Span], items_of: dict[tuple[int, int], Span]
) -> RawQuantity:
    """Return a quantity with the item of its relation, or "rule" if its item no longer exists."""
    item = items_of.get((raw.start, raw.end), raw.item)
    return replace(raw, item=item if not isinstance(item, Span) or item in items else "rule")
