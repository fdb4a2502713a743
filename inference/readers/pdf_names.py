"""How page numbers, headings and entries look in print, from `configs/readers.yaml`."""

import re
from functools import cache

from gongkai import configs


def is_page_number(line: str) -> bool:
    """Tell whether `line` only counts a page."""
    return _patterns()["page_numbers"].fullmatch("".join(line.split())) is not None


def begins_entry(line: str) -> bool:
    """Tell whether `line` opens like a heading or an entry of a list: 一、 （二） 3."""
    return _patterns()["openings"].match(line.lstrip()) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data = configs.load("readers.yaml")["pdf"]
    return {name: re.compile("|".join(patterns)) for name, patterns in data.items()}
