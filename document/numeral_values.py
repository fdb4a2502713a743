"""Values of written numbers: Arabic, Chinese, financial, mixed, full-width and spaced.

`gongkai.document.numerals` finds numbers in running text with the patterns of this module.
"""

import re
from decimal import Decimal
from functools import lru_cache

from gongkai import configs
from gongkai.document.errors import GongkaiError
from gongkai.document.numeral_units import FRACTIONS

_CONFIG = configs.load("numerals.yaml")
_SCALES = {form: value for value, forms in _CONFIG["scales"].items() for form in forms}
_TENS: dict[str, str] = _CONFIG["tens"]
_ORDINARY = "".join(_CONFIG["digits"].values())
_FINANCIAL = "零" + "".join(_CONFIG["financial_digits"].values())
_SCALE = "".join(_SCALES)
_BIG = "".join(form for form, value in _SCALES.items() if value >= 10**4)

# White space inside a number, which occurs in the text of PDFs. A tab is not included, since it
# separates the cells of a table.
GAP = r"[ \u00a0\u2002-\u200a\u202f\u205f\u3000]"
SCALE = f"[{_SCALE}]"
DIGIT = "[0-9０-９]"
_POINT = "[.．]"
# 余, 多, 来, 几 after a number, unless they start another word (1万多0.5万, 余额, 20来自).
VAGUE = rf"(?:余(?![额款])|多(?!{DIGIT}|[媒于])|来(?=[{_CONFIG['after_about']}{_BIG}])|几)"

PLAIN = (
    rf"(?:{DIGIT}{{1,3}}(?:[,，]{DIGIT}{{3}}){{1,5}}|{DIGIT}{{1,15}})(?!{DIGIT})"
    rf"(?:{_POINT}{DIGIT}{{1,6}}(?!{_POINT}?{DIGIT}))?"
)
# "1 234" and "3 3 7" are one number only if a unit follows; the caller checks this.
SPACED = (
    rf"(?:{DIGIT}{{1,3}}(?:{GAP}{DIGIT}{{3}}){{1,4}}|{DIGIT}(?:{GAP}{DIGIT}){{1,11}})"
    rf"(?:{GAP}?{_POINT}{GAP}?{DIGIT}(?:{GAP}?{DIGIT})?)?(?!{GAP}?{DIGIT})"
)
# What may follow them: 余, 1.2万, 10余万, 1万5千, 2亿3000万, 1万5000
TAIL = (
    rf"(?:{GAP}?{VAGUE}?{GAP}?{SCALE}{{1,2}}"
    rf"(?:零?{DIGIT}{{1,4}}{SCALE}{{1,2}}){{0,3}}(?:{DIGIT}{{4}}(?!{DIGIT}|年))?)?(?:{GAP}?{VAGUE})?"
)


def _chinese(digits: str) -> str:
    numeral = f"[{digits}{_SCALE}{''.join(_TENS)}]"
    zero = rf"[0０OoＯ]{{1,2}}(?=[{digits}{_SCALE}年])"  # 二0一八年, 二OO八年
    return (
        rf"(?:[几数](?={SCALE}))?{numeral}"
        rf"(?:{numeral}|几(?={SCALE})|{VAGUE}(?=[{_BIG}])|{zero}){{0,30}}"
        rf"(?:点[{digits}]{{1,6}}[{_BIG}]?)?(?:(?<=[{_SCALE}{''.join(_TENS)}]){VAGUE})?"
    )


CHINESE = _chinese(_ORDINARY)
FINANCIAL = rf"(?=[{_SCALE}零]{{0,8}}[{_FINANCIAL[1:]}]){_chinese(_FINANCIAL)}"
# A single such character is more often a part of a name or of a word (队伍, 陆地).
FINANCIAL_RUN = rf"(?=[{_FINANCIAL}{_SCALE}]{{2}}){FINANCIAL}"
# The first character of any number; a search with it skips other characters quickly.
ZEROS = frozenset("0０OoＯ" + _CONFIG["digits"][0])
"""The characters that are printed for zero."""
CHINESE_DIGITS = _ORDINARY
"""The ordinary Chinese digits, for a character class."""
CHINESE_CHARACTERS = CHINESE_DIGITS + _SCALE + "".join(_TENS)
"""The Chinese characters of numbers, for a character class."""
FIRST = f"[0-9０-９几数{_FINANCIAL[1:]}{CHINESE_CHARACTERS}]"
_NUMBER = re.compile(rf"(?:(?:{SPACED}|{PLAIN}){TAIL}|{FINANCIAL}|{CHINESE})")
SIGN = re.compile(r"[-－−负]")

