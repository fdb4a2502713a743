"""Values of cells of statutory tables, in the unit of their column."""

import re
from dataclasses import dataclass

from gongkai.document.report import Number

_BLANK = re.compile(r"[-—–/\\]*")
_VALUE = re.compile(r"(?P<number>[-+]?[\d, ]+(?:\.\d+)?)\s*(?P<scale>[万亿]?)(?P<unit>[^\d\s]*)")
_SCALES = {"": 0, "万": 4, "亿": 8}


@dataclass(frozen=True, slots=True)
class ParsedValue:
    """The value of a cell; `number` is None for a blank cell."""

    number: Number | None


def parse_value(raw: str, unit: str | None = None) -> ParsedValue | None:
    """Return the value of a printed cell, or None if it is not a value.

    Args:
        raw: half-width text; blank, ``/``, ``-`` and ``—`` are blank cells, 无 and 零 are 0.
        unit: the unit of the column; a cell with another scale is converted (251000元 in a column
            of 万元 is 25.1).
    """
    text = raw.strip()
    if _BLANK.fullmatch(text):
        return ParsedValue(None)
    if text in ("无", "零"):
        return ParsedValue(0)
    match = _VALUE.fullmatch(text)
    if match is None or match["unit"] == "%":
        return None
    digits = match["number"].replace(",", "").replace(" ", "")
    whole, _, decimals = digits.partition(".")
    power = _SCALES[match["scale"]]
    if match["scale"] or match["unit"]:
        power -= _SCALES.get((unit or "")[:1], 0)
    return ParsedValue(_shift(whole, decimals, power))


def _shift(whole: str, decimals: str, power: int) -> Number:
    """Return the decimal number times ten to the power, without intermediate rounding."""
    number = float(f"{whole}.{decimals or 0}e{power}")
    return int(number) if number.is_integer() else number
