"""Every span that a tagged report gives is the stretch of text that it says it is."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.document.report import TaggedReport
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers import read_bytes, single_document
from tests.e2e.documents import MAKERS, form, sheet
from tests.inference.readers.documents import SampleBlock
from tests.properties import examples

_NUMBERS = st.one_of(
    st.integers(0, 99_999).map(str),
    st.integers(1000, 999_999).map("{:,}".format),
    st.sampled_from(["十二", "两", "1.2万", "３０", "400余", "近百", "１，２００多", "零", "86.5"]),
)
_SENTENCES = st.sampled_from(
    [
        "全年主动公开政府信息{}条，其中工作动态{}条、惠农政策类信息{}条。",
        "通过县政府网站公开{}条，微信公众号“澄溪发布”推送{} 条；在公开栏张贴{}期。",
        "共收到政府信息公开申请{}件，予以公开{}件，不予公开{}件。",
        "行政复议、行政诉讼均为{}件；专职、兼职各{}人，经费{}万元。",
        "没有收到举报、复议、诉讼，未收取任何费用。",
        "（一）加强组织领导。举办培训{}期、{}人次；😀办结率{}%。",
        "一、总体情况",
        "二、主动公开政府信息情况",
        "与上年相比增加{}条，由{}个减至{}个",
        "无。",
    ]
)
_NOISE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@st.composite
def _documents(draw: st.DrawFn, noise: bool = False) -> list[SampleBlock]:
    parts: list[SampleBlock] = ["澄溪镇2021年政府信息公开工作年度报告"]
    for _ in range(draw(st.integers(1, 8))):
        sentences = draw(st.lists(_SENTENCES, min_size=1, max_size=3))
        numbers = [draw(_NUMBERS) for _ in range(3)]
        parts.append(_fill(sentences, numbers))
        if noise:
            parts.append(draw(_NOISE))
        if draw(st.integers(0, 3)) == 0:
            kind = draw(st.sampled_from(["article20", "dispute"]))
            parts.append(sheet(form(kind, draw(st.integers(0, 9)), blanks=True)))
    return parts


def _fill(sentences: Sequence[str], numbers: Sequence[str]) -> str:
    return "".join(sentence.format(*numbers) for sentence in sentences)


def _assert_sound(report: TaggedReport) -> None:
    text, position = report.text, 0
    for section in report.sections:
        assert position <= section.start < section.end <= len(text)
        assert not text[position : section.start].strip()
        assert section.label in taxonomy().sections
        position = section.end
    assert not text[position:].strip()
    for quantity in report.quantities:
        assert text[quantity.start : quantity.end] == quantity.text != ""
        homes = [s for s in report.sections if s.start <= quantity.start and quantity.end <= s.end]
        assert [home.label for home in homes] == [quantity.section]
        if item := quantity.item:
            assert text[item.start : item.end] == item.text != ""
            assert homes[0].start <= item.start < item.end <= homes[0].end
    for table in report.tables:
        assert 0 <= table.start < table.end <= len(text)
    for indicator in report.record.values():
        for evidence in indicator.evidence:
            if evidence.cell is None:
                assert text[evidence.start : evidence.end] == evidence.text


def _tag(tagger: Tagger, content: bytes, ending: str) -> TaggedReport:
    return tagger.tag(single_document(read_bytes(content, f"report.{ending}")))


@pytest.mark.parametrize("ending", MAKERS)
@settings(max_examples=examples(12))
@given(parts=_documents())
def test_spans_hold_in_every_format(tagger: Tagger, ending: str, parts: list[SampleBlock]) -> None:
    _assert_sound(_tag(tagger, MAKERS[ending](parts), ending))


@settings(max_examples=examples(100))
@given(parts=_documents(noise=True))
def test_spans_hold_whatever_the_characters(tagger: Tagger, parts: list[SampleBlock]) -> None:
    _assert_sound(_tag(tagger, MAKERS["json"](parts), "json"))


def test_figures_are_found_where_they_stand(tagger: Tagger) -> None:
    parts = ["全年主动公开政府信息1,286条，其中工作动态400余条。", "没有收到复议。"]
    for ending, make in MAKERS.items():
        report = _tag(tagger, make(parts), ending)
        assert [q.text for q in report.quantities] == ["1,286条", "400余条", "复议"], ending


@pytest.mark.parametrize("kind", ["article20", "application", "dispute", "indicator_form"])
@pytest.mark.parametrize("ending", ["txt", "md", "html", "docx"])
def test_the_range_of_a_table_holds_all_of_it(tagger: Tagger, ending: str, kind: str) -> None:
    filled = form(kind, 0)
    parts: list[SampleBlock] = [filled.heading, sheet(filled), "六、其他需要报告的事项", "无。"]
    report = _tag(tagger, MAKERS[ending](parts), ending)
    (table,) = report.tables
    rows = [line for line in report.text[table.start : table.end].split("\n") if line.strip(" |-")]
    caption = kind == "indicator_form"  # its heading is a caption, that of the others a chapter
    assert len(rows) == len(filled.rows) + caption
    assert {s.label for s in report.sections if table.start <= s.start < table.end} == {"table"}
