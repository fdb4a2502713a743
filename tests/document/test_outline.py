from gongkai.document.outline import outline
from gongkai.document.segments import segment

REPORT = """一、总体情况
全年工作平稳有序。
（一）主动公开。全年公开政府信息12条。
1、公开栏更新及时，内容完整，群众反映较好，各村都按要求落实了专人负责。
二、存在问题
人员不足。"""


def test_headings_are_recognised_by_enumerators_and_nested_by_level() -> None:
    segments = segment(REPORT)
    names = [REPORT[s.start : s.end] for s in segments]
    entries = outline(REPORT, segments)
    under = {
        name: [names[i] for i in entry.path] for name, entry in zip(names, entries, strict=True)
    }
    headings = [n for n, p in zip(names, entries, strict=True) if p.level is not None]
    assert headings == ["一、总体情况", "（一）主动公开。", "二、存在问题"]
    assert under["全年公开政府信息12条。"] == ["一、总体情况", "（一）主动公开。"]
    assert under["人员不足。"] == ["二、存在问题"]


def test_a_short_line_without_punctuation_is_a_heading_but_a_field_is_not() -> None:
    text = "工作保障情况\n发布机构：某镇\n落实专人。"
    entries = outline(text, segment(text))
    assert [p.level is not None for p in entries] == [True, False, False]
    assert entries[2].path == (0,)


def test_rows_of_a_table_are_no_headings_of_other_lines() -> None:
    text = "四、行政复议情况\n行政复议\n结果维持\n1 0 0 0 1\n（一）主要不足\n栏目更新慢。"
    entries = outline(text, segment(text), rows={1, 2, 3})
    assert [entry.path for entry in entries] == [(), (0,), (0,), (0,), (0,), (0, 4)]
    assert [entry.level is not None for entry in entries] == [True, *[False] * 3, True, False]
