"""The conversion of the spans of a tagger to mentions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gongkai.annotations.assembly import read_numeral
from gongkai.document.items import CountedQuantity, link_items
from gongkai.document.numerals import find_numerals
from gongkai.document.segments import Segment
from gongkai.document.spans import Span
from gongkai.document.tagging import Mention
from gongkai.document.taxonomy import taxonomy
from gongkai.training.spans import ITEM, NamedSpan


def mentions_of(text: str, segment: Segment, spans: Sequence[NamedSpan]) -> list[Mention]:
    """Return the mentions of a segment with their items.

    Args:
        text: the text of the document.
        segment: the segment.
        spans: the spans of the segment in order, which do not overlap.
    """
    items = [
        Span(segment.start + span.start, segment.start + span.end)
        for span in spans
        if span.name == ITEM
    ]
    found = [_mention(text, segment, span) for span in spans if span.name != ITEM]
    return list(_link_mention_items(text, found, items))


def _mention(text: str, segment: Segment, span: NamedSpan) -> Mention:
    """Return a quantity without its item; a number that cannot be read is a stated absence."""
    start, end = segment.start + span.start, segment.start + span.end
    kind, _, label = span.name.rpartition(":")
    mention = Mention(start, end, label, "absence", None, None, span.score)
    if not kind and read_numeral(text, start, end) is not None:
        return replace(mention, kind="number")
    following = find_numerals(text[end : segment.end]) if kind == "shared" else []
    if following and following[0].value:
        return replace(mention, kind="shared", value=following[0].value)
    return mention


def _link_mention_items(
    text: str, mentions: Sequence[Mention], items: Sequence[Span]
) -> Iterator[Mention]:
    labels = taxonomy().quantities
    counting = [m for m in mentions if labels[m.label].item and m.kind != "absence"]
    counted = [CountedQuantity(m.start, m.end, m.label) for m in counting]
    item_of = dict(zip(counting, link_items(text, counted, items), strict=True))
    for mention in mentions:
        yield replace(mention, item=item_of.get(mention))
