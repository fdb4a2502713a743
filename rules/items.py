"""The item of a number: the words right before it, or after it."""

import re

from gongkai.document.items import BARE_TOTALS
from gongkai.document.spans import Span
from gongkai.rules.settings import RuleSettings

_BREAK_BEFORE = re.compile(r"[，,。；;：:（(）)]")
_BREAK_AFTER = re.compile(r"[，,。；;、：:（(）)]")
_SEPARATORS = " \u3000\u00a0、，,\t“”‘’"
_MAX_LENGTH = 24


def find_item(
    sentence: str, label: str, bounds: tuple[int, int, int, int], settings: RuleSettings
) -> Span | None:
    """Return the item of a number, or None if the sentence does not name it.

    Args:
        sentence: the sentence.
        label: the label of the number.
        bounds: the start of the words before the number, the start and the end of the number, and
            the end of the words after it, as offsets in the sentence.
        settings: of the rule tagger.
    """
    first, start, end, last = bounds
    if label in settings.no_item_labels:
        return None
    lead = sentence[first:start].rstrip("：: ")
    breaks = [match.end() for match in _BREAK_BEFORE.finditer(lead)]
    item = _trim(sentence, first + (breaks[-1] if breaks else 0), start, settings)
    if item is None:
        stop = _BREAK_AFTER.search(sentence, end, last)
        item = _trim(sentence, end, stop.start() if stop else last, settings)
    if item is None:
        return None
    name = sentence[item.start : item.end]
    if label in BARE_TOTALS and name.endswith(settings.bare_names):
        return None
    if label == "rate" and not name.endswith(settings.rate_endings):
        return None
    return item


def _trim(sentence: str, start: int, end: int, settings: RuleSettings) -> Span | None:
    """Return a range without the words at its ends that are not part of a name, or None."""
    words = sentence[start:end].strip(_SEPARATORS)
    while (shorter := _without_ends(words, settings)) != words:
        words = shorter
    if not words or len(words) > _MAX_LENGTH or re.search(r"\d", words):
        return None
    start = sentence.index(words, start)
    return Span(start, start + len(words))


def _without_ends(words: str, settings: RuleSettings) -> str:
    for lead in settings.item_lead:
        if lead not in words:
            continue
        start = words.rfind(lead) if len(lead) > 1 else 0
        rest = words[start + len(lead) :]
        if words.startswith(lead, start) and not rest.startswith(settings.item_joined):
            return rest.strip(_SEPARATORS)
    if words.endswith(settings.item_tail):
        tail = next(tail for tail in settings.item_tail if words.endswith(tail))
        return words[: -len(tail)].strip(_SEPARATORS)
    return words
