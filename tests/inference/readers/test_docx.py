import io
import zipfile
from xml.sax.saxutils import escape

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def _docx(body: str, namespace: str = _W, **parts: str) -> bytes:
    """Return a package with only the given parts, as programs other than Word write it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in {"document": f"<w:body>{body}</w:body>", **parts}.items():
            root = {"document": "document", "notes": "footnotes"}.get(name, name)
            archive.writestr(
                f"word/{root if name == 'notes' else name}.xml",
                f'<w:{root} xmlns:w="{namespace}" xmlns:mc="urn:mc">{content}</w:{root}>',
            )
    return stream.getvalue()


def _read(body: str, **parts: str) -> Source:
    return single_document(read_bytes(_docx(body, **parts), "report.docx"))


def _p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def _num(number: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _level(index: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + _level(0, "chineseCountingThousand", "%1、")
    + _level(1, "chineseCounting", "（%2）")
    + _level(2, "decimal", "%3.")
    + _level(3, "decimal", "%1.%3.%4", "<w:isLgl/>")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="1">'
    + _level(0, "bullet", "•")
    + _level(1, "decimalEnclosedCircle", "%2")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="11"/></w:lvlOverride></w:num>'
)


def test_numbering_is_kept_as_text() -> None:
    levels = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 3), (1, 0), (1, 1), (2, 0), (2, 1), (3, 0)]
    body = "".join(_p("文", _num(*level)) for level in levels)
    lines = _read(body, numbering=_NUMBERING).text.split("\n")
    assert lines == [
        "一、文",
        "（一）文",
        "（二）文",
        "1.文",
        "1.1.1 文",
        "二、文",
        "（一）文",
        "文",
        "①文",
        "十一、文",
    ]


def test_numbering_may_come_from_a_style_and_be_switched_off() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        '</w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/>'
        "</w:style>"
    )
    body = _p("甲", '<w:pStyle w:val="H1"/>') + _p("乙", '<w:pStyle w:val="H2"/>')
    body += _p("丙", f'<w:pStyle w:val="H1"/>{_num(0)}') + _p("丁", '<w:pStyle w:val="H1"/>')
    text = _read(body, numbering=_NUMBERING, styles=styles).text
    assert text == "一、甲\n二、乙\n丙\n三、丁"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(10, "十"), (20, "二十"), (21, "二十一"), (105, "一百零五"), (110, "一百一十")],
)
def test_chinese_counting(number: int, expected: str) -> None:
    numbering = _NUMBERING.replace('startOverride w:val="11"', f'startOverride w:val="{number}"')
    assert _read(_p("文", _num(3)), numbering=numbering).text == f"{expected}、文"


def test_revisions_show_their_result() -> None:
    body = (
        "<w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
        "<w:r><w:t>条</w:t></w:r></w:p>"
    )
    assert _read(body).text == "公开12条"


def test_hidden_text_is_left_out_with_a_warning() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗文</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明文</w:t></w:r>'
    source = _read(f"<w:p>{hidden}{shown}</w:p>")
    assert source.text == "明文"
    assert source.warnings == ("2 hidden characters were left out",)


def test_breaks_tabs_fields_and_content_controls() -> None:
    body = (
        '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t xml:space="preserve">丙 </w:t>'
        "<w:noBreakHyphen/></w:r><w:fldSimple><w:r><w:t>5</w:t></w:r></w:fldSimple>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{_p('丁')}</w:sdtContent></w:sdt>"
    )
    assert _read(body).text == "甲\n乙\t丙 -5\n丁"


def test_a_text_box_follows_its_paragraph_once() -> None:
    box = f"<w:txbxContent>{_p('框中')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><w:t>段落</w:t><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>{_p('后段')}"
    )
    assert _read(body).text == "段落\n框中\n后段"


def _tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{_p(text)}</w:tc>"


def test_merged_deleted_and_shifted_rows() -> None:
    start, go_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = [
        _tc("办理结果", start) + _tc("予以公开", '<w:gridSpan w:val="2"/>'),
        "<w:trPr><w:del/></w:trPr>" + _tc("删去") + _tc("1") + _tc("2"),
        _tc("", go_on) + _tc("国家秘密") + _tc("3"),
        '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + _tc("其他") + _tc("4"),
    ]
    body = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    source = _read(body)
    assert source.grids[0].rows == (
        ("办理结果", "予以公开", "予以公开"),
        ("办理结果", "国家秘密", "3"),
        ("", "其他", "4"),
    )
    assert source.text == "办理结果\t予以公开\t\n\t国家秘密\t3\n\t其他\t4"


def test_a_table_in_a_frame_of_one_cell_is_the_grid() -> None:
    inner = f"<w:tbl><w:tr>{_tc('公报')}{_tc('3')}</w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{_p('说明')}{inner}<w:p/></w:tc></w:tr></w:tbl>"
    source = _read(body)
    assert source.text == "说明\n公报\t3"
    assert [grid.rows for grid in source.grids] == [(("公报", "3"),)]


def test_notes_follow_and_strict_documents_are_read() -> None:
    separator = f'<w:footnote w:type="separator">{_p("—")}</w:footnote>'
    notes = f"{separator}<w:footnote>{_p('注一')}</w:footnote>"
    assert _read(_p("正文"), notes=notes).text == "正文\n注一"
    assert single_document(read_bytes(_docx(_p("正文"), _STRICT), "a.docx")).text == "正文"


def test_parts_that_may_unpack_to_any_size_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", f"<w:document xmlns:w='{_W}'/>")
    with pytest.raises(DocumentError, match="save it again"):
        single_document(read_bytes(stream.getvalue(), "bomb.docx"))
