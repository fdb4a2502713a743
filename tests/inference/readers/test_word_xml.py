"""Word 2003 XML and documents in one XML file, which report servers name .doc or .xml."""

import base64

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document
from tests.inference.readers.word_files import (
    cell,
    paragraph,
    relationships,
    run,
    style,
    table,
    xml_part,
)

_W = "http://schemas.microsoft.com/office/word/2003/wordml"
_NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:v="urn:v"'
    ' xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Word.Document"?>\n'


def _word_2003(body: str, more: str = "") -> bytes:
    return (
        f"{_HEAD}<w:wordDocument {_NAMESPACES}>{more}<w:body><wx:sect>{body}</wx:sect></w:body>"
        "</w:wordDocument>"
    ).encode()


def _read(data: bytes, name: str = "report.doc") -> Source:
    return single_document(read_bytes(data, name))


def test_paragraphs_and_tables() -> None:
    up, down = '<w:vmerge w:val="restart"/>', "<w:vmerge/>"
    rows = (
        cell("办理结果", properties=up) + cell("公开") + cell("6"),
        cell("", properties=down) + cell("不公开") + cell("1"),
        cell("总计", properties='<w:gridSpan w:val="2"/>') + cell("7"),
    )
    source = _read(
        _word_2003(paragraph("公开12条。") + f"<wx:sub-section>{table(*rows)}</wx:sub-section>")
    )
    assert source.format == "doc"
    assert source.warnings == ()
    assert source.text == "公开12条。\n办理结果\t公开\t6\n\t不公开\t1\n总计\t\t7"
    assert source.grids[0].rows[1:] == (("办理结果", "不公开", "1"), ("总计", "总计", "7"))


def _revision(kind: str, content: str = "") -> str:
    return (
        f'<aml:annotation aml:id="1" w:type="Word.{kind}"><aml:content>{content}</aml:content>'
        "</aml:annotation>"
    )


def test_revisions_comments_and_hidden_text() -> None:
    styles = f"<w:styles>{style('Secret', '<w:vanish/>')}</w:styles>"
    body = paragraph(
        "公开",
        _revision("Deletion", run("88")),
        _revision("Insertion", run("12")),
        _revision("Comment", paragraph("批注9条")),
        run("7", "<w:vanish/>"),
        run("6", '<w:rStyle w:val="Secret"/>'),
        run("5", "<w:strike/>"),
        run("1", '<w:vertAlign w:val="superscript"/>'),
        "条",
    )
    source = _read(_word_2003(body, styles))
    assert source.text == "公开12条"
    assert source.warnings == (
        "2 hidden characters were left out",
        "1 crossed-out characters were left out",
    )


def test_deleted_rows_cells_and_paragraph_marks() -> None:
    gone = _revision("Deletion")
    rows = (
        cell("公报") + cell("8", properties=gone) + cell("3"),
        f"<w:tr><w:trPr>{gone}</w:trPr>{cell('旧')}{cell('9')}</w:tr>",
        cell("网站") + cell("4"),
    )
    halves = paragraph("公开1", properties=f"<w:rPr>{gone}</w:rPr>") + paragraph("2条")
    assert _read(_word_2003(halves + table(*rows))).text == "公开12条\n公报\t3\n网站\t4"


def test_numbering() -> None:
    lists = (
        '<w:lists><w:listDef w:listDefId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:nfc w:val="37"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>'
        '<w:lvlText w:val="%2."/></w:lvl></w:listDef>'
        '<w:list w:ilfo="2"><w:ilst w:val="3"/></w:list></w:lists>'
    )
    number = '<w:listPr><w:ilvl w:val="{}"/><w:ilfo w:val="2"/><wx:t wx:val="九、"/></w:listPr>'
    body = "".join(paragraph("文", properties=number.format(level)) for level in (0, 1, 1, 0))
    assert _read(_word_2003(body, lists)).text == "一、文\n1.文\n2.文\n二、文"


def test_fields_symbols_notes_and_pictures() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF 9</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    symbol = '<w:r><w:sym w:font="Symbol" w:char="F032"/></w:r>'
    note = f"<w:r><w:footnote>{paragraph('含下属单位3条。')}</w:footnote></w:r>"
    picture = (
        '<w:r><w:pict><w:binData w:name="a">QUJD</w:binData><v:shape><v:imagedata src="a"/>'
        "</v:shape></w:pict></w:r>"
    )
    source = _read(_word_2003(paragraph("公开", field, symbol, "条", note) + paragraph(picture)))
    assert source.text == "公开12条\n含下属单位3条。"
    assert source.warnings == ("pictures under “公开12条” were not read (1); check the page",)


