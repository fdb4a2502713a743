"""Text and numbers for HTML pages, without hidden or reordering characters."""

import re

from markupsafe import Markup, escape

from gongkai.document.numeral_values import CHINESE_CHARACTERS
from gongkai.document.report import Number

# Characters that HTML does not allow in text (parse errors "control" and "noncharacter"), and the
# carriage return, which a browser reads as a line break.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")

_NUMERAL = re.compile(f"[0-9０-９{CHINESE_CHARACTERS}]")

# Characters that reorder the text after them, so that 12 may look like 21 (Unicode TR 36).
_REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def escape_text(text: str) -> Markup:
    """Return `text` escaped; reordering characters are allowed by name and have no effect."""
    pieces = []
    last = 0
    allowed = _FORBIDDEN.sub("\ufffd", text)
    for match in _REORDERING.finditer(allowed):
        pieces.append(escape(allowed[last : match.start()]))
        pieces.append(
            Markup('<bdi class="mark" data-name="U+{:04X}">{}</bdi>').format(
                ord(match.group()), match.group()
            )
        )
        last = match.end()
    pieces.append(escape(allowed[last:]))
    return Markup("").join(pieces)


def attribute_text(text: str) -> str:
    """Return `text` for an attribute, without reordering characters; Jinja escapes it later."""
    return _REORDERING.sub("", _FORBIDDEN.sub("\ufffd", text))


def format_number(value: Number | None) -> str:
    """Return a value as digits, without a fraction if it is an integer; "" for None."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def has_numeral(text: str) -> bool:
    """Return whether a character of `text` is a digit or a Chinese numeral."""
    return _NUMERAL.search(text) is not None
