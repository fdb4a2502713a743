"""Lists of figures without full stops are no tables; rows of forms with units are."""

import pytest

from gongkai.inference.tables import extract_tables
from tests.inference.tables.layouts import source

LISTS = {
    "numbered": "1. 主动公开政府信息86条\n2. 收到申请7件\n3. 办结6件",
    "numbered with a comma": "1、主动公开政府信息86条\n2、收到申请7件\n3、举报投诉数量2件",
    "brackets": "（一）主动公开政府信息86条\n（二）收到申请7件\n（三）行政复议1件",
    "bullets and spaces": "● 收到申请 7 件\n● 办结 6 件\n● 行政复议 1 件",
    "dashes and colons": "- 收到申请：7件\n- 办结：6件\n- 行政诉讼：0件",
    "circled": "①收到申请7件\n②当面申请2件\n③网络申请5件\n④办结6件\n⑤行政复议1件",
    "several in a line": "收到申请7件、办结6件\n行政复议1件、行政诉讼0件",
    "staff": "· 专职人员2人\n· 兼职人员4人\n· 接受培训人员75人次",
    "channels": "* 政府网站公开政府信息61条\n* 政务微信公开政府信息25条\n* 政务微博公开政府信息0条",
}
CHAPTERS = {
    "二、主动公开政府信息情况": "1. 规章1件\n2. 规范性文件4件\n3. 行政许可36件",
    "三、收到和处理政府信息公开申请情况": "（一）本年新收政府信息公开申请7件\n（二）予以公开5件",
    "四、政府信息公开行政复议、行政诉讼情况": "（一）行政复议2件，结果维持2件\n（二）行政诉讼1件",
}
FORM = "（一）主动公开政府信息数{}86条\n1.政府网站公开政府信息数{}61条\n（一）收到申请数{}7件"


def values(text: str) -> dict[str, float | None]:
    found = extract_tables(source(text))
    return {f"{t.kind}.{cell.id}": cell.value for t in found.tables for cell in t.cells}


@pytest.mark.parametrize("lines", LISTS.values(), ids=LISTS)
def test_a_list_is_no_table(lines: str) -> None:
    found = extract_tables(source(f"一、总体情况\n本年工作数据如下：\n{lines}\n二、下一步\n"))
    assert (found.tables, found.ranges, found.warnings) == ((), (), ())


@pytest.mark.parametrize(("heading", "lines"), CHAPTERS.items())
def test_a_list_under_the_heading_of_a_table_is_no_table(heading: str, lines: str) -> None:
    found = extract_tables(source(f"{heading}\n{lines}\n五、存在的主要问题及改进情况\n"))
    assert (found.tables, found.ranges, found.warnings) == ((), (), ())


def test_a_list_after_a_table_is_not_part_of_it() -> None:
    table = "本年新收政府信息公开申请数量 7 0 0 0 0 0 7\n上年结转政府信息公开申请数量 0 0 0 0 0 0 0"
    text = f"三、收到和处理政府信息公开申请情况\n{table}\n- 收到申请7件\n- 办结6件\n"
    (span,) = extract_tables(source(text)).ranges
    assert text[slice(*span)] == table


@pytest.mark.parametrize("gap", ["", " ", "　"])
def test_rows_of_a_form_with_figures_and_units_are_a_table(gap: str) -> None:
    text = "政府信息公开情况统计表\n统计指标 统计数\n" + FORM.format(gap, gap, gap)
    assert list(values(text).values()) == [86, 61, 7]


def test_rows_of_a_form_without_its_head_have_the_names_of_the_form() -> None:
    rows = [("收到申请数", 7), ("当面申请数", 2), ("传真申请数", 0), ("网络申请数", 5)]
    rows += [("信函申请数", 0), ("申请办结数", 6)]
    text = "\n".join(f"{name}{number}件" for name, number in rows)
    assert list(values(text).values()) == [7, 2, 0, 5, 0, 6]


def test_remarks_behind_the_figures_of_a_form_are_no_rows() -> None:
    rows = "主动公开政府信息数 条 86 含网站\n收到申请数 件 7\n当面申请数 件 2 政务大厅"
    text = f"政府信息公开情况统计表\n统计指标 单位 统计数 备注\n{rows}\n"
    assert list(values(text).values()) == [86, 7, 2]


@pytest.mark.parametrize("note", ["注：含补正2件", "备注：数据截至12月底", "（说明）：共2页。"])
def test_a_note_between_rows_is_prose_and_the_table_continues(note: str) -> None:
    first, second = "收到申请数 件 7\n当面申请数 件 2", "行政复议数量 件 1"
    text = f"政府信息公开情况统计表\n统计指标 单位 统计数\n{first}\n{note}\n{second}\n"
    found = extract_tables(source(text))
    assert [cell.value for table in found.tables for cell in table.cells] == [7, 2, 1]
    assert not any(start <= text.index(note) < end for start, end in found.ranges)


def test_two_tables_side_by_side_repeat_their_heads() -> None:
    head = "| 信息内容 | 本年处理决定数量 | 信息内容 | 本年处理决定数量 |"
    text = f"二、主动公开政府信息情况\n{head}\n| 行政许可 | 36 | 行政处罚 | 5 |\n"
    assert list(values(text).values()) == [36, 5]


def test_a_chapter_named_other_is_not_the_row_of_the_same_name() -> None:
    row = "本年新收政府信息公开申请数量 7 0 0 0 0 0 7"
    text = f"三、收到和处理政府信息公开申请情况\n{row}\n四、其他\n无。\n"
    (span,) = extract_tables(source(text)).ranges
    assert text[slice(*span)] == row


def test_a_long_line_of_items_that_ends_otherwise_is_read_in_linear_time() -> None:
    line = "结果纠正3.5%，答复率100%，" * 60 + "共3"
    table = "本年新收政府信息公开申请数量 7 0 0 0 0 0 7"
    text = f"三、收到和处理政府信息公开申请情况\n{line}\n{table}\n"
    assert 7 in values(text).values()
