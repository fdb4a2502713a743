"""Extraction from realistic pages, from prose, and from text without tables."""

import json
import random
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.document.report import Number
from gongkai.document.source import Grid
from gongkai.inference.tables import extract_tables
from tests.inference.tables.forms import FORMS
from tests.inference.tables.layouts import FAITHFUL, LOSSY, source
from tests.optional import SHARED, needs_shared
from tests.properties import examples
from tests.steps import count_steps

OLD_HEAD = "信息内容 上一年项目数量 本年增/减 处理决定数量"


def cells(text: str) -> dict[str, Number | None]:
    return {
        cell.id: cell.value for table in extract_tables(source(text)).tables for cell in table.cells
    }


def covered(text: str) -> str:
    return "\n".join(text[start:end] for start, end in extract_tables(source(text)).ranges)


def test_values_may_stand_behind_the_name_of_their_column() -> None:
    text = (
        "行政许可 上一年项目数量12 本年增/减-2 处理决定数量1,830\n"
        "政府集中采购 采购项目数量 3 采购总金额 86000元"
    )
    assert cells(text) == {
        "license.previous": 12,
        "license.change": -2,
        "license.decisions": 1830,
        "procurement.projects": 3,
        "procurement.amount": 8.6,
    }


def test_a_row_keeps_its_columns_where_the_captions_are_misplaced() -> None:
    text = f"{OLD_HEAD}\n行政许可 4 0 9\n行政处罚 2 0 5\n第二十条第（五）项\n第二十条第（六）项"
    assert cells(text)["penalty.previous"] == 2


def test_rows_without_column_heads_are_left_out_with_a_warning() -> None:
    extraction = extract_tables(source("二、主动公开政府信息情况\n规范性文件 1 0 3\n三、其他"))
    assert extraction.tables == ()
    assert "规范性文件" in extraction.warnings[0]


def test_zeros_that_lost_their_spaces_are_single_zeros() -> None:
    text = "信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件000"
    assert set(cells(text).values()) == {0}
    assert len(cells(text)) == 6


def test_the_group_decides_between_rows_of_one_name() -> None:
    text = (
        "统计指标 单位 统计数\n行政复议数量 件 3\n被依法纠错数 件 1\n"
        "行政诉讼数量 件 5\n被依法纠错数 件 2"
    )
    assert cells(text)["review.corrected.value"] == 1
    assert cells(text)["litigation.corrected.value"] == 2


def test_a_row_whose_group_was_lost_is_left_out() -> None:
    extraction = extract_tables(source("统计指标 单位 统计数\n收到申请数 件 3\n被依法纠错数 件 1"))
    assert [cell.id for cell in extraction.tables[0].cells] == ["application.received.value"]
    assert "被依法纠错数" in extraction.warnings[0]


def test_a_label_may_go_on_below_its_values() -> None:
    text = (
        "申请人情况\n总计\n一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n"
        "2.其他法律行政法规禁\n0 0 2 0 0 0 2\n止公开\n重复申请 0 0 0 0 0 0 0"
    )
    assert cells(text)["refused_law.research"] == 2


def test_a_page_of_narrow_columns_is_read() -> None:
    text = """三、收到和处理政府信息公开申请情况
                      自然  商业  科研  社会公益  法律服务  其他  总计
                       人   企业  机构   组织     机构
一、本年新收政府信息公开申请数量   4    0    0    0    0    0    4
三、本  （一）予以公开             3    0    0    0    0    0    3
年度办  （二）部分公开（区分处理
理结果  的，只计这一情形，不计其   1    0    0    0    0    0    1
        他情形）
        （三）   1.属于国家秘密    0    0    0    0    0    0    0
        不予公  2.其他法律行政法规
        开                         0    0    2    0    0    0    2
                禁止公开
        3.危及“三安全一稳定”       0    0    0    0    0    0    0
四、政府信息公开行政复议、行政诉讼情况
行政复议                              行政诉讼
结果 结果 其他 尚未 总计    未经复议直接起诉         复议后起诉
维持 纠正 结果 审结      结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计
                         维持 纠正 结果 审结      维持 纠正 结果 审结
 1    0    0    0    1    0    0    0    0    0    0    0    0    0    0
五、存在的主要问题及改进情况"""
    found = cells(text)
    assert found["granted.total"] == 3
    assert found["partial.natural_person"] == 1
    assert found["refused_law.research"] == 2
    assert found["review.upheld"] == 1
    assert len(found) == 7 * 6 + 15


def test_one_number_of_a_row_is_its_total_and_two_equal_ones_are_a_person_and_the_total() -> None:
    text = (
        "申请人情况\n本年新收政府信息公开申请数量\n6\n"
        "上年结转政府信息公开申请数量\n2\n2\n重复申请\n1\n3"
    )
    found = cells(text)
    assert (found["new.total"], found["new.other"]) == (6, None)
    assert (found["carried_in.natural_person"], found["carried_in.total"]) == (2, 2)
    assert not [key for key in found if key.startswith("not_processed_repeat")]


def test_totals_of_disputes_that_lost_their_blanks_are_not_guessed() -> None:
    text = (
        "行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
        "未经复议直接起诉\n复议后起诉\n0\n0\n0"
    )
    extraction = extract_tables(source(text))
    assert extraction.tables == ()
    assert extraction.warnings


