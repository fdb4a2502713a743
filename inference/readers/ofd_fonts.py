"""Characters of the embedded fonts of OFD documents, for text that is stored as glyphs."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fontTools.cffLib import CFFFontSet  # type: ignore[import-untyped]  # without type hints
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # without type hints

from gongkai.document.normalization import fold
from gongkai.inference.readers.pdf_font_files import text_of_glyph_name
from gongkai.inference.readers.pdf_fonts import UNREADABLE

# What stands in TextCode where only the glyph counts: blanks, private use, marks for unknown.
_PLACEHOLDER = re.compile(
    "[\\s\0-\x1f\x7f-\x9f\u00a4\u25a1\ufffc\ufffd\ue000-\uf8ff]|[\U000f0000-\U0010fffd]"
)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_SFNT = (b"\0\1\0\0", b"true", b"OTTO", b"ttcf")


@dataclass(frozen=True, slots=True)
class FontTexts:
    """The texts of the glyphs of an embedded font; empty for a font that is not embedded.

    Attributes:
        by_glyph: the text of a glyph, by its number.
        by_code: the glyph of a character, by its code.
    """

    by_glyph: Mapping[int, str] = field(default_factory=dict)
    by_code: Mapping[int, int] = field(default_factory=dict)

    def text_of_code(self, code: str) -> str:
        """Return what a character of TextCode shows, `UNREADABLE` if that is not known."""
        if not _PRIVATE.match(code):
            return code
        glyph = self.by_code.get(ord(code))
        known = None if glyph is None else self.by_glyph.get(glyph)
        if known is not None:
            return known
        folded = fold(code)
        return UNREADABLE if _PRIVATE.search(folded) else folded

    def text_of_glyph(self, glyph: int, code: str) -> str:
        """Return what a glyph shows that is drawn for `code`, a character of TextCode.

        The code counts if it is a character; a placeholder is replaced by the text of the glyph.
        """
        known = self.by_glyph.get(glyph)
        if code and not _PLACEHOLDER.fullmatch(code):
            return code
        if known is not None:
            return known
        return code if code.isspace() else self.text_of_code(code or UNREADABLE)

    def contradicts(self, glyph: int, code: str) -> bool:
        """Return whether the font names another character for a glyph than `code`."""
        known = self.by_glyph.get(glyph)
        return known is not None and not _PLACEHOLDER.fullmatch(code) and fold(known) != fold(code)


def read_font(data: bytes) -> FontTexts:
    """Return the texts of the glyphs of a TrueType, OpenType or CFF font; none if it is broken."""
    try:
        return _read_sfnt(data) if data[:4] in _SFNT else _read_cff(data)
    except Exception:  # a broken program: fontTools raises errors of any kind
        return FontTexts()


def _read_sfnt(data: bytes) -> FontTexts:
    font = TTFont(io.BytesIO(data), lazy=True, fontNumber=0)
    order = font.getGlyphOrder()
    names = {name: index for index, name in enumerate(order)}
    by_glyph = {index: text for index, name in enumerate(order) if (text := _text(name))}
    by_code: dict[int, int] = {}
    for table in font["cmap"].tables if "cmap" in font else []:
        for code, name in table.cmap.items() if table.isUnicode() else ():
            by_code[code] = names[name]
            if not _PRIVATE.match(chr(code)):
                by_glyph[names[name]] = chr(code)
    return FontTexts(by_glyph, by_code)


def _read_cff(data: bytes) -> FontTexts:
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    charset = fonts[0].charset
    return FontTexts({index: text for index, name in enumerate(charset) if (text := _text(name))})


def _text(name: str) -> str:
    text = text_of_glyph_name(name)
    return "" if _PRIVATE.search(text) else text
