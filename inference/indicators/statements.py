"""The statements of the narrative about each label, and whether statements agree."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.document.items import BARE_TOTALS
from gongkai.document.report import Number, Quantity
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.indicators.config import indicator_config
from gongkai.inference.indicators.enumerations import Enumeration

# An approximate figure allows values that differ from it by this factor (400余条 and 440条).
_TOLERANCE = 1.15
_IN_TEN_THOUSANDS = re.compile(r"\d(?:\.(?P<decimals>\d+))?\s*(?P<unit>万|亿)")
# The most characters before a quantity in which its scope is looked for.
_LONGEST_LEAD = 80


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of the narrative about one label, for the whole body.

    Attributes:
        quantities: the statements, in order.
        chosen: the statement that gives the value of the label. None where several exact
            statements differ and each may be a part (two trainings in two sentences).
    """

    quantities: tuple[Quantity, ...]
    chosen: Quantity | None


def collect_statements(
    quantities: Sequence[Quantity], enumerations: Sequence[Enumeration]
) -> dict[str, Statements]:
    """Return the statements by label; the parts of a stated total are left out."""
    parts = {
        id(part)
        for enumeration in enumerations
        for part in enumeration.parts
        if enumeration.total is None or part.label == enumeration.total.label
    }
    by_label: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        if _counts_whole_body(quantity) and id(quantity) not in parts:
            by_label[quantity.label].append(quantity)
    return {label: _choose(label, found) for label, found in by_label.items()}


def _counts_whole_body(quantity: Quantity) -> bool:
    has_items = taxonomy().quantities[quantity.label].item
    return quantity.item is None and (not has_items or quantity.label in BARE_TOTALS)


def _choose(label: str, quantities: list[Quantity]) -> Statements:
    exact = [quantity for quantity in quantities if quantity.qualifier == "exact"]
    first = (exact or quantities)[0]
    consistent = all(are_consistent(first, other) for other in quantities)
    has_value = consistent or label in indicator_config().single_valued
    return Statements(tuple(quantities), first if has_value else None)


def are_consistent(one: Quantity, other: Quantity) -> bool:
    """Return whether two statements about one label can both be true (400余条 and 440条)."""
    if not count_same_unit(one, other):
        return True  # 3期 and 40条 count different things
    return allows_value(one, other.value) or allows_value(other, one.value)


def count_same_unit(one: Quantity, other: Quantity) -> bool:
    """Return whether two quantities count in one unit (件 and 宗 are one)."""
    if one.unit == other.unit:
        return True
    units = indicator_config().equivalent_units
    return units.get(one.unit, one.unit) == units.get(other.unit, other.unit)


def scope_of(text: str, quantity: Quantity) -> frozenset[str]:
    """Return the words in the sentence before a quantity that limit its scope (上半年, 县级)."""
    start = max(text.rfind(mark, 0, quantity.start) for mark in "。；;\n") + 1
    words = text[max(start, quantity.start - _LONGEST_LEAD) : quantity.start]
    return frozenset(word for word in indicator_config().scope_words if word in words)


def allows_value(quantity: Quantity, value: Number) -> bool:
    """Return whether `value`, in the unit of `quantity`, can be what the quantity states."""
    if quantity.value == value or abs(quantity.value - value) <= rounding_of(quantity):
        return True
    if quantity.value < value:
        return quantity.qualifier in ("at_least", "approx") and (
            value <= quantity.value * _TOLERANCE
        )
    return quantity.qualifier in ("at_most", "approx") and quantity.value <= value * _TOLERANCE


def rounding_of(quantity: Quantity) -> float:
    """Return how much a figure may differ from the exact number: 50 for 1.47万条, 0 for 14700条."""
    match = _IN_TEN_THOUSANDS.search(quantity.text)
    if match is None:
        return 0
    decimals = len(match["decimals"] or "")
    power = 4 if match["unit"] == "万" else 8
    return float(10 ** (power - decimals)) / 2 if decimals < power else 0


def to_base_unit(cell: str, value: Number) -> Number:
    """Return the value of a cell in the unit of the narrative (the form uses 万元).

    Args:
        cell: kind of the table and id of the cell (``indicator_form.fee.amount.value``).
        value: as in the table.
    """
    return value * 10_000 if cell in indicator_config().cells_in_ten_thousands else value
