"""Numerals in running text: their spans and values, and which of them can be quantities."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from gongkai import configs
from gongkai.document.compound_numerals import (
    UNUSUAL,
    Compound,
    find_compounds,
    has_part,
    has_zero_letter,
)
from gongkai.document.marked_numerals import HAS_CIRCLED, find_marked_numerals, may_have_marks
from gongkai.document.numeral_units import FRACTIONS, OTHER_UNITS, UNIT, any_of, normalize_unit
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
    SIGN,
    SPACED,
    TAIL,
    NumeralError,
    parse_number,
)
from gongkai.document.report import Qualifier
from gongkai.document.spans import Span

__all__ = [
    "Numeral",
    "NumeralError",
    "find_candidates",
    "find_numerals",
    "find_unread",
    "may_have_unusual_script",
    "parse_number",
    "read_numerals",
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


_CONFIG = configs.load("numerals.yaml")
_QUALIFIER_WORDS: dict[Qualifier, list[str]] = _CONFIG["before"]
_AFTER: dict[str, Qualifier] = {
    word: qualifier for qualifier, words in _CONFIG["after"].items() for word in words
}

_APPROXIMATOR = rf"{GAP}?(?P<after>{any_of(_AFTER)})"


# The parts of a numeral as printed: number, unit, noun, after, and 0: the whole.
_Parts = re.Match[str] | Mapping[str | int, str | None]
_Found = tuple[Numeral, _Parts]


def _pattern(financial: str) -> re.Pattern[str]:
    number = rf"(?:{PLAIN}{TAIL}|{financial}|{CHINESE})"
    return re.compile(
        rf"(?={FIRST})(?<!{DIGIT})(?<!{DIGIT}[.．])(?:零(?P<noun>{any_of(_CONFIG['zero_nouns'])})"
        rf"|(?P<number>(?<!{DIGIT}{GAP}){SPACED}{TAIL}(?={GAP}{{0,2}}{UNIT})"
        rf"|{number}(?:分之{number})?)"
        rf"(?:{GAP}{{0,2}}(?P<unit>{UNIT}))?)"
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
    rf"(?:{'|'.join(f'(?P<{name}>{any_of(words)})' for name, words in _QUALIFIER_WORDS.items())})"
    rf"(?<!{')(?<!'.join(_CONFIG['not_qualifiers'])}){any_of(_CONFIG['links'])}?{GAP}*$"
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
    return [numeral for numeral, _ in _find(text)[0]]


def find_candidates(text: str) -> tuple[Numeral, ...]:
    """Return the numerals of a text that can be quantities by the guidelines, in order."""
    return read_numerals(text).candidates


class NumeralsOfText(NamedTuple):
    """The numerals of a text that can be quantities by the guidelines, in order.

    Attributes:
        candidates: those that were read.
        unread: the ranges of those that cannot be read, with their units.
    """

    candidates: tuple[Numeral, ...]
    unread: tuple[Span, ...]


_NO_NUMERALS = NumeralsOfText((), ())


def read_numerals(text: str) -> NumeralsOfText:
    """Return the numerals of a text that can be quantities, and those that cannot be read.

    A number in an unusual script alone (½件) may be missing; `find_unread` finds it.
    """
    found, unread = _find(text)
    candidates = [numeral for numeral, parts in found if _can_be_quantity(text, numeral, parts)]
    if not candidates and not unread:
        return _NO_NUMERALS
    excluded = _excluded_offsets(text)
    return NumeralsOfText(
        tuple([numeral for numeral in candidates if numeral.start not in excluded]),
        tuple(_quantities_not_read(text, unread, excluded)) if unread else (),
    )


def may_have_unusual_script(text: str) -> bool:
    """Return whether a text contains characters or words of numbers that no rule reads."""
    return bool(UNUSUAL.search(text) or HAS_CIRCLED.search(text))


def find_unread(text: str) -> tuple[Span, ...]:
    """Return the ranges of all numbers of a text that could be quantities but cannot be read."""
    unread = [c for c in _compounds(text) if c.value is None]
    return tuple(_quantities_not_read(text, unread, _excluded_offsets(text))) if unread else ()


def _quantities_not_read(
    text: str, unread: Iterable[Compound], excluded: Collection[int]
) -> Iterator[Span]:
    for compound in unread:
        start, end = compound.start, compound.end
        if start not in excluded and not _is_excluded(text, start, end):
            yield Span(start, end)


def _excluded_offsets(text: str) -> set[int]:
    return {offset for phrase in _PHRASES.finditer(text) for offset in range(*phrase.span())}


def value_of(text: str, start: int, end: int) -> tuple[int | float, str, Qualifier]:
    """Return value, unit and qualifier of the number in the annotated span `text[start:end]`.

    The unit may be missing in the list of units. Words around the span (近, 超过, 左右) determine
    the qualifier.

    Raises:
        NumeralError: the span contains no number.
    """
    surface = text[start:end]
    numerals = _find(surface)[0] or _find(surface, _annotated_pattern())[0]
    if not numerals:
        raise NumeralError(f"{surface!r} at {start} contains no number: mark its digits, 一 or 零")
    numeral, parts = numerals[0]
    value, unit = numeral.value, numeral.unit
    if not unit and not parts["noun"]:
        unit = normalize_unit(surface[numeral.end :].strip())
    if numeral.start and SIGN.match(surface):
        value = -value
    before = _context_before(text, start + numeral.start)
    after = parts if parts["after"] else _APPROXIMATOR_AFTER.match(text, end)
    qualifier = _qualifier(before, parts[0] or "", after["after"] if after else None)
    return value, unit, numeral.qualifier if qualifier == "exact" else qualifier


def _find(
    text: str, pattern: re.Pattern[str] = _NUMERAL
) -> tuple[list[_Found], Sequence[Compound]]:
    """Return the numerals of a text in order, and the numbers that cannot be read."""
    has_letter = has_zero_letter(text)
    if not has_letter and not _FIRST_CHARACTER.search(text):
        return [], ()
    plain = _WORDS.sub(lambda word: _FILLER * len(word[0]), text)
    matches = list(pattern.finditer(plain))
    compounds: list[Compound] = []
    if has_letter or may_have_marks(plain) or has_part(plain, matches):
        compounds = _compounds(plain)
    if not compounds:
        return list(_ordinary_numerals(text, matches)), ()
    for compound in compounds:
        length = compound.end - compound.start
        plain = plain[: compound.start] + _FILLER * length + plain[compound.end :]
    found = [_found_compound(text, c) for c in compounds if c.value is not None]
    found += _ordinary_numerals(text, pattern.finditer(plain))
    found.sort(key=lambda item: item[0].start)
    return found, [c for c in compounds if c.value is None]


def _ordinary_numerals(text: str, matches: Iterable[re.Match[str]]) -> Iterator[_Found]:
    for match in matches:
        try:
            value, unit = _value_and_unit(match)
        except NumeralError:  # a run of numeral characters that is no number: 百千
            continue
        qualifier = _qualifier(_context_before(text, match.start()), match[0], match["after"])
        yield Numeral(match.start(), match.end(), value, unit, qualifier), match


def _compounds(plain: str) -> list[Compound]:
    """Return the numerals of several parts or with marks, without those of ordinary form."""
    marked = find_marked_numerals(plain) if may_have_marks(plain) else []
    several = list(find_compounds(plain))
    # the last part of 99 . 5 % alone is no number
    marked = [m for m in marked if not any(c.start < m.start and m.end <= c.end for c in several)]
    found = marked + [
        c for c in several if not any(m.start < c.end and c.start < m.end for m in marked)
    ]
    return [c for c in found if not _is_ordinary(c, plain)]


def _is_ordinary(compound: Compound, plain: str) -> bool:
    """Return whether the pattern of ordinary numerals reads the same characters."""
    match = _NUMERAL.match(plain, compound.start)
    return match is not None and match.end() >= compound.end


def _found_compound(text: str, compound: Compound) -> _Found:
    """Return a compound numeral, with the approximator after it."""
    start, end, value, upper = compound[:4]
    assert value is not None
    match = _APPROXIMATOR_AFTER.match(text, end)
    after = match["after"] if match else None
    surface = text[start : match.end() if match else end]
    qualifier = _qualifier(_context_before(text, start), surface, after)
    if qualifier == "exact" and compound.is_bound:
        qualifier = "at_least"
    if qualifier == "at_most" and upper is not None:
        value = upper
    numeral = Numeral(start, start + len(surface), value, compound.unit, qualifier)
    number = surface.removesuffix(compound.printed_unit)
    unit = compound.printed_unit or compound.unit
    return numeral, {"number": number, "unit": unit, "noun": None, "after": after, 0: surface}


def _value_and_unit(match: re.Match[str]) -> tuple[int | float, str]:
    if match["noun"]:
        return 0, ""
    number = match["number"]
    whole = number.partition("分之")[0]
    unit = FRACTIONS.get(whole, "") if whole != number else normalize_unit(match["unit"] or "")
    return parse_number(number), unit


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


def _can_be_quantity(text: str, numeral: Numeral, parts: _Parts) -> bool:
    """Return whether a numeral can be a quantity in its context."""
    unit = parts["unit"]
    if unit in OTHER_UNITS:
        return False
    before = _context_before(text, numeral.start)
    if _EXCLUDED_BEFORE.search(before) or _EXCLUDED_AFTER.match(text, numeral.end):
        return False
    number = parts["number"]
    if number is None or "分之" in number:
        return number is None or number.lstrip("-－−–负").partition("分之")[0] in FRACTIONS
    if _BARE_SCALE.fullmatch(number):
        return bool(_QUALIFIER_BEFORE.search(before) or _UP_TO.search(before))
    return bool(
        unit
        or (
            _ALONE_BEFORE.search(before)
            and _ALONE_AFTER.match(text, numeral.end)
            and not _NOT_ALONE.fullmatch(parts[0] or "")
        )
    )


def _is_excluded(text: str, start: int, end: int) -> bool:
    """Return whether the words around a numeral exclude that it is a quantity."""
    before = _context_before(text, start)
    return bool(_EXCLUDED_BEFORE.search(before) or _EXCLUDED_AFTER.match(text, end))
