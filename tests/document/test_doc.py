"""Derived properties of a document are computed once and agree with its text."""

import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from gongkai.document import doc as doc_module
from gongkai.document.doc import Doc
from gongkai.document.source import Source
from gongkai.inference.pipeline import Tagger

TEXT = """石桥镇2020年政府信息公开工作年度报告
一、主动公开情况
全年主动公开信息120条，其中网站96条。没有收到复议、诉讼。
行政许可\t58\t0
二、存在的问题
公开内容不够全面。"""


def test_the_derived_properties_agree_with_the_text() -> None:
    row = TEXT.index("行政许可")
    doc = Doc(Source.from_text(TEXT), table_ranges=((row, TEXT.index("\n", row)),))
    assert [doc.sentences[i] for i in doc.rows] == ["行政许可\t58\t0"]
    assert len(doc.narrative) == len(doc.segments) - 1
    last = len(doc.segments) - 1
    assert doc.headings(last)[-1] == "二、存在的问题"
    index = next(i for i, s in enumerate(doc.sentences) if "120条" in s)
    numerals = [doc.sentences[index][n.start : n.end] for n in doc.numerals(index)]
    assert numerals == ["120条", "96条"]
    assert any(p.role == "negation" for p in doc.phrases(index + 1))


def test_given_segments_are_used() -> None:
    found = Doc(Source.from_text(TEXT)).segments
    assert Doc(Source.from_text(TEXT), segments=found[:2]).segments == found[:2]


def test_the_table_ranges_cannot_change_after_the_segmentation() -> None:
    doc = Doc(Source.from_text(TEXT))
    assert doc.segments
    with pytest.raises(ValueError, match="segmented already"):
        doc.table_ranges = ((0, 3),)


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count the calls of each function, in all modules that import it."""
    found: Counter[str] = Counter()

    def counted(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            found[name] += 1
            return function(*args, **kwargs)

        return call

    for name in ("segment", "outline", "read_numerals"):
        function = getattr(doc_module, name)
        for module in list(sys.modules.values()):
            if module.__name__.startswith("gongkai") and vars(module).get(name) is function:
                monkeypatch.setattr(module, name, counted(name, function))
    matcher = doc_module.phrase_matcher()
    monkeypatch.setattr(type(matcher), "find", counted("find", type(matcher).find))
    return found


def test_a_report_is_segmented_outlined_and_searched_once(
    counts: Counter[str], tagger: Tagger
) -> None:
    report = tagger.tag_text(TEXT)
    segments = len(report.sections)
    assert counts["segment"] == counts["outline"] == 1
    assert 0 < counts["read_numerals"] <= segments
    assert 0 < counts["find"] <= segments


@pytest.mark.parametrize("end", ["公开信息2", "公开信息共计：12", "公开信息，其中网站3 "])
def test_number_behind_a_number_that_a_line_break_cuts_is_not_read(end: str) -> None:
    doc = Doc(Source.from_text(f"一、主动公开情况\n{end}\n45条\n收到申请6件"))

    assert doc.numerals(1) == ()
    assert doc.numerals(2) == ()
    assert [doc.sentences[2][span.start : span.end] for span in doc.unread_numerals(2)] == ["45条"]
    assert [numeral.value for numeral in doc.numerals(3)] == [6]


@pytest.mark.parametrize("end", ["详见附件2", "见表3", "公开信息2条", "公开信息"])
def test_number_at_the_start_of_a_line_is_read(end: str) -> None:
    doc = Doc(Source.from_text(f"一、主动公开情况\n{end}\n45条信息"))

    assert [numeral.value for numeral in doc.numerals(2)] == [45]
