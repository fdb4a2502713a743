"""The labels of numbers, by the phrases around them, their units and their sections."""

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
_NEAR = 14  # characters before a number that are searched for a comparison
_THRESHOLD = 1.0  # the weight from which a label is assigned
_PREVIOUS_FACTOR = 0.2  # for phrases before the previous number
_ADJACENT_WEIGHT = 1.5  # for a character of a phrase next to the number
_CLAUSE_WEIGHT = 0.9  # for a character of a phrase anywhere in the clause
_SEVERAL_CHANNELS = 2.0


def label_numbers(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    numbers: Sequence[Numeral],
    settings: RuleSettings,
) -> list[Mention]:
    """Return a mention for every number that measures disclosure work.

    Args:
        sentence: the sentence.
        section: its section label.
        phrases: its phrases, in order.
        numbers: its numerals that are not shared by nouns, in order.
        settings: of the rule tagger.

    Returns:
        Mentions in order, with offsets in the sentence.
    """
    mentions: list[Mention] = []
    first = 0
    previous: str | None = None
    parts = False
    labels = taxonomy().quantities
    for index, number in enumerate(numbers):
        last = numbers[index + 1].start if index + 1 < len(numbers) else len(sentence)
        bounds = (first, number.start, number.end, last)
        parts = parts or any(word in sentence[first : number.start] for word in settings.part_words)
        inherited = None if parts and previous in settings.total_labels else previous
        relevant = [p for p in phrases if not (parts and _is_for_total(p, first, settings))]
        label, score = _label(sentence, section, relevant, number, bounds, inherited, settings)
        if label is not None:
            item = find_item(sentence, label, bounds, settings) if labels[label].item else None
            mentions.append(Mention(number.start, number.end, label, "number", None, item, score))
            first, previous = number.end, label
            if item is not None and item.start >= number.end:
                first = item.end
    counting = [m for m in mentions if labels[m.label].item]
    counted = [CountedQuantity(m.start, m.end, m.label) for m in counting]
    linked = link_items(sentence, counted, [m.item for m in counting if m.item is not None])
    item_of = dict(zip((m.start for m in counting), linked, strict=True))
    return [replace(mention, item=item_of.get(mention.start)) for mention in mentions]


def _is_for_total(phrase: Phrase, first: int, settings: RuleSettings) -> bool:
    """Return whether a phrase belongs to a total whose parts are the numbers after `first`."""
    return (
        phrase.start < first
        and phrase.role in {"before", "clause"}
        and phrase.label in settings.total_labels
    )


def _label(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    number: Numeral,
    bounds: tuple[int, int, int, int],
    previous: str | None,
    settings: RuleSettings,
) -> tuple[str | None, float]:
    first, start, _, _ = bounds
    if first and (label := _sum_label(sentence[first:start], section, phrases, start, settings)):
        return label, 0.7
    left = _COMMA.split(sentence[max(first, start - _NEAR) : start])[-1]
    if any(p.role == "comparison" and start - len(left) <= p.start < start for p in phrases):
        return "comparison", 0.7
    if number.unit in settings.percent_units:
        return "rate", 0.9
    weights = _weights(sentence, phrases, bounds, previous, settings)
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
    """Return the label of a number that is the sum of those before it, or None.

    `gap` is the text between the previous number and this one.
    """
    if gap.strip(" ，,、；;") not in settings.sum_words:
        return None
    named = [p.label for p in phrases if p.role == "clause" and p.end <= start]
    channel = next((label for label in named if label in settings.channel_labels), None)
    return channel or settings.sum_labels.get(section)


def _weights(
    sentence: str,
    phrases: Sequence[Phrase],
    bounds: tuple[int, int, int, int],
    previous: str | None,
    settings: RuleSettings,
) -> dict[str, float]:
    first, start, end, last = bounds
    stop = _STOP.search(sentence, end, last) or _COMMA.search(sentence, end, last)
    end_of_clause = stop.start() if stop else last
    weights: dict[str, float] = defaultdict(float)
    for phrase in phrases:
        length = phrase.end - phrase.start
        if phrase.role in {"before", "clause"} and phrase.end <= start:
            gap = start - phrase.end
            near = _CLAUSE_WEIGHT if phrase.role == "clause" else 1 / (1 + gap / 4)
            weight = length * (near if gap > 1 else _ADJACENT_WEIGHT)
            weights[phrase.label] = max(
                weights[phrase.label],
                weight if phrase.start >= first else weight * _PREVIOUS_FACTOR,
            )
        elif phrase.role == "after" and end <= phrase.start < end_of_clause:
            weights[phrase.label] += length / (1 + (phrase.start - end) / 4)
    if previous is not None:
        weights[previous] += 0.8
    named = {p.label for p in phrases if p.role == "clause" and first <= p.start < start}
    if named:  # a channel or a count over years excludes the total
        weights.pop("disclosure.total", None)
    if len(named - {"disclosure.cumulative"}) > 1:
        weights["disclosure.other_channel"] += _SEVERAL_CHANNELS
    return weights
