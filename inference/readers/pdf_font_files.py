"""Characters of glyphs from the font programs in a PDF, for fonts that do not map them."""

import io
import re
from collections.abc import Mapping
from typing import Any

from fontTools import agl  # type: ignore[import-untyped]  # without type hints
from fontTools.cffLib import CFFFontSet  # type: ignore[import-untyped]  # without type hints
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # without type hints
from pdfminer.pdffont import PDFFont
from pdfminer.pdftypes import PDFStream, resolve1

_PLACEHOLDER = re.compile(r"(?:glyph|cid|gid|g|index|uni0000)\d*|\.notdef", re.IGNORECASE)


def read_glyph_texts(font: PDFFont, spec: Mapping[str, Any]) -> Mapping[int, str]:
    """Return the text of each code of `font`, with the dictionary `spec`, that its program names.

    The sources are the character map of a TrueType or OpenType font, and the names of glyphs. The
    result is empty if the font is not embedded or broken.
    """
    try:
        program = _program(font)
        if program is None:
            return {}
        key, data = program
        if key == "FontFile2" or data[:4] in (b"OTTO", b"\0\1\0\0", b"true"):
            return _from_sfnt(font, data, spec)
        return _from_cff(font, data) if key == "FontFile3" else {}
    except Exception:  # a broken program: fontTools raises errors of any kind
        return {}


def _program(font: PDFFont) -> tuple[str, bytes] | None:
    for key in ("FontFile2", "FontFile3"):
        stream = resolve1(font.descriptor.get(key))
        if isinstance(stream, PDFStream):
            return key, stream.get_data()
    return None


def _from_sfnt(font: PDFFont, data: bytes, spec: Mapping[str, Any]) -> dict[int, str]:
    program = TTFont(io.BytesIO(data), lazy=True, fontNumber=0)
    order = program.getGlyphOrder()
    texts = {index: text for index, name in enumerate(order) if (text := text_of_glyph_name(name))}
    names = {name: index for index, name in enumerate(order)}
    maps = program["cmap"].tables if "cmap" in program else []
    for table in maps:
        if table.isUnicode():
            for code, name in table.cmap.items():
                texts[names[name]] = chr(code)
    if font.is_multibyte():
        mapping = _glyph_of_cid(spec)
        return texts if mapping is None else _through(mapping, texts)
    codes: dict[int, int] = {}
    for table in sorted(maps, key=lambda table: table.platformID != 1, reverse=True):
        if table.platformID == 1 or (table.platformID, table.platEncID) == (3, 0):
            codes.update((code & 0xFF, names[name]) for code, name in table.cmap.items())
    return _through(codes, texts)


def _through(glyphs: Mapping[int, int], texts: Mapping[int, str]) -> dict[int, str]:
    return {code: texts[glyph] for code, glyph in glyphs.items() if glyph in texts}


def _glyph_of_cid(spec: Mapping[str, Any]) -> dict[int, int] | None:
    """Return the glyph of each CID; None if they have the same numbers."""
    mapping = resolve1(spec.get("CIDToGIDMap"))
    if not isinstance(mapping, PDFStream):
        return None
    data = mapping.get_data()
    return {
        index // 2: int.from_bytes(data[index : index + 2], "big")
        for index in range(0, len(data) - 1, 2)
    }


def _from_cff(font: PDFFont, data: bytes) -> dict[int, str]:
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    top: Any = fonts[0]
    texts = [text_of_glyph_name(name) for name in top.charset]
    if font.is_multibyte():
        return {index: text for index, text in enumerate(texts) if text}
    encoding = getattr(top, "Encoding", None)
    if not isinstance(encoding, list):
        return {}
    return {code: text for code, name in enumerate(encoding) if (text := text_of_glyph_name(name))}


def text_of_glyph_name(name: str) -> str:
    """Return the text of a glyph name of the Adobe Glyph List; "" for a number of a glyph."""
    return "" if _PLACEHOLDER.fullmatch(name) else str(agl.toUnicode(name))
