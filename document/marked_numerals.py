"""Numerals with marks in or around them: 1.2×10^4次, “120”条, 120*条, 120余（条）, 3+2件.

The marks separate such a number from its unit, or its parts from each other. A number that cannot
be read is returned without a value, so that its last digits are not taken for the number.
"""

import re
from collections.abc import Iterator

from gongkai.document.compound_numerals import Compound
from gongkai.document.numeral_runs import parse_run
from gongkai.document.numeral_units import COUNTED, OTHER_UNITS, UNIT, normalize_unit
from gongkai.document.numeral_values import CHINESE_CHARACTERS, DIGIT, GAP, NumeralError

_WHOLE = rf"(?:{DIGIT}{{1,3}}(?:(?:[,，]|{GAP}){DIGIT}{{3}}){{1,4}}|{DIGIT}{{1,12}})"
_NUMBER = rf"{_WHOLE}(?:[.．]{DIGIT}{{1,6}})?[万亿]?"
_N = f"(?P<number>{_NUMBER}[余多]?)"
_START = rf"(?<!{DIGIT})(?<!{DIGIT}[.．,，])"
_BLANK = "[ \t\u00a0\u3000_＿]"
_UNIT = rf"{_BLANK}{{0,2}}(?P<unit>{UNIT})"
_AFTER_WORD = rf"(?<=[\u4e00-\u9fff，、；：: \t\u3000_＿])(?<!{DIGIT}{_BLANK})(?<![.．·﹒]{_BLANK})"
_HAN_BEFORE = "(?<=[\u4e00-\u9fff])"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED_DIGITS = str.maketrans(_RAISED, "0123456789")
_QUOTES = (
    ("“", "”"),
    ("「", "」"),
    ("『", "』"),
    ("【", "】"),
    ("<", ">"),
    ("＜", "＞"),
    ('"', '"'),
)
_CIRCLED = "①-⑳❶-❿⑴-⒇"

# 1.2×10^4次, 1.2×10⁴次, 1e3次
_POWER = re.compile(
    rf"{_START}{_N}(?: ?[×✕xX*·] ?10 ?(?:(?:\^|\*\*) ?[{{(（]?(?P<power>\d{{1,2}})[}})）]?"
    rf"|(?P<raised>[{_RAISED}]{{1,2}}))|[eE]\+?(?P<exponent>\d{{1,2}})){_UNIT}"
)
_MARKED = (
    # The number of the hotline 12345 is a name.
    *(re.compile(rf"{a}{_BLANK}?(?!12\d{{3}}{b}){_N}{_BLANK}?{b}{_UNIT}") for a, b in _QUOTES),
    # （35）件, but not the enumerator （3）, nor a number that is printed again: 三十五（35）件.
    re.compile(
        rf"{_HAN_BEFORE}(?<![第余多{CHINESE_CHARACTERS}])[（(]{_BLANK}?(?={DIGIT}{{2}}){_N}{_BLANK}?[）)]{_UNIT}"
    ),
    re.compile(rf"{_START}{_N}[（(] ?(?P<unit>{COUNTED}) ?[）)]"),
    re.compile(rf"{_AFTER_WORD}{_N}(?:[*＊※#＃]{{1,2}}|[（(]注{DIGIT}?[）)]){_UNIT}"),
    re.compile(rf"{_AFTER_WORD}{_N}{_BLANK}{{1,24}}(?P<unit>{UNIT})(?![体别案性])"),
)
_UNREADABLE = (
    re.compile(rf"{_START}{_NUMBER}(?: ?[×✕+＋*÷] ?{_NUMBER}){{1,4}}{_UNIT}"),
    re.compile(
        rf"(?<![A-Za-z0-9])(?:{DIGIT}{{1,9}}[lI|]{DIGIT}{{0,9}}|{_HAN_BEFORE}[lI]{DIGIT}{{1,9}})"
        rf"(?P<unit>{COUNTED})"
    ),
    re.compile(rf"{_HAN_BEFORE}(?<!第)[{_CIRCLED}]{{1,4}} ?(?P<unit>{COUNTED})"),
)
_CLOSING = "".join(pair[1] for pair in _QUOTES)
# A text without a match contains no such numeral.
_HINT = re.compile(
    rf"{DIGIT}(?:[余多]?[（(]|{_BLANK}?[{_CLOSING}）)]|[万亿]?[余多]?[*＊※#＃lI|eE]"
    rf"|[万亿]? ?[×✕xX*·+＋÷] ?{DIGIT}|[万亿]?[余多]?(?:{_BLANK}{{3}}|{_BLANK}?[\t_＿]))"
    rf"|[lI]{DIGIT}|[{_CIRCLED}]"
)
HAS_CIRCLED = re.compile(f"{_HAN_BEFORE}[{_CIRCLED}]")
"""The pattern of a circled number inside a sentence."""


def may_have_marks(text: str) -> bool:
    """Return whether a text may contain a numeral with marks; this is fast."""
    return _HINT.search(text) is not None


def find_marked_numerals(text: str) -> list[Compound]:
    """Return the numerals of a text with marks in or around them, in order, disjoint."""
    found: list[Compound] = []
    for numeral in _candidates(text):
        if not any(c.start < numeral.end and numeral.start < c.end for c in found):
            found.append(numeral)
    return sorted(found, key=lambda numeral: numeral.start)


def _candidates(text: str) -> Iterator[Compound]:
    for match in _POWER.finditer(text):
        exponent = match["power"] or match["exponent"] or match["raised"]
        yield from _numeral(match, 10 ** int(exponent.translate(_RAISED_DIGITS)))
    for pattern in _MARKED:
        for match in pattern.finditer(text):
            yield from _numeral(match, 1)
    for pattern in _UNREADABLE:
        for match in pattern.finditer(text):
            if match["unit"] not in OTHER_UNITS:
                yield Compound(*match.span(), None, None, "", "", False)


def _numeral(match: re.Match[str], factor: int) -> Iterator[Compound]:
    unit = match["unit"]
    if unit in OTHER_UNITS:
        return
    try:
        run = parse_run(match["number"])
    except NumeralError:
        yield Compound(*match.span(), None, None, "", "", False)
        return
    value = round(run.value * factor, 6)
    whole = int(value) if value == int(value) else value
    yield Compound(*match.span(), whole, None, normalize_unit(unit), unit, run.is_bound)
