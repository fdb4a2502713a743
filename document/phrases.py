"""Phrases of `configs/phrases.yaml`, found with an Aho-Corasick automaton (Aho, Corasick 1975)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import ahocorasick  # type: ignore[import-not-found]  # without type hints

from gongkai import configs
from gongkai.document.whitespace import visible_offsets


class Phrase(NamedTuple):
    """A phrase found in a sentence.

    Attributes:
        start, end: characters of the sentence, end exclusive.
        role: heading, body, closing, before, clause, after, comparison, negation, not_negation,
            closing_negation, sharing or noun.
        label: the section or quantity label that the phrase is evidence for; "" if none.
    """

    start: int
    end: int
    role: str
    label: str


class PhraseMatcher:
    """Finds all phrases of a configuration in a sentence, including overlapping ones.

    Args:
        phrases: (role, label, phrase) in the order of the configuration.
    """

    def __init__(self, phrases: Iterable[tuple[str, str, str]]) -> None:
        ranks: dict[tuple[str, str], int] = {}
        entries: defaultdict[str, dict[tuple[int, str, str], None]] = defaultdict(dict)
        for role, label, phrase in phrases:
            rank = ranks.setdefault((role, label), len(ranks))
            entries[phrase][rank, role, label] = None
        self._automaton = ahocorasick.Automaton()
        for phrase, found in entries.items():
            self._automaton.add_word(phrase, (len(phrase) - 1, tuple(found)))
        self._automaton.make_automaton()

    def find(self, sentence: str) -> tuple[Phrase, ...]:
        """Return the phrases of a sentence, by start, then the longer first, then as configured.

        White space inside a phrase is ignored. Offsets count characters of the sentence.
        """
        offsets = visible_offsets(sentence)
        visible = (
            sentence
            if len(offsets) == len(sentence)
            else "".join(map(sentence.__getitem__, offsets))
        )
        found = [
            (offsets[last - distance], -offsets[last], *entry)
            for last, (distance, entries) in self._automaton.iter(visible)
            for entry in entries
        ]
        found.sort()
        return tuple(
            [Phrase(start, 1 - last, role, label) for start, last, _, role, label in found]
        )


@cache
def phrase_matcher() -> PhraseMatcher:
    """Return the matcher of `configs/phrases.yaml`, built once."""
    return PhraseMatcher(_phrases(configs.load("phrases.yaml")))


def _phrases(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for label, words in data["sections"].items():
        for role in ("heading", "body", "closing"):
            yield from ((role, label, word) for word in words.get(role, ()))
    for label, rule in data["quantities"].items():
        for role in ("before", "clause", "after"):
            yield from ((role, label, word) for word in rule.get(role, ()))
    for label, words in data["nouns"].items():
        yield from (("noun", label, word) for word in words)
    for role in ("comparison", "negations", "not_negations", "closing_negations", "sharing"):
        yield from ((role.removesuffix("s"), "", word) for word in data[role])
