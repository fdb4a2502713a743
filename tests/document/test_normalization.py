"""Look-alike, invisible and private-use characters are read as what the page shows."""

import pytest

from gongkai.document.alignment import apply_edits
from gongkai.document.doc import Doc
from gongkai.document.normalization import find_edits, fold, normalize_text
from gongkai.document.segments import Segment
from gongkai.document.source import Edit, Grid, Source


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("⾏政许可⼀百⼆⼗件", "行政许可一百二十件"),  # Kangxi radicals
        ("村⺠来⻅⻔诊，⻓期", "村民来见门诊，长期"),  # CJK radicals
        ("行\uf9f4政\uf9dd", "行林政利"),  # compatibility ideographs
        ("︵一︶制发﹕3件︐废止﹪", "（一）制发：3件，废止%"),  # vertical and small forms
        ("公开𝟏𝟐𝟎条，𝟘件，🯳期", "公开120条，0件，3期"),  # mathematical digits and segments
        ("受理\uf031\uf032\uf030件", "受理120件"),  # a symbol font
        ("报告\ue78d龴\ue81e", "报告，龴\u9fb4"),  # GB 18030
        ("㇐、总体情况，ㄧ项", "一、总体情况，一项"),
        ("公开12\u041e条，\u039f件", "公开12O条，O件"),
        ("\ue5e5\ue5e5\uf020总计", "\u3000\u3000 总计"),
    ],
)
def test_characters_are_replaced_one_by_one(written: str, read: str) -> None:
    assert fold(written) == read
    assert len(fold(written)) == len(written)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("公开1\u200b2\ufeff0\u00ad条", "公开120条"),
        ("公开\u202a120\u202c条\u200e，", "公开120条，"),
        ("号\ufe00码1\u20608件", "号码18件"),
        ("访问1\u2009234\u202f567次", "访问1234567次"),
        ("访问1\xa0234次", "访问1234次"),
        ("粉丝数：12\u20070人", "粉丝数：120人"),
        ("于㋀㏳印发", "于1月20日印发"),
    ],
)
def test_invisible_characters_are_removed(written: str, read: str) -> None:
    assert normalize_text(written) == read


@pytest.mark.parametrize(
    "written",
    ["行政许可 3\xa0120\xa00", "总计\t3\u2009120\u20090", "2023年\xa0120条", "１２０条，①、２"],
)
def test_other_characters_stay(written: str) -> None:
    assert fold(written) == written
    assert find_edits(written) == ()


def test_a_document_is_analysed_as_it_reads_and_keeps_the_offsets_of_its_source() -> None:
    text = "**⾏政**许可\t1\u200b2\n共1\u200b2件"
    grid = Grid((("**⾏政**许可", "1\u200b2"),), 0, text.index("\n"))
    doc = Doc(Source(text, "md", None, "", grids=(grid,), edits=(Edit(0, 2), Edit(4, 6))))
    assert doc.text == "行政许可\t12\n共12件"
    (analysed,) = doc.analysed.grids
    assert analysed.rows[0][1] == "12"
    assert doc.text[analysed.start : analysed.end] == "行政许可\t12"
    start = doc.text.index("12件")
    first, last = doc.original_span(start, start + 3)
    assert text[first:last] == "1\u200b2件"
    assert doc.source_line(start) == 2


def test_the_offsets_of_an_annotated_document_stay() -> None:
    doc = Doc(Source.from_text("⾏政\u200b12件"), segments=[Segment(0, 6, first=True)])
    assert doc.text == "行政\u200b12件"


def test_a_usual_text_costs_nothing() -> None:
    source = Source.from_text("全年公开１２０条。")
    doc = Doc(source)
    assert doc.text is source.text
    assert doc.analysed is source


def test_edits_are_made() -> None:
    assert apply_edits("a**12**条", [Edit(1, 3), Edit(5, 7, "")]) == "a12条"
