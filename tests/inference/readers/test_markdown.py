"""Markdown as its readers see it: marks, formulas, tables of HTML, pictures."""

import pytest

from gongkai.document.alignment import apply_edits
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

_TABLE = (("信息内容", "制发", "废止"), ("规章", "0", "0"), ("文件", "2", "2"))


def _read(text: str, name: str = "report.md") -> Source:
    return single_document(read_bytes(text.encode(), name))


def _seen(source: Source) -> str:
    return apply_edits(source.text, source.edits)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("公开**45**条，__8__件，*6*次，_5_次", "公开45条，8件，6次，5次"),
        ("公开***45***条，**网站*40*条**", "公开45条，网站40条"),
        ('公开[45](http://a.example/b_(c).html "列表")条，[40](<a b>)条', "公开45条，40条"),
        ("公开`45`条，``40``条", "公开45条，40条"),
        ("公开1\\.2万条，3\\*4，\\[5\\]", "公开1.2万条，3*4，[5]"),
        ("公开~~31~~45条，{--31--}{++40++}条", "公开45条，40条"),
        ("公开45[^1]条，40^[注解]条，8^2^件", "公开45条，40条，8件"),
        ("公开45[[1]](#fn1)条，40[②](#b)条，8[2](#ref2)件", "公开45条，40条，8件"),
        ("公开==45==条，<u>40</u>条，<b>8</b>件", "公开45条，40条，8件"),
        ("公开45<sup>①</sup>条，面积3m<sup>2</sup>，10<sup>4</sup>元", "公开45条，面积3m²，10⁴元"),
        ("公开<del>31</del>45条<br>申请8件", "公开45条\n申请8件"),
        ("公开24&nbsp;条，&#x34;0条，&ldquo;好&rdquo;", "公开24\xa0条，40条，“好”"),
        ("公开 $4 5$ 条，率$9 8 . 6 \\%$，${\\mathsf{8}}$件", "公开 45 条，率98.6%，8件"),
        ("公开\\(45\\)条，$\\mathbf{4 0}$条，$\\text{8件}$", "公开45条，40条，8件"),
        ("公开$45^{[1]}$条，$40 ^ { \\textcircled{2} }$条", "公开45条，40条"),
        ("共$5 \\times 1 0 ^ { 4 }$元，$3 \\sim 5$期，$\\geq 8$次", "共5×10⁴元，3～5期，≥8次"),
        ("收费$5和$8", "收费$5和$8"),
        ("共____条，snake_case_name，2*3*4，3~5期~", "共____条，snake_case_name，2*3*4，3~5期~"),
        ("- [x] 公开45条\n1. [ ] 申请8件", "- 公开45条\n1. 申请8件"),
        ("> 公开45条\n>> 申请8件", "公开45条\n申请8件"),
        ("## 一、总体情况 ##\n公开45条 #", "## 一、总体情况\n公开45条 #"),
        ("```text\n公开45条\n```\n申请8件", "公开45条\n申请8件"),
        ("[列表]: http://a.example/x\n公开[45][列表]条", "\n公开45条"),
        ("公开45条[^a]\n\n[^a]: 含转载3条", "公开45条\n\n含转载3条"),
        ("<div align='center'>\n\n公开45条\n\n</div>", "\n\n公开45条\n\n"),
        ("<span style='display: none'>9</span>公开45条", "公开45条"),
    ],
)
def test_marks_are_replaced_by_what_they_show(text: str, seen: str) -> None:
    source = _read(f"# 年报\n\n{text}\n")
    assert source.text == f"# 年报\n\n{text}\n"
    assert _seen(source) == f"# 年报\n\n{seen}\n"


