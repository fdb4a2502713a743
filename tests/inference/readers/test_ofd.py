"""The parts of the standard GB/T 33190, each in a small file: what a reader sees is read."""

import io
from collections.abc import Callable, Sequence

import pytest
from PIL import Image

from gongkai.document.source import Source
from gongkai.inference.ocr.scans import Draw, Scans
from gongkai.inference.readers import ofd, read_bytes, single_document
from gongkai.inference.readers.pdf_page import PdfPage
from tests.inference.readers.documents import REPORT, as_html
from tests.inference.readers.ofd_files import (
    Parts,
    as_ofd,
    document,
    layer,
    line,
    pack,
    page,
    rectangle,
    resources,
    simple,
    text,
    wrap,
)

_WORDS = "本年收到申请26件。"
_WHITE = '<ofd:FillColor Value="255 255 255"/>'


def _read(data: bytes) -> Source:
    return single_document(read_bytes(data, "报告.ofd"))


def test_a_report_reads_like_its_html() -> None:
    ofd, page_of_site = (
        _read(as_ofd(REPORT)),
        single_document(read_bytes(as_html(REPORT), "a.html")),
    )
    assert ofd.text == page_of_site.text
    assert [grid.rows for grid in ofd.grids] == [grid.rows for grid in page_of_site.grids]
    assert (ofd.format, ofd.warnings, ofd.pages) == ("ofd", (), "1")


def _with_resources(
    *elements: str, kind: str = "DocumentRes", base: str = "Res"
) -> Callable[..., Parts]:
    def build(*objects: str) -> Parts:
        common = f"<ofd:{kind}>{kind}.xml</ofd:{kind}>"
        files = document([page(layer(*objects))], common=common)
        files[f"Doc_0/{kind}.xml"] = resources(*elements, base=base)
        return files

    return build


def _composite(content: str) -> str:
    unit = '<ofd:CompositeGraphicUnit ID="50" Width="100" Height="40">'
    unit += f"<ofd:Content>{content}</ofd:Content></ofd:CompositeGraphicUnit>"
    return f"<ofd:CompositeGraphicUnits>{unit}</ofd:CompositeGraphicUnits>"


def _use(more: str = "") -> str:
    return f'<ofd:CompositeObject ID="60" Boundary="30 40 120 40" ResourceID="50" {more}/>'


def _template(order: str, *objects: str) -> bytes:
    common = '<ofd:TemplatePage ID="2" BaseLoc="Tpls/T.xml"/>'
    use = f'<ofd:Template TemplateID="2" ZOrder="{order}"/>'
    files = document([page(layer(text("第二行。", y=60)), head=use)], common=common)
    files["Doc_0/Tpls/T.xml"] = page(layer(*objects))
    return pack(files)


def _annotated(appearance: str, more: str = "", kind: str = "Path") -> bytes:
    after = "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>"
    files = document([page(layer(text("正文。")))], after=after)
    files["Doc_0/Annots/Annotations.xml"] = wrap(
        "Annotations",
        '<ofd:Page PageID="100"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>',
    )
    files["Doc_0/Annots/Page_0/Annotation.xml"] = wrap(
        "PageAnnot",
        f'<ofd:Annot ID="1" Type="{kind}" {more}><ofd:Appearance Boundary="30 60 100 20">'
        f"{appearance}</ofd:Appearance></ofd:Annot>",
    )
    return pack(files)


def _versions() -> bytes:
    files = document([page(layer(text("旧版收到申请9件。")))])
    files |= document([page(layer(text(_WORDS)))], folder="Doc_0/V2")
    files["Doc_0/Versions/V2.xml"] = wrap(
        "DocVersion", "<ofd:DocRoot>/Doc_0/V2/Document.xml</ofd:DocRoot>"
    )
    more = (
        '<ofd:Versions><ofd:Version ID="2" Index="2" Current="true" '
        'BaseLoc="Doc_0/Versions/V2.xml"/></ofd:Versions>'
    )
    return pack(files, more=more)


