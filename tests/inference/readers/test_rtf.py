import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document
from tests.inference.readers.documents import REPORT, as_html
from tests.inference.readers.rtf_files import as_rtf


@pytest.fixture(autouse=True)
def _without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")


def _gbk(text: str) -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode("gb18030"))


def _read(data: bytes) -> Source:
    return single_document(read_bytes(data, "a.rtf"))


def _raw(content: str) -> Source:
    return _read(f"{{\\rtf1\\ansi\\ansicpg936 {content}}}".encode("gb18030"))


def test_a_report_reads_like_its_html() -> None:
    rtf, page = _read(as_rtf(REPORT)), single_document(read_bytes(as_html(REPORT), "a.html"))
    assert (rtf.text, rtf.format) == (page.text, "rtf")
    assert [grid.rows for grid in rtf.grids] == [grid.rows for grid in page.grids]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (_gbk("公开26件。"), "公开26件。"),
        ("公开26件。", "公开26件。"),
        ("\\'b9\\'ab\\'bf\\'aa", "公开"),
        ("{\\fonttbl{\\f1\\fcharset136 A;}}\\f1 \\'a4\\'bd", "公"),
        ("\\uc2\\u20844\\'b9\\'ab\\u24320\\'bf\\'aa", "公开"),
        ("\\uc0\\u20844\\u24320 26", "公开26"),
        ("\\u20844?{\\u24320?}26", "公开26"),
        ("\\u-10179?\\u-8704?", "\U0001f600"),
        ("甲\\line 乙\\par 丙\\page 丁", "甲\n乙\n丙\n丁"),
        ("{\\listtext 1.\\tab}甲\\par", "1.甲"),
        ("甲{\\field{\\*\\fldinst PAGE}{\\fldrslt 26}}乙", "甲26乙"),
        ("甲{\\*\\unknown 98}{\\header 页眉}{\\info{\\title 题}}乙", "甲乙"),
        ("甲{\\footnote 注文。}乙", "甲乙\n注文。"),
        (
            "甲{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt 框内。\\par}}}乙\\par 丙",
            "甲乙\n框内。\n丙",
        ),
        ("甲{\\bin5 }}}}}}乙", "甲乙"),
        ("甲{\\deleted 98}{\\revised 26}乙", "甲26乙"),
    ],
)
def test_text(content: str, text: str) -> None:
    assert _raw(content).text == text


def test_hidden_crossed_out_white_and_raised_characters() -> None:
    colors = "{\\colortbl;\\red255\\green255\\blue255;}"
    source = _raw(f"{colors}申请{{\\strike 98}}{{\\v 77}}{{\\cf1 66}}26{{\\super [1]}}件。")
    assert source.text == "申请26件。"
    assert source.warnings == (
        "4 hidden characters were left out",
        "2 crossed-out characters were left out",
    )


def test_a_table_in_a_table() -> None:
    end = "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
    inner = f"\\itap2 规章\\nestcell 3\\nestcell{end}\\itap2 其他\\nestcell 6\\nestcell{end}"
    source = _raw(
        f"\\trowd\\cellx1000\\pard\\intbl {inner}\\pard\\intbl\\cell\\row\\pard 后文。\\par"
    )
    assert source.grids[0].rows == (("规章", "3"), ("其他", "6"))
    assert source.text.endswith("\n后文。")


def test_pictures_are_named() -> None:
    source = _raw(
        "一、总体情况\\par 正文。{\\*\\shppict{\\pict 89504e47}}{\\nonshppict{\\pict 00}}"
    )
    assert source.warnings == ("pictures under “一、总体情况” were not read (1); check the page",)


@pytest.mark.parametrize("content", [b"{\\rtf1}", b"{\\rtf1 {{{", b"{\\rtf1" + b"{" * 9000])
def test_broken_files(content: bytes) -> None:
    (error,) = read_bytes(content, "a.rtf")
    assert isinstance(error, DocumentError)
