"""Patterns of page numbers, headings and list items, from `configs/readers.yaml`."""

import re
from functools import cache

from gongkai import configs
from gongkai.inference.readers.blocks import remove_whitespace


def is_page_number(line: str) -> bool:
    """Return whether `line` is only a page number."""
    return _patterns()["page_numbers"].fullmatch(remove_whitespace(line)) is not None


def starts_list_item(line: str) -> bool:
    """Return whether `line` starts like a heading or a list item: 一、 （二） 3."""
    return _patterns()["openings"].match(line.lstrip()) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data = configs.load("readers.yaml")["pdf"]
    return {name: re.compile("|".join(patterns)) for name, patterns in data.items()}