def test_page_headers_are_left_out() -> None:
    header = f"<w:sectPr><w:hdr w:type='odd'>{paragraph('页眉9条')}</w:hdr></w:sectPr>"
    assert _read(_word_2003(paragraph("公开12条") + header)).text == "公开12条"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (_word_2003(paragraph("公开12条")), "a.xml"),
        (_word_2003(paragraph("公开12条")), "a"),
        (b"\xef\xbb\xbf\n" + _word_2003(paragraph("公开12条")).partition(b"?>")[2], "a.doc"),
        (
            _word_2003(paragraph("公开12条")).decode().replace("UTF-8", "UTF-16").encode("utf-16"),
            "a.doc",
        ),
        (
            _word_2003(paragraph("公开12条")).decode().replace("UTF-8", "GB2312").encode("gb2312"),
            "a.doc",
        ),
        (
            _word_2003(paragraph("公开12条")).replace(b"w:", b"word:").replace(b":w=", b":word="),
            "a",
        ),
    ],
)
def test_word_2003_xml_is_recognised_by_its_content(data: bytes, name: str) -> None:
    source = _read(data, name)
    assert (source.text, source.format, source.warnings) == ("公开12条", "doc", ())


def _flat(*parts: tuple[str, str]) -> bytes:
    inner = "".join(
        f'<pkg:part pkg:name="{name}"><pkg:xmlData>{content}</pkg:xmlData></pkg:part>'
        if content.startswith("<")
        else f'<pkg:part pkg:name="{name}"><pkg:binaryData>{content}</pkg:binaryData></pkg:part>'
        for name, content in parts
    )
    return (
        f'{_HEAD}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{inner}'
        "</pkg:package>"
    ).encode()


@pytest.mark.parametrize("name", ["a.docx", "a.xml", "a.doc", "a"])
def test_a_document_in_one_file(name: str) -> None:
    styles = xml_part("styles", style("Secret", "<w:vanish/>"))
    hidden = run("9", '<w:rStyle w:val="Secret"/>')
    body = f"<w:body>{paragraph('公开12', hidden, '条')}<w:altChunk r:id='c'/></w:body>"
    data = _flat(
        ("/_rels/.rels", relationships(("r", "officeDocument", "word/main.xml"))),
        ("/word/main.xml", xml_part("document", body)),
        (
            "/word/_rels/main.xml.rels",
            relationships(("s", "styles", "formats.xml"), ("c", "aFChunk", "a.htm")),
        ),
        ("/word/formats.xml", styles),
        ("/word/a.htm", base64.b64encode("<p>受理8件</p>".encode()).decode()),
    )
    source = _read(data, name)
    assert (source.text, source.format) == ("公开12条\n受理8件", "docx")


def test_a_picture_of_many_megabytes_in_one_file() -> None:
    body = xml_part("document", f"<w:body>{paragraph('公开12条')}</w:body>")
    picture = "A" * 12_000_000
    assert (
        _read(_flat(("/word/document.xml", body), ("/word/media/a.png", picture))).text
        == "公开12条"
    )


@pytest.mark.parametrize(
    "data",
    [
        _word_2003(paragraph("公开12条"))[:-40],
        _word_2003(paragraph("公开12条")).replace("公".encode(), b"&"),
        _word_2003(""),
        _word_2003("<w:p>" * 5000 + "</w:p>" * 5000),
        _flat(("/word/other.xml", xml_part("document", ""))),
        _word_2003(paragraph("&a;")).replace(
            b"<w:wordDocument", b'<!DOCTYPE w:d [<!ENTITY a "aa">]><w:wordDocument', 1
        ),
    ],
)
def test_damaged_files_fail_with_one_line(data: bytes) -> None:
    (error,) = read_bytes(data, "a.doc")
    assert isinstance(error, DocumentError)
    assert "\n" not in str(error)


def test_other_xml_is_no_word_document() -> None:
    data = "<?xml version='1.0'?><items><item>公开12条</item></items>".encode()
    (document,) = read_bytes(data, "a.xml")
    assert not isinstance(document, Source) or document.format != "doc"


def test_many_comments_before_the_root_are_passed_quickly() -> None:
    data = b"<!--a--><?a?>" * 5000 + _word_2003(paragraph("公开12条")).partition(b"?>")[2]
    (document,) = read_bytes(data + b"<", "a.doc")
    assert isinstance(document, Source | DocumentError)
