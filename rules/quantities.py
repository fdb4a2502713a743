"""What a number measures, by the phrase words around it, its unit and its section."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from gongkai.document.items import CountedQuantity, link_items
from gongkai.document.numerals import Numeral
from gongkai.document.phrases import Phrase
from gongkai.document.tagging import Mention
from gongkai.document.taxonomy import taxonomy
from gongkai.rules.items import find_item
from gongkai.rules.settings import RuleSettings

_STOP = re.compile(r"[。；;！？]")
_COMMA = re.compile(r"[，,、：:（(）)]")
_NEAR = 14
_THRESHOLD = 1.0
_CARRIED = 0.2
_TOUCHING = 1.5
_CLAUSE_WEIGHT = 0.9
_SEVERAL_CHANNELS = 2.0


def label_numbers(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    numbers: Sequence[Numeral],
    settings: RuleSettings,
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
        parts = parts or any(word in sentence[floor : number.start] for word in settings.part_words)
        carried = None if parts and previous in settings.total_labels else previous
        speaking = [c for c in phrases if not (parts and _of_total(c, floor, settings))]
        label, score = _label(sentence, section, speaking, number, window, carried, settings)
        if label is not None:
            item = find_item(sentence, label, window, settings) if labels[label].item else None
            mentions.append(Mention(number.start, number.end, label, "number", None, item, score))
            floor, previous = number.end, label
            if item is not None and item.start >= number.end:
                floor = item.end
    counting = [m for m in mentions if labels[m.label].item]
    counted = [CountedQuantity(m.start, m.end, m.label) for m in counting]
    tied = link_items(sentence, counted, [m.item for m in counting if m.item is not None])
    item_of = dict(zip((m.start for m in counting), tied, strict=True))
    return [replace(mention, item=item_of.get(mention.start)) for mention in mentions]


def _of_total(phrase: Phrase, floor: int, settings: RuleSettings) -> bool:
    """Return whether a phrase speaks for the total that the figures behind `floor` are part of."""
    return (
        phrase.start < floor
        and phrase.role in {"before", "clause"}
        and phrase.label in settings.total_labels
    )


def _label(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    number: Numeral,
    window: tuple[int, int, int, int],
    previous: str | None,
    settings: RuleSettings,
) -> tuple[str | None, float]:
    floor, start, _, _ = window
    if floor and (label := _sum_label(sentence[floor:start], section, phrases, start, settings)):
        return label, 0.7
    left = _COMMA.split(sentence[max(floor, start - _NEAR) : start])[-1]
    if any(c.role == "comparison" and start - len(left) <= c.start < start for c in phrases):
        return "comparison", 0.7
    if number.unit in settings.percent_units:
        return "rate", 0.9
    weights = _weights(sentence, phrases, window, previous, settings)
    for label, rule in settings.quantities.items():
        if label not in weights:
            continue
        weights[label] += 1.5 if section in rule.sections else -0.5
        weights[label] += 1.0 if number.unit in rule.units else -3.0
    if weights:
        label, weight = max(weights.items(), key=lambda pair: pair[1])
        if weight >= _THRESHOLD:
            return label, round(weight / (weight + 3), 3)
    fallback = settings.fallback.get(section)
    return fallback, 0.3


def _sum_label(
    gap: str, section: str, phrases: Sequence[Phrase], start: int, settings: RuleSettings
) -> str | None:
    """Return what a sum of the figures before it measures; `gap` leads up to it from the last."""
    if gap.strip(" ，,、；;") not in settings.sum_words:
        return None
    named = [c.label for c in phrases if c.role == "clause" and c.end <= start]
    channel = next((label for label in named if label in settings.channel_labels), None)
    return channel or settings.sum_labels.get(section)


def _weights(
    sentence: str,
    phrases: Sequence[Phrase],
    window: tuple[int, int, int, int],
    previous: str | None,
    settings: RuleSettings,
) -> dict[str, float]:
    floor, start, end, ceiling = window
    stop = _STOP.search(sentence, end, ceiling) or _COMMA.search(sentence, end, ceiling)
    reach = stop.start() if stop else ceiling
    weights: dict[str, float] = defaultdict(float)
    for phrase in phrases:
        length = phrase.end - phrase.start
        if phrase.role in {"before", "clause"} and phrase.end <= start:
            gap = start - phrase.end
            near = _CLAUSE_WEIGHT if phrase.role == "clause" else 1 / (1 + gap / 4)
            weight = length * (near if gap > 1 else _TOUCHING)
            weights[phrase.label] = max(
                weights[phrase.label], weight if phrase.start >= floor else weight * _CARRIED
            )
        elif phrase.role == "after" and end <= phrase.start < reach:
            weights[phrase.label] += length / (1 + (phrase.start - end) / 4)
    if previous is not None:
        weights[previous] += 0.8
    named = {c.label for c in phrases if c.role == "clause" and floor <= c.start < start}
    if named:  # a channel or a count over years wins over the total, several channels over each
        weights.pop("disclosure.total", None)
    if len(named - {"disclosure.cumulative"}) > 1:
        weights["disclosure.other_channel"] += _SEVERAL_CHANNELS
    return weights
