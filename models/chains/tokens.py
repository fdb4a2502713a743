"""What a chain sees of the tokens of a sentence: the words around, cue words, the numeral itself.

A numeral that can be a quantity is one token with its unit, so that a window of three tokens
reaches over it; else a run of digits is one, and any other character.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import add

from annotations.numerals import Numeral, candidates
from models.rules.cues import Cue, cues_of

_WINDOW = 3
_PLAIN = re.compile(r"\d+|\S")
_CLAUSE_END = "，,。；;！？：:（()）"
_SPEAKING = frozenset({"before", "clause"})
_NEGATING = frozenset({"negation", "closing_negation", "not_negation", "sharing"})
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


def token_features(sentence: Sentence) -> list[list[str]]:
    """Return the features of every token for finding nouns and items."""
    kinds = [_kind(token) for token in sentence.tokens]
    around = _Around([_plain(token) for token in sentence.tokens])
    covering = _covering(sentence)
    clauses = _Clauses(sentence)
    numbers = [i for i, token in enumerate(sentence.tokens) if token.numeral]
    under = [word for word in sentence.context if word.startswith("under")]
    return [
        [
            "bias",
            *around(place),
            *_kinds_around(kinds, place),
            *covering[place],
            *clauses(token),
            *_near_numeral(sentence.tokens, numbers, place),
            *under,
        ]
        for place, token in enumerate(sentence.tokens)
    ]


def number_features(sentence: Sentence, place: int) -> list[str]:
    """Return the features of a token that is a numeral, for naming what it measures."""
    numbers = [i for i, token in enumerate(sentence.tokens) if token.numeral]
    rank = numbers.index(place)
    token = sentence.tokens[place]
    assert token.numeral is not None
    floor = sentence.tokens[numbers[rank - 1]].end if rank else 0
    ceiling = (
        sentence.tokens[numbers[rank + 1]].start if rank + 1 < len(numbers) else len(sentence.text)
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
        *_Around([_plain(t) for t in sentence.tokens])(place),
        *_words(lead, tail),
        *_speaking(sentence.cues, token, floor, ceiling),
        *sentence.context,
    ]
    return found + [f"{unit}&{f}" for f in found if f.startswith(("cue", "lead", "under"))]


def _plain(token: Token) -> str:
    return "0" if token.numeral is None and token.text.isdigit() else token.text


def _kind(token: Token) -> str:
    text = token.text
    if token.numeral is not None:
        return "n"
    if text.isdigit():
        return "d"
    if text.isascii() and text.isalpha():
        return "a"
    return "h" if text.isalnum() else "p" if text in "，。；、：" else "o"


def _kinds_around(kinds: Sequence[str], place: int) -> Iterator[str]:
    low = max(0, place - _WINDOW)
    for at in range(low, min(len(kinds), place + _WINDOW + 1)):
        yield f"k{at - place}={kinds[at]}"
    yield f"kkk={''.join(kinds[max(0, place - 1) : place + 2])}"


class _Around:
    """The tokens of the window around a place, and the pairs and triples of its middle."""

    _NAMES = tuple(f"w{distance}=" for distance in range(-_WINDOW, _WINDOW + 1))
    _PAIRS = tuple(f"w{name}" for name in _NAMES[:-1])
    _TRIPLES = tuple(f"w{name}" for name in _PAIRS[:-1])

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = ["^"] * _WINDOW + list(texts) + ["$"] * _WINDOW
        self._pairs = list(map(add, self._texts, self._texts[1:]))
        self._triples = list(map(add, self._pairs, self._texts[2:]))

    def __call__(self, place: int) -> Iterator[str]:
        """Return the features of the token at a place."""
        return chain(
            map(add, self._NAMES, self._texts[place : place + len(self._NAMES)]),
            map(add, self._PAIRS, self._pairs[place : place + len(self._PAIRS)]),
            map(add, self._TRIPLES, self._triples[place : place + len(self._TRIPLES)]),
        )


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


def _near_numeral(tokens: Sequence[Token], numbers: Sequence[int], place: int) -> Iterator[str]:
    """Yield how far the nearest numerals are, and their units."""
    at = bisect_left(numbers, place)
    if at < len(numbers):
        yield f"next={_bucket(numbers[at] - place)}"
        yield f"next={tokens[numbers[at]].text}"
    if at:
        yield f"last={_bucket(place - numbers[at - 1])}"


def _words(lead: str, tail: str) -> Iterator[str]:
    """Yield the words before a number from the last one on, and those behind it."""
    bare = re.sub(r"\s", "", lead)
    own = re.split(f"[{re.escape(_CLAUSE_END)}、]", bare)[-1]
    yield f"lead={own[-8:]}"
    yield f"gap={bare if len(bare) < 5 else 'long'}"
    yield from (f"leads={pair}" for pair in bigrams(own))
    yield from (f"before={pair}" for pair in bigrams(bare))
    behind = re.split(f"[{re.escape(_CLAUSE_END)}、]", re.sub(r"\s", "", tail))[0]
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
