"""The links between quantities and items (annotation guidelines, part 2, Item)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gongkai import configs
from gongkai.document.spans import Span

_CONFIG = configs.load("items.yaml")
BARE_TOTALS: frozenset[str] = frozenset(_CONFIG["bare_totals"])
"""The labels of totals that have no item when they are given alone."""
_RESPECTIVELY: str = _CONFIG["respectively"]
_LIST_SEPARATORS = frozenset(_CONFIG["list_marks"])


@dataclass(frozen=True, slots=True)
class CountedQuantity:
    """A quantity that may count an item: its range and its label."""

    start: int
    end: int
    label: str


def link_items(
    text: str, quantities: Sequence[CountedQuantity], items: Sequence[Span]
) -> list[Span | None]:
    """Return for each quantity the item it counts, or None.

    An item belongs to the number that is adjacent to it. If items and numbers are listed separately
    ("A、B分别为12条、8条"), it belongs to the number at the same position of the other list, else
    to the nearest number after it. A number without an item gets the last item before it in the
    sentence, unless its label is a bare total, else the first free item after it.

    Args:
        text: the document.
        quantities: those of one sentence with labels that can have an item, in order.
        items: the items of the same sentence, in order.
    """
    linked: list[Span | None] = [None] * len(quantities)
    free = list(items)
    pairs = [(item, _adjacent_quantity(text, quantities, item)) for item in items]
    for item, index in pairs + _pair_lists(text, quantities, items):
        if index is not None and linked[index] is None and item in free:
            linked[index] = item
            free.remove(item)
    for item in list(free):
        index = next((i for i, q in enumerate(quantities) if q.start >= item.end), None)
        if index is not None and linked[index] is None:
            linked[index] = item
            free.remove(item)
    return [
        own or _inherited_item(quantity, items, free)
        for own, quantity in zip(linked, quantities, strict=True)
    ]


def _adjacent_quantity(text: str, quantities: Sequence[CountedQuantity], item: Span) -> int | None:
    after = next((i for i, q in enumerate(quantities) if q.start >= item.end), None)
    if after is not None and not text[item.end : quantities[after].start].strip():
        return after
    before = len(quantities) - 1 if after is None else after - 1
    if before >= 0 and quantities[before].end <= item.start:
        return before if not text[quantities[before].end : item.start].strip() else None
    return None


def _pair_lists(
    text: str, quantities: Sequence[CountedQuantity], items: Sequence[Span]
) -> list[tuple[Span, int | None]]:
    """Return items with the indices of their numbers if both are listed separately."""
    pairs: list[tuple[Span, int | None]] = []
    for index, number in enumerate(quantities):
        floor = quantities[index - 1].end if index else 0
        run = [item for item in items if floor <= item.start and item.end <= number.start]
        if len(run) < 2 or _RESPECTIVELY not in text[run[-1].end : number.start]:
            continue
        numbers = range(index, index + len(run))
        if numbers[-1] < len(quantities) and _are_listed(text, quantities, numbers):
            pairs.extend(zip(run, numbers, strict=True))
    return pairs


def _are_listed(text: str, quantities: Sequence[CountedQuantity], numbers: Sequence[int]) -> bool:
    gaps = (text[quantities[a].end : quantities[b].start] for a, b in pairwise(numbers))
    return all(gap.strip() in _LIST_SEPARATORS for gap in gaps)


def _inherited_item(
    quantity: CountedQuantity, items: Sequence[Span], free: Sequence[Span]
) -> Span | None:
    before = [item for item in items if item.end <= quantity.start]
    if before and quantity.label not in BARE_TOTALS:
        return before[-1]
    return next((item for item in free if item.start >= quantity.end), None)