def _turned() -> str:
    """Return lines of a page in landscape on a page in portrait, turned by a quarter."""
    return "".join(
        text(words, more=f'Boundary="{x} 20 8 200" CTM="0 1 -1 0 8 0"')
        for x, words in ((100, "第一行的文字。"), (80, "第二行的文字。"))
    )


_SIMPLE: dict[str, tuple[Callable[[], bytes], str]] = {
    "text with offsets for each character": (
        lambda: simple(text("申请26件", deltas='DeltaX="4 4 2 2"')),
        "申请26件",
    ),
    "repeated offsets": (lambda: simple(text("本年11件", deltas='DeltaX="4 g 3 3 3"')), "本年11件"),
    "too few offsets": (lambda: simple(text("本年111件", deltas='DeltaX="4"')), "本年111件"),
    "no offsets": (lambda: simple(text("本年111件", deltas="")), "本年111件"),
    "offsets in both directions": (
        lambda: simple(text("申请6件", deltas='DeltaX="4 4 4" DeltaY="g 3 0"')),
        "申请6件",
    ),
    "several codes in an object": (
        lambda: simple(
            text(
                "26件。",
                more='Boundary="30 30 100 10"',
                before='<ofd:TextCode X="0" Y="4" DeltaX="g 3 4">本年申请</ofd:TextCode>',
            ).replace('X="0" Y="4" DeltaX="g 3 4">26', 'X="16" DeltaX="2 2 4">26')
        ),
        "本年申请26件。",
    ),
    "a code for each character": (
        lambda: simple(
            text(
                "件",
                more='Boundary="30 30 100 10"',
                before="".join(
                    f'<ofd:TextCode X="{4 * index}" Y="4">{character}</ofd:TextCode>'
                    for index, character in enumerate("本年收到申请126")
                ),
            ).replace('<ofd:TextCode X="0" Y="4" DeltaX="g 1 4"', '<ofd:TextCode X="36"')
        ),
        "本年收到申请126件",
    ),
    "scaled by its matrix": (
        lambda: simple(text(_WORDS, size=1, more='Boundary="30 30 100 9" CTM="4 0 0 4 0 0"')),
        _WORDS,
    ),
    "turned by a quarter": (lambda: simple(_turned()), "第一行的文字。\n第二行的文字。"),
    "columns from right to left": (
        lambda: simple(
            text("乙列26件。", more='Boundary="90 30 6 60"', deltas='DeltaY="g 5 5"'),
            text("甲列收到申请", more='Boundary="100 30 6 60"', deltas='DeltaX="0" DeltaY="g 5 5"'),
        ),
        "甲列收到申请\n乙列26件。",
    ),
    "nested blocks": (
        lambda: simple(
            f"<ofd:PageBlock>{text('甲。')}<ofd:PageBlock>{text('乙。', y=60)}</ofd:PageBlock>"
            "</ofd:PageBlock>"
        ),
        "甲。\n乙。",
    ),
    "layers in any order": (
        lambda: pack(
            document(
                [
                    page(
                        layer(text("丙。", y=90), more='Type="Foreground"'),
                        layer(text("乙。", y=60), more='Type="Body"'),
                        layer(text("甲。"), more='Type="Background"'),
                    )
                ]
            )
        ),
        "甲。\n乙。\n丙。",
    ),
    "template behind the page": (
        lambda: _template("Background", text("第一行。")),
        "第一行。\n第二行。",
    ),
    "template over the page": (
        lambda: _template("Foreground", text("第一行。")),
        "第一行。\n第二行。",
    ),
    "annotation": (lambda: _annotated(text("批注26件。", 0, 0)), "正文。\n批注26件。"),
    "annotation in a block": (
        lambda: _annotated(f"<ofd:PageBlock>{text('批注。', 0, 0)}</ofd:PageBlock>", kind="Stamp"),
        "正文。\n批注。",
    ),
    "highlight over text": (
        lambda: _annotated(
            rectangle(0, -30, 90, 10, 'Fill="true"', '<ofd:FillColor Value="255 255 0"/>'),
            kind="Highlight",
        ),
        "正文。",
    ),
    "composite object": (
        lambda: pack(_with_resources(_composite(text("图中26件。", 0, 0)))(_use())),
        "图中26件。",
    ),
    "scaled composite object": (
        lambda: pack(
            _with_resources(_composite(text("图中26件。", 0, 0, size=2)))(_use('CTM="2 0 0 2 0 0"'))
        ),
        "图中26件。",
    ),
    "resources of the page": (
        lambda: pack(
            document([page(layer(_use()), head="<ofd:PageRes>PageRes.xml</ofd:PageRes>")])
            | {"Doc_0/Pages/Page_0/PageRes.xml": resources(_composite(text("图。", 0, 0)))}
        ),
        "图。",
    ),
    "several documents": (
        lambda: pack(
            document([page(layer(text("甲。")))])
            | document([page(layer(text("乙。")))], folder="Doc_1"),
            ("Doc_0/Document.xml", "/Doc_1/Document.xml"),
        ),
        "甲。\n乙。",
    ),
    "absolute locations": (
        lambda: pack(
            document([page(layer(text(_WORDS)))], location="/Doc_0/Pages/Page_{0}/Content.xml")
        ),
        _WORDS,
    ),
    "locations from the root without a slash": (
        lambda: pack(
            document([page(layer(text(_WORDS)))], location="Doc_0/Pages/Page_{0}/Content.xml")
        ),
        _WORDS,
    ),
    "backslashes and another case": (
        lambda: pack(
            document([page(layer(text(_WORDS)))], location="pages\\PAGE_{0}\\content.xml"),
            ("Doc_0\\Document.xml",),
        ),
        _WORDS,
    ),
    "default version": (_versions, _WORDS),
    "namespace of drafts": (
        lambda: pack(
            {
                name: content.replace("www.ofdspec.org/2016", "www.ofdspec.org")
                for name, content in document([page(layer(text(_WORDS)))]).items()
                if isinstance(content, str)
            }
        ),
        _WORDS,
    ),
    "page area with an offset": (
        lambda: pack(
            document(
                [
                    page(
                        layer(text(_WORDS, 1030, 1030)),
                        head="<ofd:Area><ofd:PhysicalBox>1000 1000 210 297</ofd:PhysicalBox>"
                        "</ofd:Area>",
                    )
                ]
            )
        ),
        _WORDS,
    ),
    "boundary without an area": (
        lambda: simple(text(_WORDS, more='Boundary="30 30 0 0"')),
        _WORDS,
    ),
    "white on a dark area": (
        lambda: simple(
            rectangle(20, 20, 150, 30, 'Fill="true"', '<ofd:FillColor Value="0 0 120"/>'),
            text(_WORDS, inside=_WHITE),
        ),
        _WORDS,
    ),
    "colour of a drawing parameter": (
        lambda: pack(
            _with_resources(
                '<ofd:DrawParams><ofd:DrawParam ID="9" Relative="10"/><ofd:DrawParam ID="10">'
                '<ofd:FillColor Value="200 0 0"/></ofd:DrawParam></ofd:DrawParams>',
                kind="PublicRes",
            )(text(_WORDS, more='DrawParam="9"'))
        ),
        _WORDS,
    ),
    "outlined text": (
        lambda: simple(text(_WORDS, more='Fill="false" Stroke="true"')),
        _WORDS,
    ),
    "clip with two areas": (
        lambda: simple(
            text(
                _WORDS,
                inside=_clips("M 0 0 L 12 0 L 12 6 L 0 6 C", "M 12 0 L 60 0 L 60 6 L 12 6 C"),
            )
        ),
        _WORDS,
    ),
    "indented characters": (
        lambda: simple(text(f"\n      {_WORDS}\n   ", size=4, more='Boundary="30 30 99 9"')),
        _WORDS,
    ),
}