@pytest.mark.parametrize(
    "table",
    [
        "<html><body><table><tr><td>信息内容</td><td>制发</td><td>废止</td></tr><tr><td>规章</td>"
        "<td>0</td><td>0</td></tr><tr><td>文件</td><td colspan=2>2</td></tr></table></body></html>",
        '<table border="1">\n <thead><tr>\n  <th><p>信息<br/>内容</p></th><th> 制发 </th>'
        "<th>废止</th></tr></thead>\n <tbody><tr><td rowspan='1'>规章</td><td>**0**</td><td>0</td>"
        "</tr>\n<tr><td>文件</td><td>$2$</td><td>2<sup>1</sup></td></tr></tbody>\n</table>",
        "<table><row><cell role='head'>信息内容</cell><cell>制发</cell><cell>废止</cell></row>"
        "<row><cell>规章</cell><cell>0</cell><cell>0</cell></row>"
        "<row><cell>文件</cell><cell cols='2'>2</cell></row></table>",
        "&lt;table&gt;&lt;tr&gt;&lt;td&gt;信息内容&lt;/td&gt;&lt;td&gt;制发&lt;/td&gt;&lt;td&gt;废止&lt;/td&gt;"
        "&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;规章&lt;td&gt;0&lt;td&gt;0&lt;tr&gt;&lt;td&gt;文件&lt;td&gt;2&lt;td&gt;2&lt;/table&gt;",
        "<table><tr><td><table><tr><td>信息内容</td><td>制发</td><td>废止</td></tr><tr><td>规章</td>"
        "<td>0</td><td>0</td></tr><tr><td>文件</td><td>2</td><td>2</td></tr></table></td></tr></table>",
        "\\u003ctable\\u003e\\u003ctr\\u003e\\u003ctd\\u003e信息内容\\u003c/td\\u003e"
        "\\u003ctd\\u003e制发\\u003c/td\\u003e\\u003ctd\\u003e废止\\u003c/td\\u003e\\u003c/tr\\u003e"
        "<tr><td>规章</td><td>0</td><td>0</td></tr><tr><td>文件</td><td>2</td><td>2</td></tr></table>",
        "+----------+------+------+\n| 信息内容 | 制发 | 废止 |\n+==========+======+======+\n"
        "| 规章     | 0    | 0    |\n+----------+------+------+\n| 文件     | 2    | 2    |\n"
        "+----------+------+------+",
        "+----------+------+------+\n| 信息     | 制发 | 废止 |\n| 内容     |      |      |\n"
        "+==========+======+======+\n| 规章     | 0    | 0    |\n+----------+------+------+\n"
        "| 文件     | 2           |\n+----------+------+------+",
    ],
)
@pytest.mark.parametrize("name", ["report.md", "report.txt"])
def test_tables_are_grids(table: str, name: str) -> None:
    if name == "report.txt" and "**" in table:
        pytest.skip("marks of Markdown")
    source = _read(f"二、主动公开情况\n\n前文<b>3</b>条。\n{table}\n\n后文5条。\n", name)
    (grid,) = source.grids
    assert grid.rows == _TABLE
    assert "前文3条。" in _seen(source)
    assert "后文5条。" in _seen(source)
    range_ = source.text[grid.start : grid.end]
    assert "信息" in range_
    assert "前文" not in range_
    assert "后文" not in range_


def test_merged_cells_over_rows_of_grid_tables() -> None:
    table = (
        "+------+------+------+\n| 甲   | 乙   | 1    |\n|      +------+------+\n"
        "|      | 丙   | 2    |\n+------+------+------+"
    )
    assert _read(f"表\n\n{table}\n").grids[0].rows == (("甲", "乙", "1"), ("甲", "丙", "2"))


def test_edits_are_in_order_and_apart() -> None:
    source = _read(
        "**<u>45</u>**条 `&lt;b&gt;`[**8**](u)件 <table><tr><td>**a**</td><td>b</td></tr></table>"
    )
    for before, after in zip(source.edits, source.edits[1:], strict=False):
        assert before.end <= after.start
    assert "45条" in _seen(source)
    assert "8件" in _seen(source)


def test_pictures_in_the_place_of_a_chapter_are_named() -> None:
    source = _read(
        "# 年报\n\n## 一、总体情况\n\n公开45条。![](images/a.jpg)\n\n"
        "## 二、主动公开情况\n\n![](images/t.jpg)\n\n## 三、申请情况\n\n<!-- image -->\n"
    )
    assert source.warnings == (
        "the picture images/t.jpg under “二、主动公开情况” was not read; check the page",
        "the picture <!-- image --> under “三、申请情况” was not read; check the page",
    )


def test_the_front_matter_is_no_text() -> None:
    source = _read("---\ntitle: '某镇年报'\ndate: 2021-01-05\n---\n公开45条。\n")
    assert source.hints == {"title": "某镇年报"}
    assert _seen(source) == "公开45条。\n"
