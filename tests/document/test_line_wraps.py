"""Line breaks at a width are removed; line breaks between paragraphs, headings and rows stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.document.alignment import apply_edits
from gongkai.document.doc import Doc
from gongkai.document.line_wraps import find_line_wraps
from gongkai.document.source import Source


def _read(text: str) -> str:
    return apply_edits(text, find_line_wraps(text))


PARAGRAPHS = (
    "柳河县统计局2022年政府信息公开工作年度报告",
    "一、总体情况",
    "2022年，我局认真贯彻条例，全年通过各种渠道主动公开政府信息 214 条，比上年增加 32 条，其中"
    "门户网站 151 条、微信公众号 63 条；收到依申请公开 7 件，均按期答复，没有因此发生行政复议。",
    "（一）健全机构，明确责任",
    "成立由局长任组长的领导小组，办公室承担日常工作，配备专职人员 1 名、兼职人员 4 名，全年召开"
    "专题会议 3 次，组织业务培训 2 期，参训 86 人次。",
    "二、存在的问题",
    "公开的内容与公众的期待还有距离，解读的形式不够丰富，公众号的更新频率仍需提高。",
)


def _wrap(text: str, width: int, *, by_columns: bool) -> list[str]:
    lines, line, used = [], "", 0
    for character in text:
        size = 2 if by_columns and ord(character) > 0x7F else 1
        if used + size > width:
            lines.append(line)
            line, used = "", 0
        line, used = line + character, used + size
    return [*lines, line]


@pytest.mark.parametrize(
    ("width", "by_columns"), [(64, True), (76, True), (50, True), (32, False), (40, False)]
)
@pytest.mark.parametrize("first", ["", "　　", "    "])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_text_cut_at_a_width_reads_as_before(
    width: int, by_columns: bool, first: str, between: str
) -> None:
    wrapped = ["\n".join(_wrap(p, width, by_columns=by_columns)) for p in PARAGRAPHS]
    read = _read(between.join(first + paragraph for paragraph in wrapped))
    lines = ["".join(line.split()) for line in read.split("\n")]
    for paragraph in PARAGRAPHS:
        for sentence in paragraph.replace("；", "；。").split("。"):
            assert any("".join(sentence.split()) in line for line in lines)
    assert {"一、总体情况", "（一）健全机构，明确责任", "二、存在的问题"} <= set(lines)


def test_the_last_short_line_of_a_sentence_is_joined() -> None:
    text = (
        "全年收到公众来信 18 件，其中咨询 11 件，建议 7 件，全部按期办\n"
        "理完毕。公众号发布文章 90 篇，其中转载 21 篇，阅读总数\n"
        "6400。\n"
    )
    assert "阅读总数6400。" in _read(text)


def test_digits_of_a_number_are_joined_and_words_get_a_space() -> None:
    text = (
        "全年公开政府信息，网站发布一百余条，公众号发布1\n"
        "20条，平台名称 Gov\nOpen 由县里统一建设并统一运行维护。"
    )
    assert "发布120条" in _read(text)
    assert "Gov Open" in _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "通过网站公开信息96条，同比增长5%\n通过微信公开信息24条，同比增长3%\n通过报刊公开信息12条，同比持平",
        "一、强化平台建设，拓展公开载体\n网站全年无故障运行，访问量达8万人次。\n"
        "二、强化内容建设，提升公开质量\n全年公开信息31条。",
        "指标\t数量\n主动公开信息数\t286\n收到申请数\t1",
        "行政许可 15 0 2\n行政处罚 7 1 0\n行政强制 0 0 0",
        "柳河县统计局\n2023年1月20日",
        "- 收到申请3件\n- 办结申请3件\n- 结转0件",
        "单位：柳河县统计局\n电话：0435-0000000\n邮箱：无",
        "全年无新收申请\n\n上年无结转申请",
        "全年公开信息31条。\n收到申请3件。",
    ],
)
def test_other_line_breaks_stay(text: str) -> None:
    assert find_line_wraps(text) == ()


def test_a_span_may_cross_a_line_break() -> None:
    text = (
        "全年收到依申请公开事项，经审查，同意公开 11 件，不予公开 4\n"
        "件，无法提供 8 件，其余均已按期作出答复并送达申请人。"
    )
    doc = Doc(Source.from_text(text))
    assert len(doc.segments) == 1
    start, end = doc.original_span(doc.text.index("4件"), doc.text.index("4件") + 2)
    assert text[start:end] == "4\n件"


@given(st.text("一、（1）2。，条申请公开\n\t |　-", max_size=200))
def test_any_text_keeps_its_words(text: str) -> None:
    edits = find_line_wraps(text)
    assert "".join(apply_edits(text, edits).split()) == "".join(text.split())
    assert all(not text[edit.start : edit.end].strip() for edit in edits)


def test_lines_before_and_after_a_table_are_not_joined() -> None:
    before = "通过县政府网站公开信息88条，公众号推送16条；在公开栏张贴30期。三、总体情况"
    table = "行政复议\t行政诉讼\n2\t7"
    after = "全年主动公开政府信息1000条，其中工作动态20条、惠农政策类信息12条。"
    text = f"{before}\n{table}\n{after}"
    start = len(before) + 1
    assert find_line_wraps(text, [(start, start + len(table))]) == ()
