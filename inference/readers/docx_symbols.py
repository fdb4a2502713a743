"""Characters of the symbol fonts of Word: Symbol, Wingdings and others.

A program writes such a character as ``w:sym``, as a private-use character (U+F0xx), or as a Latin
letter in a run of that font.
"""

import re
from functools import cache

from gongkai import configs

REPLACEMENT = "\ufffd"
"""What replaces a symbol without a known character."""

_PRIVATE = 0xF000
_PRIVATE_CHARACTERS = re.compile("[\uf020-\uf0ff]")


def is_symbol_font(font: object) -> bool:
    """Return whether the font shows other characters than their codes state."""
    return isinstance(font, str) and font.lower() in _fonts()


def symbol_character(font: str, code: int) -> str:
    """Return the character of a symbol with a `code` of a `font`.

    The codes U+F020 to U+F0FF are the bytes 20 to FF of the font. A font that is no symbol font
    has Latin characters there.
    """
    byte = code - _PRIVATE if _PRIVATE < code <= _PRIVATE + 0xFF else code
    if is_symbol_font(font) and byte <= 0xFF:
        return _fonts()[font.lower()].get(byte, REPLACEMENT)
    if code != byte:
        return bytes([byte]).decode("cp1252", "replace")
    if byte < 0x20 or 0xD800 <= byte <= 0xDFFF or byte > 0x10FFFF:
        return REPLACEMENT
    return chr(byte)


def translate_symbols(text: str, font: str) -> str:
    """Return `text` of a run in a symbol `font` as the characters that the font shows."""
    known = _fonts()[font.lower()]

    def show(char: str) -> str:
        code = ord(char)
        if _PRIVATE_CHARACTERS.match(char):
            code -= _PRIVATE
        return known.get(code, REPLACEMENT) if 0x20 < code <= 0xFF else char

    return "".join(map(show, text))


@cache
def _fonts() -> dict[str, dict[int, str]]:
    """Return the characters by byte of each font, by its name in lower case."""
    fonts: dict[str, dict[int, str]] = {}
    for name, ranges in configs.load("readers.yaml")["docx"]["symbols"].items():
        fonts[name.lower()] = {
            first + index: char
            for first, characters in ranges.items()
            for index, char in enumerate(characters)
            if char != " "
        }
    return fonts
