"""Embedded documents of Word files are read; pictures and other objects are named in warnings."""

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes
from tests.inference.readers.word_files import (
    cell,
    docx,
    paragraph,
    read_docx,
    relationships,
    run,
    table,
)

_ROWS = "<table><tr><td>信息内容</td><td>制发件数</td></tr><tr><td>规章</td><td>6</td></tr></table>"
_PAGE = f"<html><head><title>页</title></head><body><p>受理8件。</p>{_ROWS}</body></html>"
_MHTML = (
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
    "Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + _PAGE + "\r\n--x--\r\n"
)


def _with_chunk(content: bytes, name: str, body: str = '<w:altChunk r:id="c1"/>') -> Source:
    return read_docx(
        paragraph("一、概述") + body + paragraph("末段"),
        **{
            "word/_rels/document.xml.rels": relationships(("c1", "aFChunk", name)),
            f"word/{name}": content,
        },
    )


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (_PAGE.encode(), "chunk1.htm"),
        (_PAGE.encode("gb18030"), "a.html"),
        (_PAGE.encode("utf-16"), "a.dat"),
        (f"<div class='top'><p>受理8件。</p>{_ROWS}</div>".encode(), "a.xhtml"),
        (_MHTML.encode(), "chunk.mht"),
        (
            docx(
                paragraph("受理8件。")
                + table(cell("信息内容") + cell("制发件数"), cell("规章") + cell("6"))
            ),
            "inner.docx",
        ),
    ],
    # A DOCX contains the time at which it was made, which may differ between processes of tests.
    ids=["html", "gb18030", "utf-16", "xhtml", "mhtml", "docx"],
)
def test_an_embedded_document_is_read_in_its_place(content: bytes, name: str) -> None:
    source = _with_chunk(content, name)
    assert source.text == "一、概述\n受理8件。\n信息内容\t制发件数\n规章\t6\n末段"
    assert source.grids[0].rows == (("信息内容", "制发件数"), ("规章", "6"))
    assert source.warnings == ()


def test_an_embedded_text() -> None:
    assert _with_chunk("受理8件。\r\n办结7件。".encode(), "a.txt").text == (
        "一、概述\n受理8件。\n办结7件。\n末段"
    )


def test_an_embedded_document_in_a_cell() -> None:
    chunk = '<w:tc><w:tcPr/><w:altChunk r:id="c1"/><w:p/></w:tc>'
    body = table(cell("情况") + chunk, cell("甲") + cell("2"))
    assert _with_chunk("<p>8件</p>".encode(), "a.htm", body).grids[0].rows[0] == ("情况", "8件")


def test_what_an_embedded_page_hides_is_left_out() -> None:
    page = '<p>受理<span style="display:none">99</span>8<sup>1</sup>件，<del>7</del>办结5件。</p>'
    assert "受理8件，办结5件。" in _with_chunk(page.encode(), "a.htm").text


@pytest.mark.parametrize(
    ("content", "warning"),
    [
        (b"%PDF-1.4 text", "an embedded document under “一、概述” was not read: it is pdf"),
        (b"PK\x03\x04broken", "an embedded document under “一、概述” was not read: it is a broken"),
        (b"", "embedded objects under “一、概述” were not read (1)"),
    ],
)
def test_an_embedded_document_that_cannot_be_read_is_reported(content: bytes, warning: str) -> None:
    source = _with_chunk(content, "a.bin")
    assert source.text == "一、概述\n末段"
    assert source.warnings[0].startswith(warning)


def test_an_embedded_document_without_its_part_is_reported() -> None:
    source = read_docx(paragraph("一、概述") + '<w:altChunk r:id="none"/>')
    assert source.warnings == (
        "embedded objects under “一、概述” were not read (1); check the page",
    )


def test_documents_in_documents_end() -> None:
    inner = docx(paragraph("底"))
    for _ in range(8):
        parts: dict[str, str | bytes] = {
            "word/_rels/document.xml.rels": relationships(("c1", "aFChunk", "a.docx")),
            "word/a.docx": inner,
        }
        inner = docx(paragraph("层") + '<w:altChunk r:id="c1"/>', **parts)
    (source,) = read_bytes(inner, "a.docx")
    assert isinstance(source, Source)
    assert "底" not in source.text
    assert "embedded objects" in source.warnings[0]


def _drawing(content: str, kind: str = "inline", size: int = 4_000_000, more: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:{kind}><wp:extent cx="{size}" cy="{size}"/>{more}<a:graphic>'
        f"<a:graphicData>{content}</a:graphicData></a:graphic></wp:{kind}></w:drawing></w:r>"
    )


