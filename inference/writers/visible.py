"""Visible: text and numbers as a page shows them, with nothing hidden in them."""

import re
import unicodedata

from markupsafe import Markup, escape

from gongkai.document.report import Number

# What HTML does not allow in text (the standard's "control" and "noncharacter" parse errors);
# a carriage return would be read as a line break of its own.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")

# Marks that reorder what follows them: 12 could be made to read 21 (Unicode Technical Report 36).
_REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> Markup:
    """Return `text` escaped; marks that reorder text are shown by name and lose their effect."""
    pieces = []
    last = 0
    shown = _FORBIDDEN.sub("\ufffd", text)
    for match in _REORDERING.finditer(shown):
        pieces.append(escape(shown[last : match.start()]))
        pieces.append(
            Markup('<bdi class="mark" data-name="U+{:04X}">{}</bdi>').format(
                ord(match.group()), match.group()
            )
        )
        last = match.end()
    pieces.append(escape(shown[last:]))
    return Markup("").join(pieces)


def plain(text: str) -> str:
    """Return `text` for an attribute, where no markup can take the effect of a mark away."""
    return _REORDERING.sub("", _FORBIDDEN.sub("\ufffd", text))


def number(value: Number | None) -> str:
    """Return a value as digits, without a needless fraction; nothing for None."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def has_numeral(text: str) -> bool:
    """Return whether a character of `text` is a digit or a Chinese numeral."""
    return any(unicodedata.numeric(char, None) is not None for char in text)
