"""Normalization of printed labels, so that they can be compared."""

import re
from functools import cache

from gongkai import configs

# Each character maps to one character, so that offsets stay valid.
_FOLD: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FOLD.update(dict.fromkeys(map(ord, "\u3000\xa0\u2002\u2003\u2009\u200b\ufeff\r\x0b\x0c\x85"), " "))
_FOLD.update(dict.fromkeys(map(ord, "│┃¦"), "|"))
_FOLD.update(dict.fromkeys(map(ord, "−﹣"), "-") | dict.fromkeys(map(ord, "―"), "—"))

# A bracketed part may contain a line break, but not a line with a value of the table.
_VALUES = r"[ \t|]*[-+\d/—.]*[ \t|]*(?:\n|\Z)|[^\n]*\d[ \t|]{1,20}[-/—\d]"
_BRACKET = re.compile(rf"\((?:[^()\n]|\n(?!{_VALUES})){{0,80}}\)")
_ENUMERATOR = re.compile(
    r"(?<![一-鿿])[一二三四五六七八九十]{1,3}[、.](?!\d)"
    r"|(?<![\d.])(?<!\d,)\d{1,2} ?(?:[、)]|\.(?!\d))(?=[ \t\x01]*[^\d\s|\x01,])"
    r"|[①-⑳㈠-㈩]|其中\s*:?"
)
_PUNCTUATION = re.compile(r"[^0-9A-Za-z一-鿿㐀-䶿]+")
_MASK = "\x01"


def fold_width(text: str) -> str:
    """Return `text` in half width with plain spaces; its length and line breaks stay the same."""
    return text.translate(_FOLD)


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


def _overwrite_bracket(match: re.Match[str]) -> str:
    inner = match.group()[1:-1]
    return f" {inner} " if inner.strip() in _bracketed_names() else _overwrite(match)


def _overwrite(match: re.Match[str]) -> str:
    return "".join("\n" if char == "\n" else _MASK for char in match.group())
