"""Statements: what a format must say of a quantity because the rules would give something else."""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, TypeAdapter

from gongkai.annotations.assembly import QuantityDraft, kind_of, linked_items, numeral_at
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.annotations.formats.files import checked
from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy

_MEND = "correct the details of this quantity or leave them out"


class _Details(BaseModel):
    kind: Kind | None = None
    value: Number | None = None
    unit: str | None = None
    qualifier: Qualifier | None = None
    item: tuple[int, int] | None = None


_DETAILS = TypeAdapter(_Details)


def statements(document: AnnotatedDocument) -> list[QuantityDraft]:
    """Return the least statement of every quantity from which `assemble` gives it back.

    An ordinary number is its span and label alone; `item` is "rule" where the rule of the
    guidelines finds the item.
    """
    text = document.text
    bare = [QuantityDraft(q.start, q.end, q.label, kind=q.kind) for q in document.quantities]
    tied = linked_items(text, document.segments, bare, document.items)
    return [
        _statement(text, quantity, item)
        for quantity, item in zip(document.quantities, tied, strict=True)
    ]


def _statement(text: str, quantity: AnnotatedQuantity, tied: Span | None) -> QuantityDraft:
    value: Number | None = None
    unit, qualifier = taxonomy().quantities[quantity.label].unit, "exact"
    if quantity.kind == "absence":
        value = 0
    elif quantity.kind == "number":
        numeral = numeral_at(text, quantity.start, quantity.end)
        if numeral is not None:
            value, unit, qualifier = numeral
    stated_value = None if value == quantity.value else quantity.value
    bare = QuantityDraft(quantity.start, quantity.end, quantity.label, value=stated_value)
    plain = quantity.kind == "number" and kind_of(text, bare) == "number"
    kind: Kind | None = None if plain else quantity.kind
    return QuantityDraft(
        quantity.start,
        quantity.end,
        quantity.label,
        kind=kind,
        value=stated_value,
        unit=None if unit == quantity.unit else quantity.unit,
        qualifier=None if qualifier == quantity.qualifier else quantity.qualifier,
        item="rule" if tied == quantity.item else quantity.item,
        score=quantity.score,
    )


def to_json(stated: QuantityDraft) -> dict[str, Any]:
    """Return what is stated beyond span and label, as JSON can hold it; empty if nothing is."""
    return dict(_parts(stated))


def from_json(value: Any, start: int, end: int, label: str, place: str) -> QuantityDraft:
    """Return the statement that `to_json` wrote, of the quantity at `start` to `end`.

    Raises:
        AnnotationError: a field has the wrong type.
    """
    details = checked(_DETAILS, value, place, _MEND)
    item: Span | Literal["rule"] | None = "rule"
    if "item" in value:
        item = None if details.item is None else Span(*details.item)
    return QuantityDraft(
        start,
        end,
        label,
        details.kind,
        details.value,
        details.unit,
        details.qualifier,
        item,
        place=place,
    )


def _parts(stated: QuantityDraft) -> Iterator[tuple[str, Any]]:
    for name in ("kind", "value", "unit", "qualifier"):
        value = getattr(stated, name)
        if value is not None:
            yield name, value
    if isinstance(stated.item, Span):
        yield "item", [stated.item.start, stated.item.end]
    elif stated.item is None:
        yield "item", None
