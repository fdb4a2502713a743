"""Patterns of page numbers, notes, headings and list items, from `configs/readers.yaml`."""

import re
from functools import cache

from gongkai import configs
from gongkai.document.normalization import fold
from gongkai.inference.readers.blocks import remove_whitespace

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER_LENGTH = 40  # characters; a longer line is not a footer with a page number


def is_page_number(line: str) -> bool:
    """Return whether `line` is only a page number."""
    return _patterns()["page_numbers"].fullmatch(_plain(line)) is not None


def contains_page_number(line: str) -> bool:
    """Return whether `line` is short and has the number of a page beside other words."""
    text = _plain(line)
    return len(text) <= _PAGE_NUMBER_LENGTH and _matches("page_numbers_in_text", text)


def is_separator(line: str) -> bool:
    """Return whether `line` consists of dashes or similar characters."""
    return _patterns()["separators"].fullmatch(_plain(line)) is not None


def is_continuation_mark(line: str) -> bool:
    """Return whether `line` only says that a table or text is continued."""
    return _patterns()["continuation_marks"].fullmatch(_plain(line)) is not None


def contains_figure(line: str) -> bool:
    """Return whether `line` has a number that is not of a date, a page or a document."""
    return _matches("figures", _plain(line))


def starts_note(line: str) -> bool:
    """Return whether `line` starts with the mark of a note."""
    return _patterns()["notes"].match(fold(line).lstrip()) is not None


def starts_list_item(line: str) -> bool:
    """Return whether `line` starts like a heading or a list item: 一、 （二） 3."""
    return _patterns()["openings"].match(fold(line).lstrip()) is not None


def mask_digits(line: str) -> str:
    """Return `line` with # for each number."""
    return _DIGITS.sub("#", line)


def _plain(line: str) -> str:
    return remove_whitespace(fold(line))


def _matches(name: str, text: str) -> bool:
    return _patterns()[name].search(text) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data = configs.load("readers.yaml")["pdf"]
    return {name: re.compile("|".join(patterns)) for name, patterns in data.items()}
