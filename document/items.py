"""Which item a quantity counts (guidelines, part 2, Item)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gongkai import configs
from gongkai.document.spans import Span

_CONFIG = configs.load("items.yaml")
BARE_TOTALS: frozenset[str] = frozenset(_CONFIG["bare_totals"])
"""Labels whose bare total has no item."""
_RESPECTIVELY: str = _CONFIG["respectively"]
_LIST_MARKS = frozenset(_CONFIG["list_marks"])


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

    An item belongs to the number that touches it, where items and numbers are listed apart
    ("A、B分别为12条、8条") to the number in the same place, else to the nearest number after it.
    A number that is left without takes the item before it in the sentence, unless it is a bare
    total; failing that, the first free item behind it.

    Args:
        text: the document.
        quantities: those of one sentence whose label asks for an item, in order.
        items: the items of the same sentence, in order.
    """
    tied: list[Span | None] = [None] * len(quantities)
    free = list(items)
    pairs = [(item, _touching(text, quantities, item)) for item in items]
    for item, index in pairs + _respective(text, quantities, items):
        if index is not None and tied[index] is None and item in free:
            tied[index] = item
            free.remove(item)
    for item in list(free):
        index = next((i for i, q in enumerate(quantities) if q.start >= item.end), None)
        if index is not None and tied[index] is None:
            tied[index] = item
            free.remove(item)
    return [
        own or _inherited(quantity, items, free)
        for own, quantity in zip(tied, quantities, strict=True)
    ]


def _touching(text: str, quantities: Sequence[CountedQuantity], item: Span) -> int | None:
    after = next((i for i, q in enumerate(quantities) if q.start >= item.end), None)
    if after is not None and not text[item.end : quantities[after].start].strip():
        return after
    before = len(quantities) - 1 if after is None else after - 1
    if before >= 0 and quantities[before].end <= item.start:
        return before if not text[quantities[before].end : item.start].strip() else None
    return None


def _respective(
    text: str, quantities: Sequence[CountedQuantity], items: Sequence[Span]
) -> list[tuple[Span, int | None]]:
    """Return items with the indices of their numbers where the sentence lists them apart."""
    pairs: list[tuple[Span, int | None]] = []
    for index, number in enumerate(quantities):
        floor = quantities[index - 1].end if index else 0
        run = [item for item in items if floor <= item.start and item.end <= number.start]
        if len(run) < 2 or _RESPECTIVELY not in text[run[-1].end : number.start]:
            continue
        numbers = range(index, index + len(run))
        if numbers[-1] < len(quantities) and _listed(text, quantities, numbers):
            pairs.extend(zip(run, numbers, strict=True))
    return pairs


def _listed(text: str, quantities: Sequence[CountedQuantity], numbers: Sequence[int]) -> bool:
    gaps = (text[quantities[a].end : quantities[b].start] for a, b in pairwise(numbers))
    return all(gap.strip() in _LIST_MARKS for gap in gaps)


def _inherited(
    quantity: CountedQuantity, items: Sequence[Span], free: Sequence[Span]
) -> Span | None:
    before = [item for item in items if item.end <= quantity.start]
    if before and quantity.label not in BARE_TOTALS:
        return before[-1]
    return next((item for item in free if item.start >= quantity.end), None)
