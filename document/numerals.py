"""Numbers in running text: where they stand, what they are worth, which can be quantities."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from gongkai import configs
from gongkai.document.numeral_values import (
    CHINESE,
    DIGIT,
    FINANCIAL,
    FINANCIAL_RUN,
    FIRST,
    GAP,
    PAIR,
    PLAIN,
    SCALE,
    SPACED,
    TAIL,
    NumeralError,
    parse_number,
)
from gongkai.document.report import Qualifier

__all__ = [
    "Numeral",
    "NumeralError",
    "find_candidates",
    "find_numerals",
    "parse_number",
    "value_of",
]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number of the text by the guidelines, part 2.

    Attributes:
        start, end: the number, its unit and the approximator that follows it; count characters.
        value: in base units, 1万元 is 10000.
        unit: as normalised, 條 is 条, ％ is %; empty if the text has none.
        qualifier: whether the text gives the value as exact.
    """

    start: int
    end: int
    value: int | float
    unit: str
    qualifier: Qualifier


def _any(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, the longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


_CONFIG = configs.load("numerals.yaml")
_PERCENTS: dict[str, str] = _CONFIG["percents"]
_FRACTIONS: dict[str, str] = _CONFIG["fractions"]
_SAME: dict[str, str] = _CONFIG["same_unit"]
_TRADITIONAL = str.maketrans(_CONFIG["traditional"] | {"(": "（", ")": "）"})
_OTHER = frozenset(_CONFIG["other_units"])
_CUES: dict[Qualifier, list[str]] = _CONFIG["before"]
_AFTER: dict[str, Qualifier] = {
    word: qualifier for qualifier, words in _CONFIG["after"].items() for word in words
}

_COUNTED = _any([*_CONFIG["units"], *_CONFIG["traditional"], *_SAME])
_BRACKETS = rf"[（(]{_any(_CONFIG['brackets'])}[）)]"
_UNIT = (
    rf"(?:{_any(_PERCENTS)}|{_any(_OTHER)}|(?:{_COUNTED})次?(?:{_BRACKETS})?)"
    rf"(?!{'|'.join(f'(?<={unit})(?:{word})' for unit, word in _CONFIG['not_units'].items())})"
)
_APPROXIMATOR = rf"{GAP}?(?P<after>{_any(_AFTER)})"


def _pattern(financial: str) -> re.Pattern[str]:
    written = rf"(?:{PLAIN}{TAIL}|{financial}|{CHINESE})"
    return re.compile(
        rf"(?={FIRST})(?<!{DIGIT})(?<!{DIGIT}[.．])(?:零(?P<noun>{_any(_CONFIG['zero_nouns'])})"
        rf"|(?P<number>(?<!{DIGIT}{GAP}){SPACED}{TAIL}(?={GAP}{{0,2}}{_UNIT})"
        rf"|{written}(?:分之{written})?)"
        rf"(?:{GAP}{{0,2}}(?P<unit>{_UNIT}))?)"
        rf"(?:{_APPROXIMATOR})?"
    )


_NUMERAL = _pattern(FINANCIAL_RUN)
_BEGINNING = re.compile(FIRST)


@cache
def _marked() -> re.Pattern[str]:
    """Return the pattern for a span that somebody marked: there a lone 壹 is a number, too."""
    return _pattern(FINANCIAL)


_FOLLOWING = re.compile(_APPROXIMATOR)
_CUE = re.compile(
    rf"(?:{'|'.join(f'(?P<{name}>{_any(words)})' for name, words in _CUES.items())})"
    rf"(?<!{')(?<!'.join(_CONFIG['not_qualifiers'])}){_any(_CONFIG['links'])}?{GAP}*$"
)
_UP_TO = re.compile(rf"{_CONFIG['up_to']}{GAP}*$")
_WINDOW = 16  # characters of context that a cue may stand in

# Hides words like 统一 from the patterns without moving an offset.
_WORDS = re.compile("|".join(_CONFIG["words"]))
_FILLER = "\ufffd"

_EXCLUDED = _CONFIG["not_quantities"]
_PHRASES = re.compile("|".join(_EXCLUDED["phrases"]))
_EXCLUDED_BEFORE = re.compile(rf"(?:{'|'.join(_EXCLUDED['before'])}){GAP}*$")
_EXCLUDED_AFTER = re.compile("|".join(_EXCLUDED["after"]))
_ALONE = _CONFIG["alone"]
_ALONE_BEFORE = re.compile(rf"{_ALONE['before']}{GAP}*$")
_ALONE_AFTER = re.compile(_ALONE["after"])
_NOT_ALONE = re.compile("|".join(_ALONE["numerals"]))
_BARE_SCALE = re.compile(rf"(?![十拾]){SCALE}+")  # 千条 is a number only after 近, 上 and the like


def find_numerals(text: str) -> list[Numeral]:
    """Return every number of `text` with its unit, in order, not overlapping."""
    return [numeral for numeral, _ in _numerals(text)]


def find_candidates(text: str) -> tuple[Numeral, ...]:
    """Return those numerals that can be quantities: the guidelines' list of others is left out."""
    found = list(_numerals(text))
    if not found:
        return ()
    covered = {place for phrase in _PHRASES.finditer(text) for place in range(*phrase.span())}
    return tuple(
        numeral
        for numeral, match in found
        if numeral.start not in covered and _plausible(text, match)
    )


def value_of(text: str, start: int, end: int) -> tuple[int | float, str, Qualifier]:
    """Return value, unit and qualifier of the number that somebody marked at `text[start:end]`.

    The unit may be one that no list knows; the words around the span (近, 超过, 左右) count.

    Raises:
        NumeralError: there is no number in the span.
    """
    surface = text[start:end]
    found = next(_numerals(surface), None) or next(_numerals(surface, _marked()), None)
    if found is None:
        raise NumeralError(f"{surface!r} at {start} holds no number: mark its digits, 一 or 零")
    numeral, match = found
    unit = numeral.unit
    if not unit and not match["noun"]:
        unit = _normal(surface[numeral.end :].strip())
    before = _before(text, start + numeral.start)
    after = match if match["after"] else _FOLLOWING.match(text, end)
    return numeral.value, unit, _qualifier(before, match[0], after and after["after"])


def _numerals(
    text: str, pattern: re.Pattern[str] = _NUMERAL
) -> Iterator[tuple[Numeral, re.Match[str]]]:
    if not _BEGINNING.search(text):  # nearly half of the sentences
        return
    plain = _WORDS.sub(lambda word: _FILLER * len(word[0]), text)
    for match in pattern.finditer(plain):
        try:
            value, unit = _reading(match)
        except NumeralError:  # a run of numeral characters that is none: 百千
            continue
        qualifier = _qualifier(_before(text, match.start()), match[0], match["after"])
        yield Numeral(match.start(), match.end(), value, unit, qualifier), match


def _reading(match: re.Match[str]) -> tuple[int | float, str]:
    if match["noun"]:
        return 0, ""
    number = match["number"]
    whole = number.partition("分之")[0]
    unit = _FRACTIONS.get(whole, "") if whole != number else _normal(match["unit"] or "")
    return parse_number(number), unit


def _normal(unit: str) -> str:
    plain = unit.translate(_TRADITIONAL)
    return _PERCENTS.get(plain) or _SAME.get(plain, plain)


def _before(text: str, start: int) -> str:
    return text[max(0, start - _WINDOW) : start].rpartition("\n")[2]


def _qualifier(before: str, surface: str, after: str | None) -> Qualifier:
    """Return what the cue before the number says, else the approximator behind or inside it."""
    cue = _CUE.search(before)
    if cue:
        return next(name for name in _CUES if cue[name])
    if _UP_TO.search(before) and re.match(SCALE, surface):
        return "at_least"
    if after:
        return _AFTER[after]
    if PAIR.search(surface):
        return "approx"
    return "at_least" if re.search("[余多来几数]", surface) else "exact"


def _plausible(text: str, match: re.Match[str]) -> bool:
    """Whether a match of `_NUMERAL` can be a quantity where it stands."""
    before = _before(text, match.start())
    if (
        match["unit"] in _OTHER
        or _EXCLUDED_BEFORE.search(before)
        or _EXCLUDED_AFTER.match(text, match.end())
    ):
        return False
    number = match["number"]
    if match["noun"] or "分之" in number:
        return bool(match["noun"]) or number.partition("分之")[0] in _FRACTIONS
    if _BARE_SCALE.fullmatch(number):
        return bool(_CUE.search(before) or _UP_TO.search(before))
    return bool(
        match["unit"]
        or (
            _ALONE_BEFORE.search(before)
            and _ALONE_AFTER.match(text, match.end())
            and not _NOT_ALONE.fullmatch(match[0])
        )
    )
