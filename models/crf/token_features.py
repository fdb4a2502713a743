"""Features of the tokens and numerals of sentences: surrounding tokens, phrases, the numeral.

A numeral that can be a quantity is one token together with its unit, so that the window of three
tokens on each side covers more text. Other runs of digits and all other characters are one token
each.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import add

import numpy as np

from gongkai.document.doc import Doc
from gongkai.document.numerals import Numeral
from gongkai.document.phrases import Phrase
from gongkai.models.crf.features import Bag, Column, Features, Group, Values

_WINDOW = 3
_PLAIN = re.compile(r"\d+|\S")
_RUN_OR_BLANK = re.compile(r"\d\d|\s")
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
"""The features of the clause of a token, sorted; each is one bit of a code."""
_REACH = 12  # characters up to which the distance of a word from a number is a feature


@dataclass(frozen=True, slots=True)
class TokenizedSentence:
    """The tokens of a segment for the CRFs.

    Attributes:
        text: of the segment.
        starts, ends: the range of characters of each token, as offsets in the segment.
        words: the normalised tokens: # with the unit for a numeral, 0 for other digits.
        numerals: by the indices of their tokens, in order.
        around: the values of the columns `_AROUND`, from those of the first token on.
        phrases: the phrases of the segment.
        context: the result of `heading_context`.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    numerals: Mapping[int, Numeral]
    around: tuple[Sequence[str], ...]
    phrases: tuple[Phrase, ...]
    context: tuple[str, ...]


def tokenize_sentence(doc: Doc, index: int, context: tuple[str, ...]) -> TokenizedSentence:
    """Return the tokens of a segment.

    Args:
        doc: the document.
        index: of the segment.
        context: the result of `heading_context` for the headings above.
    """
    text = doc.sentences[index]
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    numerals: dict[int, Numeral] = {}
    place = 0
    for numeral in [*doc.numerals(index), None]:
        for start, end in _plain_tokens(text, place, numeral.start if numeral else len(text)):
            starts.append(start)
            ends.append(end)
            words.append("0" if text[start].isdigit() else text[start])
        if numeral:
            numerals[len(words)] = numeral
            starts.append(numeral.start)
            ends.append(numeral.end)
            words.append(f"#{numeral.unit}")
            place = numeral.end
    return TokenizedSentence(
        text, starts, ends, words, numerals, _around(words), doc.phrases(index), context
    )


def heading_context(doc: Doc, path: Sequence[int]) -> tuple[str, ...]:
    """Return the features that all tokens below some headings share.

    Args:
        doc: the document.
        path: the indices of the headings, the outermost first.
    """
    context = {f"under={phrase.label}" for above in path for phrase in doc.phrases(above)}
    if path:
        context.update(f"heading={pair}" for pair in bigrams(doc.sentences[path[-1]]))
    return tuple(sorted(context))


