"""Parts of Word documents are found by their relationships; damaged files fail with one line."""

import io
import random
import zipfile

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document
from tests.inference.readers.documents import REPORT, as_docx
from tests.inference.readers.word_files import (
    archive,
    docx,
    paragraph,
    read_docx,
    relationships,
    style,
    xml_part,
)

_BODY = xml_part("document", f"<w:body>{paragraph('公开12条')}</w:body>")
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _types(name: str, type: str = _MAIN) -> str:
    return f'<Types xmlns="urn:t"><Override PartName="/{name}" ContentType="{type}"/></Types>'


def _read(parts: dict[str, str | bytes], name: str = "report.docx") -> Source:
    return single_document(read_bytes(archive(**parts), name))


@pytest.mark.parametrize(
    "parts",
    [
        {r"word\document.xml": _BODY},
        {
            r"_rels\.rels": relationships(("r", "officeDocument", r"word\doc.xml")),
            r"word\doc.xml": _BODY,
        },
        {"Word/Document.xml": _BODY},
        {"/word/document.xml": _BODY},
        {
            "_rels/.rels": relationships(("r", "officeDocument", "/files/main.xml")),
            "[Content_Types].xml": _types("files/main.xml"),
            "files/main.xml": _BODY,
        },
        {"[Content_Types].xml": _types("report.xml"), "report.xml": _BODY},
        {
            "[Content_Types].xml": _types(
                "main.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"
            ),
            "main.xml": _BODY,
        },
        {
            "_rels/.rels": relationships(("r", "officeDocument", "word/lost.xml")),
            "word/document.xml": _BODY,
        },
    ],
)
def test_the_main_part_has_any_name(parts: dict[str, str | bytes]) -> None:
    source = _read(parts)
    assert (source.text, source.format, source.warnings) == ("公开12条", "docx", ())


@pytest.mark.parametrize("extension", ["docx", "docm", "dotx", "dotm", "DOCX"])
def test_the_extensions_of_word(extension: str) -> None:
    assert _read({"word/document.xml": _BODY}, f"a.{extension}").warnings == ()


def test_blank_lines_before_the_archive() -> None:
    data = b"\r\n\xef\xbb\xbf" + archive(**{"word/document.xml": _BODY})
    assert single_document(read_bytes(data, "a.docx")).text == "公开12条"


def _with_notes(kind: str, target: str, notes: str, *ids: int) -> Source:
    references = "".join(f'<w:r><w:{kind}Reference w:id="{id}"/></w:r>' for id in ids)
    return read_docx(
        paragraph("公开12条", references),
        **{
            "word/_rels/document.xml.rels": relationships(("r1", f"{kind}s", target)),
            f"word/{target}": xml_part(f"{kind}s", notes),
        },
    )


def _note(kind: str, id: int, text: str) -> str:
    return f'<w:{kind} w:id="{id}">{paragraph(text)}</w:{kind}>'


@pytest.mark.parametrize(("kind", "target"), [("footnote", "fn7.xml"), ("endnote", "notes/e.xml")])
def test_notes_are_found_by_their_relationship(kind: str, target: str) -> None:
    notes = _note(kind, 1, "第一") + _note(kind, 2, "第二") + _note(kind, 3, "没有引用")
    assert _with_notes(kind, target, notes, 2, 1).text == "公开12条\n第二\n第一"


def test_the_note_of_a_deleted_or_hidden_reference_is_not_seen() -> None:
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
    deleted = '<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'
    notes = _note("footnote", 1, "隐去") + _note("footnote", 2, "删去")
    source = read_docx(
        paragraph("公开12条", hidden, deleted),
        **{"word/footnotes.xml": xml_part("footnotes", notes)},
    )
    assert source.text == "公开12条"


def test_styles_are_found_by_their_relationship() -> None:
    parts = {
        "word/_rels/document.xml.rels": relationships(("r", "styles", "formats.xml")),
        "word/formats.xml": xml_part("styles", style("Gone", "<w:vanish/>", kind="paragraph")),
    }
    body = paragraph("999条", properties='<w:pStyle w:val="Gone"/>') + paragraph("公开12条")
    assert read_docx(body, **parts).text == "公开12条"


