"""Glyphs whose font maps them to no character are recovered from the font, or counted."""

import io
import zlib

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from tests.inference.readers.drawing import SONG, Body, read_pdf, write_objects


def _pdf(font: dict[str, str], streams: dict[int, Body], shown: str) -> bytes:
    """Return a PDF of one page that shows a Chinese text, and then `shown` in another font.

    The objects from 6 on are the dictionaries of `font` and then the `streams`.
    """
    content = (
        "BT /F1 14 Tf 72 740 Td <4E3B52A8516C5F00> Tj ET "
        f"BT /F2 14 Tf 128 740 Td {shown} Tj ET "
        "BT /F1 14 Tf 154 740 Td <67613002> Tj ET "
        "BT /F1 14 Tf 72 700 Td " + "<4E3B52A8516C5F00> Tj " * 8 + "ET"
    ).encode()
    objects: list[Body] = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        ("", content),
        SONG,
        *font.values(),
        *streams.values(),
    ]
    return write_objects(objects)


def _font_file(names: list[str], cmap: dict[int, str], *, keep_names: bool = True) -> bytes:
    order = [".notdef", *names]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in order})
    builder.setupHorizontalMetrics(dict.fromkeys(order, (600, 0)))
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupPost(keepGlyphNames=keep_names)
    stream = io.BytesIO()
    builder.save(stream)
    return stream.getvalue()


_DESCRIPTOR = (
    "<< /Type /FontDescriptor /FontName /AAAAAA+Own /Flags 4 /FontBBox [0 -200 1000 900] "
    "/Ascent 900 /Descent -200 /ItalicAngle 0 /CapHeight 700 /StemV 80 {} >>"
)


def _composite(program: bytes, *, extra: str = "", mapping: str = "/Identity") -> bytes:
    font = {
        "F2": "<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Own /Encoding /Identity-H "
        f"/DescendantFonts [7 0 R] {extra} >>",
        "cid": "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Own /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 "
        f"/CIDToGIDMap {mapping} /FontDescriptor 8 0 R >>",
        "descriptor": _DESCRIPTOR.format("/FontFile2 9 0 R"),
    }
    packed = zlib.compress(program)
    streams: dict[int, Body] = {9: (f"/Filter /FlateDecode /Length1 {len(program)}", packed)}
    if mapping != "/Identity":
        gids = b"".join((0, 3, 1, 2)[cid].to_bytes(2, "big") for cid in range(4))
        streams[10] = ("", gids)
    return _pdf(font, streams, "<000100020003>")


def _simple(encoding: str, shown: str, *, descriptor: str = "") -> bytes:
    font = {
        "F2": "<< /Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Own /FirstChar 0 /LastChar 255 "
        f"/Widths [{'600 ' * 256}] {encoding} /FontDescriptor 7 0 R >>",
        "descriptor": _DESCRIPTOR.format(descriptor),
    }
    return _pdf(font, {}, shown)


NAMES = ["one", "two", "zero"]
LINE = "主动公开120条。"


def _first_line(data: bytes) -> str:
    return read_pdf(data).text.split("\n")[0]


@pytest.mark.parametrize(
    "data",
    [
        _composite(_font_file(NAMES, {0x31: "one", 0x32: "two", 0x30: "zero"}, keep_names=False)),
        _composite(_font_file(NAMES, {})),
        _composite(_font_file(["two", "zero", "one"], {}), mapping="10 0 R"),
        _composite(_font_file(["uni0031", "uni0032", "uni0030"], {})),
        _simple("/Encoding << /Differences [1 /one /two /zero] >>", "<010203>"),
        _simple("/Encoding << /Differences [65 /uni0031 /uni0032 /uni0030] >>", "(ABC)"),
    ],
    ids=["cmap", "names", "mapped", "unicode-names", "differences", "unicode-differences"],
)
def test_digits_are_recovered_from_the_font(data: bytes) -> None:
    assert _first_line(data) == LINE
    assert read_pdf(data).warnings == ()


def _unicode_map(*values: str) -> bytes:
    lines = "".join(f"<{code:04X}> <{value}>\n" for code, value in enumerate(values, 1))
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(values)} beginbfchar\n{lines}endbfchar endcmap end end"
    ).encode()


def _with_map(program: bytes, *values: str) -> bytes:
    data = _composite(program, extra="/ToUnicode 10 0 R")
    stream = _unicode_map(*values)
    body = f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream"
    font = data[: data.rindex(b"xref\n0")]
    start = len(font)
    return (
        font
        + b"10 0 obj\n"
        + body
        + b"\nendobj\n"
        + b"trailer << /Size 11 /Root 1 0 R >>\n"
        + f"startxref\n{start}\n%%EOF".encode()
    )


BARE = _font_file(["g1", "g2", "g3"], {}, keep_names=False)


def test_digits_of_a_symbol_font_are_recovered() -> None:
    assert _first_line(_with_map(BARE, "F031", "F032", "F030")) == LINE


@pytest.mark.parametrize(
    ("values", "count"),
    [
        (("E101", "E102", "E103"), 3),
        (("0000", "0000", "0000"), 3),
        (("0031", "FFFD", "0030"), 1),
        (("0031", "0032"), 1),
        (("0031", "0032", "E000"), 1),
    ],
)
def test_what_the_font_does_not_tell_is_counted(values: tuple[str, ...], count: int) -> None:
    source = read_pdf(_with_map(BARE, *values))
    assert source.text.count("\ufffd") == count
    assert source.warnings == (
        f"page 1: {count} characters could not be read, their font has no mapping for them",
    )


def test_a_broken_map_gives_way_to_the_names_of_glyphs() -> None:
    assert _first_line(_with_map(_font_file(NAMES, {}), "E101", "0000", "FFFD")) == LINE
