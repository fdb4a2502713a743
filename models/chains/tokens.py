"""What a chain sees of the tokens of a sentence: the words around, cue words, the numeral itself.

A numeral that can be a quantity is one token with its unit, so that a window of three tokens
reaches over it; else a run of digits is one, and any other character.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import add
from typing import NamedTuple

import numpy as np

from annotations.numerals import Numeral, candidates
from models.chains.features import Column, Features, Group
from models.rules.cues import Cue, cues_of

_WINDOW = 3
_PLAIN = re.compile(r"\d+|\S")
_DIGITS = re.compile(r"\d+")
_CLAUSE_END = "，,。；;！？：:（()）"
_MARK = re.compile(f"[{re.escape(_CLAUSE_END)}]")
_PARTING = re.compile(f"[{re.escape(_CLAUSE_END)}、]")
_SPEAKING = frozenset({"before", "clause"})
_NEGATING = ("closing_negation", "negation", "not_negation", "sharing")
_BESIDE = (
    *(f"before={role}" for role in _NEGATING),
    *(f"behind={role}" for role in _NEGATING),
    "number=before",
    "number=behind",
)
"""What else can stand in the clause of a token, as the alphabet orders it; in a code a bit each."""
_REACH = 12  # characters over which a word near a number counts by its distance


class Token(NamedTuple):
    """A piece of a sentence; `numeral` where it can be a quantity. Other digits are written 0."""

    start: int
    end: int
    text: str
    numeral: Numeral | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a chain sees it.

    Attributes:
        text: of the sentence.
        tokens: of it.
        numbers: the places of those that are numerals.
        around: the values of the columns `_AROUND`, from those of the first token on.
        cues: the cue words in it.
        context: what the headings above speak of.
    """

    text: str
    tokens: tuple[Token, ...]
    numbers: tuple[int, ...]
    around: tuple[Sequence[str], ...]
    cues: tuple[Cue, ...]
    context: tuple[str, ...]


def read_sentence(text: str, headings: Sequence[str]) -> Sentence:
    """Return a sentence as a chain sees it.

    Args:
        text: of the sentence.
        headings: above it, the outermost first.
    """
    tokens = tuple(tokenize(text))
    numbers = tuple(place for place, token in enumerate(tokens) if token.numeral)
    return Sentence(text, tokens, numbers, _around(tokens), cues_of(text), _context(*headings))


@lru_cache(maxsize=256)  # many sentences stand under the same headings
def _context(*headings: str) -> tuple[str, ...]:
    context = {f"under={cue.label}" for heading in headings for cue in cues_of(heading)}
    context.update(f"heading={pair}" for heading in headings[-1:] for pair in bigrams(heading))
    return tuple(sorted(context))


def tokenize(sentence: str) -> Iterator[Token]:
    """Yield the tokens of a sentence in order, without white space."""
    place = 0
    for numeral in [*candidates(sentence), None]:
        stop = numeral.start if numeral else len(sentence)
        for match in _PLAIN.finditer(sentence, place, stop):
            text = match[0]
            yield Token(match.start(), match.end(), "0" if text.isdigit() else text)
        if numeral:
            yield Token(numeral.start, numeral.end, f"#{numeral.unit}", numeral)
            place = numeral.end


def bigrams(text: str) -> list[str]:
    """Return the pairs of neighbouring characters, each once, digits made equal."""
    plain = _DIGITS.sub("0", "".join(text.split()))
    return list(dict.fromkeys(map(add, plain, plain[1:])))


def token_features(sentences: Sequence[Sentence]) -> Features:
    """Return the features of every token of sentences for finding nouns and items."""
    lengths = [len(sentence.tokens) for sentence in sentences]
    sentence_of = np.repeat(np.arange(len(sentences)), lengths)
    told = [(*s.around, *_kinds(s.tokens), *_near_numeral(s)) for s in sentences]
    columns = []
    for place, names in enumerate(_COLUMNS):
        values = list(chain.from_iterable(values[place] for values in told))
        # a sentence has a value more than tokens for every name but one
        starts = np.arange(len(sentence_of)) + (len(names) - 1) * sentence_of
        columns.append(Column(names, values, starts))
    under = [["bias", *filter(_is_under, sentence.context)] for sentence in sentences]
    groups = [Group(under, sentence_of), _covering(sentences, lengths), _clauses(sentences)]
    return Features(lengths, columns, groups)


