"""Label Studio's results: the regions, per-region controls and relations of one annotation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, cast

from pydantic import BaseModel

from gongkai.annotations.assembly import DocumentDraft, QuantityDraft, SectionDraft, cut_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.label_studio_config import CONTROLS, ITEM, RELATION
from gongkai.annotations.formats.overrides import statements
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span

_KINDS: dict[str, Kind] = {"number": "number", "absence": "absence", "shared": "shared"}


class Value(BaseModel):
    """What a result holds; `text` is the covered text of a region, or the lines of an input."""

    start: int | None = None
    end: int | None = None
    text: str | list[str] | None = None
    labels: list[str] = []
    choices: list[str] = []
    number: Number | None = None


class Result(BaseModel):
    """One result: a control's answer for the region `id`, or a relation between two regions."""

    id: str | None = None
    type: str
    from_name: str | None = None
    from_id: str | None = None
    to_id: str | None = None
    value: Value | None = None
    score: float | None = None


@dataclass(slots=True)
class _Region:
    """The results with one id."""

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


def results(document: AnnotatedDocument) -> list[dict[str, Any]]:
    """Return the results that say what `document` says."""
    found: list[dict[str, Any]] = []
    text = document.text
    for segment in document.segments:
        found.append(
            _region(text, segment.start, segment.end, "section", segment.label, segment.score)
        )
    for item in document.items:
        found.append(_region(text, item.start, item.end, "quantity", ITEM, None))
    for stated, quantity in zip(statements(document), document.quantities, strict=True):
        region = _region(text, stated.start, stated.end, "quantity", stated.label, stated.score)
        found.append(region)
        found.extend(_answers(region, stated))
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


def to_draft(text: str, found: Sequence[Result], place: str) -> DocumentDraft:
    """Return what the results of one annotation state of `text`; the draft has no id yet.

    Raises:
        AnnotationError: a result belongs to another labelling config, or joins the wrong things.
    """
    regions = _regions(text, found, place)
    for result in found:
        if result.type == "relation":
            _relate(regions, result, place)
    for result in found:
        if result.type not in ("labels", "relation"):
            _answer(regions, result, place)
    sections = [
        SectionDraft(r.start, r.end, r.label, r.score)
        for r in regions.values()
        if r.control == "section"
    ]
    return DocumentDraft(
        place,
        place,
        text,
        cut_sections(text, sections),
        [_stated(r, place) for r in regions.values() if _counts(r)],
        [Span(r.start, r.end) for r in regions.values() if r.label == ITEM],
    )


def _counts(region: _Region) -> bool:
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


def _answers(region: dict[str, Any], stated: QuantityDraft) -> Iterator[dict[str, Any]]:
    place = {key: region["value"][key] for key in ("start", "end")}
    for control, kind in CONTROLS.items():
        answer = getattr(stated, control)
        if answer is not None:
            answers = answer if kind == "number" else [answer]
            key = "text" if kind == "textarea" else kind
            yield region | {
                "from_name": control,
                "type": kind,
                "value": place | {key: answers},
            }


def _regions(text: str, found: Sequence[Result], place: str) -> dict[str, _Region]:
    regions: dict[str, _Region] = {}
    offsets = _offsets(text, [r.value for r in found if r.type == "labels" and r.value])
    for result in found:
        if result.type != "labels":
            continue
        value = result.value
        if value is None or value.start is None or value.end is None or len(value.labels) != 1:
            raise AnnotationError(
                f"{place}: region {result.id}: a region has a start, an end and one label; "
                "give it one label"
            )
        if result.from_name not in ("section", "quantity") or result.id is None:
            raise _foreign(result, place)
        start, end = _range(text, value, offsets, f"{place}: region {result.id}")
        regions[result.id] = _Region(result.from_name, start, end, value.labels[0], result.score)
    return regions


def _range(text: str, value: Value, offsets: dict[int, int], place: str) -> tuple[int, int]:
    start, end = value.start or 0, value.end or 0
    start, end = offsets.get(start, start), offsets.get(end, end)
    if _covers(text, start, end, value.text):
        return start, end
    raise AnnotationError(
        f"{place}: it covers “{text[start:end]}” ({start}-{end}) but says “{value.text}”; "
        "the text of the task was changed after labelling: label it again"
    )


def _offsets(text: str, values: Sequence[Value]) -> dict[int, int]:
    """Return the characters' offsets by those of the regions, empty where both are the same.

    A browser counts a character beyond U+FFFF as two; other programs count it as one. What the
    regions say they cover tells which it was.
    """
    if max(text, default="") <= "\uffff" or all(
        _covers(text, value.start or 0, value.end or 0, value.text) for value in values
    ):
        return {}
    units = accumulate((1 + (character > "\uffff") for character in text), initial=0)
    return {unit: index for index, unit in enumerate(units)}


def _covers(text: str, start: int, end: int, words: str | list[str] | None) -> bool:
    """Whether `text[start:end]` is what a region says it covers; true if it says nothing."""
    return not isinstance(words, str) or (end <= len(text) and text[start:end] == words)


def _relate(regions: dict[str, _Region], result: Result, place: str) -> None:
    ends = [regions.get(key or "") for key in (result.from_id, result.to_id)]
    item = next((r for r in ends if r is not None and r.label == ITEM), None)
    quantity = next((r for r in ends if r is not None and _counts(r)), None)
    if item is None or quantity is None:
        raise AnnotationError(
            f"{place}: relation {result.from_id} → {result.to_id} does not join an item and a "
            "quantity; draw it from the item to the quantity"
        )
    quantity.items.append(Span(item.start, item.end))
    if len(quantity.items) > 1:
        raise AnnotationError(
            f"{place}: two items are joined to {quantity.label} at {quantity.start}; keep one"
        )


def _answer(regions: dict[str, _Region], result: Result, place: str) -> None:
    control, region = result.from_name or "", regions.get(result.id or "")
    if CONTROLS.get(control) != result.type or region is None or result.value is None:
        raise _foreign(result, place)
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


def _stated(region: _Region, place: str) -> QuantityDraft:
    return QuantityDraft(
        region.start,
        region.end,
        region.label,
        region.kind,
        region.value,
        region.unit,
        region.qualifier,
        region.items[0] if region.items else None,
        region.score,
        f"{place}, offset {region.start}",
    )


def _foreign(result: Result, place: str) -> AnnotationError:
    return AnnotationError(
        f"{place}: region {result.id} is of the control '{result.from_name}' ({result.type}), "
        "which the labelling config does not have; label with that of `gongkai annotate config`"
    )
