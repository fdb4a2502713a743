"""Web archives (MHTML) of several programs are read as the page in them."""

import base64
import quopri
from itertools import product

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

_PAGE = "<html><head><title>某局报告</title></head><body><p>全年公开12条。</p></body></html>"


def _encode(page: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(page)
    return quopri.encodestring(page) if encoding == "quoted-printable" else page


def _part(
    page: str, encoding: str = "quoted-printable", charset: str = "utf-8", more: str = ""
) -> bytes:
    head = f'Content-Type: text/html; charset="{charset}"\n'
    head += f"Content-Transfer-Encoding: {encoding}\n{more}\n"
    return b"--=_X\n" + head.encode() + _encode(page.encode(charset), encoding) + b"\n"


def _archive(*parts: bytes, head: str = "", more: str = "") -> bytes:
    head = head or "MIME-Version: 1.0\n"
    kind = f'Content-Type: multipart/related; boundary="=_X"{more}\n\n'
    return head.encode() + kind.encode() + b"".join(parts) + b"--=_X--\n"


def _read(data: bytes, name: str = "a.mht") -> Source:
    return single_document(read_bytes(data, name))


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        *product(["quoted-printable", "base64"], ["utf-8", "gb2312", "gb18030", "utf-16"]),
        *product(["8bit", "binary"], ["utf-8", "gb2312", "gb18030"]),
    ],
)
def test_encodings(encoding: str, charset: str) -> None:
    source = _read(_archive(_part(_PAGE, encoding, charset)))
    assert (source.text, source.format, source.warnings) == ("全年公开12条。", "mhtml", ())
    assert source.hints["title"] == "某局报告"


@pytest.mark.parametrize(
    "head",
    [
        "MIME-Version: 1.0\n",
        "mime-version: 1.0\n",
        "From: <Saved by Blink>\nSnapshot-Content-Location: http://a/\nMIME-Version: 1.0\n",
        'From: "=?utf-8?B?55Sx?=" 11\nSubject: x\nMIME-Version: 1.0\n',
        "From: <由 WebKit 保存>\nMIME-Version: 1.0\n",
        "Date: 4 Jan 2021 09:00:00 +0800\nSubject: =?utf-8?Q?=E6=9F=90?=\n x\nMIME-Version: 1\n",
        "\n\nMIME-Version: 1.0\n",
        "\ufeffMIME-Version: 1.0\n",
        "X-MimeOLE: Produced By Microsoft MimeOLE V6\nMIME-VERSION: 1.0\n",
        "Subject: x\n",
        "From - Mon Jan 04 09:00:00 2021\nMIME-Version: 1.0\n",
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["a.mht", "a.mhtml", "a"])
def test_first_lines(head: str, line_end: str, name: str) -> None:
    data = _archive(_part(_PAGE), head=head).replace(b"\n", line_end.encode())
    source = _read(data, name)
    assert (source.text, source.format, source.warnings) == ("全年公开12条。", "mhtml", ())


def test_a_web_archive_named_as_a_word_document() -> None:
    source = _read(_archive(_part(_PAGE)), "a.doc")
    assert source.text == "全年公开12条。"
    assert source.warnings == ("the name ends in .doc, the content is mhtml: read as such",)


def test_a_message_of_one_part() -> None:
    head = 'content-type: text/html; charset="utf-8"\ncontent-transfer-encoding: base64\n\n'
    data = head.encode() + base64.encodebytes(_PAGE.encode())
    assert _read(data).text == "全年公开12条。"


def test_a_lost_boundary_and_lower_case_headers() -> None:
    data = b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n" + _part(_PAGE) + b"--=_X--\n"
    assert _read(data).text == "全年公开12条。"
    lower = _archive(_part(_PAGE)).replace(b"Content-T", b"content-t").replace(b"MIME-V", b"mime-v")
    assert _read(lower).text == "全年公开12条。"


def test_other_parts_are_not_read() -> None:
    style = b"--=_X\nContent-Type: text/css\n\np { color: red }\n"
    picture = b"--=_X\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nQUJD\n"
    header = _part(
        "<html><body><p>页眉9条</p></body></html>", more="Content-Location: file:///h.htm\n"
    )
    source = _read(_archive(style, _part(_PAGE), picture, header))
    assert source.text == "全年公开12条。"


def test_the_start_of_the_archive_is_its_page() -> None:
    other = _part("<html><body><p>另页9条</p></body></html>", more="Content-ID: <b@x>\n")
    page = _part(_PAGE, more="Content-ID: <a@x>\n")
    assert _read(_archive(other, page, more='; start="<a@x>"')).text == "全年公开12条。"


def test_an_alternative_in_the_archive() -> None:
    inner = b'--=_X\nContent-Type: multipart/alternative; boundary="in"\n\n'
    inner += _part(_PAGE).replace(b"--=_X", b"--in") + b"--in--\n"
    assert _read(_archive(inner)).text == "全年公开12条。"


@pytest.mark.parametrize(
    "page",
    [
        '<html><frameset cols="20,80"><frame src="a.htm"><frame src="main.htm"></frameset></html>',
        "<html><frameset><frame name=a src=http://a/dir/main.htm></frameset></html>",
        "<html><body><div><iframe src='main.htm' width='100%'></iframe></div></body></html>",
        '<html><body><iframe src="cid:main@x"></iframe></body></html>',
    ],
)
def test_frames_are_read_in_their_places(page: str) -> None:
    root = _part(page, more="Content-Location: http://a/dir/index.htm\n")
    more = "Content-Location: http://a/dir/main.htm\nContent-ID: <main@x>\n"
    source = _read(_archive(root, _part(_PAGE, more=more)))
    assert "全年公开12条。" in source.text


def test_tables_become_grids() -> None:
    page = (
        "<html><body><p>情况</p><table><tr><td>项目</td><td>数量</td></tr><tr><td>规章</td>"
        "<td>5</td></tr></table></body></html>"
    )
    assert _read(_archive(_part(page))).grids[0].rows == (("项目", "数量"), ("规章", "5"))


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\r\n",
        _archive(b"--=_X\nContent-Type: image/png\n\nABC\n"),
        _archive(_part("<html><body></body></html>")),
        b"Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n",
    ],
)
def test_an_archive_without_a_page_fails_with_one_line(data: bytes) -> None:
    (error,) = read_bytes(data, "a.mht")
    assert isinstance(error, DocumentError)
    assert "\n" not in str(error)


@pytest.mark.parametrize(
    "text",
    [
        "标题: 报告\n\n全年公开12条。",
        "Title: report\n\n全年公开12条。",
        "Date: 2021\n全年公开12条。",
    ],
)
def test_a_text_that_starts_like_a_message_is_text(text: str) -> None:
    assert _read(text.encode(), "a.txt").format == "txt"
