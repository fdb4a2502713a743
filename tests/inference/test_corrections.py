"""Corrected cells: the record and the checks follow, everything else stays."""

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.report import TaggedReport
from gongkai.document.source import Source
from gongkai.inference.corrections import CellCorrection, correct_cells
from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers import read_bytes
from gongkai.rules.tagger import RuleTagger

MARKDOWN = """# 雨田镇2022年政府信息公开工作年度报告

## 一、总体情况

共主动公开政府信息 **60** 条，其中政策 **20** 条、动态 **40** 条。
收到政府信息公开申请 **9** 件。

## 四、行政复议、行政诉讼

| 行政复议 | | | | | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 \
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 \
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 2 | 0 | 0 | 1 | 4 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
"""


def tagged() -> TaggedReport:
    """The report, from a Markdown file."""
    source = next(read_bytes(MARKDOWN.encode(), "report.md"))
    assert isinstance(source, Source)
    return Tagger(RuleTagger()).tag(source)


def test_only_what_depends_on_the_cell_changes() -> None:
    report = tagged()
    assert [c.id for c in report.checks if c.status == "fail"] == ["table_results"]
    corrected = correct_cells(report, [CellCorrection(0, "review.total", "3")])
    assert not [c for c in corrected.checks if c.status == "fail"]
    assert len(corrected.checks) == len(report.checks)
    others = [c for c in report.checks if c.id != "table_results"]
    assert [c for c in corrected.checks if c.id != "table_results"] == others
    assert corrected.record["dispute.review.total"].value == 3
    same = {key for key, one in report.record.items() if one == corrected.record[key]}
    narrative = {key for key, one in report.record.items() if one.origin == "narrative"}
    assert narrative
    assert narrative <= same
    assert (corrected.text, corrected.warnings) == (report.text, report.warnings)


def test_the_last_correction_of_a_cell_counts_and_the_order_of_the_form_stays() -> None:
    report = tagged()
    ids = [cell.id for cell in report.tables[0].cells]
    corrections = [CellCorrection(0, "review.upheld", raw) for raw in ("8", "3件", "０")]
    corrected = correct_cells(report, corrections)
    assert [cell.id for cell in corrected.tables[0].cells] == ids
    assert [c.value for c in corrected.tables[0].cells if c.origin == "corrected"] == [0]
    assert correct_cells(report, []) == report


@pytest.mark.parametrize(
    ("correction", "words"),
    [
        (CellCorrection(4, "review.total", "1"), "has no table 4"),
        (CellCorrection(0, "review", "1"), "has no cell review"),
        (CellCorrection(0, "review.total", "三五"), "is not a number"),
        (CellCorrection(0, "review.total", "12%"), "is not a number"),
    ],
)
def test_an_impossible_correction_is_refused(correction: CellCorrection, words: str) -> None:
    report = tagged()
    with pytest.raises(DocumentError, match=words):
        correct_cells(report, [correction])
