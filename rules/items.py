"""The name of what a number counts: the words that lead up to it, or follow it."""

import re

from gongkai.document.items import BARE_TOTALS
from gongkai.document.spans import Span
from gongkai.rules.settings import RuleSettings

_BREAK = re.compile(r"[，,。；;：:（(）)]")
_BREAK_BEHIND = re.compile(r"[，,。；;、：:（(）)]")
_BLANKS = " \u3000\u00a0、，,\t“”‘’"
_LONGEST = 24


def find_item(
    sentence: str, label: str, window: tuple[int, int, int, int], settings: RuleSettings
) -> Span | None:
    """Return the item of a number of its own, or None.

    Args:
        sentence: the sentence.
        label: the label of the number.
        window: where the words of the number begin, its start, its end, where they end.
        settings: the phrases.
    """
    floor, start, end, ceiling = window
    if label in settings.no_item_labels:
        return None
    lead = sentence[floor:start].rstrip("：: ")
    breaks = [match.end() for match in _BREAK.finditer(lead)]
    item = _trim(sentence, floor + (breaks[-1] if breaks else 0), start, settings)
    if item is None:
        stop = _BREAK_BEHIND.search(sentence, end, ceiling)
        item = _trim(sentence, end, stop.start() if stop else ceiling, settings)
    if item is None:
        return None
    name = sentence[item.start : item.end]
    if label in BARE_TOTALS and name.endswith(settings.bare_names):
        return None
    if label == "rate" and not name.endswith(settings.rate_endings):
        return None
    return item


def _trim(sentence: str, start: int, end: int, settings: RuleSettings) -> Span | None:
    """Return what is left of a range without the words that are no part of a name."""
    piece = sentence[start:end].strip(_BLANKS)
    while (shorter := _without_ends(piece, settings)) != piece:
        piece = shorter
    if not piece or len(piece) > _LONGEST or re.search(r"\d", piece):
        return None
    at = sentence.index(piece, start)
    return Span(at, at + len(piece))


def _without_ends(piece: str, settings: RuleSettings) -> str:
    for lead in settings.item_lead:
        if lead not in piece:
            continue
        at = piece.rfind(lead) if len(lead) > 1 else 0
        rest = piece[at + len(lead) :]
        if piece.startswith(lead, at) and not rest.startswith(settings.item_joined):
            return rest.strip(_BLANKS)
    if piece.endswith(settings.item_tail):
        tail = next(tail for tail in settings.item_tail if piece.endswith(tail))
        return piece[: -len(tail)].strip(_BLANKS)
    return piece
