"""The results of a Label Studio annotation: regions, controls of regions, and relations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from pydantic import BaseModel

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, split_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.alignment import CoveredText, OffsetMap
from gongkai.annotations.formats.label_studio_config import CONTROLS, ITEM, RELATION
from gongkai.annotations.formats.overrides import quantity_overrides
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span

_KINDS: dict[str, Kind] = {"number": "number", "absence": "absence", "shared": "shared"}


class Value(BaseModel):
    """The value of a result; `text` is the covered text of a region, or the lines of an input."""

    start: int | None = None
    end: int | None = None
    text: str | list[str] | None = None
    labels: list[str] = []
    choices: list[str] = []
    number: Number | None = None


class Result(BaseModel):
    """One result: the value of a control for the region `id`, or a relation between two regions."""

    id: str | None = None
    type: str
    from_name: str | None = None
    from_id: str | None = None
    to_id: str | None = None
    value: Value | None = None
    score: float | None = None


@dataclass(slots=True)
class _Region:
    """The results with the same id."""

    control: str
    start: int
    end: int
    label: str
    score: float | None
    kind: Kind | None = None
    value: Number | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None
    items: list[Span] = field(default_factory=list)


def to_results(document: AnnotatedDocument) -> list[dict[str, Any]]:
    """Return the results that represent a document."""
    found: list[dict[str, Any]] = []
    text = document.text
    for segment in document.segments:
        found.append(
            _region(text, segment.start, segment.end, "section", segment.label, segment.score)
        )
    for item in document.items:
        found.append(_region(text, item.start, item.end, "quantity", ITEM, None))
    for raw, quantity in zip(quantity_overrides(document), document.quantities, strict=True):
        region = _region(text, raw.start, raw.end, "quantity", raw.label, raw.score)
        found.append(region)
        found.extend(_control_results(region, raw))
        if quantity.item is not None:
            found.append(
                {
                    "type": "relation",
                    "from_id": _id("quantity", quantity.item.start),
                    "to_id": region["id"],
                    "direction": "right",
                    "labels": [RELATION],
                }
            )
    return found


def covered_texts(found: Sequence[Result], location: str) -> list[CoveredText]:
    """Return the regions of one annotation with the texts that they cover."""
    return [
        CoveredText(
            value.start or 0,
            value.end or 0,
            value.text if isinstance(value.text, str) else None,
            f"{location}: region {result.id}",
        )
        for result in found
        if result.type == "labels" and (value := result.value) is not None
    ]


def to_raw_document(offset_map: OffsetMap, found: Sequence[Result], location: str) -> RawDocument:
    """Return the document of the results of one annotation; its id is still `location`.

    Raises:
        AnnotationError: a result belongs to another labelling config, or a relation does not link
            an item and a quantity.
    """
    text = offset_map.text
    regions = _regions(offset_map, found, location)
    for result in found:
        if result.type == "relation":
            _apply_relation(regions, result, location)
    for result in found:
        if result.type not in ("labels", "relation"):
            _apply_control(regions, result, location)
    sections = [
        RawSection(r.start, r.end, r.label, r.score)
        for r in regions.values()
        if r.control == "section"
    ]
    return RawDocument(
        location,
        location,
        text,
        split_sections(text, sections),
        [_raw_quantity(r, location) for r in regions.values() if _is_quantity(r)],
        [Span(r.start, r.end) for r in regions.values() if r.label == ITEM],
    )


def _is_quantity(region: _Region) -> bool:
    return region.control == "quantity" and region.label != ITEM


def _id(control: str, start: int) -> str:
    return f"{control}-{start}"


def _region(
    text: str, start: int, end: int, control: str, label: str, score: float | None
) -> dict[str, Any]:
    region: dict[str, Any] = {
        "id": _id(control, start),
        "from_name": control,
        "to_name": "text",
        "type": "labels",
        "value": {"start": start, "end": end, "text": text[start:end], "labels": [label]},
    }
    return region if score is None else region | {"score": score}


def _control_results(region: dict[str, Any], raw: RawQuantity) -> Iterator[dict[str, Any]]:
    bounds = {key: region["value"][key] for key in ("start", "end")}
    for control, kind in CONTROLS.items():
        value = getattr(raw, control)
        if value is not None:
            values = value if kind == "number" else [value]
            key = "text" if kind == "textarea" else kind
            yield region | {
                "from_name": control,
                "type": kind,
                "value": bounds | {key: values},
            }


def _regions(offset_map: OffsetMap, found: Sequence[Result], location: str) -> dict[str, _Region]:
    regions: dict[str, _Region] = {}
    for result in found:
        if result.type != "labels":
            continue
        value = result.value
        if value is None or value.start is None or value.end is None or len(value.labels) != 1:
            raise AnnotationError(
                f"{location}: region {result.id}: a region has a start, an end and one label; "
                "give it one label"
            )
        if result.from_name not in ("section", "quantity") or result.id is None:
            raise _unknown_control(result, location)
        start, end = offset_map.to_text(value.start), offset_map.to_text(value.end)
        regions[result.id] = _Region(result.from_name, start, end, value.labels[0], result.score)
    return regions


def _apply_relation(regions: dict[str, _Region], result: Result, location: str) -> None:
    ends = [regions.get(key or "") for key in (result.from_id, result.to_id)]
    item = next((r for r in ends if r is not None and r.label == ITEM), None)
    quantity = next((r for r in ends if r is not None and _is_quantity(r)), None)
    if item is None or quantity is None:
        raise AnnotationError(
            f"{location}: relation {result.from_id} → {result.to_id} does not link an item and a "
            "quantity; draw it from the item to the quantity"
        )
    quantity.items.append(Span(item.start, item.end))
    if len(quantity.items) > 1:
        raise AnnotationError(
            f"{location}: two items are linked to {quantity.label} at {quantity.start}; keep one"
        )


def _apply_control(regions: dict[str, _Region], result: Result, location: str) -> None:
    control, region = result.from_name or "", regions.get(result.id or "")
    if CONTROLS.get(control) != result.type or region is None or result.value is None:
        raise _unknown_control(result, location)
    value = result.value
    if control == "value":
        region.value = value.number
        return
    lines = [value.text] if isinstance(value.text, str) else value.text
    answer = next(iter(value.choices or lines or []), None)
    if control == "kind":
        region.kind = _KINDS.get(answer or "")
    elif control == "unit":
        region.unit = answer or ""
    else:
        region.qualifier = cast(Qualifier | None, answer)


def _raw_quantity(region: _Region, location: str) -> RawQuantity:
    return RawQuantity(
        region.start,
        region.end,
        region.label,
        region.kind,
        region.value,
        region.unit,
        region.qualifier,
        region.items[0] if region.items else None,
        region.score,
        f"{location}, offset {region.start}",
    )


def _unknown_control(result: Result, location: str) -> AnnotationError:
    return AnnotationError(
        f"{location}: region {result.id} belongs to the control '{result.from_name}' "
        f"({result.type}), which is not in the labelling config; use "
        "the config of `gongkai annotate config`"
    )
