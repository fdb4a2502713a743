"""Numerals with marks in or around them."""

import pytest

from gongkai.document.numerals import find_unread, read_numerals


@pytest.mark.parametrize(
    ("text", "surface", "value", "qualifier"),
    [
        ("网站浏览4.5×10^4次。", "4.5×10^4次", 45000, "exact"),
        ("网站浏览4.5×10⁴次。", "4.5×10⁴次", 45000, "exact"),
        ("网站浏览3*10^{5}人次。", "3*10^{5}人次", 300000, "exact"),
        ("网站浏览2.5E4次。", "2.5E4次", 25000, "exact"),
        ("主动公开“618”条。", "“618”条", 618, "exact"),
        ("收到申请【27】件。", "【27】件", 27, "exact"),
        ("收到申请（27）件。", "（27）件", 27, "exact"),
        ("收到申请二十七（27）件。", "二十七（27）件", 27, "exact"),
        ("主动公开618*条。", "618*条", 618, "exact"),
        ("主动公开618（注1）条。", "618（注1）条", 618, "exact"),
        ("主动公开618余（条）。", "618余（条）", 618, "at_least"),
        ("主动公开\t1,618\t条。", "1,618\t条", 1618, "exact"),
        ("主动公开    618    条。", "618    条", 618, "exact"),
        ("主动公开1 618    条。", "1 618    条", 1618, "exact"),
        ("主动公开__618__条。", "618__条", 618, "exact"),
        ("主动公开二十来件。", "二十来件", 20, "at_least"),
    ],
)
def test_number_is_read_with_its_marks(text: str, surface: str, value: int, qualifier: str) -> None:
    found = [(text[n.start : n.end], n.value, n.qualifier) for n in read_numerals(text).candidates]

    assert found == [(surface, value, qualifier)]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("主动公开600+18条。", "600+18条"),
        ("收到申请9×3件。", "9×3件"),
        ("主动公开6l8条。", "6l8条"),
        ("主动公开l8条。", "l8条"),
        ("收到申请⑧件。", "⑧件"),
    ],
)
def test_number_with_unclear_marks_is_reported(text: str, surface: str) -> None:
    assert read_numerals(text).candidates == ()
    assert [text[span.start : span.end] for span in find_unread(text)] == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "问题有：①个别单位不重视；②条目不全。",
        "如下：（13）个别单位",
        "第⑧项",
        "实行7×24小时服务",
        "设“12345”个",
    ],
)
def test_enumerators_and_names_are_no_numbers(text: str) -> None:
    assert read_numerals(text).candidates == ()
    assert find_unread(text) == ()


def test_a_spaced_number_beside_a_marked_one_is_read_whole() -> None:
    text = "办结率91·5%，按时率88 . 5 %，答复率77.5%。"
    assert [numeral.value for numeral in read_numerals(text).candidates] == [91.5, 88.5, 77.5]