def _num(level: int, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _level(text: str, form: str = "decimal", more: str = "", index: str = "") -> str:
    return (
        f"<w:lvl{index}><w:start w:val='1'/><w:numFmt w:val='{form}'/>{more}"
        f"<w:lvlText w:val='{text}'/></w:lvl>"
    )


_LIST = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'


def _numbered(definition: str, *levels: int, styles: str = "", lists: str = _LIST) -> list[str]:
    numbering = f'<w:abstractNum w:abstractNumId="0">{definition}</w:abstractNum>{lists}'
    body = "".join(paragraph("文", properties=_num(level)) for level in levels)
    parts = {
        "word/_rels/document.xml.rels": relationships(("r", "numbering", "lists.xml")),
        "word/lists.xml": xml_part("numbering", numbering),
    }
    return read_docx(body, styles, **parts).text.split("\n")


def test_levels_without_an_index_are_in_order() -> None:
    levels = _level("%1、", "chineseCounting") + _level("（%2）", "chineseCounting") + _level("%3.")
    assert _numbered(levels, 0, 1, 2, 2, 0) == ["一、文", "（一）文", "1.文", "2.文", "二、文"]


@pytest.mark.parametrize(("restart", "last"), [(None, "1."), (0, "3."), (1, "1.")])
def test_levels_that_do_not_restart(restart: int | None, last: str) -> None:
    more = "" if restart is None else f'<w:lvlRestart w:val="{restart}"/>'
    levels = _level("%1、", "chineseCounting") + _level("%2.", more=more)
    assert _numbered(levels, 0, 1, 1, 0, 1)[-1] == f"{last}文"


def test_a_level_that_restarts_only_after_a_higher_one() -> None:
    levels = _level("%1、") + _level("%2、") + _level("%3.", more='<w:lvlRestart w:val="1"/>')
    assert [line[0] for line in _numbered(levels, 0, 1, 2, 1, 2, 0, 2)] == list("1112221")


@pytest.mark.parametrize("through_style", [False, True])
def test_a_list_by_a_numbering_style(through_style: bool) -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Reports"><w:pPr><w:numPr><w:numId w:val="5"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    mark = "" if through_style else '<w:styleLink w:val="Reports"/>'
    lists = (
        f'<w:abstractNum w:abstractNumId="9">{mark}{_level("（%1）", "chineseCounting")}'
        f'</w:abstractNum>{_LIST}<w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num>'
    )
    link = '<w:numStyleLink w:val="Reports"/>'
    shown = _numbered(link, 0, 0, styles=styles if through_style else "", lists=lists)
    assert shown == ["（一）文", "（二）文"]


def test_hidden_numbers_and_numbers_without_a_format() -> None:
    assert _numbered(_level("%1.", more="<w:rPr><w:vanish/></w:rPr>"), 0) == ["文"]
    assert _numbered(_level("注：", "none"), 0) == ["注：文"]


def test_a_hidden_paragraph_takes_no_number() -> None:
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    gone = f"<w:p><w:pPr>{_num(0)}{hidden}</w:pPr><w:r>{hidden}<w:t>隐</w:t></w:r></w:p>"
    numbering = f'<w:abstractNum w:abstractNumId="0">{_level("%1、")}</w:abstractNum>{_LIST}'
    shown = paragraph("文", properties=_num(0))
    source = read_docx(
        shown + gone + shown, **{"word/numbering.xml": xml_part("numbering", numbering)}
    )
    assert source.text == "1、文\n2、文"


def test_damaged_files_fail_with_one_line() -> None:
    """Flip bytes, cut and swap parts of a package: each result is a document or an error."""
    original = as_docx(REPORT)
    dice = random.Random(20)
    for _ in range(300):
        data = bytearray(original)
        for _ in range(dice.randint(1, 12)):
            position = dice.choice(
                (dice.randrange(len(data)), len(data) - 1 - dice.randrange(2000))
            )
            data[position] = dice.randrange(256)
        cut = bytes(data[: dice.choice((len(data), dice.randrange(len(data))))])
        for document in read_bytes(cut, "a.docx"):
            assert isinstance(document, Source | DocumentError)


def test_damaged_xml_fails_with_one_line() -> None:
    dice = random.Random(21)
    with zipfile.ZipFile(io.BytesIO(as_docx(REPORT))) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    for _ in range(150):
        changed = dict(parts)
        name = dice.choice(
            ["word/document.xml", "word/styles.xml", "_rels/.rels", "[Content_Types].xml"]
        )
        text = bytearray(changed[name])
        for _ in range(dice.randint(1, 5)):
            text[dice.randrange(len(text))] = dice.choice(b'<>"/&\x01 9x:')
        changed[name] = bytes(text)
        for document in read_bytes(archive(**changed), "a.docx"):
            assert isinstance(document, Source | DocumentError)


@pytest.mark.parametrize(
    "body",
    [
        "<w:p>" * 3000,
        "<w:tbl><w:tr><w:tc>" * 200 + "</w:tc></w:tr></w:tbl>" * 200,
        '<w:p><w:r><w:sym w:font="Symbol" w:char="FFFFFF"/></w:r></w:p>',
        '<w:p xmlns:w="urn:&#1;"/>',
    ],
)
def test_unusual_xml_does_not_raise(body: str) -> None:
    (document,) = read_bytes(docx(body + paragraph("公开12条")), "a.docx")
    assert isinstance(document, Source | DocumentError)
