"""Runs of characters of numbers, read as a whole: 12万300余, 1万零50, 1.2w, 一 百 二 十, 12O."""

import re
from typing import NamedTuple

from gongkai.document.numeral_units import COUNTED, FRACTIONS, UNIT, any_of
from gongkai.document.numeral_values import (
    CHINESE_CHARACTERS,
    CHINESE_DIGITS,
    DIGIT,
    FINANCIAL_RUN,
    GAP,
    PAIR,
    SCALE,
    VAGUE,
    NumeralError,
    parse_digits,
)

CHARACTER = f"[0-9０-９{CHINESE_CHARACTERS}]"
"""The pattern of a character of a number."""
_NOT_ZERO = f"(?![零〇○◯])[{CHINESE_DIGITS}]"
UNIT_IN_BRACKETS = rf"{GAP}?[（(]{GAP}?{COUNTED}次?{GAP}?[）)]"
_END = rf"(?:{GAP}{{0,2}}{UNIT}|{UNIT_IN_BRACKETS})"
_POINT = "[.．·•﹒]"
_SEPARATOR = "[,，'’′`]"
# Between two characters of one number: 1,234 98·6 1 234 10余万 三点五 二O一八
_JOINT = (
    rf"(?:(?<={DIGIT}){GAP}?{_POINT}{GAP}?(?={DIGIT})"
    rf"|(?<={DIGIT})(?:(?!，){_SEPARATOR}(?={DIGIT})|，(?={DIGIT}{{3}}))"
    rf"|{GAP}|点(?=[{CHINESE_DIGITS}])|{VAGUE}(?={GAP}?{SCALE})|[OoＯ]{{1,2}}(?={CHARACTER}))"
)
_LETTER = rf"(?:[wWｗＷ](?![A-Za-z])|[kKｋＫ](?=[+＋]|{_END})|[OoＯ]{{1,2}}(?={_END}))"
RUN = (
    rf"(?:{any_of(FRACTIONS)}分之{GAP}?)?(?:[几数](?={SCALE})|{_POINT}(?={DIGIT}))?"
    rf"(?:{FINANCIAL_RUN}|{CHARACTER}(?:(?<!{DIGIT}{{3}}(?={_NOT_ZERO})){_JOINT}?{CHARACTER}){{0,40}})"
    rf"{_LETTER}?(?:{GAP}?{VAGUE})?"
    r"(?:[+＋](?![0-9A-Za-z０-９]))?"
)
"""The pattern of a run, without its unit."""

_FRACTION = re.compile(rf"({any_of(FRACTIONS)})分之{GAP}?")
_VAGUE_MARKS = re.compile("[余多来几数+＋]")
_GAP = re.compile(GAP)
_GROUPS = re.compile(
    rf"{DIGIT}{{1,3}}(?:{GAP}{DIGIT}{{3}})+(?:{_POINT}{DIGIT}+)?|{CHARACTER}(?:{GAP}{CHARACTER})+"
    rf"|{DIGIT}+{GAP}?{_POINT}{GAP}?{DIGIT}+|[{CHINESE_CHARACTERS}]+(?:{GAP}[{CHINESE_CHARACTERS}]+)+"
)
_ARABIC = re.compile(rf"{DIGIT}(?:{DIGIT}|(?:{_SEPARATOR}|{_POINT})(?={DIGIT}))*")
_WELL_FORMED = re.compile(
    rf"(?:{DIGIT}{{1,3}}({_SEPARATOR}){DIGIT}{{3}}(?:\1{DIGIT}{{3}})*|{DIGIT}+)(?:{_POINT}{DIGIT}+)?"
)
_ILL_FORMED = re.compile(
    rf"{DIGIT}{_NOT_ZERO}|{_NOT_ZERO}(?![0０]){DIGIT}"  # 1二, 二1
    rf"|(?![十拾]){SCALE}{DIGIT}$"  # 1万2: 10002 or 12000
)
_CHINESE_WITH_ZEROS = re.compile(f"(?=.*[{CHINESE_CHARACTERS}])[0０{CHINESE_CHARACTERS}]+")
_LETTERS = str.maketrans(
    {"w": "万", "W": "万", "ｗ": "万", "Ｗ": "万"} | dict.fromkeys("kKｋＫ", "千")
)


class Run(NamedTuple):
    """The reading of a run.

    Attributes:
        value: in the unit of `fraction` if there is one.
        is_bound: whether the number is a lower bound (余, 多, +).
        fraction: the unit of a number after 百分之 or 千分之, else "".
    """

    value: int | float
    is_bound: bool
    fraction: str


def parse_run(surface: str) -> Run:
    """Return the reading of a run that matches `RUN`.

    Raises:
        NumeralError: the run is not one number, or can be read in two ways.
    """
    fraction = _FRACTION.match(surface)
    body = surface[fraction.end() :] if fraction else surface
    core = _VAGUE_MARKS.sub("", body).strip().translate(_LETTERS)
    gaps = _GAP.search(core)
    if gaps and not _GROUPS.fullmatch(core):
        core = re.sub(rf"{GAP}(?={SCALE})|(?<={SCALE}){GAP}", "", core)  # 12 万 300
        if _GAP.search(core):
            raise NumeralError(f"{surface!r} has spaces inside: it may be several numbers")
    core = re.sub(r"[OoＯ]", "0", _GAP.sub("", core))
    if _CHINESE_WITH_ZEROS.fullmatch(core):
        core = re.sub("[0０]", "〇", core)
    if _ILL_FORMED.search(core) or PAIR.search(core):
        raise NumeralError(f"{surface!r} can be read in several ways")
    core = "0" + core if re.match(_POINT, core) else core
    if not all(_WELL_FORMED.fullmatch(number[0]) for number in _ARABIC.finditer(core)):
        raise NumeralError(f"{surface!r} has a comma or a point at a wrong position")
    plain = re.sub(_POINT, ".", re.sub(_SEPARATOR, "", core))
    is_bound = _VAGUE_MARKS.search(body) is not None
    return Run(parse_digits(plain, surface), is_bound, FRACTIONS[fraction[1]] if fraction else "")