def test_a_page_number_is_not_a_value() -> None:
    text = f"{OLD_HEAD}\n行政许可\n4\n0\n- 7 -\n9\n行政处罚\n1\n0\n2"
    assert cells(text)["license.decisions"] == 9


def test_raw_is_the_cell_as_printed() -> None:
    extraction = extract_tables(source(f"{OLD_HEAD}\n行政许可 ４ — 1,200\n行政处罚 1 0 2"))
    raws = {cell.id: (cell.raw, cell.value) for cell in extraction.tables[0].cells}
    assert raws["license.previous"] == ("４", 4)
    assert raws["license.change"] == ("—", None)
    assert raws["license.decisions"] == ("1,200", 1200)


def test_a_heading_above_and_a_signature_below_are_not_in_the_range() -> None:
    text = (
        "六、其他事项\n无。\n附件：石榴乡政府信息公开情况统计表\n（2016年度）\n填报单位：石榴乡人民政府\n"
        "统计指标 单位 统计数\n收到申请数 件 3\n单位负责人：甲 审核人：乙\n2017年1月9日"
    )
    assert covered(text) == text[text.index("附件") : text.index("\n单位负责人")]


def test_a_remark_in_the_place_of_a_table_is_in_the_range() -> None:
    assert covered("二、主动公开政府信息情况\n（表格略）\n全年公开信息若干。") == "（表格略）"


@pytest.mark.parametrize(
    "prose",
    [
        "全年办理行政许可0件，行政处罚3件，行政强制0件。",
        "（一）主动公开政府信息数量\n本乡全年公开信息12条。",
        "其他\n3\n人",
        "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况",
        "1.主动公开的情况：9条\n2.不予公开政府信息的数量：无\n3.收费及减免情况：无",
    ],
)
def test_prose_is_no_table(prose: str) -> None:
    extraction = extract_tables(source(prose))
    assert extraction.tables == ()
    assert extraction.ranges == ()


def test_a_grid_that_is_no_statutory_table_is_unknown() -> None:
    text = "村名\t户数\n东村\t12"
    grid = Grid((("村名", "户数"), ("东村", "12")), 0, len(text))
    (table,) = extract_tables(source(text, (grid,))).tables
    assert (table.kind, table.cells, table.start, table.end) == ("unknown", [], 0, len(text))


def test_metadata_and_page_layout_in_grids_are_no_tables() -> None:
    text = "索引号\t0001\n发布机构\t石榴乡\n全年公开信息3条。"
    metadata = Grid((("索引号", "0001"), ("发布机构", "石榴乡")), 0, 16)
    layout = Grid((("全年公开信息3条。",),), text.index("全年"), len(text))
    extraction = extract_tables(source(text, (metadata, layout)))
    assert extraction.tables == ()
    assert extraction.ranges == ()


_PARTS = [
    part
    for kind, make in FORMS.items()
    for layout in (*FAITHFUL.values(), *LOSSY.values())
    for part in layout(make(random.Random(kind), True).rows, random.Random(kind)).split("\n")
]


@settings(max_examples=examples(60))
@given(st.lists(st.sampled_from(_PARTS) | st.text(max_size=12), max_size=60), st.integers(0, 40))
def test_no_text_raises_and_ranges_stay_in_order(parts: list[str], cut: int) -> None:
    text = "\n".join(parts)[cut:]
    extraction = extract_tables(source(text))
    bounds = [place for span in extraction.ranges for place in span]
    assert all(a <= b for a, b in pairwise([0, *bounds, len(text)]))
    for table in extraction.tables:
        ids = [cell.id for cell in table.cells]
        assert len(ids) == len(set(ids))
        assert 0 <= table.start <= table.end <= len(text)


@settings(max_examples=examples(60))
@given(
    st.lists(
        st.lists(st.sampled_from(_PARTS) | st.text(max_size=6), min_size=3, max_size=3),
        max_size=9,
    ),
    st.integers(0, 200),
    st.integers(0, 200),
)
def test_no_grid_raises(rows: list[list[str]], start: int, length: int) -> None:
    text = "\n".join("\t".join(row) for row in rows)
    start = min(start, len(text))
    grid = Grid(tuple(map(tuple, rows)), start, min(len(text), start + length))
    for table in extract_tables(source(text, (grid,))).tables:
        assert 0 <= table.start <= table.end <= len(text)


_LINES = "全年办理行政许可三件，其他事项若干，具体情况另行公布。\n一、主动公开的渠道\n网站 12 条\n"


def test_the_work_grows_in_proportion_to_the_length_of_the_text() -> None:
    few, many = (count_steps(partial(extract_tables, source(_LINES * n))) for n in (100, 1000))
    assert many < 15 * few


def test_a_text_of_a_million_characters_is_read() -> None:
    assert list(extract_tables(source(_LINES * 20_000)).tables) == []


@needs_shared
@pytest.mark.parametrize(
    "path", sorted((SHARED / "gold").glob("*.tables.json")), ids=lambda p: p.stem
)
def test_every_cell_of_the_reference_is_read(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = (SHARED / "seeds" / gold["source"]).read_text(encoding="utf-8")
    extraction = extract_tables(source(text))
    got = {(table.kind, cell.id): cell.value for table in extraction.tables for cell in table.cells}
    assert got == {
        (table["kind"], key): value
        for table in gold["tables"]
        for key, value in table["cells"].items()
    }
