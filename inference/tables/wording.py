"""Wording: what of a printed label counts when labels are compared."""

import re

# One character to one character, so that offsets stay.
_FOLD: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FOLD.update(dict.fromkeys(map(ord, "\u3000\xa0\u2002\u2003\u2009\u200b\ufeff\r\x0b\x0c\x85"), " "))
_FOLD.update(dict.fromkeys(map(ord, "│┃¦"), "|"))
_FOLD.update(dict.fromkeys(map(ord, "−﹣"), "-") | dict.fromkeys(map(ord, "―"), "—"))

# A bracket may run over a line break, but not over a line that holds a value of the table.
_VALUES = r"[ \t|]*[-+\d/—.]*[ \t|]*(?:\n|\Z)|[^\n]*\d[ \t|]{1,20}[-/—\d]"
_BRACKET = re.compile(rf"\((?:[^()\n]|\n(?!{_VALUES})){{0,80}}\)")
_ENUMERATOR = re.compile(
    r"(?<![一-鿿])[一二三四五六七八九十]{1,3}[、.](?!\d)"
    r"|(?<![\d.])(?<!\d,)\d{1,2} ?(?:[、)]|\.(?!\d))(?=[ \t\x01]*[^\d\s|\x01,])"
    r"|[①-⑳㈠-㈩]|其中\s*:?"
)
_JUNK = re.compile(r"[^0-9A-Za-z一-鿿㐀-䶿]+")
_FOLDED = "\x01"


def fold(text: str) -> str:
    """Return `text` in half width, odd spaces as spaces; of the same length, line breaks kept."""
    return text.translate(_FOLD)


def mask(folded: str) -> str:
    """Return folded text with enumerators and bracketed parts overwritten by ``\\x01``.

    Both say nothing about which row a label names, and a number in them is not a value. The length
    and the line breaks stay.
    """
    return _ENUMERATOR.sub(_cover, _BRACKET.sub(_cover, folded))


def bare(label: str) -> str:
    """Return the letters and digits of a label without brackets, enumerators and punctuation."""
    return strip_junk(mask(fold(label)))


def strip_junk(masked: str) -> str:
    """Return the letters and digits of masked text."""
    return _JUNK.sub("", masked)


def _cover(match: re.Match[str]) -> str:
    return "".join("\n" if char == "\n" else _FOLDED for char in match.group())
