"""Quantities: the mentions of a document with their values, units and qualifiers."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal

from gongkai.document.doc import Doc
from gongkai.document.errors import GongkaiError
from gongkai.document.numerals import value_of
from gongkai.document.report import Item, Number, Qualifier, Quantity
from gongkai.document.tagging import Mention
from gongkai.document.taxonomy import taxonomy


def add_quantities(doc: Doc) -> None:
    """Set `doc.quantities`, in order, and `doc.quantity_warnings` for what has no value.

    The warnings name mentions without a value, numbers that cannot be read (1万2条), and numbers
    that are perhaps wrongly taken for no quantity.
    """
    assert doc.tagging is not None
    quantities, warnings = [], []
    starts = [segment.start for segment in doc.segments]
    for mention in sorted(doc.tagging.mentions, key=lambda m: m.start):
        index = max(bisect_right(starts, mention.start) - 1, 0)
        try:
            quantities.append(_quantity(doc, mention, index, doc.tagging.origin))
        except GongkaiError as error:
            place = doc.original_span(mention.start, mention.end)[0]
            warnings.append(f"left out a quantity at {place}: {error}")
    doc.quantities = quantities
    doc.quantity_warnings = (*warnings, *_unread_numbers(doc), *_doubtful_numbers(doc))


def _unread_numbers(doc: Doc) -> Iterator[str]:
    """Yield a warning for each number of the narrative that could be a quantity and is not read."""
    for index in doc.narrative:
        for span in doc.unread_numerals(index):
            start = doc.segments[index].start + span.start
            place = doc.original_span(start, start + 1)[0]
            words = doc.sentences[index][span.start : span.end]
            yield f"the number {words} at {place} cannot be read; left out, check the page"


def _doubtful_numbers(doc: Doc) -> Iterator[str]:
    """Yield a warning that names the doubtful numbers of the tagging."""
    assert doc.tagging is not None
    found = [
        f"{doc.text[span.start : span.end]} ({doc.original_span(span.start, span.end)[0]})"
        for span in doc.tagging.doubtful
        if not any(span.start < m.end and m.start < span.end for m in doc.tagging.mentions)
    ]
    if found:
        yield (
            "numbers left out that may measure something else (with offsets): "
            f"{', '.join(found)}; check them"
        )


def _quantity(doc: Doc, mention: Mention, index: int, origin: Literal["model", "rule"]) -> Quantity:
    value: Number
    unit: str
    qualifier: Qualifier = "exact"
    if mention.kind == "number":
        value, unit, qualifier = _value(doc, mention, index)
    else:
        value, unit = mention.value or 0, taxonomy().quantities[mention.label].unit
    text, item = doc.text, mention.item
    assert doc.tagging is not None
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
        section=doc.tagging.sections[index].label,
        score=mention.score,
        origin=origin,
    )


def _value(doc: Doc, mention: Mention, index: int) -> tuple[Number, str, Qualifier]:
    """Return value, unit and qualifier of a number; most mentions are numerals of the document."""
    start = doc.segments[index].start
    for numeral in doc.numerals(index):
        if (start + numeral.start, start + numeral.end) == (mention.start, mention.end):
            return numeral.value, numeral.unit, numeral.qualifier
    return value_of(doc.text, mention.start, mention.end)
