"""A report refers to the text as it was decoded, whatever was analysed."""

import re
from dataclasses import replace

import pytest

from gongkai.document.report import TaggedReport
from gongkai.document.source import Edit, Source
from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger

_TEXT = """白石县统计局2022年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息120条，其中网站96条，公众号24条；收到申请3件。
二、主动公开政府信息情况
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t45
"""


def _tag(source: Source) -> TaggedReport:
    report = Tagger(RuleTagger()).tag(source)
    for quantity in report.quantities:
        assert report.text[quantity.start : quantity.end] == quantity.text
        if quantity.item:
            assert report.text[quantity.item.start : quantity.item.end] == quantity.item.text
    for indicator in report.record.values():
        for evidence in indicator.evidence:
            if evidence.cell is None:
                assert report.text[evidence.start : evidence.end] == evidence.text
    return report


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("120条", "1\u200b2\u00ad0条"),
        ("96条", "9\u200e6条"),
        ("行政许可\t45", "⾏政许可\t4\ufeff5"),
        ("白石", "⽩⽯"),
        ("公众号24", "公众号𝟐𝟒"),
        ("总体情况", "总体情\u200b况"),
    ],
)
def test_the_findings_are_those_of_the_plain_text(old: str, new: str) -> None:
    plain = _tag(Source.from_text(_TEXT))
    report = _tag(Source.from_text(_TEXT.replace(old, new)))
    assert [q.value for q in report.quantities] == [q.value for q in plain.quantities]
    assert [s.label for s in report.sections] == [s.label for s in plain.sections]
    assert [cell.value for t in report.tables for cell in t.cells] == [45]
    assert report.meta == plain.meta
    assert len(report.sections) == len(plain.sections)


def test_edits_of_a_reader_are_mapped_back() -> None:
    text = _TEXT.replace("120条", "**120**条")
    start = text.index("**")
    edits = (Edit(start, start + 2), Edit(start + 5, start + 7))
    report = _tag(replace(Source.from_text(text), edits=edits))
    assert report.quantities[0].text == "120**条"
    assert report.text == text


@pytest.mark.parametrize("mark", ["\u200b", "\u202e", "\ufeff"])
def test_sections_cover_invisible_characters_at_their_ends(mark: str) -> None:
    text = f"某镇2022年年度报告{mark}\n{mark}公开政府信息3条{mark}。{mark}收到申请2件。{mark}\n"
    report = Tagger(RuleTagger()).tag_text(text)
    covered = "".join(text[section.start : section.end] for section in report.sections)
    assert covered == text.replace("\n", "")


@pytest.mark.parametrize(
    "line", ["\\", "\\公开政府信息3条。", "公开政府信息3条。\\", "公开3条。\\收到2件。"]
)
def test_sections_cover_what_edits_removed_at_their_ends(line: str) -> None:
    text = f"某镇2022年年度报告\n{line}\n共办结2件。\\"
    edits = tuple(Edit(m.start(), m.end(), "") for m in re.finditer(r"\\", text))
    report = _tag(replace(Source.from_text(text), edits=edits))
    covered = "".join(text[section.start : section.end] for section in report.sections)
    assert covered.replace("\n", "") == text.replace("\n", "")
    starts = [section.start for section in report.sections]
    assert starts == sorted(starts)
