"""Values of cells of statutory tables, in the unit of their column."""

import re
from dataclasses import dataclass
from functools import lru_cache

from gongkai.document.numeral_values import PAIR, NumeralError, parse_number
from gongkai.document.report import Number

_BLANK = re.compile(r"[-—–/\\]*")
_VALUE = re.compile(
    r"(?P<number>[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)"
    r"\s*(?P<scale>[万亿]?)(?P<unit>[^\d\s,.]*)"
)
_CHINESE = re.compile(r"(?P<number>[〇零一二两三四五六七八九十百千]+)(?P<unit>[件条份次个人项]?)")
# Characters that pages print for zero: circles, and the Latin letter.
_ZEROS = frozenset(["无", "零", "〇", "○", "◯", "O", "o"])
_SCALES = {"": 0, "万": 4, "亿": 8}
_MOST_DIGITS = 15  # a floating point number keeps these exactly


@dataclass(frozen=True, slots=True)
class ParsedValue:
    """The value of a cell; `number` is None for a blank cell."""

    number: Number | None


@lru_cache(maxsize=4096)
def parse_value(raw: str, unit: str | None = None) -> ParsedValue | None:
    """Return the value of a printed cell, or None if it is not a value.

    Args:
        raw: half-width text; blank, ``/``, ``-`` and ``—`` are blank cells, 无, 零 and look-alike
            zeros (〇 ○ O) are 0. A Chinese numeral that is the whole cell is its number.
        unit: the unit of the column; a cell with another scale is converted (251000元 in a column
            of 万元 is 25.1). A number of more than 15 digits, which are fused cells, is no value.
    """
    text = raw.strip()
    if _BLANK.fullmatch(text):
        return ParsedValue(None)
    if text in _ZEROS:
        return ParsedValue(0)
    match = _VALUE.fullmatch(text)
    if match is None:
        return _parse_chinese(text)
    if match["unit"] == "%":
        return None
    digits = match["number"].replace(",", "").replace(" ", "")
    whole, _, decimals = digits.partition(".")
    if len(whole) > _MOST_DIGITS:
        return None
    power = _SCALES[match["scale"]]
    if match["scale"] or match["unit"]:
        power -= _SCALES.get((unit or "")[:1], 0)
    return ParsedValue(_shift(whole, decimals, power))


def _parse_chinese(text: str) -> ParsedValue | None:
    match = _CHINESE.fullmatch(text.replace("○", "〇"))
    if match is None or PAIR.search(match["number"]):
        return None
    try:
        return ParsedValue(parse_number(match["number"]))
    except NumeralError:
        return None


def _shift(whole: str, decimals: str, power: int) -> Number:
    """Return the decimal number times ten to the power, without intermediate rounding."""
    number = float(f"{whole}.{decimals or 0}e{power}")
    return int(number) if number.is_integer() else number
