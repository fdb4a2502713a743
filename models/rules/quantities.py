"""What a number measures, by the cue words around it, its unit and its section."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from annotations.items import Counted, tie
from annotations.numerals import Numeral
from annotations.taxonomy import taxonomy
from models.rules.cues import Cue, CueBook
from models.rules.items import find_item
from models.tagging import Mention

_STOP = re.compile(r"[。；;！？]")
_COMMA = re.compile(r"[，,、：:（(）)]")
_NEAR = 14
_THRESHOLD = 1.0
_CARRIED = 0.2
_TOUCHING = 1.5
_CLAUSE_WEIGHT = 0.9
_SEVERAL_CHANNELS = 2.0


def label_numbers(
    sentence: str, section: str, cues: Sequence[Cue], numbers: Sequence[Numeral], book: CueBook
) -> list[Mention]:
    """Return a mention for every number that measures the work."""
    mentions: list[Mention] = []
    floor = 0
    previous: str | None = None
    parts = False
    labels = taxonomy().quantities
    for index, number in enumerate(numbers):
        ceiling = numbers[index + 1].start if index + 1 < len(numbers) else len(sentence)
        window = (floor, number.start, number.end, ceiling)
        parts = parts or any(word in sentence[floor : number.start] for word in book.part_words)
        carried = None if parts and previous in book.total_labels else previous
        speaking = [c for c in cues if not (parts and _of_total(c, floor, book))]
        label, score = _label(sentence, section, speaking, number, window, carried, book)
        if label is not None:
            item = find_item(sentence, label, window, book) if labels[label].item else None
            mentions.append(Mention(number.start, number.end, label, "number", None, item, score))
            floor, previous = number.end, label
            if item is not None and item.start >= number.end:
                floor = item.end
    counting = [m for m in mentions if labels[m.label].item]
    counted = [Counted(m.start, m.end, m.label) for m in counting]
    tied = tie(sentence, counted, [m.item for m in counting if m.item is not None])
    item_of = dict(zip((m.start for m in counting), tied, strict=True))
    return [replace(mention, item=item_of.get(mention.start)) for mention in mentions]


def _of_total(cue: Cue, floor: int, book: CueBook) -> bool:
    """Return whether a cue speaks for the total that the figures behind `floor` are part of."""
    return cue.start < floor and cue.role in {"before", "clause"} and cue.label in book.total_labels


def _label(
    sentence: str,
    section: str,
    cues: Sequence[Cue],
    number: Numeral,
    window: tuple[int, int, int, int],
    previous: str | None,
    book: CueBook,
) -> tuple[str | None, float]:
    floor, start, _, _ = window
    if floor and (label := _sum_label(sentence[floor:start], section, cues, start, book)):
        return label, 0.7
    left = _COMMA.split(sentence[max(floor, start - _NEAR) : start])[-1]
    if any(c.role == "comparison" and start - len(left) <= c.start < start for c in cues):
        return "comparison", 0.7
    if number.unit in book.percent_units:
        return "rate", 0.9
    weights = _weights(sentence, cues, window, previous, book)
    for label, rule in book.quantities.items():
        if label not in weights:
            continue
        weights[label] += 1.5 if section in rule.sections else -0.5
        weights[label] += 1.0 if number.unit in rule.units else -3.0
    if weights:
        label, weight = max(weights.items(), key=lambda pair: pair[1])
        if weight >= _THRESHOLD:
            return label, round(weight / (weight + 3), 3)
    fallback = book.fallback.get(section)
    return fallback, 0.3


def _sum_label(
    gap: str, section: str, cues: Sequence[Cue], start: int, book: CueBook
) -> str | None:
    """Return what a sum of the figures before it measures; `gap` leads up to it from the last."""
    if gap.strip(" ，,、；;") not in book.sum_words:
        return None
    named = [c.label for c in cues if c.role == "clause" and c.end <= start]
    channel = next((label for label in named if label in book.channel_labels), None)
    return channel or book.sum_labels.get(section)


def _weights(
    sentence: str,
    cues: Sequence[Cue],
    window: tuple[int, int, int, int],
    previous: str | None,
    book: CueBook,
) -> dict[str, float]:
    floor, start, end, ceiling = window
    stop = _STOP.search(sentence, end, ceiling) or _COMMA.search(sentence, end, ceiling)
    reach = stop.start() if stop else ceiling
    weights: dict[str, float] = defaultdict(float)
    for cue in cues:
        length = cue.end - cue.start
        if cue.role in {"before", "clause"} and cue.end <= start:
            gap = start - cue.end
            near = _CLAUSE_WEIGHT if cue.role == "clause" else 1 / (1 + gap / 4)
            weight = length * (near if gap > 1 else _TOUCHING)
            weights[cue.label] = max(
                weights[cue.label], weight if cue.start >= floor else weight * _CARRIED
            )
        elif cue.role == "after" and end <= cue.start < reach:
            weights[cue.label] += length / (1 + (cue.start - end) / 4)
    if previous is not None:
        weights[previous] += 0.8
    named = {c.label for c in cues if c.role == "clause" and floor <= c.start < start}
    if named:  # a channel or a count over years wins over the total, several channels over each
        weights.pop("disclosure.total", None)
    if len(named - {"disclosure.cumulative"}) > 1:
        weights["disclosure.other_channel"] += _SEVERAL_CHANNELS
    return weights