def number_features(sentences: Sequence[Sentence]) -> Features:
    """Return the features of the numerals of sentences, for naming what they measure."""
    counts = [len(sentence.numbers) for sentence in sentences]
    sentence_of = np.repeat(np.arange(len(sentences)), counts)
    places = np.array([place for s in sentences for place in s.numbers], np.intp)
    columns = []
    for row, names in enumerate(_AROUND):
        values = [sentence.around[row] for sentence in sentences]
        lengths = np.fromiter(map(len, values), np.intp, len(values))
        firsts = np.cumsum(lengths) - lengths
        starts = firsts[sentence_of] + places
        columns.append(Column(names, list(chain.from_iterable(values)), starts))
    own = [bag for sentence in sentences for bag in _of_numbers(sentence)]
    context = [sentence.context for sentence in sentences]
    return Features(counts, columns, [Group(own, range(len(own))), Group(context, sentence_of)])


def _of_numbers(sentence: Sentence) -> Iterator[list[str]]:
    """Yield what each numeral is told by, besides the words next to it and the headings."""
    tokens, numbers = sentence.tokens, sentence.numbers
    under = list(filter(_is_under, sentence.context))
    for rank, place in enumerate(numbers):
        token = tokens[place]
        assert token.numeral is not None
        floor = tokens[numbers[rank - 1]].end if rank else 0
        last = rank + 1 == len(numbers)
        ceiling = len(sentence.text) if last else tokens[numbers[rank + 1]].start
        unit = token.numeral.unit
        found = [
            "bias",
            f"unit={unit}",
            f"qualifier={token.numeral.qualifier}",
            f"zero={not token.numeral.value}",
            f"rank={min(rank, 4)}",
            f"left={min(len(numbers) - rank, 4)}",
            *_words(sentence.text[floor : token.start], sentence.text[token.end : ceiling]),
            *_speaking(sentence.cues, token, floor, ceiling),
        ]
        told = [f for f in found if f.startswith(("cue", "lead"))]
        yield found + [f"{unit}&{f}" for f in (*told, *under)]


def _is_under(feature: str) -> bool:
    return feature.startswith("under")


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


def _around(tokens: Sequence[Token]) -> tuple[Sequence[str], ...]:
    edged = ["^"] * _WINDOW + [token.text for token in tokens] + ["$"] * _WINDOW
    pairs = list(map(add, edged, edged[1:]))
    return edged, pairs, list(map(add, pairs, edged[2:]))


def _kinds(tokens: Sequence[Token]) -> tuple[Sequence[str | None], Sequence[str]]:
    """Return the kinds of the tokens for a window around each, and those of three together."""
    kinds = ["n" if token.numeral is not None else _kind_of(token.text) for token in tokens]
    edge = [None] * _WINDOW
    joined = "".join(kinds)
    threes = [joined[max(place - 1, 0) : place + 2] for place in range(len(kinds))]
    return [*edge, *kinds, *edge], threes


def _covering(sentences: Sequence[Sentence], lengths: Sequence[int]) -> Group:
    """Return for every token the cues that cover it, and whether it opens or ends them."""
    bags: list[list[str]] = [[]]
    bag_of = np.zeros(sum(lengths), np.intp)
    first = 0
    for sentence, length in zip(sentences, lengths, strict=True):
        starts = [token.start for token in sentence.tokens]
        for cue in sentence.cues:
            name = cue.role if cue.role != "noun" else f"noun:{cue.label}"
            for place in range(bisect_left(starts, cue.start), bisect_left(starts, cue.end)):
                token = sentence.tokens[place]
                if token.end > cue.end:
                    continue
                if not bag_of[first + place]:
                    bag_of[first + place] = len(bags)
                    bags.append([])
                bag = bags[bag_of[first + place]]
                bag.append(f"in={name}")
                if cue.start == token.start:
                    bag.append(f"opens={name}")
                if cue.end == token.end:
                    bag.append(f"ends={name}")
        first += length
    return Group(bags, bag_of)