def _clips(*paths: str) -> str:
    areas = "".join(
        f'<ofd:Area><ofd:Path Boundary="0 0 80 8"><ofd:AbbreviatedData>{path}'
        "</ofd:AbbreviatedData></ofd:Path></ofd:Area>"
        for path in paths
    )
    return f"<ofd:Clips><ofd:Clip>{areas}</ofd:Clip></ofd:Clips>"


@pytest.mark.parametrize("case", _SIMPLE)
def test_what_a_reader_sees_is_read(case: str) -> None:
    build, expected = _SIMPLE[case]
    assert _read(build()).text == expected


_HIDDEN: dict[str, Callable[[], bytes]] = {
    "invisible object": lambda: simple(text("正文。"), text("98件", y=60, more='Visible="false"')),
    "white": lambda: simple(text("正文。"), text("98件", y=60, inside=_WHITE)),
    "transparent": lambda: simple(text("正文。"), text("98件", y=60, more='Alpha="0"')),
    "transparent colour": lambda: simple(
        text("正文。"), text("98件", y=60, inside='<ofd:FillColor Value="0 0 0" Alpha="0"/>')
    ),
    "not painted": lambda: simple(text("正文。"), text("98件", y=60, more='Fill="false"')),
    "outside the page": lambda: simple(text("正文。"), text("98件", x=230)),
    "outside its boundary": lambda: simple(
        text("正文。"), text("98件", more='Boundary="30 60 90 5" CTM="1 0 0 1 0 40"')
    ),
    "outside its clip": lambda: simple(
        text("正文。"), text("98件", y=60, inside=_clips("M 60 0 L 80 0 L 80 6 C"))
    ),
    "tiny": lambda: simple(text("正文。"), text("98件", y=60, size=0.3)),
    "covered": lambda: simple(
        text("正文。"),
        text("98件", y=60),
        rectangle(20, 50, 90, 30, 'Fill="true" Stroke="false"', _WHITE),
    ),
    "invisible annotation": lambda: _annotated(text("98件", 0, 0), 'Visible="false"'),
}


