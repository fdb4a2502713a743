"""Sentences that list parts and state their total: A12条、B8条，共计20条; 共20条（A12条、B8条）."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from gongkai.document.report import Quantity, Section
from gongkai.inference.indicators.config import indicator_config

_NOT_COUNTED = frozenset({"rate", "comparison"})
_OPENING = "（(【["
_BRACKET = re.compile(r"[（(【\[）)】\]]")
_SEMICOLON = re.compile(r"[；;]")
_LIST_MARK = re.compile("[；;、，,]")
_LIST_END = re.compile("[；;（(）)]")
_RESPECTIVELY = re.compile(r"[，,：:\s]*分别")
_EACH = re.compile(
    r"(?:每[^，,、；;。]{0,12}|各(?:自|配备|指定|明确|设|有|安排|确定|落实|聘)[^，,、；;。]{0,8}|各)$"
)
_CONTINUING = frozenset("；;：:，,、")


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Parts that a sentence lists, with their total if the sentence states it.

    Attributes:
        total: the quantity that is the total of the parts, None if there is none.
        parts: the quantities that are listed, in order.
        complete: whether all parts are listed. This is so where the total follows the parts as
            their sum (共计), where a bracket behind the total lists nothing but parts, and where
            all outcomes of the closed applications are listed. After a total (其中) parts may be
            missing.
        exclusive: whether nothing is counted in two parts: the parts are of one division.
    """

    total: Quantity | None
    parts: tuple[Quantity, ...]
    complete: bool
    exclusive: bool = True


def find_enumerations(
    text: str, sections: Sequence[Section], quantities: Sequence[Quantity]
) -> list[Enumeration]:
    """Return the enumerations of a report, sentence by sentence.

    Segments that end with a semicolon or a colon are one sentence with the next ones.

    Args:
        text: the report.
        sections: its segments, in order.
        quantities: its quantities, in order.
    """
    found: list[Enumeration] = []
    for sentence in _group_sentences(text, sections, quantities):
        inside = [quantity for segment in sentence for quantity in segment]
        if len(inside) < 2:
            continue
        totals = list(_find_in_sentence(text, inside))
        found.extend(totals)
        if not totals:
            for segment in sentence:
                if len(segment) > 1:
                    found.extend(_find_without_total(text, segment))
    return found


def _group_sentences(
    text: str, sections: Sequence[Section], quantities: Sequence[Quantity]
) -> Iterator[list[list[Quantity]]]:
    """Yield the counts of every sentence, segment by segment."""
    counts = [q for q in quantities if q.label not in _NOT_COUNTED and q.text[:1] not in {"", "无"}]
    starts: list[float] = [*(quantity.start for quantity in counts), inf]
    index = 0
    sentence: list[list[Quantity]] = []
    previous_end = 0
    for section in sections:
        start, end = section.start, section.end
        if sentence:
            tail = text[max(0, previous_end - 3) : previous_end].rstrip()
            if tail[-1:] not in _CONTINUING:
                yield sentence
                sentence = []
        first = index
        while starts[index] < end:
            index += 1
        if index > first:
            inside = [quantity for quantity in counts[first:index] if quantity.start >= start]
            if inside:
                sentence.append(inside)
        previous_end = end
    if sentence:
        yield sentence


def _find_in_sentence(text: str, quantities: list[Quantity]) -> Iterator[Enumeration]:
    """Yield the enumerations of a sentence: outside of brackets, and in every bracket."""
    start, end = quantities[0].start, quantities[-1].end
    brackets = _find_brackets(text, start, min(len(text), end + 40))
    if not brackets:
        yield from _find_on_level(text, quantities)
        return
    plain = text
    for opening, closing in brackets:
        plain = plain[:opening] + " " * (closing - opening) + plain[closing:]
    groups: dict[tuple[int, int] | None, list[Quantity]] = {None: []}
    for quantity in quantities:
        inside = [b for b in brackets if b[0] < quantity.start < b[1]]
        groups.setdefault(max(inside, default=None), []).append(quantity)
    yield from _find_on_level(plain, groups.pop(None))
    for bracket, inside_bracket in groups.items():
        assert bracket is not None
        total = next((q for q in reversed(quantities) if q.end <= bracket[0]), None)
        if total is not None and not text[total.end : bracket[0]].strip():
            yield from _find_in_bracket(text, total, bracket, inside_bracket)


