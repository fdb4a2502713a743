"""Numerals in running text: their spans and values, and which of them can be quantities."""

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
    """A number of the text, as the annotation guidelines (part 2) define it.

    Attributes:
        start, end: the range of the number, its unit and the approximator after it, in characters.
        value: in base units: 1万元 is 10000.
        unit: normalised: 條 is 条, ％ is %; empty if the number has no unit.
        qualifier: whether the value is exact, approximate or a bound.
    """

    start: int
    end: int
    value: int | float
    unit: str
    qualifier: Qualifier


def _any(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


_CONFIG = configs.load("numerals.yaml")
_PERCENTS: dict[str, str] = _CONFIG["percents"]
_FRACTIONS: dict[str, str] = _CONFIG["fractions"]
_SAME: dict[str, str] = _CONFIG["same_unit"]
_TRADITIONAL = str.maketrans(_CONFIG["traditional"] | {"(": "（", ")": "）"})
_OTHER = frozenset(_CONFIG["other_units"])
_QUALIFIER_WORDS: dict[Qualifier, list[str]] = _CONFIG["before"]
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
    number = rf"(?:{PLAIN}{TAIL}|{financial}|{CHINESE})"
    return re.compile(
        rf"(?={FIRST})(?<!{DIGIT})(?<!{DIGIT}[.．])(?:零(?P<noun>{_any(_CONFIG['zero_nouns'])})"
        rf"|(?P<number>(?<!{DIGIT}{GAP}){SPACED}{TAIL}(?={GAP}{{0,2}}{_UNIT})"
        rf"|{number}(?:分之{number})?)"
        rf"(?:{GAP}{{0,2}}(?P<unit>{_UNIT}))?)"
        rf"(?:{_APPROXIMATOR})?"
    )


_NUMERAL = _pattern(FINANCIAL_RUN)
_FIRST_CHARACTER = re.compile(FIRST)


@cache
def _annotated_pattern() -> re.Pattern[str]:
    """Return the pattern for annotated spans, in which a single 壹 is a number, too."""
    return _pattern(FINANCIAL)


_APPROXIMATOR_AFTER = re.compile(_APPROXIMATOR)
_QUALIFIER_BEFORE = re.compile(
    rf"(?:{'|'.join(f'(?P<{name}>{_any(words)})' for name, words in _QUALIFIER_WORDS.items())})"
    rf"(?<!{')(?<!'.join(_CONFIG['not_qualifiers'])}){_any(_CONFIG['links'])}?{GAP}*$"
)
_UP_TO = re.compile(rf"{_CONFIG['up_to']}{GAP}*$")
_CONTEXT = 16  # the characters before a number that are searched for qualifiers

# Words such as 统一 are replaced by fillers of the same length, which keeps the offsets.
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
_BARE_SCALE = re.compile(rf"(?![十拾]){SCALE}+")  # 千条 is a number only after words like 近, 上


def find_numerals(text: str) -> list[Numeral]:
    """Return all numerals of a text in order, not overlapping."""
    return [numeral for numeral, _ in _numerals(text)]


def find_candidates(text: str) -> tuple[Numeral, ...]:
    """Return the numerals of a text that can be quantities by the guidelines, in order."""
    found = list(_numerals(text))
    if not found:
        return ()
    excluded = {offset for phrase in _PHRASES.finditer(text) for offset in range(*phrase.span())}
    return tuple(
        numeral
        for numeral, match in found
        if numeral.start not in excluded and _can_be_quantity(text, match)
    )


def value_of(text: str, start: int, end: int) -> tuple[int | float, str, Qualifier]:
    """Return value, unit and qualifier of the number in the annotated span `text[start:end]`.

    The unit may be missing in the list of units. Words around the span (近, 超过, 左右) determine
    the qualifier.

    Raises:
        NumeralError: the span contains no number.
    """
    surface = text[start:end]
    found = next(_numerals(surface), None) or next(_numerals(surface, _annotated_pattern()), None)
    if found is None:
        raise NumeralError(f"{surface!r} at {start} contains no number: mark its digits, 一 or 零")
    numeral, match = found
    unit = numeral.unit
    if not unit and not match["noun"]:
        unit = _normalize_unit(surface[numeral.end :].strip())
    before = _context_before(text, start + numeral.start)
    after = match if match["after"] else _APPROXIMATOR_AFTER.match(text, end)
    return numeral.value, unit, _qualifier(before, match[0], after and after["after"])


def _numerals(
    text: str, pattern: re.Pattern[str] = _NUMERAL
) -> Iterator[tuple[Numeral, re.Match[str]]]:
    if not _FIRST_CHARACTER.search(text):  # true for nearly half of the sentences
        return
    plain = _WORDS.sub(lambda word: _FILLER * len(word[0]), text)
    for match in pattern.finditer(plain):
        try:
            value, unit = _value_and_unit(match)
        except NumeralError:  # a run of numeral characters that is no number: 百千
            continue
        qualifier = _qualifier(_context_before(text, match.start()), match[0], match["after"])
        yield Numeral(match.start(), match.end(), value, unit, qualifier), match


def _value_and_unit(match: re.Match[str]) -> tuple[int | float, str]:
    if match["noun"]:
        return 0, ""
    number = match["number"]
    whole = number.partition("分之")[0]
    unit = _FRACTIONS.get(whole, "") if whole != number else _normalize_unit(match["unit"] or "")
    return parse_number(number), unit


def _normalize_unit(unit: str) -> str:
    plain = unit.translate(_TRADITIONAL)
    return _PERCENTS.get(plain) or _SAME.get(plain, plain)


def _context_before(text: str, start: int) -> str:
    return text[max(0, start - _CONTEXT) : start].rpartition("\n")[2]


def _qualifier(before: str, surface: str, after: str | None) -> Qualifier:
    """Return the qualifier by the word before a number, else by the approximator after or in it."""
    match = _QUALIFIER_BEFORE.search(before)
    if match:
        return next(name for name in _QUALIFIER_WORDS if match[name])
    if _UP_TO.search(before) and re.match(SCALE, surface):
        return "at_least"
    if after:
        return _AFTER[after]
    if PAIR.search(surface):
        return "approx"
    return "at_least" if re.search("[余多来几数]", surface) else "exact"


def _can_be_quantity(text: str, match: re.Match[str]) -> bool:
    """Return whether a match of `_NUMERAL` can be a quantity in its context."""
    before = _context_before(text, match.start())
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
        return bool(_QUALIFIER_BEFORE.search(before) or _UP_TO.search(before))
    return bool(
        match["unit"]
        or (
            _ALONE_BEFORE.search(before)
            and _ALONE_AFTER.match(text, match.end())
            and not _NOT_ALONE.fullmatch(match[0])
        )
    )
