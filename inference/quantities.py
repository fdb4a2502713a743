"""Mentions to quantities: the rules give value, unit and qualifier."""

from collections.abc import Sequence
from typing import Literal

from gongkai.document.errors import GongkaiError
from gongkai.document.numerals import value_of
from gongkai.document.report import Item, Number, Qualifier, Quantity
from gongkai.document.segments import Segment
from gongkai.document.tagging import Mention, Tagging
from gongkai.document.taxonomy import taxonomy


def to_quantities(
    text: str, segments: Sequence[Segment], tagging: Tagging, origin: Literal["model", "rule"]
) -> tuple[list[Quantity], list[str]]:
    """Return the quantities of `tagging` in order, and warnings for those without a value."""
    quantities, warnings = [], []
    index = 0
    for mention in sorted(tagging.mentions, key=lambda m: m.start):
        while index + 1 < len(segments) and segments[index + 1].start <= mention.start:
            index += 1
        section = tagging.sections[index].label
        try:
            quantities.append(_quantity(text, mention, section, origin))
        except GongkaiError as error:
            warnings.append(f"left out a quantity at {mention.start}: {error}")
    return quantities, warnings


def _quantity(
    text: str, mention: Mention, section: str, origin: Literal["model", "rule"]
) -> Quantity:
    value: Number
    unit: str
    qualifier: Qualifier = "exact"
    if mention.kind == "number":
        value, unit, qualifier = value_of(text, mention.start, mention.end)
    else:
        value, unit = mention.value or 0, taxonomy().quantities[mention.label].unit
    item = mention.item
    return Quantity(
        label=mention.label,
        start=mention.start,
        end=mention.end,
        text=text[mention.start : mention.end],
        value=value,
        unit=unit,
        qualifier=qualifier,
        item=Item(text=text[item.start : item.end], start=item.start, end=item.end)
        if item
        else None,
        section=section,
        score=mention.score,
        origin=origin,
    )