def _clauses(sentences: Sequence[Sentence]) -> Group:
    """Return for every token what else stands in its clause, and on which side."""
    tokens = [sentence.tokens for sentence in sentences]
    counts = list(map(len, tokens))
    # places in all sentences, one behind the other with a mark between them
    text = _CLAUSE_END[0].join(sentence.text for sentence in sentences)
    lengths = np.array([len(sentence.text) + 1 for sentence in sentences], np.intp)
    firsts = np.cumsum(lengths) - lengths
    shifts = np.repeat(firsts, counts)
    starts = np.array([token.start for row in tokens for token in row], np.intp) + shifts
    ends = np.array([token.end for row in tokens for token in row], np.intp) + shifts
    numbers = starts[[token.numeral is not None for row in tokens for token in row]]
    marks = np.array([-1, *(match.start() for match in _MARK.finditer(text)), len(text)])
    opening = marks[np.searchsorted(marks, starts) - 1] + 1
    closing = marks[np.searchsorted(marks, ends)]
    low, high = np.searchsorted(numbers, opening), np.searchsorted(numbers, closing)
    middle = np.searchsorted(numbers, starts).clip(low, high)
    found = np.zeros((len(starts), len(_BESIDE)), bool)
    found[:, -2], found[:, -1] = low < middle, middle < high
    here = slice(0)
    for sentence, count, first in zip(sentences, counts, firsts, strict=True):
        here = slice(here.stop, here.stop + count)
        for cue in sentence.cues:
            if cue.role in _NEGATING:
                start, end = first + cue.start, first + cue.end
                inside = (opening[here] <= start) & (end <= closing[here])
                role = _NEGATING.index(cue.role)
                found[here, role] |= inside & (end <= starts[here])
                found[here, role + len(_NEGATING)] |= inside & (ends[here] <= start)
    codes, places = np.unique(found @ (1 << np.arange(len(_BESIDE))), return_inverse=True)
    return Group(list(map(_beside, codes.tolist())), places)


@lru_cache(maxsize=1 << len(_BESIDE))
def _beside(code: int) -> tuple[str, ...]:
    words = [word for bit, word in enumerate(_BESIDE) if code >> bit & 1]
    return *words, "&".join(["clause", *words])


def _near_numeral(sentence: Sentence) -> tuple[Sequence[str | None], ...]:
    """Return how far the next numerals are, their units, and how far the last ones."""
    tokens, numbers = sentence.tokens, sentence.numbers
    nexts: list[str | None] = []
    units: list[str | None] = []
    lasts: list[str | None] = []
    for number in numbers:
        distances = _distances(number - len(nexts))
        nexts += distances[::-1]
        units += [tokens[number].text] * len(distances)
    nexts += [None] * (len(tokens) - len(nexts))
    units += [None] * (len(tokens) - len(units))
    for number in [*numbers, len(tokens) - 1]:
        first = len(lasts)
        lasts += _distances(number - first + 1)[1:] if first else [None] * (number + 1)
    return nexts, units, lasts


@lru_cache(maxsize=256)
def _distances(longest: int) -> tuple[str, ...]:
    """Return the distances from 0 on."""
    return tuple(map(_bucket, range(longest + 1)))


def _words(lead: str, tail: str) -> Iterator[str]:
    """Yield the words before a number from the last one on, and those behind it."""
    bare = "".join(lead.split())
    own = _PARTING.split(bare)[-1]
    yield f"lead={own[-8:]}"
    yield f"gap={bare if len(bare) < 5 else 'long'}"
    yield from (f"leads={pair}" for pair in bigrams(own))
    yield from (f"before={pair}" for pair in bigrams(bare))
    behind = _PARTING.split("".join(tail.split()), 1)[0]
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
