"""Alignment of the numbers on the pages of a PDF with the numbers of its text."""

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal

from gongkai.inference.inspection.marks import NUMBER, Mark, MarkKind

PageKind = MarkKind | Literal["missing"]
"""`missing`: the number is on the page, but not in the text."""


def classify_numbers(numbers: Sequence[str], text: str, marks: Sequence[Mark]) -> list[PageKind]:
    """Return what became of each number of the pages.

    The order of a page may differ from that of the text, so numbers that the alignment leaves
    over are matched by their digits alone.

    Args:
        numbers: the numbers of all pages, in their order.
        text: the text of the report.
        marks: the marks of the text, in order.
    """
    in_text = list(_numbers_of_text(text, marks))
    kinds: list[PageKind] = ["missing"] * len(numbers)
    keys = [_key(number) for number in numbers]
    text_keys = [key for key, _kind in in_text]
    left = set(range(len(in_text)))
    for at, other, size in SequenceMatcher(
        None, keys, text_keys, autojunk=False
    ).get_matching_blocks():
        for offset in range(size):
            kinds[at + offset] = in_text[other + offset][1]
            left.discard(other + offset)
    for index, key in enumerate(keys):
        if kinds[index] == "missing":
            found = next((n for n in sorted(left) if text_keys[n] == key), None)
            if found is not None:
                kinds[index] = in_text[found][1]
                left.discard(found)
    return kinds


def _numbers_of_text(text: str, marks: Sequence[Mark]) -> list[tuple[str, MarkKind]]:
    """Return the digits and the kind of each number in the marks."""
    return [
        (_key(match.group()), mark.kind)
        for mark in marks
        for match in NUMBER.finditer(text[mark.start : mark.end])
    ]


def _key(number: str) -> str:
    return unicodedata.normalize("NFKC", number).replace(",", "")
