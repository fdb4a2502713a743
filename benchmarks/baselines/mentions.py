"""From the marks of a tagger to mentions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gongkai.annotations.assembly import numeral_at
from gongkai.document.items import CountedQuantity, link_items
from gongkai.document.numerals import numerals
from gongkai.document.segments import Segment
from gongkai.document.spans import Span
from gongkai.document.tagging import Mention
from gongkai.document.taxonomy import taxonomy
from gongkai.training.spans import ITEM, NamedSpan


def mentions_of(text: str, segment: Segment, marks: Sequence[NamedSpan]) -> list[Mention]:
    """Return the mentions that follow from the marks of a segment, each with its item.

    Args:
        text: the document.
        segment: of the marks.
        marks: in order, not overlapping.
    """
    items = [
        Span(segment.start + mark.start, segment.start + mark.end)
        for mark in marks
        if mark.name == ITEM
    ]
    found = [_mention(text, segment, mark) for mark in marks if mark.name != ITEM]
    return list(_tied(text, found, items))


def _mention(text: str, segment: Segment, mark: NamedSpan) -> Mention:
    """Return a quantity without its item; a number that cannot be read is a stated absence."""
    start, end = segment.start + mark.start, segment.start + mark.end
    kind, _, label = mark.name.rpartition(":")
    mention = Mention(start, end, label, "absence", None, None, mark.score)
    if not kind and numeral_at(text, start, end) is not None:
        return replace(mention, kind="number")
    behind = numerals(text[end : segment.end]) if kind == "shared" else []
    if behind and behind[0].value:
        return replace(mention, kind="shared", value=behind[0].value)
    return mention


def _tied(text: str, mentions: Sequence[Mention], items: Sequence[Span]) -> Iterator[Mention]:
    labels = taxonomy().quantities
    counting = [m for m in mentions if labels[m.label].item and m.kind != "absence"]
    counted = [CountedQuantity(m.start, m.end, m.label) for m in counting]
    item_of = dict(zip(counting, link_items(text, counted, items), strict=True))
    for mention in mentions:
        yield replace(mention, item=item_of.get(mention))
