"""Several reports in one document are read, but not compared with each other."""

import pytest

from gongkai.document.report import TaggedReport
from gongkai.inference.pipeline import Tagger
from gongkai.inference.report_parts import find_report_starts, merge_repeated_cells
from gongkai.rules.tagger import RuleTagger

_REPORT = "{title}\n一、总体情况\n{year}年，本局主动公开政府信息{count}条。\n二、其他事项\n无。\n"
_TABLE = (
    "{year}年\n三、收到和处理政府信息公开申请情况\n"
    "一、本年新收政府信息公开申请数量 {new} 0 0 0 0 0 {new}\n"
    "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n"
    "（七）总计 {new} 0 0 0 0 0 {new}\n四、结转下年度继续办理 0 0 0 0 0 0 0\n"
)


def _tag(text: str) -> TaggedReport:
    return Tagger(RuleTagger()).tag_text(text)


def _report(title: str, year: int, count: int) -> str:
    return _REPORT.format(title=title, year=year, count=count)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "白石县统计局2020年政府信息公开工作年度报告",
            "白石县统计局2021年政府信息公开工作年度报告",
        ),
        ("白石县统计局2021年政府信息公开年报", "白石县教育局2021年政府信息公开年报"),
        ("# 白石县统计局二〇二〇年政府信息公开年报", "# 白石县统计局二〇二一年政府信息公开年报"),
        (
            "白石县统计局\n2020年政府信息公开工作年度报告",
            "白石县统计局\n2021年政府信息公开工作年度报告",
        ),
    ],
)
def test_two_reports_give_one_warning_and_no_failed_check(first: str, second: str) -> None:
    report = _tag(_report(first, 2020, 30) + _report(second, 2021, 41))
    assert [quantity.value for quantity in report.quantities] == [30, 41]
    assert [check for check in report.checks if check.status == "fail"] == []
    assert report.record["disclosure.total"].value == 30
    assert report.meta.title == first.lstrip("# ").replace("\n", "")
    assert [w for w in report.warnings if "contains 2 reports" in w] == report.warnings[1:]


@pytest.mark.parametrize(
    "text",
    [
        "{title}\n发布时间：2021-02-03\n{report}",
        "{report}相关文章\n白石县统计局2019年政府信息公开工作年度报告\n"
        "白石县统计局2018年政府信息公开工作年度报告\n版权所有：白石县人民政府办公室。",
        "{report}附件：白石县统计局2020年政府信息公开工作年度报告统计表",
        "上一篇：白石县统计局2019年政府信息公开工作年度报告\n{report}",
    ],
)
def test_titles_around_a_report_start_no_other(text: str) -> None:
    title = "白石县统计局2020年政府信息公开工作年度报告"
    report = _report(title, 2020, 30)
    assert len(find_report_starts(text.format(title=title, report=report))) == 1


def test_a_table_of_another_year_is_read_and_not_compared() -> None:
    text = "".join(_TABLE.format(year=year, new=new) for year, new in ((2020, 3), (2021, 8)))
    report = _tag(text)
    assert [table.kind for table in report.tables] == ["application"] * 2
    assert report.record["application.new.total"].value == 3
    assert [check for check in report.checks if check.status == "fail"] == []
    assert len([w for w in report.warnings if "printed twice with other figures" in w]) == 1


def test_years_side_by_side_give_one_warning_with_all_figures() -> None:
    lines = [
        f"table dispute, line {line}: the cell a.b (一，二) is printed twice, the second time as "
        f"'{value}'; left out, check the page"
        for line, value in ((3, 7), (3, 1), (4, 6))
    ]
    (warning,) = merge_repeated_cells(lines)
    assert "lines 3, 4" in warning
    assert "(7 1 6)" in warning
    assert merge_repeated_cells(lines[:2]) == lines[:2]
