"""A document that is no report, an empty form and an incomplete report are recognised."""

import pytest

from gongkai.document.report import TaggedReport
from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger

_CHAPTERS = (
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
)
_TITLE = "白石县统计局{year}年政府信息公开工作年度报告\n"


def _tag(text: str) -> TaggedReport:
    return Tagger(RuleTagger()).tag_text(text)


def _warnings(text: str) -> list[str]:
    return _tag(text).warnings[1:]  # the first one is that of the rules


@pytest.mark.parametrize(
    "text",
    [
        "关于2024年办公系统升级的通知\n一、升级时间\n2024年3月起。\n二、联系方式\n电话见附件。",
        "2023年度部门预算公开说明\n一、部门职责\n负责统计工作。\n二、收支情况\n总收入1200万元。",
        "本页面暂时无法访问，请稍后再试。",
    ],
)
def test_another_document_is_recognised_and_has_no_year(text: str) -> None:
    report = _tag(text)
    assert report.meta.year is None
    assert "no title, no chapter and no table" in report.warnings[1]


@pytest.mark.parametrize(
    "text",
    [
        "全年主动公开政府信息120条。",
        "一、主动公开情况\n公开情况良好。\n二、申请情况\n没有收到政府信息公开申请。",
        _TITLE.format(year=2016) + "2016年工作有序推进。",
    ],
)
def test_an_excerpt_of_a_report_is_one(text: str) -> None:
    assert _warnings(text) == []


def test_missing_chapters_and_tables_are_named() -> None:
    text = _TITLE.format(year=2022) + "\n工作有序推进。\n".join(_CHAPTERS[:3])
    (warning,) = _warnings(text)
    assert "行政复议、行政诉讼情况" in warning
    assert "其他需要报告的事项" in warning
    assert "no table 表二, 表三, 表四" in warning
    assert _warnings(text.replace("2022", "2015")) == []  # the form is of 2019


def test_an_empty_form_is_recognised() -> None:
    rows = (
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "（一）予以公开",
        "（七）总计",
    )
    table = "\n".join(row + "\t" * 7 for row in rows)
    (warning,) = _warnings(_TITLE.format(year=2022) + _CHAPTERS[2] + "\n" + table)
    assert warning.startswith("all 28 cells of the tables are blank")


def test_places_to_be_filled_in_are_recognised() -> None:
    text = _TITLE.format(year=2022) + "主动公开____条，网站__条，收到申请___件。"
    assert "3 places of the text" in _warnings(text)[0]
