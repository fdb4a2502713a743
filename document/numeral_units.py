"""Units of numerals: their patterns in running text and their normal forms."""

import re
from collections.abc import Iterable

from gongkai import configs

_CONFIG = configs.load("numerals.yaml")


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


PERCENTS: dict[str, str] = _CONFIG["percents"]
FRACTIONS: dict[str, str] = _CONFIG["fractions"]
"""The denominators that are units: 百 (%), 千 (‰)."""
OTHER_UNITS = frozenset(_CONFIG["other_units"])
"""Units of time, place, order and size, which count no disclosure work."""
_SAME: dict[str, str] = _CONFIG["same_unit"]
_TRADITIONAL = str.maketrans(_CONFIG["traditional"] | {"(": "（", ")": "）"})

COUNTED = any_of([*_CONFIG["units"], *_CONFIG["traditional"], *_SAME])
_BRACKETS = rf"[（(]{any_of(_CONFIG['brackets'])}[）)]"
_OTHER_WORD = "|".join(f"(?<={unit})(?:{word})" for unit, word in _CONFIG["not_units"].items())
UNIT = (
    rf"(?:{any_of(PERCENTS)}|{any_of(OTHER_UNITS)}|(?:{COUNTED})次?(?:{_BRACKETS})?)"
    rf"(?!{_OTHER_WORD})"
)


def normalize_unit(unit: str) -> str:
    """Return the normal form of a unit: 條 is 条, ％ is %."""
    plain = unit.translate(_TRADITIONAL)
    return PERCENTS.get(plain) or _SAME.get(plain, plain)