_PICTURE = '<pic:pic><pic:blipFill><a:blip r:embed="r1"/></pic:blipFill></pic:pic>'


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (_drawing(_PICTURE), "pictures"),
        (_drawing(_PICTURE, "anchor"), "pictures"),
        (_drawing('<pic:pic><a:blip r:link="r1"/></pic:pic>', size=100), "pictures"),
        ('<w:r><w:pict><v:shape><v:imagedata r:id="r1"/></v:shape></w:pict></w:r>', "pictures"),
        (_drawing('<c:chart r:id="r1"/>'), "charts or diagrams"),
        (_drawing('<dgm:relIds xmlns:dgm="urn:d" r:dm="r1"/>'), "charts or diagrams"),
        (
            "<w:r><w:object><v:shape><v:imagedata/></v:shape>"
            '<o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
            "embedded objects",
        ),
        ("<w:r><w:object><w:control r:id='r1'/></w:object></w:r>", "embedded objects"),
        ("<w:subDoc r:id='r1'/>", "embedded objects"),
        (
            "<w:r><mc:AlternateContent><mc:Choice><w:drawing><c:chart r:id='r1'/></w:drawing>"
            "</mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>",
            "charts or diagrams",
        ),
    ],
)
def test_objects_are_named_with_their_chapter(content: str, name: str) -> None:
    body = paragraph("报告") + paragraph("一、概述") + paragraph("公开3条。") + paragraph(content)
    source = read_docx(body + paragraph("二、申请"))
    assert source.text == "报告\n一、概述\n公开3条。\n二、申请"
    assert source.warnings == (f"{name} under “一、概述” were not read (1); check the page",)


def test_objects_in_tables_and_before_the_text() -> None:
    body = paragraph(_drawing(_PICTURE)) + paragraph("报告") + paragraph("二、申请")
    body += table(cell("受理") + cell(paragraph(_drawing(_PICTURE))), cell("办结") + cell("4"))
    assert read_docx(body + paragraph(_drawing(_PICTURE))).warnings == (
        "pictures under “报告” were not read (1); check the page",
        "pictures under “二、申请” were not read (2); check the page",
    )


def test_icons_and_hidden_drawings_are_not_reported() -> None:
    hidden = '<wp:docPr id="1" name="a" hidden="1"/>'
    beyond = "<wp:positionH><wp:posOffset>-9000000</wp:posOffset></wp:positionH>"
    body = paragraph(
        "公开3条",
        _drawing(_PICTURE, "anchor", size=90_000),
        _drawing(_PICTURE, more=hidden),
        _drawing(_PICTURE, "anchor", more=beyond),
        _drawing(_PICTURE).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
    )
    assert read_docx(body).warnings == ()


def test_a_document_of_pictures_only_is_refused() -> None:
    (error,) = read_bytes(docx(paragraph(_drawing(_PICTURE))), "a.docx")
    assert isinstance(error, DocumentError)
    assert "pictures only" in str(error)


def _box(text: str) -> str:
    return f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"


@pytest.mark.parametrize(
    ("choice", "fallback"),
    [
        ("", _box("框中3条")),
        ("<w:drawing/>", f"<w:pict>{_box('框中3条')}</w:pict>"),
        ("<w:drawing><wps:bodyPr xmlns:wps='urn:s'/></w:drawing>", _box("框中3条")),
        (f"<w:drawing>{_box('框中3条')}</w:drawing>", _box("框中3条")),
        (_box("框中3条"), ""),
        (f"<w:drawing>{_PICTURE}</w:drawing>", _box("框中3条")),
    ],
)
def test_the_alternative_with_text_is_read_once(choice: str, fallback: str) -> None:
    content = (
        f"<w:r><mc:AlternateContent><mc:Choice>{choice}</mc:Choice><mc:Fallback>{fallback}"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    source = read_docx(paragraph("段", content))
    assert (source.text, source.warnings) == ("段\n框中3条", ())


def test_white_text_in_a_text_box_or_over_a_picture_stays() -> None:
    white = '<w:color w:val="FFFFFF"/>'
    inner = paragraph(run("框中3条", white))
    box = f"<w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r>"
    assert read_docx(paragraph("段", box)).text == "段\n框中3条"
    cover = _drawing(_PICTURE, "anchor").replace("<wp:anchor", '<wp:anchor behindDoc="1"')
    assert read_docx(paragraph(cover, run("封面", white))).text == "封面"


def test_word_art_and_hidden_shapes() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="公开报告"/></v:shape></w:pict></w:r>'
    assert read_docx(paragraph(art)).text == "公开报告"
    shape = f'<v:shape style="visibility:hidden">{_box("隐去9条")}</v:shape>'
    hidden = f"<w:r><w:pict>{shape}</w:pict></w:r>"
    source = read_docx(paragraph("公开3条", hidden))
    assert (source.text, source.warnings) == ("公开3条", ("4 hidden characters were left out",))
