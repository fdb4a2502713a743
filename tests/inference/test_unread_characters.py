"""Text that was decoded wrongly, and characters without a meaning, are reported."""

import pytest

from gongkai.document.doc import Doc
from gongkai.document.source import Source
from gongkai.inference.unread_characters import find_unread_characters, find_wrong_decoding

_TEXT = "白石县统计局2020年政府信息公开工作年度报告，全年主动公开政府信息120条，收到申请3件。"


def _warnings(text: str) -> list[str]:
    return list(find_unread_characters(Doc(Source.from_text(text))))


@pytest.mark.parametrize(
    ("codec", "taken"),
    [
        ("utf-8", "gb18030"),
        ("gb18030", "latin-1"),
        ("utf-8", "latin-1"),
        ("utf-8", "cp1252"),
        ("gb18030", "big5hkscs"),
        ("big5hkscs", "gb18030"),
    ],
)
def test_a_wrong_decoding_is_recognised(codec: str, taken: str) -> None:
    text = _TEXT.encode(codec, "ignore").decode(taken, "ignore")
    found = find_wrong_decoding(text)
    assert found is not None
    assert found[0] == codec
    (warning,) = [w for w in _warnings(text) if "decoded" in w]
    assert "probably" in warning


@pytest.mark.parametrize("lost", ["\ufffd\ufffd", "锟斤拷", "????", "烫烫烫"])
def test_lost_characters_are_recognised(lost: str) -> None:
    (warning,) = _warnings(_TEXT.replace("政府信息", lost * 3))
    assert "lost in a conversion" in warning


def test_characters_without_a_meaning_are_reported_with_their_places() -> None:
    text = f"{_TEXT}\n网站公开\ue123\ue124条。\n公众号(cid:20)(cid:21)条，报刊1\ufffd条。"
    (warning,) = _warnings(text)
    assert warning.startswith("5 characters have no known meaning, lines 2, 3; the first: ")
    assert "<U+E123>" in warning


@pytest.mark.parametrize(
    "text",
    [
        _TEXT,
        "\uf0b7主动公开情况\n\uf0d8 依申请公开情况",  # list marks of symbol fonts
        "公开\uf031\uf032条",  # digits of a symbol font
        "白石鎮2014年度政府信息公開工作年度報告，主動公開三百條，沒有收費。",
        "怎么办？？？请来电。",
    ],
)
def test_a_usual_text_has_no_warning(text: str) -> None:
    assert _warnings(text) == []
