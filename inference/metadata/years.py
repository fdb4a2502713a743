"""The years of a report: 2019, 二○一九, 二O一九, 二0一九."""

import re
from functools import cache

from gongkai.document.bodies.config import metadata_config

DIGITS = {character: digit for digit, character in enumerate("〇一二三四五六七八九")}
"""Values of the Chinese digits."""


@cache
def year_pattern() -> str:
    """Return the pattern of a year."""
    zero = f"[{re.escape(metadata_config().date.zeros)}]"
    digit = rf"(?:[\d一二三四五六七八九]|{zero})"
    return rf"(?:(?<!\d)(?:19|20)\d\d(?!\d)|[二2]{zero}{digit}{{2}})"


def parse_year(written: str) -> int:
    """Return the value of a year that matches `year_pattern`."""
    zeros = metadata_config().date.zeros
    digits = [
        0 if character in zeros else DIGITS.get(character, character) for character in written
    ]
    return int("".join(map(str, digits)))