def _plain_tokens(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Return the ranges of the tokens of a text without numerals; white space is no token."""
    if _RUN_OR_BLANK.search(text, start, end):
        return [match.span() for match in _PLAIN.finditer(text, start, end)]
    return zip(range(start, end), range(start + 1, end + 1), strict=True)


def bigrams(text: str) -> list[str]:
    """Return the distinct character bigrams of a text, without white space; digits become 0."""
    plain = _DIGITS.sub("0", "".join(text.split()))
    return list(dict.fromkeys(map(add, plain, plain[1:])))


def token_features(sentences: Sequence[TokenizedSentence]) -> Features:
    """Return the features of every token of sentences for finding nouns and items."""
    lengths = [len(sentence.words) for sentence in sentences]
    sentence_of = np.repeat(np.arange(len(sentences)), lengths)
    told = [(*s.around, *_kinds(s), *_near_numeral(s)) for s in sentences]
    columns = []
    for place, names in enumerate(_COLUMNS):
        values = list(chain.from_iterable(values[place] for values in told))
        # a sentence has one value more than tokens for every name except one
        starts = np.arange(len(sentence_of)) + (len(names) - 1) * sentence_of
        columns.append(Column(names, values, starts))
    under = [[("bias", *filter(_is_under, sentence.context))] for sentence in sentences]
    groups = [Group(under, sentence_of), _covering(sentences, lengths), _clauses(sentences)]
    return Features(lengths, columns, groups)


def number_features(sentences: Sequence[TokenizedSentence]) -> Features:
    """Return the features of the numerals of sentences, for their quantity labels."""
    counts = [len(sentence.numerals) for sentence in sentences]
    sentence_of = np.repeat(np.arange(len(sentences)), counts)
    windows = [(s.around, place) for s in sentences for place in s.numerals]
    columns = []
    for row, names in enumerate(_AROUND):
        count = len(names)
        values = [v for around, place in windows for v in around[row][place : place + count]]
        columns.append(Column(names, values, range(0, len(values), count)))
    own = [bag for sentence in sentences for bag in _of_numbers(sentence)]
    context = [[sentence.context] for sentence in sentences]
    return Features(counts, columns, [Group(own, range(len(own))), Group(context, sentence_of)])


def _of_numbers(sentence: TokenizedSentence) -> Iterator[Bag]:
    """Yield the features of each numeral, without the tokens around it and the headings."""
    under = list(filter(_is_under, sentence.context))
    numerals = list(sentence.numerals.values())
    for rank, numeral in enumerate(numerals):
        left = len(numerals) - rank
        floor = numerals[rank - 1].end if rank else 0
        ceiling = numerals[rank + 1].start if left > 1 else len(sentence.text)
        unit = numeral.unit
        before = "".join(sentence.text[floor : numeral.start].split())
        clause = _PARTING.split(before)[-1]
        after = _PARTING.split("".join(sentence.text[numeral.end : ceiling].split()), 1)[0]
        lead, pairs = f"lead={clause[-8:]}", bigrams(clause)
        phrases = list(_phrases_around(sentence.phrases, numeral, floor, ceiling))
        yield (
            "bias",
            f"unit={unit}",
            f"qualifier={numeral.qualifier}",
            f"zero={not numeral.value}",
            f"rank={min(rank, 4)}",
            f"left={min(left, 4)}",
            lead,
            f"gap={before if len(before) < 5 else 'long'}",
            Values("leads", pairs),
            Values("before", bigrams(before)),
            f"tail={after[:4]}",
            Values("tails", bigrams(after[:_REACH])),
            *phrases,
            f"{unit}&{lead}",
            Values(f"{unit}&leads", pairs),
            *[f"{unit}&{feature}" for feature in (*phrases, *under)],
        )


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
"""The features of the window around a token: the tokens, their bigrams and their trigrams."""
_COLUMNS = (
    *_AROUND,
    tuple(f"k{shift}" for shift in _SHIFTS),
    ("kkk",),
    ("next",),
    ("next",),
    ("last",),
)


def _around(words: Sequence[str]) -> tuple[Sequence[str], ...]:
    edged = ["^"] * _WINDOW + [*words] + ["$"] * _WINDOW
    pairs = list(map(add, edged, edged[1:]))
    return edged, pairs, list(map(add, pairs, edged[2:]))


def _kinds(sentence: TokenizedSentence) -> tuple[Sequence[str | None], Sequence[str]]:
    """Return the kinds of the tokens, padded for the window, and those of three together."""
    kinds = list(map(_kind_of, sentence.words))
    for place in sentence.numerals:
        kinds[place] = "n"
    edge = [None] * _WINDOW
    joined = "".join(kinds)
    threes = [joined[max(place - 1, 0) : place + 2] for place in range(len(kinds))]
    return [*edge, *kinds, *edge], threes


def _covering(sentences: Sequence[TokenizedSentence], lengths: Sequence[int]) -> Group:
    """Return for every token the phrases that cover it, and whether it starts or ends them."""
    bags: list[list[str]] = [[]]
    bag_of = np.zeros(sum(lengths), np.intp)
    first = 0
    for sentence, length in zip(sentences, lengths, strict=True):
        for phrase in sentence.phrases:
            name = phrase.role if phrase.role != "noun" else f"noun:{phrase.label}"
            opening = bisect_left(sentence.starts, phrase.start)
            for place in range(opening, bisect_left(sentence.starts, phrase.end)):
                if sentence.ends[place] > phrase.end:
                    continue
                if not bag_of[first + place]:
                    bag_of[first + place] = len(bags)
                    bags.append([])
                bag = bags[bag_of[first + place]]
                bag.append(f"in={name}")
                if phrase.start == sentence.starts[place]:
                    bag.append(f"opens={name}")
                if phrase.end == sentence.ends[place]:
                    bag.append(f"ends={name}")
        first += length
    return Group(bags, bag_of)


def _clauses(sentences: Sequence[TokenizedSentence]) -> Group:
    """Return for every token the phrases and numerals in its clause, before or after it."""
    counts = [len(sentence.words) for sentence in sentences]
    # positions count the characters of all sentences, joined by a mark
    text = _CLAUSE_END[0].join(sentence.text for sentence in sentences)
    lengths = np.array([len(sentence.text) + 1 for sentence in sentences], np.intp)
    firsts = np.cumsum(lengths) - lengths
    shifts = np.repeat(firsts, counts)
    starts = np.array([start for s in sentences for start in s.starts], np.intp) + shifts
    ends = np.array([end for s in sentences for end in s.ends], np.intp) + shifts
    numerals = [len(s.numerals) for s in sentences]
    numbers = np.array([n.start for s in sentences for n in s.numerals.values()], np.intp)
    numbers += np.repeat(firsts, numerals)
    marks = np.array([-1, *(match.start() for match in _MARK.finditer(text)), len(text)])
    opening = marks[np.searchsorted(marks, starts) - 1] + 1
    closing = marks[np.searchsorted(marks, ends)]
    low, high = np.searchsorted(numbers, opening), np.searchsorted(numbers, closing)
    middle = np.searchsorted(numbers, starts).clip(low, high)
    found = np.zeros((len(starts), len(_BESIDE)), bool)
    found[:, -2], found[:, -1] = low < middle, middle < high
    phrases = [
        (_NEGATING.index(phrase.role), first + phrase.start, first + phrase.end)
        for sentence, first in zip(sentences, firsts.tolist(), strict=True)
        for phrase in sentence.phrases
        if phrase.role in _NEGATING
    ]
    if phrases:
        roles, low, high = np.array(phrases, np.intp).T
        # the tokens of the clause of a phrase are consecutive: those before it, and those after it
        first_token = np.searchsorted(closing, high)
        before_phrase = np.searchsorted(ends, low, side="right")
        after_phrase = np.maximum(np.searchsorted(starts, high), first_token)
        last_token = np.searchsorted(opening, low, side="right")
        for role, a, b, c, d in zip(
            roles,
            first_token,
            np.minimum(before_phrase, last_token),
            after_phrase,
            last_token,
            strict=True,
        ):
            found[c:d, role] = True
            found[a:b, role + len(_NEGATING)] = True
    codes, places = np.unique(found @ (1 << np.arange(len(_BESIDE))), return_inverse=True)
    return Group(list(map(_beside, codes.tolist())), places)


@lru_cache(maxsize=1 << len(_BESIDE))
def _beside(code: int) -> tuple[str, ...]:
    words = [word for bit, word in enumerate(_BESIDE) if code >> bit & 1]
    return *words, "&".join(["clause", *words])


def _near_numeral(sentence: TokenizedSentence) -> tuple[Sequence[str | None], ...]:
    """Return the distance and unit of the next numeral, and the distance of the previous one."""
    count = len(sentence.words)
    nexts: list[str | None] = []
    units: list[str | None] = []
    lasts: list[str | None] = []
    for number in sentence.numerals:
        distances = _distances(number - len(nexts))
        nexts += distances[::-1]
        units += [sentence.words[number]] * len(distances)
    nexts += [None] * (count - len(nexts))
    units += [None] * (count - len(units))
    for number in [*sentence.numerals, count - 1]:
        first = len(lasts)
        lasts += _distances(number - first + 1)[1:] if first else [None] * (number + 1)
    return nexts, units, lasts


@lru_cache(maxsize=256)
def _distances(longest: int) -> tuple[str, ...]:
    """Return the buckets of the distances from 0 to `longest`."""
    return tuple(map(_bucket, range(longest + 1)))


def _phrases_around(
    phrases: Sequence[Phrase], numeral: Numeral, floor: int, ceiling: int
) -> Iterator[str]:
    """Yield the phrases that name what a number measures, with their position relative to it."""
    nearest = ""
    for phrase in phrases:
        if phrase.role in _SPEAKING or phrase.role in ("comparison", "body", "heading"):
            if phrase.end <= numeral.start:
                side = "own" if phrase.start >= floor else "carried"
                yield f"cue:{side}:{phrase.role}={phrase.label}"
                if side == "own" and phrase.role in _SPEAKING:
                    nearest = phrase.label
                    yield f"cue:{_bucket(numeral.start - phrase.end)}:{phrase.role}={phrase.label}"
        elif phrase.role == "after" and numeral.end <= phrase.start < ceiling:
            yield f"cue:after={phrase.label}"
            yield f"cue:after:{_bucket(phrase.start - numeral.end)}={phrase.label}"
    yield f"cue:nearest={nearest}"


def _bucket(distance: int) -> str:
    return str(distance) if distance < 4 else "few" if distance < _REACH else "far"
