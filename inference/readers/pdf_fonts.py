"""Fonts of a PDF: the character and the size of each glyph."""

import re
from collections.abc import Mapping
from typing import Any

from pdfminer.pdffont import PDFFont, PDFSimpleFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFResourceManager

from gongkai.document.normalization import fold
from gongkai.inference.readers.pdf_font_files import read_glyph_texts

UNREADABLE = "\ufffd"
"""The replacement for a glyph with an unknown character."""

_PICTOGRAMS = re.compile("wingdings|webdings|dingbats", re.IGNORECASE)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_TICKS = {"zapf": "34", "wing": "\xfc\xfe"}
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"

Measure = tuple[str, float, tuple[float, float, float, float]]


class FontManager(PDFResourceManager):
    """Keep the dictionary of each font, with the entries that pdfminer does not read."""

    def __init__(self) -> None:
        super().__init__()
        self._specs: dict[int, tuple[PDFFont, Mapping[str, Any]]] = {}

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """Return the font of a dictionary."""
        font = super().get_font(objid, spec)
        self._specs.setdefault(id(font), (font, spec))
        return font

    def spec(self, font: PDFFont) -> Mapping[str, Any]:
        """Return the dictionary of `font`, for a composite font that of its descendant."""
        return self._specs[id(font)][1]


class FontReader:
    """Read the characters of glyphs; what was found for a font is kept.

    Attributes:
        unreliable: the names of fonts whose own encoding is not known, and which have glyphs that
            are not in the standard encoding; so their other codes are not to be trusted.
    """

    def __init__(self, manager: FontManager) -> None:
        self.unreliable: set[str] = set()
        self._manager = manager
        self._measures: dict[tuple[int, int, float, float, float], Measure] = {}
        self._texts: dict[int, Mapping[int, str]] = {}
        self._fonts: dict[int, PDFFont] = {}  # keeps the fonts, so that their ids stay unique
        self._names: dict[int, str] = {}

    def name(self, font: PDFFont) -> str:
        """Return the name of `font`."""
        return self._names[id(font)]

    def measure(self, font: PDFFont, cid: int, size: float, scaling: float, rise: float) -> Measure:
        """Return the text of a glyph, its advance, and its box around the origin of the text."""
        key = (id(font), cid, size, scaling, rise)
        found = self._measures.get(key)
        if found is None:
            found = self._measures[key] = self._measure(font, cid, size, scaling, rise)
        return found

    def _measure(
        self, font: PDFFont, cid: int, size: float, scaling: float, rise: float
    ) -> Measure:
        if id(font) not in self._fonts:
            self._fonts[id(font)] = font
            self._names[id(font)] = _font_name(font)
        advance = font.char_width(cid) * size * scaling
        if font.is_vertical():
            displacement: Any = font.char_disp(cid)
            across, along = displacement
            left = size * 0.5 if across is None else across * size * 0.001
            up = (1000 - along) * size * 0.001
            box = (-left, up + rise + advance, size - left, up + rise)
        else:
            low = font.get_descent() * size + rise
            box = (0.0, low, advance, low + size)
        return self._text(font, cid), advance, box

    def _text(self, font: PDFFont, cid: int) -> str:
        name = self._names[id(font)]
        if is_pictogram_font(name):
            return pictogram(name, _text_of(font, cid), cid)
        text = _text_of(font, cid)
        text = fold(text) if _PRIVATE.search(text) else text
        is_guess = self._has_own_encoding(font)
        if text and not _is_unreadable(text) and not is_guess:
            return text
        found = [text] if is_guess else []
        if isinstance(font, PDFSimpleFont) and not is_guess:
            found.append(font.cid2unicode.get(cid, ""))
        for candidate in (self._embedded(font).get(cid, ""), *found):
            if candidate and not _is_unreadable(candidate):
                return candidate
        if is_guess:
            self.unreliable.add(name)
        return _from_symbol_range(text) or UNREADABLE

    def _embedded(self, font: PDFFont) -> Mapping[int, str]:
        if id(font) not in self._texts:
            self._texts[id(font)] = read_glyph_texts(font, self._manager.spec(font))
        return self._texts[id(font)]

    def _has_own_encoding(self, font: PDFFont) -> bool:
        """Return whether only the embedded program defines the codes of `font`."""
        spec = self._manager.spec(font)
        return (
            isinstance(font, PDFSimpleFont)
            and not ("ToUnicode" in spec or "Encoding" in spec)
            and any(key in font.descriptor for key in ("FontFile2", "FontFile3"))
        )


def _font_name(font: PDFFont) -> str:
    name = font.fontname
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _text_of(font: PDFFont, cid: int) -> str:
    try:
        return font.to_unichr(cid)
    except PDFUnicodeNotDefined:
        return ""


def _is_unreadable(text: str) -> bool:
    return "\0" in text or UNREADABLE in text or _PRIVATE.search(text) is not None


def _from_symbol_range(text: str) -> str:
    """Return the ASCII character for a code of a symbol font (U+F000 and the code), or ""."""
    if len(text) == 1 and 0xF021 <= ord(text) <= 0xF07E:
        return chr(ord(text) - 0xF000)
    return ""


def is_pictogram_font(name: str) -> bool:
    """Return whether a font has pictograms at the codes of letters and digits."""
    return _PICTOGRAMS.search(name) is not None


def pictogram(name: str, text: str, cid: int) -> str:
    """Return the symbol that a pictogram font has at the code of a letter or digit."""
    if text and not _is_unreadable(text) and ord(text[0]) > 0xFF:
        return text
    code = cid
    if text:
        code = ord(text[0]) & 0xFF if _PRIVATE.match(text) else ord(text[0])
    if "wing" in name.lower():
        if 0x81 <= code <= 0x8A:
            return _CIRCLED[code - 0x81]
        return "✔" if chr(code % 256) in _TICKS["wing"] else "▪"
    if 0xAC <= code <= 0xD3:
        return _CIRCLED[(code - 0xAC) % 10]
    return "✔" if chr(code % 256) in _TICKS["zapf"] else "▪"