@pytest.mark.parametrize("case", _HIDDEN)
def test_what_a_reader_does_not_see_is_left_out(case: str) -> None:
    source = _read(_HIDDEN[case]())
    assert source.text == "正文。"
    assert source.warnings == ("3 hidden characters were left out",)


def test_ruled_lines_make_a_table() -> None:
    rules = [line(30, y, 150, y) for y in (50, 60, 70)]
    rules += [line(x, 50, x, 70) for x in (30, 110, 150)]
    cells = [
        text("规章", 32, 52),
        text("3", 112, 52),
        text("规范性文件", 32, 62),
        text("15", 112, 62),
    ]
    source = _read(simple(*rules, *cells))
    assert source.grids[0].rows == (("规章", "3"), ("规范性文件", "15"))


def test_a_struck_figure_is_left_out() -> None:
    source = _read(simple(text("申请98件", deltas='DeltaX="4 4 2 2"'), line(38, 32.5, 42, 32.5)))
    assert source.text == "申请件"
    assert source.warnings == ("2 crossed-out characters were left out",)


def test_a_watermark_annotation_is_named() -> None:
    source = _read(_annotated(text("内部资料", 0, 0), kind="Watermark"))
    assert source.text == "正文。"
    assert source.warnings == ("page 1 has a watermark, which was left out: 内部资料",)


def test_signatures_attachments_and_documents_are_named() -> None:
    after = "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>"
    files = document([page(layer(text("正文。")))], after=after)
    files["Doc_0/Attachs/Attachments.xml"] = wrap(
        "Attachments", '<ofd:Attachment ID="1" Name="附表.xlsx"/><ofd:Attachment Visible="false"/>'
    )
    more = "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>"
    source = _read(pack(files, ["Doc_0/Document.xml"] * 2, more))
    assert source.warnings == (
        "the file contains 2 documents, which follow each other",
        "the document is signed; the signature was not checked, and the seal was not read",
        *["the file 附表.xlsx of the article was not read; check the page"] * 2,
    )
    assert source.pages == "1-2"


