from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gongkai.document.segments import segment


def texts(text: str, rows: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [text[s.start : s.end] for s in segment(text, rows)]


def test_a_sentence_ends_after_its_punctuation_and_closing_quotation_marks() -> None:
    assert texts("坚持“应公开尽公开。”全年公开3条；更新2条;无投诉！") == [
        "坚持“应公开尽公开。”",
        "全年公开3条；",
        "更新2条;",
        "无投诉！",
    ]


def test_every_line_break_ends_a_segment_and_blank_lines_are_ignored() -> None:
    assert texts("一、总体情况\n\n 全年公开\n政府信息 \n") == [
        "一、总体情况",
        "全年公开",
        "政府信息",
    ]


def test_segments_have_no_white_space_at_their_ends() -> None:
    found = segment("  甲。 乙 ")
    assert [(s.start, s.end, s.first) for s in found] == [(2, 4, True), (5, 6, False)]


def test_a_table_row_is_one_segment_with_any_punctuation() -> None:
    text = "前言。后语。\n甲。乙。\t3\n丙。丁。"
    start = text.index("甲")
    assert texts(text, ((start, start + 6),)) == [
        "前言。",
        "后语。",
        "甲。乙。\t3",
        "丙。",
        "丁。",
    ]


@given(st.text(alphabet="甲乙1 \n\t。；！”）\u3000\r", max_size=60))
def test_segments_are_in_order_and_contain_everything_except_white_space(text: str) -> None:
    found = segment(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() != "" for s in found)
    covered = "".join(text[s.start : s.end] for s in found)
    assert [c for c in covered if not c.isspace()] == [c for c in text if not c.isspace()]
