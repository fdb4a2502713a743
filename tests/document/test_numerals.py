"""Numbers in text: value, unit, span, qualifier, and which can be quantities."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gongkai.document.errors import GongkaiError
from gongkai.document.numerals import (
    NumeralError,
    find_candidates,
    find_numerals,
    parse_number,
    value_of,
)
from tests.steps import count_steps

DIGITS = "零一二三四五六七八九"
FINANCIAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
ALONE = "壹贰叁肆伍陆柒捌玖"  # in running text usually a part of a word: 队伍, 陆地
FULL_WIDTH = str.maketrans("0123456789,.%", "０１２３４５６７８９，．％")


def chinese(number: int) -> str:
    """Return the Chinese numeral of a number up to 10^8."""
    if number >= 10**4:
        scale, word = (10**8, "亿") if number >= 10**8 else (10**4, "万")
        whole, rest = divmod(number, scale)
        gap = "零" if 0 < rest < scale // 10 else ""
        return chinese(whole) + word + gap + (_plain(rest) if rest else "")
    text = _plain(number)
    return text.removeprefix("一") if text.startswith("一十") else text


def _plain(number: int) -> str:
    for scale, word in ((1000, "千"), (100, "百"), (10, "十")):
        if number >= scale:
            whole, rest = divmod(number, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return DIGITS[whole] + word + gap + (_plain(rest) if rest else "")
    return DIGITS[number]


def forms(number: int) -> list[str]:
    results = [str(number), f"{number:,}", str(number).translate(FULL_WIDTH), chinese(number)]
    results += [f"{number:,}".replace(",", "，"), f"{number:,}".replace(",", " ")]
    results.append(chinese(number).translate(FINANCIAL))
    if 10 <= number < 10**8:
        results.append(" ".join(str(number)))
    if number and number % 100 == 0:
        results.append(f"{number / 10**4:.2f}".rstrip("0").rstrip(".") + "万")
    if number > 10**4 and number % 1000 == 0 and number % 10**4:
        results.append(f"{number // 10**4}万{number % 10**4 // 1000}千")
    return results


def surfaces(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_candidates(text)]


def test_the_test_writes_numerals_correctly() -> None:
    assert [chinese(n) for n in (0, 10, 11, 105, 110)] == [
        "零",
        "十",
        "十一",
        "一百零五",
        "一百一十",
    ]
    assert [chinese(n) for n in (1010, 10005, 10**8)] == ["一千零一十", "一万零五", "一亿"]


@given(st.integers(0, 10**8))
@example(10**8)
@example(99_999_999)
@example(10_010_000)
def test_every_form_of_an_integer_has_its_value(number: int) -> None:
    for form in forms(number):
        assert parse_number(form) == number, form
        assert value_of(f"共公开{form}条", 3, 3 + len(form) + 1) == (number, "条", "exact"), form


def test_every_form_of_a_small_integer_has_its_value() -> None:
    wrong = [(n, form) for n in range(20_001) for form in forms(n) if parse_number(form) != n]
    assert wrong == []


@given(st.integers(0, 10**8), st.sampled_from(["条", "人次", "批次", "个", "件"]), st.data())
def test_a_number_is_found_at_its_position(number: int, unit: str, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from([f for f in forms(number) if f not in ALONE]))
    text = f"全年主动公开政府信息{form}{unit}，同比增长。"
    found = find_candidates(text)
    assert [text[n.start : n.end] for n in found] == [form + unit]
    assert (found[0].value, found[0].unit) == (number, unit)


@given(
    st.text(
        alphabet="0123９一二三十百千万亿零〇两余多几近约条个次%％百分之,，.点 第年月每（）\n公开共",
        max_size=60,
    )
)
def test_numerals_are_in_order_disjoint_and_include_the_candidates(text: str) -> None:
    found = find_numerals(text)
    assert all(0 <= n.start < n.end <= len(text) for n in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert set(find_candidates(text)) <= set(found)


@pytest.mark.parametrize(
    ("surface", "value"),
    [
        ("二〇一八", 2018),
        ("二O一八", 2018),
        ("两千三百", 2300),
        ("一千二", 1200),
        ("贰萬捌仟", 28000),
        ("１．２万", 12000),
        ("0万", 0),
        ("1万5千", 15000),
        ("2亿3000万", 230_000_000),
        ("10余万", 100_000),
        ("四百余", 400),
        ("十几", 10),
        ("百余", 100),
        ("三四十", 30),
        ("廿五", 25),
        ("八十七点九", 87.9),
        ("三点五万", 35000),
        ("百分之八十七点九", 87.9),
        ("四分之三", 0.75),
        ("3.14", 3.14),
        ("-12", -12),
    ],
)
def test_written_forms(surface: str, value: float) -> None:
    assert parse_number(surface) == value


@pytest.mark.parametrize("surface", ["", "条", "十百", "12,34", "1万1万", "三五百千", "零分之一"])
def test_a_text_that_is_not_a_number_is_named(surface: str) -> None:
    with pytest.raises(
        NumeralError, match=r"write digits|is not a number|divides by zero"
    ) as raised:
        parse_number(surface)
    assert isinstance(raised.value, GongkaiError)
    assert isinstance(raised.value, ValueError)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit", "qualifier"),
    [
        ("发布信息[440条]。", "440条", 440, "条", "exact"),
        ("发布信息[400余条]。", "400余条", 400, "条", "at_least"),
        ("发布信息近[千条]。", "千条", 1000, "条", "approx"),
        ("发布信息约为[120条]。", "120条", 120, "条", "approx"),
        ("点击量突破了[1.2万次]。", "1.2万次", 12000, "次", "at_least"),
        ("发放传单上[万份]。", "万份", 10000, "份", "at_least"),
        ("办结率[95% 以上]。", "95% 以上", 95, "%", "at_least"),
        ("接听来电[120个左右]。", "120个左右", 120, "个", "approx"),
        ("费用控制在[3万元以内]。", "3万元以内", 30000, "元", "at_most"),
        ("办理信件不足[十件]。", "十件", 10, "件", "at_most"),
        ("占比不低于[4%]。", "4%", 4, "%", "at_least"),
        ("办结率[百分之九十八点五]。", "百分之九十八点五", 98.5, "%", "exact"),
        ("提高[3.5个百分点]。", "3.5个百分点", 3.5, "个百分点", "exact"),
        ("发布信息[１２０條]。", "１２０條", 120, "条", "exact"),
        ("播出[2 3 5 条]。", "2 3 5 条", 235, "条", "exact"),
        ("发布[1 236 条]。", "1 236 条", 1236, "条", "exact"),
        ("公开[537条（次）]。", "537条（次）", 537, "条（次）", "exact"),
        ("培训[63人（次）]。", "63人（次）", 63, "人次", "exact"),
        ("负责的有[3个人]。", "3个人", 3, "人", "exact"),
        ("走访人大代表[二十多个]。", "二十多个", 20, "个", "at_least"),
        ("全年[零申请]。", "零申请", 0, "", "exact"),
        ("粉丝量[2.3万]。", "2.3万", 23000, "", "exact"),
        ("申请量为[零]。", "零", 0, "", "exact"),
        ("走访群众[三四十次]。", "三四十次", 30, "次", "approx"),
        ("一是新设专栏[一个]。", "一个", 1, "个", "exact"),
        ("行政复议[一起]。", "一起", 1, "起", "exact"),
        ("召开[3次]年度例会。", "3次", 3, "次", "exact"),
        ("公开屏[2处]分别启用。", "2处", 2, "处", "exact"),
        ("另有[一件]不予公开。", "一件", 1, "件", "exact"),
        ("网络预约[5次]。", "5次", 5, "次", "exact"),
    ],
)
def test_guideline_forms(text: str, span: str, value: float, unit: str, qualifier: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert surfaces(plain) == [span]
    found = find_candidates(plain)[0]
    assert (found.value, found.unit, found.qualifier) == (value, unit, qualifier)
    start = text.index("[")
    assert value_of(plain, start, text.index("]") - 1) == (value, unit, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "统计期限为2031年1月1日至12月31日。",
        "按照县府办〔2031〕34号文件要求",
        "依据《条例》第二十条、第二十一条的规定",
        "二○三一年三月五日",
        "1、加强领导。",
        "（三）完善制度。",
        "一是提高认识，统一部署。",
        "拨打12345热线。",
        "联系电话：0000-6012345，邮编000123。",
        "地址：柳荫街118号306室",
        "网址http://www.example.cn/2031/12条",
        "在20个工作日内答复。",
        "每季度通报一次。",
        "每年组织2次。",
        "七成以上、三分之一的村",
        "落实“五公开”要求，打通最后一公里。",
        "用好“两微一端”，打造一站式服务。",
        "推进四张清单一张网建设。",
        "十九大以来服务三农",
        "一些单位、一系列措施、一方面",
        "由一名副镇长分管",
        "本报告由六部分组成。",
        "覆盖12个行政村。",
        "千家万户都知道",
        "相同信息计1条",
        "引进第三方评估",
        "做到一件不漏",
        "各部门一起推进",
        "历时一个半月",
        "排名全县第3位",
    ],
)
def test_other_numerals_are_not_candidates(text: str) -> None:
    assert surfaces(text) == []


def test_units_are_not_parts_of_words() -> None:
    assert surfaces("建议由3个人大代表提出，涉及6部门。") == ["3个"]
    assert surfaces("系统一套、名单一份、队伍两支。") == ["一套", "一份", "两支"]


def test_a_list_of_counts_without_units() -> None:
    text = "其中1.机构设置6；2.工作动态78；3.年度报告1。"
    assert surfaces(text) == ["6", "78", "1"]


def test_an_annotated_span_may_have_an_unlisted_unit() -> None:
    text = "更新动画约12帧"
    assert value_of(text, 5, 8) == (12, "帧", "approx")


def test_a_span_without_a_number_is_named() -> None:
    with pytest.raises(NumeralError, match="'信息' at 2 contains no number"):
        value_of("公开信息", 2, 4)


@pytest.mark.parametrize("piece", ["1", "1,", "1.", "万", "每年", "第1、", "中", "收入1,", "a."])
def test_the_steps_grow_in_proportion_to_the_length_of_the_text(piece: str) -> None:
    def steps(length: int) -> int:
        return count_steps(lambda: find_candidates(piece * (length // len(piece))))

    assert steps(20_000) < 15 * max(steps(2_000), 10)
    find_candidates(piece * (100_000 // len(piece)))


def test_a_million_digits_are_not_a_number() -> None:
    assert find_numerals("7" * 10**6) == []
