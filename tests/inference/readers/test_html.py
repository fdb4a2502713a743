import html

import pytest
from lxml import etree
from lxml.html import document_fromstring

from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document
from gongkai.inference.readers.html_article import remove_boilerplate
from tests.inference.readers.documents import REPORT, SampleTable, as_html
from tests.inference.readers.pages import NOISE, PAGE_LAYOUTS, page

_TITLE = str(REPORT[0])


def _read(text: str, encoding: str = "utf-8") -> Source:
    return single_document(read_bytes(text.encode(encoding), "page.html"))


def _article() -> str:
    body = as_html(REPORT[1:]).decode()
    return body[body.index("<body>") + 6 : body.index("</body>")]


@pytest.mark.parametrize("layout", PAGE_LAYOUTS)
def test_the_article_and_nothing_else(layout: str) -> None:
    source = _read(page(layout, _TITLE, _article()))
    plain = single_document(read_bytes(as_html(REPORT), "a.html"))
    assert source.text == plain.text
    assert [grid.rows for grid in source.grids] == [
        part.repeated() for part in REPORT if isinstance(part, SampleTable)
    ]
    assert not any(noise in source.text for noise in NOISE)


@pytest.mark.parametrize("layout", ["named", "unnamed"])
def test_a_short_article_is_still_found(layout: str) -> None:
    source = _read(page(layout, _TITLE, "<p>我镇2022年未收到政府信息公开申请。</p>"))
    assert source.text == f"{_TITLE}\n我镇2022年未收到政府信息公开申请。"


def test_paragraphs_break_at_blocks_and_br_and_not_in_the_source() -> None:
    source = _read(
        "<div>第一\n  段<br/>第二<b>段</b><p>第三段\u3000<span>尾</span></div>第&nbsp;四 段"
    )
    assert source.text == "第一段\n第二段\n第三段\u3000尾\n第\xa0四 段"


def test_preformatted_lines_stay_lines() -> None:
    assert _read("<pre>一、总体情况\n公开3条。</pre>").text == "一、总体情况\n公开3条。"


def test_hidden_text_and_scripts_are_left_out() -> None:
    source = _read("<p>可见的正文一段。</p><p style='display:none'>暗</p><script>x='暗'</script>")
    assert source.text == "可见的正文一段。"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("declared", ["gb2312", "utf-8", "iso-8859-1"])
def test_a_false_declaration_is_survived(encoding: str, declared: str) -> None:
    source = _read(f"<html><meta charset={declared}><p>公开信息三条。</p></html>", encoding)
    assert (source.text, source.encoding) == ("公开信息三条。", encoding)


def test_hints_come_from_meta_tags_then_from_the_page() -> None:
    head = (
        "<title>年报-某网</title><meta name='ArticleTitle' content='平川县2020年年报'>"
        "<META NAME='PubDate' CONTENT='2021-01-20 09:00'><meta name='SiteName' content='平川网'>"
    )
    source = _read(
        f"<html><head>{head}</head><body><i>来源：县政府办</i><p>正文。</p></body></html>"
    )
    assert source.hints == {
        "title": "平川县2020年年报",
        "date": "2021-01-20 09:00",
        "site": "平川网",
        "issuer": "县政府办",
    }
    bare = _read("<title>年报</title><p>发布日期： 2021 年 1 月 20 日</p><p>正文。</p>")
    assert bare.hints == {"title": "年报", "date": "2021年1月20日"}


def test_hints_come_from_the_index_over_the_article() -> None:
    cells = ["发布机构", "柳林镇", "生成日期", "2020-01-02"]
    index = f"<table><tr><td>{'</td><td>'.join(cells)}</td></tr></table>"
    assert _read(f"{index}<p>正文。</p>").hints == {"issuer": "柳林镇", "date": "2020-01-02"}


def test_a_table_row_named_like_boilerplate_stays() -> None:
    source = _read(
        "<p>公开情况如下表所示。</p><table><thead class='head'><tr class='top'><th class='nav'>项目"
        "</th><th>数</th></tr></thead><tr><td>公报</td><td>3</td></tr></table>"
    )
    assert source.grids[0].rows == (("项目", "数"), ("公报", "3"))


def test_spans_beyond_the_table_are_cut() -> None:
    source = _read(
        "<p>表一。</p><table><tr><td rowspan=65534>甲</td><td colspan='2'>乙</td></tr>"
        "<tr><td rowspan=0>1</td><td>2</td></tr><tr><td>3</td></tr></table>"
    )
    assert source.grids[0].rows == (("甲", "乙", "乙"), ("甲", "1", "2"), ("甲", "1", "3"))


def test_white_space_in_cells() -> None:
    source = _read(
        "<table><tr><td>商 业<br>企\u3000业</td><td> 1 \n2 </td><td>&nbsp;</td></tr></table>"
    )
    assert source.grids[0].rows == (("商业企业", "1 2", ""),)


def test_a_table_within_a_frame_is_the_grid() -> None:
    inner = "<table><tr><td>公报</td><td>3</td></tr><tr><td>微信</td><td>4</td></tr></table>"
    source = _read(f"<table><tr><td>前言。</td></tr><tr><td>{inner}</td></tr></table>")
    assert source.text == "前言。\n公报\t3\n微信\t4"
    assert len(source.grids) == 1


def test_deep_nesting_is_read() -> None:
    deep = "<div><font>" * 900 + "深处的正文。" + "</font></div>" * 900
    assert "深处的正文。" in _read(f"<p>前。</p>{deep}").text
    nested = "<table><tr><td>" * 300 + "格中。" + "</td></tr></table>" * 300
    assert "格中。" in _read(f"<p>前。</p>{nested}").text


def test_entities_are_characters() -> None:
    assert _read(f"<p>{html.escape('《甲》<乙>&')}&#8220;三&#8221;</p>").text == "《甲》<乙>&“三”"


def test_elements_outside_of_the_page_element_are_not_examined() -> None:
    page = document_fromstring("<body><p>公开3条。</p></body>")
    etree.SubElement(page, "div", {"class": "footer"}).text = "网站地图"

    article = remove_boilerplate(page.find("body"))

    assert article.text_content() == "公开3条。"
