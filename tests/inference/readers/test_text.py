import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.inference.readers import read_bytes, single_document
from gongkai.inference.readers.encodings import decode

_COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会"
_TEXT = "第一行，信息3条。\r\n\r\n\t第二行\r\u3000\u3000第三行 \n"


@pytest.mark.parametrize(
    ("encoding", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("gb18030", b"", "gb18030"),
        ("gb2312", b"", "gb18030"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_only_line_ends_change(encoding: str, mark: bytes, found: str, name: str) -> None:
    source = single_document(read_bytes(mark + _TEXT.encode(encoding), name))
    assert source.text == "第一行，信息3条。\n\n\t第二行\n\u3000\u3000第三行 \n"
    assert source.encoding == found
    assert source.format == name[2:]
    assert source.grids == ()


@pytest.mark.parametrize("text", ["无", "联通", "年报", "信息3条", "是"])
def test_short_gb18030_is_not_taken_for_utf8(text: str) -> None:
    decoded = decode(text.encode("gb18030"))
    assert decoded is not None
    assert decoded.text == text


@given(
    st.text(
        alphabet=_COMMON,
        min_size=1,
    )
)
def test_common_characters_survive_both_encodings(text: str) -> None:
    for encoding in ("utf-8", "gb18030"):
        decoded = decode(text.encode(encoding))
        assert decoded is not None
        assert (decoded.text, decoded.encoding) == (text, encoding)


def test_traditional_big5_is_read() -> None:
    text = "縣政府資訊公開年度報告，本年度主動公開資訊三百條，這個問題還須處理。"
    decoded = decode(text.encode("big5"))
    assert decoded is not None
    assert decoded.text == text


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_cut_character_costs_a_warning_and_nothing_else(encoding: str) -> None:
    text = "本年度公开信息三百条。" * 20
    source = single_document(read_bytes(text.encode(encoding)[:-1], "a.txt"))
    assert source.text.startswith(text[:-1])
    assert source.encoding == encoding
    assert "1 places" in source.warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        "受理\t——\t——\t——",
        "合计\t—\t○\t〇",
        "——",
        "二〇〇八年",
        "縣政府信息公開工作年度報告，全年主動公開信息三百條，沒有收費。",
        "规章\t——\t——\t——\t——\t——\t——\t——\n公开120条。",
        "￥3·5→①",
    ],
)
def test_gb18030_with_fillers_or_traditional_characters_is_not_taken_for_big5(text: str) -> None:
    decoded = decode(text.encode("gb18030"))
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == (text, "gb18030")


@pytest.mark.parametrize("encoding", ["hz", "utf-7"])
def test_seven_bit_encodings_are_read(encoding: str) -> None:
    text = "全年公开信息120条，1+1=2。\n收到申请3件。"
    decoded = decode(text.encode(encoding))
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == (text, encoding)


def test_ascii_is_ascii() -> None:
    decoded = decode(b"a~{b~} plain, x=+abc- and 1+1-2")
    assert decoded is not None
    assert decoded.encoding == "utf-8"