def _font(characters: str, *, named: bool = False) -> bytes:
    """Return a font with a glyph for each character: 1 for the first one."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    names = [f"uni{ord(c):04X}" if named else f"glyph{i}" for i, c in enumerate(characters)]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({} if named else dict(zip(map(ord, characters), names, strict=True)))
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in [".notdef", *names]})
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names], (1000, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupOS2()
    builder.setupPost()
    stream = io.BytesIO()
    builder.save(stream)
    return stream.getvalue()


def _with_font(font: bytes, characters: str, transform: str) -> Source:
    file = "<ofd:FontFile>a.ttf</ofd:FontFile>"
    fonts = f'<ofd:Fonts><ofd:Font ID="1" FontName="A">{file}</ofd:Font></ofd:Fonts>'
    files = _with_resources(fonts, kind="PublicRes")(text(characters, before=transform))
    files["Doc_0/Res/a.ttf"] = font
    return _read(pack(files))


def _transform(glyphs: str, count: int, start: int = 0) -> str:
    return (
        f'<ofd:CGTransform CodePosition="{start}" CodeCount="{count}" GlyphCount="{count}">'
        f"<ofd:Glyphs>{glyphs}</ofd:Glyphs></ofd:CGTransform>"
    )


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.parametrize("placeholder", ["\ue000", "\u25a1", "\u00a4", "\ufffd"])
def test_glyphs_of_an_embedded_font_replace_placeholders(placeholder: str, named: bool) -> None:
    font = _font("公开7件", named=named)
    source = _with_font(font, f"本年{placeholder * 4}。", _transform("1 2 3 4", 4, 2))
    assert source.text == "本年公开7件。"
    assert source.warnings == ()


def test_codes_count_and_other_glyphs_are_named() -> None:
    source = _with_font(_font("公开7件"), "公开9件", _transform("1 2 3 4", 4))
    assert source.text == "公开9件"
    assert source.warnings == (
        "page 1: 1 characters are stored with glyphs of other characters; check the page",
    )


def test_private_characters_without_a_font_are_named() -> None:
    source = _read(simple(text("本年度共收到各类申请\ue123件。")))
    assert source.text == "本年度共收到各类申请\ufffd件。"
    assert source.warnings == (
        "page 1: 1 characters could not be read, their font has no mapping for them",
    )


def test_the_picture_that_covers_a_page_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    shapes: list[tuple[int, ...]] = []

    def recognise(pages: Sequence[PdfPage], draw: Draw) -> Scans:
        shapes.extend(picture.shape for picture in draw([2, 1]))
        return Scans(list(pages))

    monkeypatch.setattr(ofd, "recognise_scans", recognise)
    scan = '<ofd:ImageObject ID="5" Boundary="0 0 210 297" ResourceID="70"/>'
    small = '<ofd:ImageObject ID="6" Boundary="0 0 50 50" ResourceID="71"/>'
    pages = [page(layer(small, text("正文。"))), page(layer(small, scan))]
    files = document(pages, common="<ofd:DocumentRes>R.xml</ofd:DocumentRes>")
    files["Doc_0/R.xml"] = resources(
        "<ofd:MultiMedias>",
        *(
            f'<ofd:MultiMedia ID="{number}" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile>'
            "</ofd:MultiMedia>"
            for number in (70, 71)
        ),
        "</ofd:MultiMedias>",
    )
    stream = io.BytesIO()
    Image.new("L", (21, 30)).save(stream, "PNG")
    files["Doc_0/Res/a.png"] = stream.getvalue()
    source = _read(pack(files))
    assert shapes[0] == (30, 21, 3)
    assert shapes[1] != (30, 21, 3)  # no picture covers the first page
    assert "page 2 has no text, it may be scanned" in source.warnings
