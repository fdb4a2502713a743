"""Numerals of several parts: ranges, signed, mixed, divided and restated numbers.

`gongkai.document.numerals` reads ordinary numbers. This module reads the forms that its pattern
knows only in part (12万300余条, 3～5期, 120（条）, -12.5%), and finds numbers that cannot be read.
A run of characters of numbers is read as a whole or not at all, never by its end.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gongkai import configs
from gongkai.document.numeral_runs import CHARACTER, RUN, UNIT_IN_BRACKETS, Run, parse_run
from gongkai.document.numeral_units import COUNTED, OTHER_UNITS, UNIT, any_of, normalize_unit
from gongkai.document.numeral_values import (
    CHINESE_CHARACTERS,
    DIGIT,
    FIRST,
    GAP,
    SCALE,
    NumeralError,
)

_CONFIG = configs.load("numerals.yaml")["compounds"]
_MARKS = any_of(_CONFIG["range_marks"])
_OTHER_CHARACTERS = f"[{_CONFIG['characters_not_read']}]"
_OTHER_WORDS = any_of(_CONFIG["words_not_read"])
_ZERO_LETTER = "(?<=[\u4e00-\u9fff：:])[OoＯ]"


def _end(name: str) -> str:
    return (
        rf"(?:{GAP}{{0,2}}(?P<{name}>{UNIT})"
        rf"|{GAP}?[（(]{GAP}?(?P<{name}_in_brackets>{COUNTED}次?){GAP}?[）)])"
    )


_SIGN = (
    rf"(?:−|(?:(?<=[{_CONFIG['before_minus']}])|(?<![\u4e00-\u9fff]))负|(?<=[{_CONFIG['before_hyphen']}])[-－–])"
    rf"(?=[百千万]分之|[.．]?{DIGIT}|{CHARACTER}{{2}})"
)
_COMPOUND = re.compile(
    rf"(?:(?<!{CHARACTER})(?P<sign>{_SIGN})|(?<![几数](?={SCALE}))(?<!{CHARACTER})(?<!{DIGIT}[.．,，'’·])"
    rf"(?<![A-Za-z0-9][-－–/])(?<![A-Za-z]))"
    rf"(?P<first>{RUN})(?:[（(]{GAP}*(?P<again>{RUN}){GAP}*[）)])?(?:{_end('unit')})?"
)
_UPPER_END = re.compile(
    rf"{GAP}?(?P<to>{_MARKS}|、){GAP}?(?P<last>{RUN})(?:{_end('unit')})?(?!{GAP}?{_MARKS}{CHARACTER})"
)
# Numbers in forms that no rule reads: 1/2条, 1½件, ١٢٠条, 3兆元, 若干条.
_NOT_READ = re.compile(
    rf"(?<!{CHARACTER})(?:(?:{CHARACTER}{{0,12}}{GAP}?{_OTHER_CHARACTERS}{{1,12}}"
    rf"|{DIGIT}{{1,9}}{GAP}?[/／⁄]{GAP}?{DIGIT}{{1,9}}|{CHARACTER}{{1,12}}兆)"
    rf"(?P<end>{GAP}{{0,2}}(?P<unit>{UNIT})|{UNIT_IN_BRACKETS})"
    rf"|(?P<word>{_OTHER_WORDS}){COUNTED})"
)
_LETTER_ZERO = re.compile(rf"{_ZERO_LETTER}(?P<end>{GAP}?(?P<unit>{COUNTED})(?![A-Za-z]))")
# A text without a match contains no compound numeral.
_HINT = re.compile(
    rf"{CHARACTER}(?:{GAP}{{1,2}}(?:{CHARACTER}|[.．])|[,，'’′`·•﹒/／⁄(（+＋wWｗＷkKｋＫOoＯ兆]"
    rf"|、{CHARACTER})"
    rf"|[-－–−负~～〜∼—―‐至到]{GAP}?(?:{CHARACTER}|[.．])"
    rf"|[{CHINESE_CHARACTERS}]{DIGIT}|{DIGIT}(?!{SCALE})[{CHINESE_CHARACTERS}]|(?<!{DIGIT})[.．]{DIGIT}"
    rf"|[.．]{DIGIT}{{1,6}}[.．]{DIGIT}"
    rf"|分之{GAP}|{_OTHER_CHARACTERS}|{_OTHER_WORDS}|{_ZERO_LETTER}"
)
_YEAR = re.compile("(?:19|20|１９|２０)[0-9０-９]{2}")
_HAN_BEFORE = re.compile("(?<![第、])(?<=[\u4e00-\u9fff])")
_MAGNITUDES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8} | dict.fromkeys("wWｗＷ", 10**4)
UNUSUAL = re.compile(f"{_OTHER_CHARACTERS}|{_OTHER_WORDS}")
"""The pattern of characters and words of numbers that no rule reads."""
# What shows that a match of the ordinary pattern may be a part of a compound numeral.
_BEFORE_PART = frozenset("-－–−负.．")
# Not the date 2020-01-16 nor a telephone number.
_RANGE_AFTER = (
    rf"{GAP}?[-－‐–—―−~～〜∼至到]{{1,2}}{GAP}?"
    rf"(?!{DIGIT}{{7}}|{DIGIT}{{1,2}}[-－]{DIGIT}){CHARACTER}"
)
_AFTER_UNIT = re.compile(_RANGE_AFTER)
_AFTER_NUMBER = re.compile(
    rf"{GAP}{{0,2}}{CHARACTER}|{GAP}?[.．]{GAP}?{DIGIT}|[,，'’′`·•﹒/／⁄]{GAP}?{DIGIT}|、{CHARACTER}"
    rf"|[(（]{GAP}?(?:{FIRST}|{COUNTED})|[+＋wWｗＷkKｋＫOoＯ]|分之{GAP}|{_OTHER_CHARACTERS}"
    rf"|{_RANGE_AFTER}"
)


class Compound(NamedTuple):
    """A numeral of several parts, or a number that cannot be read.

    Attributes:
        start, end: its range, with its unit.
        value: in base units, that of the lower end of a range; None if it cannot be read.
        upper: the value of the upper end of a range, else None.
        unit: normalised, "" if there is none.
        printed_unit: as printed, "" if there is none.
        is_bound: whether the number is a lower bound (余, +, a range).
    """

    start: int
    end: int
    value: int | float | None
    upper: int | float | None
    unit: str
    printed_unit: str
    is_bound: bool


def find_compounds(text: str) -> list[Compound]:
    """Return the compound numerals of a text and its unreadable numbers, in order, disjoint.

    A number that is ordinary as a whole (120条) may be among them.
    """
    if not _HINT.search(text):
        return []
    found = list(_other_forms(text))
    position = 0
    while match := _COMPOUND.search(text, position):
        upper = _UPPER_END.match(text, match.end())
        compound = (upper and _range(text, match, upper)) or _single(match)
        position = compound.end if compound else match.end()
        if compound and not any(c.start < compound.end and compound.start < c.end for c in found):
            found.append(compound)
    return sorted(found, key=lambda compound: compound.start)


def has_zero_letter(text: str) -> bool:
    """Return whether a text may contain the letter O as zero."""
    return "O" in text or "o" in text or "Ｏ" in text


def has_part(text: str, numerals: Iterable[re.Match[str]]) -> bool:
    """Return whether one of the ordinary numerals of a text may be a part of a compound one.

    Args:
        text: the text.
        numerals: matches with a group ``unit``.
    """
    for numeral in numerals:
        unit = numeral["unit"]
        if unit is None:
            if _AFTER_NUMBER.match(text, numeral.end()):
                return True
        elif unit not in OTHER_UNITS and _AFTER_UNIT.match(text, numeral.end()):
            return True
        if text[numeral.start() - 1 : numeral.start()] in _BEFORE_PART:
            return True
    return False


def _other_forms(text: str) -> Iterator[Compound]:
    for match in _LETTER_ZERO.finditer(text):
        unit = match["unit"]
        yield Compound(*match.span(), 0, None, normalize_unit(unit), unit, False)
    for match in _NOT_READ.finditer(text):
        if match["unit"] not in OTHER_UNITS:
            yield _unread(match.start(), match.end())


def _unread(start: int, end: int) -> Compound:
    return Compound(start, end, None, None, "", "", False)


def _unit(match: re.Match[str]) -> str:
    return match["unit"] or match["unit_in_brackets"] or ""


def _single(match: re.Match[str]) -> Compound | None:
    """Return the number of a match of `_COMPOUND`; None if it is left to the ordinary pattern."""
    unit = _unit(match)
    if unit in OTHER_UNITS or (match["again"] and not unit):
        return None
    try:
        run = parse_run(match["first"])
        if match["again"] and parse_run(match["again"]).value != run.value:
            raise NumeralError(f"{match[0]!r} names two different numbers")
    except NumeralError:
        is_figure = unit and not _YEAR.match(match["first"])
        return _unread(match.start(), match.end()) if is_figure else None
    has_mark = re.search("[wWｗＷ+＋]|(?<=[万亿千百])零?[0-9]", match["first"])
    if not unit and not run.fraction and not has_mark:
        return None
    value = -run.value if match["sign"] else run.value
    normal = run.fraction or normalize_unit(unit)
    return Compound(*match.span(), value, None, normal, unit, run.is_bound)


def _range(text: str, match: re.Match[str], upper: re.Match[str]) -> Compound | None:
    """Return the range of two numbers (3～5期, 80%-100%); None if they are no range."""
    unit, last_unit = _unit(match), _unit(upper)
    is_change = text[: match.start()].endswith(tuple(_CONFIG["change_words"]))
    if (
        match["again"]
        or match["sign"]
        or last_unit in OTHER_UNITS
        or (unit and normalize_unit(unit) != normalize_unit(last_unit))
        or (unit and is_change)
        or (_YEAR.fullmatch(match["first"]) and not unit)
    ):
        return None
    start, end = match.start(), upper.end()
    try:
        low, high = parse_run(match["first"]), parse_run(upper["last"])
    except NumeralError:
        return _unread(start, end) if last_unit else None
    if upper["to"] == "、":
        is_adjacent = len(match["first"]) == len(upper["last"]) == 1 and high.value == low.value + 1
        if unit or not is_adjacent or not _HAN_BEFORE.match(text, start):
            return None
    fraction = low.fraction or high.fraction
    last = upper["last"].rstrip("+＋余多几来")
    magnitude = _MAGNITUDES.get(last[-1], 1)
    if not (last_unit or fraction or magnitude > 1):
        return None
    value = _scaled(low, match["first"], high, magnitude)
    if value >= high.value:
        return _unread(start, end) if last_unit and not unit else None
    normal = fraction or normalize_unit(last_unit)
    return Compound(start, end, value, high.value, normal, last_unit, True)


def _scaled(low: Run, surface: str, high: Run, magnitude: int) -> int | float:
    """Return the lower end of a range, in 万 or 亿 if only the upper end names it (3-5万)."""
    if any(scale in surface for scale in _MAGNITUDES) or low.value >= high.value / magnitude:
        return low.value
    return low.value * magnitude
