"""The cue words of `configs/cues.yaml` and the spaCy matcher that finds them in a sentence."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import configs
from annotations.segments import written

# spaCy's thinc imports torch where it is installed, for seconds; matching phrases needs none of it.
_BLOCKED = "torch" not in sys.modules
if _BLOCKED:
    sys.modules["torch"] = None  # type: ignore[assignment]  # the documented way to block an import
try:
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc
    from spacy.vocab import Vocab
finally:
    if _BLOCKED:
        del sys.modules["torch"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word found: its range in the sentence, what it is for, and the label it speaks for.

    `role` is one of heading, body, closing, before, clause, after, comparison, negation,
    not_negation, closing_negation, sharing, noun.
    """

    start: int
    end: int
    role: str
    label: str


@dataclass(frozen=True, slots=True)
class QuantityRule:
    """Where a quantity label is at home: its sections and its units."""

    sections: frozenset[str]
    units: frozenset[str]


@dataclass(frozen=True, slots=True)
class CueBook:
    """All of the cue configuration, the words as spaCy's phrase matcher.

    `kinds` tells of each of its patterns the rank in the configuration, the role and the label.
    """

    vocab: Vocab
    matcher: PhraseMatcher
    kinds: dict[int, tuple[int, str, str]]
    quantities: dict[str, QuantityRule]
    percent_units: frozenset[str]
    sum_words: tuple[str, ...]
    part_words: tuple[str, ...]
    total_labels: frozenset[str]
    sum_labels: dict[str, str]
    channel_labels: frozenset[str]
    silent_sections: frozenset[str]
    fallback: dict[str, str]
    item_lead: tuple[str, ...]
    item_tail: tuple[str, ...]
    item_joined: tuple[str, ...]
    bare_names: tuple[str, ...]
    rate_endings: tuple[str, ...]
    no_item_labels: frozenset[str]
    noun_not_before: tuple[str, ...]
    wanting_sections: frozenset[str]
    bare_absence: dict[str, str]
    bare_words: frozenset[str]

    def find(self, sentence: str) -> list[Cue]:
        """Return the cues of a sentence in order: by start, the longer first, then as configured.

        There is a token a character and white space is no token, so blanks inside a word do not
        hide it.
        """
        places = written(sentence)
        doc = Doc(self.vocab, words=[sentence[i] for i in places])
        found = [
            (places[start], -places[end - 1], *self.kinds[kind])
            for kind, start, end in self.matcher(doc)
        ]
        found.sort()
        return [Cue(start, 1 - last, role, label) for start, last, _, role, label in found]


@lru_cache(maxsize=2048)
def cues_of(sentence: str) -> tuple[Cue, ...]:
    """Return what `CueBook.find` does; headings are asked for again and again."""
    return tuple(cue_book().find(sentence))


@cache
def cue_book() -> CueBook:
    """Return the cues of `configs/cues.yaml`, compiled once."""
    data = configs.load("cues.yaml")
    vocab = Vocab()
    matcher = PhraseMatcher(vocab)
    phrases: dict[str, list[Doc]] = defaultdict(list)
    for name, word in _patterns(data):
        phrases[name].append(Doc(vocab, words=list(word)))
    kinds = {}
    for rank, (name, docs) in enumerate(phrases.items()):
        matcher.add(name, docs)
        role, _, label = name.partition(":")
        kinds[vocab.strings[name]] = rank, role, label
    return CueBook(
        vocab=vocab,
        matcher=matcher,
        kinds=kinds,
        quantities={
            label: QuantityRule(frozenset(rule["sections"]), frozenset(rule["units"]))
            for label, rule in data["quantities"].items()
        },
        percent_units=frozenset(data["percent_units"]),
        sum_words=tuple(data["sum_words"]),
        part_words=tuple(data["part_words"]),
        total_labels=frozenset(data["total_labels"]),
        sum_labels=data["sum_labels"],
        channel_labels=frozenset(data["channel_labels"]),
        silent_sections=frozenset(data["silent_sections"]),
        fallback=data["fallback"],
        item_lead=tuple(sorted(data["item_lead"], key=len, reverse=True)),
        item_tail=tuple(sorted(data["item_tail"], key=len, reverse=True)),
        item_joined=tuple(data["item_joined"]),
        bare_names=tuple(data["bare_names"]),
        rate_endings=tuple(data["rate_endings"]),
        no_item_labels=frozenset(data["no_item_labels"]),
        noun_not_before=tuple(data["noun_not_before"]),
        wanting_sections=frozenset(data["wanting_sections"]),
        bare_absence=data["bare_absence"],
        bare_words=frozenset(data["bare_words"]),
    )


def _patterns(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for label, words in data["sections"].items():
        yield from _each(f"heading:{label}", words["heading"])
        yield from _each(f"body:{label}", words["body"])
        yield from _each(f"closing:{label}", words.get("closing", ()))
    for label, rule in data["quantities"].items():
        yield from _each(f"before:{label}", rule.get("before", ()))
        yield from _each(f"clause:{label}", rule.get("clause", ()))
        yield from _each(f"after:{label}", rule.get("after", ()))
    for label, words in data["nouns"].items():
        yield from _each(f"noun:{label}", words)
    for role in ("comparison", "negations", "not_negations", "closing_negations", "sharing"):
        yield from _each(f"{role.removesuffix('s')}:", data[role])


def _each(label: str, words: Iterable[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        yield label, word
