"""Sentences that list parts and state their total: A12条、B8条，共计20条; 共20条，其中A12条."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.document.report import Quantity, Section
from gongkai.inference.indicators.rulebook import indicator_rules

_NOT_COUNTED = frozenset({"rate", "comparison"})


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Parts listed in a sentence and, if it is given, their total.

    `complete`: the total stands behind the parts as their sum (共计), so all parts are listed. A
    total in front (其中) may have parts that are not told.
    """

    total: Quantity | None
    parts: tuple[Quantity, ...]
    complete: bool


def enumerations(
    text: str, sections: Sequence[Section], quantities: Sequence[Quantity]
) -> list[Enumeration]:
    """Return the enumerations of a report, sentence by sentence.

    Args:
        text: the report.
        sections: its segments, in order.
        quantities: its quantities, in order.
    """
    found: list[Enumeration] = []
    rest = [q for q in quantities if q.label not in _NOT_COUNTED and q.text[:1] not in {"", "无"}]
    index = 0
    for section in sections:
        inside = []
        while index < len(rest) and rest[index].start < section.end:
            if rest[index].start >= section.start:
                inside.append(rest[index])
            index += 1
        if len(inside) > 1:
            found.extend(_in_sentence(text, inside))
    return found


def _in_sentence(text: str, quantities: list[Quantity]) -> list[Enumeration]:
    found: list[Enumeration] = []
    taken = 0
    for index, total in enumerate(quantities):
        if index - taken > 1 and _sums_up(text, quantities[index - 1], total):
            parts = [q for q in quantities[taken:index] if q.unit == total.unit]
            found.append(Enumeration(total, tuple(parts), complete=True))
            taken = index + 1
        elif index >= taken and index + 1 < len(quantities):
            parts = _parts_behind(text, quantities[index:])
            if parts:
                found.append(Enumeration(total, tuple(parts), complete=False))
                taken = index + 1 + len(parts)
    if not found:
        run = _run(text, quantities)
        if len(run) > 2 and len({q.label for q in run}) == 1 and all(q.item for q in run):
            complete = not text[run[-1].end :].startswith("等")
            found.append(Enumeration(None, tuple(run), complete))
    return found


def _sums_up(text: str, last: Quantity, total: Quantity) -> bool:
    gap = text[last.end : total.start].strip()
    named = total.item is not None and total.item.start >= last.end
    return gap.endswith(indicator_rules().total_words) and not named and last.unit == total.unit


def _parts_behind(text: str, quantities: list[Quantity]) -> list[Quantity]:
    total, first = quantities[0], quantities[1]
    gap = text[total.end : first.start]
    if not any(word in gap for word in indicator_rules().part_words) or first.unit != total.unit:
        return []
    return _run(text, quantities[1:])


def _run(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Return the first quantities as far as they are one list in one unit."""
    run = quantities[:1]
    for quantity in quantities[1:]:
        gap = text[run[-1].end : quantity.start]
        if quantity.unit != run[0].unit or any(b in gap for b in indicator_rules().list_breaks):
            break
        run.append(quantity)
    return run
