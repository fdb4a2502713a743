"""Sentences that list parts and state their total: A12条、B8条，共计20条; 共20条，其中A12条."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.document.report import Quantity, Section
from gongkai.inference.indicators.config import indicator_config

_NOT_COUNTED = frozenset({"rate", "comparison"})


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Parts that a sentence lists, with their total if the sentence states it.

    Attributes:
        total: the quantity that is the total of the parts, None if there is none.
        parts: the quantities that are listed, in order.
        complete: whether all parts are listed. This is so where the total follows the parts as
            their sum (共计). After a total (其中) parts may be missing.
    """

    total: Quantity | None
    parts: tuple[Quantity, ...]
    complete: bool


def find_enumerations(
    text: str, sections: Sequence[Section], quantities: Sequence[Quantity]
) -> list[Enumeration]:
    """Return the enumerations of a report, sentence by sentence.

    Args:
        text: the report.
        sections: its segments, in order.
        quantities: its quantities, in order.
    """
    found: list[Enumeration] = []
    counts = [q for q in quantities if q.label not in _NOT_COUNTED and q.text[:1] not in {"", "无"}]
    index = 0
    for section in sections:
        inside = []
        while index < len(counts) and counts[index].start < section.end:
            if counts[index].start >= section.start:
                inside.append(counts[index])
            index += 1
        if len(inside) > 1:
            found.extend(_find_in_sentence(text, inside))
    return found


def _find_in_sentence(text: str, quantities: list[Quantity]) -> list[Enumeration]:
    found: list[Enumeration] = []
    used = 0
    for index, total in enumerate(quantities):
        if index - used > 1 and _is_total_after(text, quantities[index - 1], total):
            parts = [q for q in quantities[used:index] if q.unit == total.unit]
            found.append(Enumeration(total, tuple(parts), complete=True))
            used = index + 1
        elif index >= used and index + 1 < len(quantities):
            parts = _parts_after(text, quantities[index:])
            if parts:
                found.append(Enumeration(total, tuple(parts), complete=False))
                used = index + 1 + len(parts)
    return found or _find_without_total(text, quantities)


def _find_without_total(text: str, quantities: list[Quantity]) -> list[Enumeration]:
    parts = _list_prefix(text, quantities)
    same_label = len({part.label for part in parts}) == 1
    if len(parts) > 2 and same_label and all(part.item for part in parts):
        complete = not text[parts[-1].end :].startswith("等")
        return [Enumeration(None, tuple(parts), complete)]
    return []


def _is_total_after(text: str, last_part: Quantity, total: Quantity) -> bool:
    """Return whether `total` is the sum of the parts that end with `last_part`."""
    gap = text[last_part.end : total.start].strip()
    has_own_item = total.item is not None and total.item.start >= last_part.end
    return (
        gap.endswith(indicator_config().total_words)
        and not has_own_item
        and last_part.unit == total.unit
    )


def _parts_after(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Return the parts of the first quantity that are listed after it, [] if there are none."""
    total, first = quantities[0], quantities[1]
    gap = text[total.end : first.start]
    if first.unit != total.unit or not any(word in gap for word in indicator_config().part_words):
        return []
    return _list_prefix(text, quantities[1:])


def _list_prefix(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Return the first quantities that form one list in one unit."""
    prefix = quantities[:1]
    breaks = indicator_config().list_breaks
    for quantity in quantities[1:]:
        gap = text[prefix[-1].end : quantity.start]
        if quantity.unit != prefix[0].unit or any(word in gap for word in breaks):
            break
        prefix.append(quantity)
    return prefix