_NORMAL_FORMS = str.maketrans(
    {form: str(digit) for digit, forms in _CONFIG["digits"].items() for form in forms}
    | {form: str(digit) for digit, forms in _CONFIG["financial_digits"].items() for form in forms}
    | {chr(ord("０") + digit): str(digit) for digit in range(10)}
    | {form: next(f for f, v in _SCALES.items() if v == value) for form, value in _SCALES.items()}
    | dict.fromkeys("OoＯ", "0")
    | {"．": ".", "点": "."}
)
# Two neighbouring digits that mean "one or the other": 两三个, 三四十.
PAIR = re.compile(rf"(?<![{_ORDINARY}])(?:{'|'.join(_CONFIG['pairs'])})(?![{_ORDINARY}点0０])")
_IGNORED = re.compile(rf"{GAP}|[,，余多来几数]")
_TOKEN = re.compile(rf"\d*\.\d+|\d+|{SCALE}")
_ZERO = Decimal(0)


class NumeralError(GongkaiError, ValueError):
    """A text is not a number although it should be."""


@lru_cache(maxsize=1024)  # a number is parsed when it is found and when its value is computed
def parse_number(surface: str) -> int | float:
    """Return the value of a number without its unit: "１２３", "1,234", "1.2万", "一千二百三十四".

    Vague parts are ignored (十几 is 10, 四百余 is 400, 数百 is 100), and the lower one of two
    neighbouring digits is used (三四十 is 30). The value of 百分之X and 千分之X is X, that of
    another fraction the quotient. A leading minus or 负 makes the value negative.

    Raises:
        NumeralError: `surface` is not a number.
    """
    text = surface.strip()
    sign = SIGN.match(text)
    body = text[1:] if sign else text
    denominator, separator, numerator = body.partition("分之")
    value = _value(numerator if separator else body, surface)
    if separator and denominator not in FRACTIONS:
        divisor = _value(denominator, surface)
        if not divisor:
            raise NumeralError(f"{surface!r} divides by zero: give another number")
        value /= divisor
    if sign:
        value = -value
    return _as_number(value)


def _as_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _value(text: str, surface: str) -> Decimal:
    if not _NUMBER.fullmatch(text.removesuffix("来")):  # its unit, which follows, was cut off
        raise NumeralError(f"{surface!r} is not a number: write digits, or 一百二十, 1.2万")
    return _value_of_digits(_IGNORED.sub("", PAIR.sub(lambda pair: pair[0][0], text)), surface)


def parse_digits(digits: str, surface: str) -> int | float:
    """Return the value of digits and scales in any order and script (12万300, 二O, 2千零5).

    Args:
        digits: the number without separators, spaces and vague parts.
        surface: the number as printed, for the message of an error.

    Raises:
        NumeralError: the scales are in no order of a number.
    """
    return _as_number(_value_of_digits(digits, surface))


def _value_of_digits(digits: str, surface: str) -> Decimal:
    plain = digits.translate(_NORMAL_FORMS)
    for form, expanded in _TENS.items():
        plain = plain.replace(form, expanded.translate(_NORMAL_FORMS))
    try:
        return _sum(_TOKEN.findall(plain))
    except ValueError as error:
        raise NumeralError(f"{surface!r} is not a number: {error}") from None


def _sum(tokens: list[str]) -> Decimal:
    """Return the value of digits and scales; 亿 and 万 multiply everything before them."""
    hundred_millions, ten_thousands, rest = _ZERO, _ZERO, _ZERO
    digits = ""  # the last digits, not yet multiplied by a scale
    last = 10**16  # the last scale
    for token in tokens:
        scale = _SCALES.get(token)
        if scale is None:
            digits = token
            if Decimal(digits) >= last:
                raise ValueError(f"{digits} is too large at this position")
            continue
        bare = not (digits or rest or (ten_thousands and scale == 10**8))
        number = Decimal(digits or (1 if bare else 0))
        if scale == 10**8:
            hundred_millions += (ten_thousands + rest + number) * scale
            ten_thousands, rest = _ZERO, _ZERO
        elif scale == 10**4 and not ten_thousands:
            ten_thousands, rest = (rest + number) * scale, _ZERO
        elif scale < last and (digits or bare or scale == 10):
            rest += (number or 1) * scale
        else:
            raise ValueError(f"{token} is at a wrong position")
        digits, last = "", scale
    if len(digits) == 1 and 100 <= last <= 10**8:  # 一千二 is 1200, 一千零二 is 1002
        return hundred_millions + ten_thousands + rest + Decimal(digits) * last / 10
    return hundred_millions + ten_thousands + rest + Decimal(digits or 0)
