"""Normalization of printed labels, so that they can be compared."""

import re
from functools import cache

from gongkai import configs

# Each character maps to one character, so that offsets stay valid.
_FOLD = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_FOLD.update(dict.fromkeys("\u3000\xa0\u2002\u2003\u2009\u200b\ufeff\r\x0b\x0c\x85", " "))
_FOLD.update(dict.fromkeys("│┃¦", "|"))
_FOLD.update(dict.fromkeys("−﹣", "-") | {"―": "—"})
# Few characters of a report are among these, so a search is faster than `str.translate`.
_FOLDED = re.compile(f"[{re.escape(''.join(_FOLD))}]")

# A bracketed part may contain a line break, but not a line with a value of the table.
_VALUES = r"[ \t|]*[-+\d/—.]*[ \t|]*(?:\n|\Z)|[^\n]*\d[ \t|]{1,20}[-/—\d]"
_BRACKET = re.compile(rf"\((?:[^()\n]|\n(?!{_VALUES})){{0,80}}\)")
_CHINESE_DIGITS = "一二三四五六七八九十"
# The first character of all alternatives comes first, so that a search is fast.
_ENUMERATOR = re.compile(
    rf"[{_CHINESE_DIGITS}\d①-⑳㈠-㈩其](?:"
    rf"(?<=[{_CHINESE_DIGITS}])(?<![一-鿿].)[{_CHINESE_DIGITS}]{{0,2}}[、.](?!\d)"
    r"|(?<=\d)(?<![\d.].)(?<!\d,.)\d? ?(?:[、)]|\.(?!\d))(?=[ \t\x01]*[^\d\s|\x01,])"
    r"|(?<=[①-⑳㈠-㈩])|(?<=其)中\s*:?)"
)
_PUNCTUATION = re.compile(r"[^0-9A-Za-z一-鿿㐀-䶿]+")
_MASK = "\x01"


def fold_width(text: str) -> str:
    """Return `text` in half width with plain spaces; its length and line breaks stay the same."""
    return _FOLDED.sub(_fold, text)


def mask_ignored(folded: str) -> str:
    """Return half-width text with enumerators and bracketed parts overwritten by ``\\x01``.

    Neither identifies a row, and a number in them is not a value. Only the brackets around the
    names in `bracketed_names` of `configs/tables.yaml` are overwritten, and the names stay. The
    length and the line breaks stay the same.
    """
    return _ENUMERATOR.sub(_overwrite, _BRACKET.sub(_overwrite_bracket, folded))


def normalize_label(label: str) -> str:
    """Return the letters and digits of a label, without brackets, enumerators and punctuation."""
    return strip_punctuation(mask_ignored(fold_width(label)))


def strip_punctuation(masked: str) -> str:
    """Return the letters and digits of masked text."""
    return _PUNCTUATION.sub("", masked)


@cache
def _bracketed_names() -> frozenset[str]:
    return frozenset(configs.load("tables.yaml")["bracketed_names"])


def _fold(match: re.Match[str]) -> str:
    return _FOLD[match.group()]


def _overwrite_bracket(match: re.Match[str]) -> str:
    inner = match.group()[1:-1]
    return f" {inner} " if inner.strip() in _bracketed_names() else _overwrite(match)


def _overwrite(match: re.Match[str]) -> str:
    text = match.group()
    if "\n" not in text:
        return _MASK * len(text)
    return "".join("\n" if char == "\n" else _MASK for char in text)
