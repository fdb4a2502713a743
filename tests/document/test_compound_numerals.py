"""Numbers of several parts: read as a whole, or reported; never read by their end."""

import pytest

from gongkai.document.numerals import find_candidates, find_unread, value_of


def readings(text: str) -> list[tuple[str, float, str, str]]:
    return [(text[n.start : n.end], n.value, n.unit, n.qualifier) for n in find_candidates(text)]


@pytest.mark.parametrize(
    ("surface", "value", "unit", "qualifier"),
    [
        ("3万200余条", 30200, "条", "at_least"),
        ("2万零40条", 20040, "条", "exact"),
        ("4千零7件", 4007, "件", "exact"),
        ("3百20条", 320, "条", "exact"),
        ("12 万 300 条", 120300, "条", "exact"),
        ("2.4w条", 24000, "条", "exact"),
        ("3W余次", 30000, "次", "at_least"),
        ("6k条", 6000, "条", "exact"),
        ("8000+条", 8000, "条", "at_least"),
        ("20万+人次", 200000, "人次", "at_least"),
        ("97·5%", 97.5, "%", "exact"),
        ("97﹒5％", 97.5, "%", "exact"),
        ("97 . 5 %", 97.5, "%", "exact"),
        (".8万份", 8000, "份", "exact"),
        ("2'345条", 2345, "条", "exact"),
        ("2’345件", 2345, "件", "exact"),
        ("340（条）", 340, "条", "exact"),
        ("340(件)", 340, "件", "exact"),
        ("三十五（35）件", 35, "件", "exact"),
        ("35（三十五）件", 35, "件", "exact"),
        ("35（叁拾伍）件", 35, "件", "exact"),
        ("三 十 五 件", 35, "件", "exact"),
        ("三百 一十条", 310, "条", "exact"),
        ("三百◯二条", 302, "条", "exact"),
        ("三二0条", 320, "条", "exact"),
        ("3O条", 30, "条", "exact"),
        ("百分之 97.5", 97.5, "%", "exact"),
        ("万分之三", 3, "‱", "exact"),
        ("廿余条", 20, "条", "at_least"),
        ("卅多件", 30, "件", "at_least"),
        ("廿几件", 20, "件", "at_least"),
        ("卌一条", 41, "条", "exact"),
        ("卄四条", 24, "条", "exact"),
    ],
)
def test_a_number_of_several_parts_is_read_as_a_whole(
    surface: str, value: float, unit: str, qualifier: str
) -> None:
    text = f"全年公开{surface}，其他内容略。"
    assert readings(text) == [(surface, value, unit, qualifier)]
    assert value_of(text, 4, 4 + len(surface)) == (value, unit, qualifier)
    assert find_unread(text) == ()


@pytest.mark.parametrize(
    ("surface", "value", "unit"),
    [
        ("4～6期", 4, "期"),
        ("15-25条", 15, "条"),
        ("15至25条", 15, "条"),
        ("15到25条", 15, "条"),
        ("15—25人次", 15, "人次"),
        ("15——25人次", 15, "人次"),
        ("四到六次", 4, "次"),
        ("4、5次", 4, "次"),
        ("4期至6期", 4, "期"),
        ("70%-90%", 70, "%"),
        ("70-90%", 70, "%"),
        ("2万至4万人次", 20000, "人次"),
        ("2-4万人次", 20000, "人次"),
        ("3000-1万人次", 3000, "人次"),
        ("十至二十万人次", 100000, "人次"),
        ("百分之七十至百分之九十", 70, "%"),
    ],
)
def test_a_range_is_at_least_its_lower_end(surface: str, value: float, unit: str) -> None:
    assert readings(f"全年举办{surface}。") == [(surface, value, unit, "at_least")]


def test_a_number_after_the_word_for_numbers_has_no_unit() -> None:
    assert readings("关注人数20万+。") == [("20万+", 200000, "", "at_least")]


def test_the_word_before_a_range_decides_which_end_counts() -> None:
    assert readings("不超过4-6次。") == [("4-6次", 6, "次", "at_most")]
    assert readings("约4-6次。") == [("4-6次", 4, "次", "approx")]
    assert readings("举办4-6期左右。") == [("4-6期左右", 4, "期", "approx")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("由4个到6个，", [("4个", 4), ("6个", 6)]),
        ("由6个减至4个，", [("6个", 6), ("4个", 4)]),
        ("截至3月31日至4月2日，", []),
        ("依据第9至12条，", []),
        ("2031-2032年，", []),
        ("电话0999-88880000，", []),
        ("日期：2031-01-16，", []),
        ("公开7条，其中网站3条，", [("7条", 7), ("3条", 3)]),
    ],
)
def test_what_is_no_range_is_read_as_before(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(surface, value) for surface, value, *_ in readings(text)] == expected
    assert find_unread(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("同比增长-8.5%。", [("-8.5%", -8.5)]),
        ("比上年增加-25条。", [("-25条", -25)]),
        ("变化率为－4%。", [("－4%", -4)]),
        ("同比增加−25条。", [("−25条", -25)]),
        ("同比增长负7%。", [("负7%", -7)]),
        ("为企业减负860万元。", [("860万元", 8_600_000)]),
        ("担负5项工作。", [("5项", 5)]),
        ("门户网站-35条。", [("35条", 35)]),
    ],
)
def test_a_minus_belongs_to_the_number(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(surface, value) for surface, value, *_ in readings(text)] == expected


@pytest.mark.parametrize("zero", ["○", "〇", "◯", "O", "0", "零"])
def test_every_form_of_zero_is_a_number(zero: str) -> None:
    assert readings(f"行政复议{zero}件。") == [(f"{zero}件", 0, "件", "exact")]


@pytest.mark.parametrize(
    "surface",
    [
        "1万2条",
        "3千5条",
        "1,2345条",
        "12,34条",
        "1 2345条",
        "1/2条",
        "½条",
        "2½件",
        "35（三十六）件",
        "1二0条",
        "2.5.1条",
        "1.234.567条",
        "6至4条",
        "3兆元",
        "١٢٠条",
        "若干条",
    ],
)
def test_a_number_that_cannot_be_read_is_found_and_is_no_quantity(surface: str) -> None:
    text = f"全年公开{surface}，其中网站3条。"
    assert readings(text) == [("3条", 3, "条", "exact")]
    assert [text[span.start : span.end] for span in find_unread(text)] == [surface]


@pytest.mark.parametrize(
    "text", ["教师队伍27条。", "三支队伍 420 人。", "12315、12331、12365三条热线。", "互联网+5条。"]
)
def test_words_around_a_number_are_no_part_of_it(text: str) -> None:
    assert find_unread(text) == ()
