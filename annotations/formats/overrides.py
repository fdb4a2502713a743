"""Overrides: the fields of quantities that differ from what the rules would infer.

The formats store only these fields, so that a number gets its value from the new text after a
correction of its span.
"""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, TypeAdapter

from gongkai.annotations.assembly import (
    RawQuantity,
    link_document_items,
    quantity_kind,
    read_numeral,
)
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.annotations.formats.files import validate_value
from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy

_REMEDY = "correct the details of this quantity or leave them out"


class _Details(BaseModel):
    kind: Kind | None = None
    value: Number | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None
    item: tuple[int, int] | None = None


_DETAILS = TypeAdapter(_Details)


def quantity_overrides(document: AnnotatedDocument) -> list[RawQuantity]:
    """Return every quantity with only the fields that `assemble` would not infer.

    An ordinary number has only its span and label; `item` is "rule" if the rule of the guidelines
    finds the item.
    """
    text = document.text
    bare = [RawQuantity(q.start, q.end, q.label, kind=q.kind) for q in document.quantities]
    linked = link_document_items(text, document.segments, bare, document.items)
    return [
        _quantity_override(text, quantity, item)
        for quantity, item in zip(document.quantities, linked, strict=True)
    ]


def _quantity_override(text: str, quantity: AnnotatedQuantity, linked: Span | None) -> RawQuantity:
    value: Number | None = None
    unit, qualifier = taxonomy().quantities[quantity.label].unit, "exact"
    if quantity.kind == "absence":
        value = 0
    elif quantity.kind == "number":
        numeral = read_numeral(text, quantity.start, quantity.end)
        if numeral is not None:
            value, unit, qualifier = numeral
    value_override = None if value == quantity.value else quantity.value
    bare = RawQuantity(quantity.start, quantity.end, quantity.label, value=value_override)
    plain = quantity.kind == "number" and quantity_kind(text, bare) == "number"
    kind: Kind | None = None if plain else quantity.kind
    return RawQuantity(
        quantity.start,
        quantity.end,
        quantity.label,
        kind=kind,
        value=value_override,
        unit=None if unit == quantity.unit else quantity.unit,
        qualifier=None if qualifier == quantity.qualifier else quantity.qualifier,
        item="rule" if linked == quantity.item else quantity.item,
        score=quantity.score,
    )


def dump_overrides(raw: RawQuantity) -> dict[str, Any]:
    """Return the overrides of a quantity as a JSON object; it is empty if there are none."""
    return dict(_fields(raw))


def load_overrides(value: Any, start: int, end: int, label: str, location: str) -> RawQuantity:
    """Return a quantity with the overrides in a JSON object of `dump_overrides`.

    Args:
        value: the JSON object.
        start, end: the range of the quantity in characters.
        label: its label.
        location: file and line for the message.

    Raises:
        AnnotationError: a field has the wrong type.
    """
    details = validate_value(_DETAILS, value, location, _REMEDY)
    item: Span | Literal["rule"] | None = "rule"
    if "item" in value:
        item = None if details.item is None else Span(*details.item)
    return RawQuantity(
        start,
        end,
        label,
        details.kind,
        details.value,
        details.unit,
        details.qualifier,
        item,
        location=location,
    )


def _fields(raw: RawQuantity) -> Iterator[tuple[str, Any]]:
    for name in ("kind", "value", "unit", "qualifier"):
        value = getattr(raw, name)
        if value is not None:
            yield name, value
    if isinstance(raw.item, Span):
        yield "item", [raw.item.start, raw.item.end]
    elif raw.item is None:
        yield "item", None