def _find_brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the ranges of brackets that close, with their marks."""
    found, opened = [], []
    for match in _BRACKET.finditer(text, start, end):
        if match.group() in _OPENING:
            opened.append(match.start())
        elif opened:
            found.append((opened.pop(), match.end()))
    return found


def _find_on_level(text: str, quantities: list[Quantity]) -> Iterator[Enumeration]:
    if not quantities or not indicator_config().sum_words.search(
        text, quantities[0].end, quantities[-1].start
    ):
        return
    used = 0
    for index, total in enumerate(quantities):
        if index - used > 1 and _is_total_after(text, quantities[index - 1], total):
            parts = [q for q in quantities[used:index] if q.unit == total.unit]
            if len(parts) > 2 and (parts[0].label, parts[0].value) == (total.label, total.value):
                parts = parts[1:]  # the total is stated before the parts as well
            yield Enumeration(total, tuple(parts), True, _is_one_division(text, parts))
            used = index + 1
        elif index >= used and index + 1 < len(quantities):
            parts = _parts_after(text, quantities[index:])
            if parts:
                yield _choose_total(text, quantities[used : index + 1], parts)
                used = index + 1 + len(parts)


def _choose_total(
    text: str, candidates: Sequence[Quantity], parts: Sequence[Quantity]
) -> Enumeration:
    """Return the enumeration of parts behind several figures: 新收56件，结转2件，其中县政府8件.

    The parts may be those of an earlier figure, or of several together. They are those of the
    last one if no other figure is large enough.
    """
    total = candidates[-1]
    added = sum(part.value for part in parts)
    alike = [q for q in candidates if q.unit == total.unit]
    equal = next((q for q in reversed(alike) if q.value == added), None)
    if equal is not None:
        return Enumeration(equal, tuple(parts), _are_all_outcomes(equal, parts))
    sure = len(alike) == 1 or sum(q.value for q in alike) < added
    exclusive = _is_one_division(text, parts) and sure
    return Enumeration(
        total, tuple(parts), exclusive and _are_all_outcomes(total, parts), exclusive
    )


def _find_in_bracket(
    text: str, total: Quantity, bracket: tuple[int, int], quantities: list[Quantity]
) -> Iterator[Enumeration]:
    """Yield the parts that a bracket behind their total lists: 230件（县30件、镇200件）."""
    config = indicator_config()
    words = text[bracket[0] : bracket[1]]
    lead = text[bracket[0] : quantities[0].start]
    listed = config.part_words.search(lead) is not None
    parts = _list_prefix(text, quantities)
    if parts[0].unit != total.unit or config.list_breaks_in_bracket.search(lead):
        return
    exclusive = _is_one_division(text, parts) and all(
        part.label == total.label or part.label in config.partition_labels for part in parts
    )
    whole = len(parts) == len(quantities) > 1
    open_list = config.open_list_words.search(words)
    if listed or whole:
        yield Enumeration(total, tuple(parts), whole and not open_list and exclusive, exclusive)


def _find_without_total(text: str, quantities: list[Quantity]) -> list[Enumeration]:
    parts = quantities[:1]
    for quantity in quantities[1:]:
        gap = text[parts[-1].end : quantity.start]
        if quantity.unit != parts[0].unit or _breaks_list(gap) or _LIST_END.search(gap):
            break
        parts.append(quantity)
    same_label = len({part.label for part in parts}) == 1
    if len(parts) > 2 and same_label and all(part.item for part in parts):
        complete = not text.startswith("等", parts[-1].end)
        return [Enumeration(None, tuple(parts), complete)]
    return []


def _is_total_after(text: str, last_part: Quantity, total: Quantity) -> bool:
    """Return whether `total` is the sum of the parts that end with `last_part`."""
    gap = text[last_part.end : total.start].strip()
    has_own_item = total.item is not None and total.item.start >= last_part.end
    return (
        gap.endswith(indicator_config().total_words)
        and not has_own_item
        and not _SEMICOLON.search(gap)
        and last_part.unit == total.unit
    )


def _parts_after(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Return the parts of the first quantity that are listed after it, [] if there are none."""
    total, first = quantities[0], quantities[1]
    gap = text[total.end : first.start]
    # 分别 names parts only at the start: 64条，分别为动态44条; A、B分别为8条、6条 are others
    listed = indicator_config().part_words.search(gap) or _RESPECTIVELY.match(gap)
    return _list_prefix(text, quantities[1:]) if listed and first.unit == total.unit else []


def _list_prefix(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Return the first quantities that form one list in one unit."""
    prefix = quantities[:1]
    for quantity in quantities[1:]:
        gap = text[prefix[-1].end : quantity.start]
        if quantity.unit != prefix[0].unit or _breaks_list(gap):
            break
        # behind a semicolon, a figure of another kind is no part
        if _SEMICOLON.search(gap) and not _is_like(prefix[0], quantity):
            break
        prefix.append(quantity)
    return prefix


def _breaks_list(gap: str) -> bool:
    return indicator_config().list_breaks.search(gap) is not None


def _is_like(part: Quantity, other: Quantity) -> bool:
    partition = indicator_config().partition_labels
    return other.label in partition and (part.label == other.label or part.label in partition)


def _is_one_division(text: str, parts: Sequence[Quantity]) -> bool:
    """Return whether parts are of one kind, listed with one mark, and named apart."""
    config = indicator_config()
    names = [part.item.text if part.item else part.label for part in parts]
    named = {
        frozenset(i for i, words in enumerate(config.divisions) if any(w in name for w in words))
        for name in names
        if not name.startswith(("其他", "其它"))
    }
    gaps = [text[a.end : b.start] for a, b in pairwise(parts)]
    marks = {_mark_of(gap) for gap in gaps}
    for_each = any(_EACH.search(text[max(0, part.start - 14) : part.start]) for part in parts)
    distinct = len(set(names)) == len(names) and len({part.unit for part in parts}) == 1
    return len(marks) <= 1 and len(named) <= 1 and distinct and not for_each


def _mark_of(gap: str) -> str:
    mark = _LIST_MARK.search(gap)
    return mark.group().replace(";", "；").replace(",", "，") if mark else ""


def _are_all_outcomes(total: Quantity, parts: Sequence[Quantity]) -> bool:
    outcomes = indicator_config().outcomes
    bare = [part.label for part in parts if part.label in outcomes]
    return total.label == "application.closed" and sorted(bare) == sorted(outcomes) == sorted(
        part.label for part in parts
    )
