"""What a chain sees of the tokens of a sentence: the words around, cue words, the numeral itself.

A numeral that can be a quantity is one token with its unit, so that a window of three tokens
reaches over it; else a run of digits is one, and any other character.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import add

from annotations.numerals import Numeral, candidates
from models.chains.features import Column, Features
from models.rules.cues import Cue, cues_of

_WINDOW = 3
_PLAIN = re.compile(r"\d+|\S")
_CLAUSE_END = "，,。；;！？：:（()）"
_SPEAKING = frozenset({"before", "clause"})
_NEGATING = frozenset({"negation", "closing_negation", "not_negation", "sharing"})
_PARTING = re.compile(f"[{re.escape(_CLAUSE_END)}、]")
_REACH = 12  # characters over which a word near a number counts by its distance


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a sentence; `numeral` where it can be a quantity."""

    start: int
    end: int
    text: str
    numeral: Numeral | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a chain sees it: text, tokens, cues, and what the headings above speak of."""

    text: str
    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]
    context: tuple[str, ...]


def read_sentence(text: str, headings: Sequence[str]) -> Sentence:
    """Return a sentence as a chain sees it.

    Args:
        text: of the sentence.
        headings: above it, the outermost first.
    """
    context = [f"under={cue.label}" for heading in headings for cue in cues_of(heading)]
    context += [f"heading={pair}" for heading in headings[-1:] for pair in bigrams(heading)]
    return Sentence(text, tuple(tokenize(text)), cues_of(text), tuple(sorted(set(context))))


def tokenize(sentence: str) -> Iterator[Token]:
    """Yield the tokens of a sentence in order, without white space."""
    place = 0
    for numeral in [*candidates(sentence), None]:
        stop = numeral.start if numeral else len(sentence)
        for match in _PLAIN.finditer(sentence, place, stop):
            yield Token(match.start(), match.end(), match[0])
        if numeral:
            yield Token(numeral.start, numeral.end, f"#{numeral.unit}", numeral)
            place = numeral.end


def bigrams(text: str) -> list[str]:
    """Return the pairs of neighbouring characters, each once, digits made equal."""
    plain = re.sub(r"\d+", "0", re.sub(r"\s", "", text))
    return list(dict.fromkeys(a + b for a, b in pairwise(plain)))


def token_features(sentences: Collection[Sentence]) -> Features:
    """Return the features of every token of sentences for finding nouns and items."""
    rows: list[list[str | None]] = [[] for _ in _COLUMNS]
    starts: list[list[int]] = [[] for _ in _COLUMNS]
    bags: list[list[str]] = []
    for sentence in sentences:
        for row, places, values in zip(rows, starts, _sliding(sentence), strict=True):
            places.extend(range(len(row), len(row) + len(sentence.tokens)))
            row.extend(values)
        bags += _bags(sentence)
    lengths = [len(sentence.tokens) for sentence in sentences]
    return Features(lengths, bags, list(map(Column, _COLUMNS, rows, starts)))


def number_features(sentence: Sentence) -> Iterator[list[str]]:
    """Yield the features of each token that is a numeral, for naming what it measures."""
    numbers = [i for i, token in enumerate(sentence.tokens) if token.numeral]
    if not numbers:
        return
    around = list(zip(_AROUND, _around(sentence), strict=True))
    for rank, place in enumerate(numbers):
        token = sentence.tokens[place]
        assert token.numeral is not None
        floor = sentence.tokens[numbers[rank - 1]].end if rank else 0
        ceiling = (
            sentence.tokens[numbers[rank + 1]].start
            if rank + 1 < len(numbers)
            else len(sentence.text)
        )
        lead, tail = sentence.text[floor : token.start], sentence.text[token.end : ceiling]
        unit = token.numeral.unit
        found = [
            "bias",
            f"unit={unit}",
            f"qualifier={token.numeral.qualifier}",
            f"zero={not token.numeral.value}",
            f"rank={min(rank, 4)}",
            f"left={min(len(numbers) - rank, 4)}",
            *(f"{name}={values[place + i]}" for ns, values in around for i, name in enumerate(ns)),
            *_words(lead, tail),
            *_speaking(sentence.cues, token, floor, ceiling),
            *sentence.context,
        ]
        yield found + [f"{unit}&{f}" for f in found if f.startswith(("cue", "lead", "under"))]


def _plain(token: Token) -> str:
    return "0" if token.numeral is None and token.text.isdigit() else token.text


def _kind(token: Token) -> str:
    return "n" if token.numeral is not None else _kind_of(token.text)


@lru_cache(maxsize=4096)
def _kind_of(text: str) -> str:
    if text.isdigit():
        return "d"
    if text.isascii() and text.isalpha():
        return "a"
    return "h" if text.isalnum() else "p" if text in "，。；、：" else "o"


_SHIFTS = range(-_WINDOW, _WINDOW + 1)
_AROUND = (
    tuple(f"w{shift}" for shift in _SHIFTS),
    tuple(f"ww{shift}" for shift in _SHIFTS[:-1]),
    tuple(f"www{shift}" for shift in _SHIFTS[:-2]),
)
"""The tokens of the window around a place, the pairs of neighbours in it, the triples."""
_COLUMNS = (
    *_AROUND,
    tuple(f"k{shift}" for shift in _SHIFTS),
    ("kkk",),
    ("next",),
    ("next",),
    ("last",),
)


def _around(sentence: Sentence) -> tuple[list[str], list[str], list[str]]:
    """Return the values of the columns `_AROUND`, from those of the first token on."""
    edged = ["^"] * _WINDOW + list(map(_plain, sentence.tokens)) + ["$"] * _WINDOW
    pairs = list(map(add, edged, edged[1:]))
    return edged, pairs, list(map(add, pairs, edged[2:]))


def _sliding(sentence: Sentence) -> Iterator[Sequence[str | None]]:
    """Yield the values of each of `_COLUMNS` for a sentence, from those of its first token on."""
    yield from _around(sentence)
    kinds = list(map(_kind, sentence.tokens))
    yield [*[None] * _WINDOW, *kinds, *[None] * _WINDOW]
    yield list(map("".join, zip(["", *kinds], kinds, [*kinds[1:], ""], strict=False)))
    yield from _near_numeral(sentence.tokens)


def _bags(sentence: Sentence) -> Iterator[list[str]]:
    """Yield for every token what it has by cues, by its clause and by the headings above."""
    clauses = _Clauses(sentence)
    under = [feature for feature in sentence.context if feature.startswith("under")]
    for token, covering in zip(sentence.tokens, _covering(sentence), strict=True):
        yield ["bias", *covering, *clauses(token), *under]


def _covering(sentence: Sentence) -> list[list[str]]:
    """Return for every token the cues that cover it, and whether it opens or ends them."""
    found: list[list[str]] = [[] for _ in sentence.tokens]
    starts = [token.start for token in sentence.tokens]
    for cue in sentence.cues:
        name = cue.role if cue.role != "noun" else f"noun:{cue.label}"
        for place in range(bisect_left(starts, cue.start), bisect_left(starts, cue.end)):
            token = sentence.tokens[place]
            if token.end > cue.end:
                continue
            found[place].append(f"in={name}")
            if cue.start == token.start:
                found[place].append(f"opens={name}")
            if cue.end == token.end:
                found[place].append(f"ends={name}")
    return found


class _Clauses:
    """What else stands in the clause of a token: negations and numerals on either side."""

    def __init__(self, sentence: Sentence) -> None:
        text = sentence.text
        self._marks = [at for at, character in enumerate(text) if character in _CLAUSE_END]
        self._length = len(text)
        self._cues = [cue for cue in sentence.cues if cue.role in _NEGATING]
        self._numbers = [token.start for token in sentence.tokens if token.numeral]

    def __call__(self, token: Token) -> list[str]:
        """Return the features of a token."""
        opening, closing = (
            bisect_left(self._marks, token.start),
            bisect_left(self._marks, token.end),
        )
        start = self._marks[opening - 1] + 1 if opening else 0
        end = self._marks[closing] if closing < len(self._marks) else self._length
        found = {
            f"{'before' if cue.end <= token.start else 'behind'}={cue.role}"
            for cue in self._cues
            if start <= cue.start
            and cue.end <= end
            and (cue.end <= token.start or token.end <= cue.start)
        }
        low, high = bisect_left(self._numbers, start), bisect_left(self._numbers, end)
        middle = bisect_left(self._numbers, token.start, low, high)
        if low < middle:
            found.add("number=before")
        if middle < high:
            found.add("number=behind")
        words = sorted(found)
        return [*words, "&".join(["clause", *words])]


def _near_numeral(tokens: Sequence[Token]) -> Iterator[Sequence[str | None]]:
    """Yield how far the next numerals are, their units, and how far the last ones."""
    numbers = [i for i, token in enumerate(tokens) if token.numeral]
    nexts: list[str | None] = []
    units: list[str | None] = []
    lasts: list[str | None] = []
    for number in numbers:
        gap = number - len(nexts)
        nexts += [_bucket(distance) for distance in range(gap, -1, -1)]
        units += [tokens[number].text] * (gap + 1)
    nexts += [None] * (len(tokens) - len(nexts))
    units += [None] * (len(tokens) - len(units))
    for number in [*numbers, len(tokens) - 1]:
        first = len(lasts)
        lasts += [_bucket(distance) if first else None for distance in range(1, number - first + 2)]
    yield from (nexts, units, lasts)


def _words(lead: str, tail: str) -> Iterator[str]:
    """Yield the words before a number from the last one on, and those behind it."""
    bare = re.sub(r"\s", "", lead)
    own = _PARTING.split(bare)[-1]
    yield f"lead={own[-8:]}"
    yield f"gap={bare if len(bare) < 5 else 'long'}"
    yield from (f"leads={pair}" for pair in bigrams(own))
    yield from (f"before={pair}" for pair in bigrams(bare))
    behind = _PARTING.split(re.sub(r"\s", "", tail), 1)[0]
    yield f"tail={behind[:4]}"
    yield from (f"tails={pair}" for pair in bigrams(behind[:_REACH]))


def _speaking(cues: Sequence[Cue], token: Token, floor: int, ceiling: int) -> Iterator[str]:
    """Yield the cues that speak for a number, by their place towards it."""
    nearest = ""
    for cue in cues:
        if cue.role in _SPEAKING or cue.role in ("comparison", "body", "heading"):
            if cue.end <= token.start:
                side = "own" if cue.start >= floor else "carried"
                yield f"cue:{side}:{cue.role}={cue.label}"
                if side == "own" and cue.role in _SPEAKING:
                    nearest = cue.label
                    yield f"cue:{_bucket(token.start - cue.end)}:{cue.role}={cue.label}"
        elif cue.role == "after" and token.end <= cue.start < ceiling:
            yield f"cue:after={cue.label}"
            yield f"cue:after:{_bucket(cue.start - token.end)}={cue.label}"
    yield f"cue:nearest={nearest}"


def _bucket(distance: int) -> str:
    return str(distance) if distance < 4 else "few" if distance < _REACH else "far"
