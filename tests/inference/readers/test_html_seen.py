"""What a reader of a page sees: marks of notes, crossed-out and hidden text, panels, controls."""

import pytest

from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

_TITLE = "竹溪乡2021年政府信息公开工作年度报告"
_PROSE = "<p>各村（社区）按要求及时更新公开栏，方便群众查阅，全年工作平稳有序。</p>"


def _read(content: str, style: str = "") -> Source:
    head = f"<title>{_TITLE}</title><style>{style}</style>"
    body = f"<h1>{_TITLE}</h1><div class='content'>{_PROSE}{content}</div>"
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return single_document(read_bytes(page.encode(), "page.html"))


def _line(source: Source) -> str:
    return source.text.split("\n", 2)[2]


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("公开56<sup>1</sup>条", "公开56条"),
        ("公开56<sup>[12]</sup>条", "公开56条"),
        ("公开56<sup><a href='#n1'>②</a></sup>条", "公开56条"),
        ("公开56<a href='#n'><sup>3</sup></a>条", "公开56条"),
        ("公开56条<sup>注1</sup>，申请4件<sup>*</sup>", "公开56条，申请4件"),
        ("公开<sup>1</sup>56条", "公开56条"),
        ("公开56<span style='vertical-align: super; font-size: 8px'>2)</span>条", "公开56条"),
        ("公开56<span class='fn'>2</span>条", "公开56条"),
        ("公开56<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a>条", "公开56条"),
        ("公开56<sup>1,2</sup>条", "公开56条"),
        ("公开56①条，网站50[2]条", "公开56条，网站50条"),
        ("面积300m<sup>2</sup>、5×10<sup>4</sup>元", "面积300m²、5×10⁴元"),
        ("共10<sup>4</sup>条", "共10⁴条"),
        ("公开9<sup>1</sup>条，共10<sup>2</sup>条", "公开9条，共10条"),
        ("厂房20米<sup>2</sup>，CO<sub>2</sub>", "厂房20米²，CO2"),
        ("第5<sup>th</sup>届，10万<sup>+</sup>次", "第5th届，10万+次"),
    ],
)
def test_marks_of_notes_are_no_digits(content: str, seen: str) -> None:
    assert _line(_read(f"<p>{content}</p>", ".fn { vertical-align: super }")) == seen


def test_marks_of_notes_in_cells() -> None:
    rows = "<tr><td>公报<sup>①</sup></td><td>7<sup>1</sup></td><td><sup>2</sup>8</td></tr>"
    source = _read(f"<table>{rows}<tr><td>微信</td><td>1</td><td><sup>5</sup></td></tr></table>")
    assert source.grids[0].rows == (("公报", "7", "8"), ("微信", "1", "5"))


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("公开<del>31</del><ins>45</ins>条", "公开45条"),
        ("公开<s>3</s><strike>1</strike>45条", "公开45条"),
        ("公开<span style='text-decoration: underline line-through'>3</span>45条", "公开45条"),
        ("公开<span style='TEXT-DECORATION-LINE:LINE-THROUGH'>3<b>1</b></span>45条", "公开45条"),
        ("公开<span class='old'>31</span>45条", "公开45条"),
        ("公开<b class='a'><i>31</i></b>45条", "公开45条"),
        ("公开<del style='text-decoration:none'>4</del>5条", "公开45条"),
        ("公开<s>3<b style='text-decoration:none'>1</b></s>45条", "公开45条"),
        ("公开<span class='msoDel'><del>31</del></span>45条", "公开45条"),
        ("公开45条<a class='msocomanchor' href='#_msocom_1'>[A1]</a>", "公开45条"),
        ("公开45条<div style='mso-element:comment-list'><p>应为99条</p></div>", "公开45条"),
    ],
)
def test_crossed_out_text_and_comments(content: str, seen: str) -> None:
    style = "<!-- .old, b.a { text-decoration: line-through } .x:hover { color: red } -->"
    source = _read(f"<p>{content}</p>", style)
    assert _line(source) == seen
    if "none'>4" not in content:
        assert any(" were left out" in warning for warning in source.warnings)


@pytest.mark.parametrize(
    "hidden",
    [
        "<p style='display : none'>收到申请8件</p>",
        "<p hidden>收到申请8件</p>",
        "<p class='no'>收到申请8件</p>",
        "<p style='visibility:hidden'>收到申请8件</p>",
        "<p style='font-size:0'><b>收到申请8件</b></p>",
        "<p style='color:#FFF'>收到申请8件</p>",
        "<p style='background:#eee;color:rgb(238, 238, 238)'>收到申请8件</p>",
        "<p><font color='white'>收到申请8件</font></p>",
        "<p style='position:absolute;left:-9999px'>收到申请8件</p>",
        "<p style='text-indent:-9999px'>收到申请8件</p>",
        "<p style='opacity:0'>收到申请8件</p>",
        "<p style='position:absolute; clip: rect(0, 0, 0, 0)'>收到申请8件</p>",
        "<p style='height:0;overflow:hidden'>收到申请8件</p>",
        "<p style='display:none!important'>收到申请8件</p>",
        "<p id='gone' style='display:block'>收到申请8件</p>",
    ],
)
def test_hidden_text_is_counted_and_left_out(hidden: str) -> None:
    style = "div p.no { display: none } #gone { display: none !important }"
    source = _read(f"{hidden}<p>公开45条。</p>", style)
    assert _line(source) == "公开45条。"
    assert source.warnings == ("6 hidden characters were left out",)


@pytest.mark.parametrize(
    "shown",
    [
        "<p aria-hidden='true'>收到申请8件</p>",
        "<p class='no on'>收到申请8件</p>",
        "<details><summary>收到</summary>申请8件</details>",
        "<p style='visibility:hidden'><b style='visibility:visible'>收到申请8件</b></p>",
        "<div style='font-size:0'><p style='font-size:16px'>收到申请8件</p></div>",
        "<div style='background:#1d4f91'><p style='color:#fff'>收到申请8件</p></div>",
        "<table><tr bgcolor='#336699'><td style='color:white'>收到申请8件</td></tr></table>",
        "<p style='text-indent:-2em;margin-left:-12px'>收到申请8件</p>",
        "<p class='paper'>收到申请8件</p>",
        "<p hidden='until-found'>收到申请8件</p>",
    ],
)
def test_text_that_is_shown_is_read(shown: str) -> None:
    style = (
        ".no { display: none } .no.on { display: block }@media print { .paper { display: none } }"
    )
    source = _read(shown, style)
    assert _line(source).replace("\n", "") == "收到申请8件"
    assert source.warnings == ()


@pytest.mark.parametrize(
    "panels",
    [
        "<ul><li>总体</li><li>申请</li></ul><div>公开45条。</div>"
        "<div style='display:none'>申请8件。</div>",
        "<div class='tab-content'><div class='tab-pane active'>公开45条。</div>"
        "<div class='tab-pane'>申请8件。</div></div>",
        "<a href='#a'>总体</a><a href='#b'>申请</a><div id='a'>公开45条。</div>"
        "<div id='b' hidden>申请8件。</div>",
        "<p>公开45条。</p><a onclick=\"show('m1')\">二</a>"
        "<div id='m1' style='display:none'>申请8件。</div>",
        "<h3 class='head'>二</h3><div role='tabpanel' hidden>公开45条，申请8件。</div>",
        "<p>公开45条。</p><p style='display:none'>申请8件。</p><p>展开全文</p>",
        "<div><span>甲</span><span>乙</span></div>"
        "<div><div>公开45条。</div><div hidden>申请8件。</div></div>",
    ],
)
def test_panels_that_a_click_shows_are_read(panels: str) -> None:
    source = _read(panels, ".tab-pane { display: none } .active { display: block }")
    assert "公开45条" in source.text
    assert "申请8件" in source.text
    assert source.warnings == ()


def test_a_hidden_copy_and_a_hidden_window_are_no_panels() -> None:
    copy = "<ul><li>甲</li><li>乙</li></ul><div>公开45条。</div><div hidden>公开45条。</div>"
    assert _read(copy).text.count("公开45条") == 1
    window = (
        "<p>公开45条。</p><a href='#w'>分享</a><div id='w' class='modal' hidden>申请8件。</div>"
    )
    assert "申请" not in _read(window).text


def test_values_of_controls_are_text() -> None:
    content = (
        "<p>公开<input value='45'>条，<input type='hidden' value='9'>"
        "<input type=submit value='提交'>"
        "网站<select><option>1</option><option selected>40</option></select>条，"
        "微信<select><option>5</option><option>6</option></select>条。"
        "<input placeholder='请输入关键字' value='请输入关键字'></p>"
        "<textarea readonly>申请8件。</textarea>"
        "<table><tr><td>规章</td><td><input value='2' disabled></td></tr></table>"
    )
    source = _read(content)
    assert _line(source) == "公开45条，网站40条，微信5条。\n申请8件。\n规章\t2"


@pytest.mark.parametrize(
    "name",
    ["wz", "link", "hot", "top", "print_area", "article-top", "part-head", "tools-text", "nav"],
)
def test_a_name_alone_removes_no_content(name: str) -> None:
    content = (
        f"<p>公开<a class='{name}' href='l.html'>45</a>条，"
        f"<span class='{name}'>网站40条</span>。</p>"
        f"<div class='{name}'><p>二、申请情况</p><p>申请8件。</p></div>"
        f"<p class='{name}'>诉讼1件。</p>"
        f"<div class='{name}'><a href='/'>首页</a> <a href='/m'>网站地图</a></div>"
        f"<div class='{name}'>扫一扫在手机打开当前页</div>"
    )
    assert _line(_read(content)) == "公开45条，网站40条。\n二、申请情况\n申请8件。\n诉讼1件。"


@pytest.mark.parametrize(
    "line",
    [
        "简体 | 繁體 | English | 无障碍",
        "字号：[大 中 小] 打印 分享",
        "首页 政务公开 公共服务 政民互动 专题专栏",
        "浏览次数：352",
        "長者版 无障碍浏览 한국어",
        "【大】【中】【小】 【打印】 【关闭】",
        "简体版｜繁体版｜关怀版｜手机版",
    ],
)
def test_switches_of_the_page_are_no_text(line: str) -> None:
    page = (
        f"<title>{_TITLE}</title><div><p>{line}</p><h1>{_TITLE}</h1>{_PROSE}<p>公开45条。</p></div>"
    )
    source = single_document(read_bytes(page.encode(), "page.html"))
    assert source.text.startswith(_TITLE)
    assert line[:3] not in source.text


def test_paragraphs_that_all_have_names_of_boilerplate_are_read() -> None:
    texts = ["松坪镇2022年政府信息公开工作年度报告", "公开信息86条。", "收到申请7件，办结6件。"]
    body = "".join(f"<div class='hot wz'><p>{text}</p></div>" for text in texts)
    page = f"<html><body>{body}</body></html>".encode()
    assert single_document(read_bytes(page, "report.html")).text == "\n".join(texts)


@pytest.mark.parametrize("name", ["hot", "link", "top", "nav", "share", "tools", "source"])
@pytest.mark.parametrize("tag", ["div", "p", "span", "a", "ul"])
def test_an_element_in_a_table_of_figures_stays_under_any_name(tag: str, name: str) -> None:
    rows = [["内容", "自然人", "企业"], ["收到", "3", "0"], ["转入", "11", "2"]]
    cells = [[f"<td><{tag} class='{name}'>{text}</{tag}></td>" for text in row] for row in rows]
    lines = "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
    source = _read(f"<table>{lines}</table>")
    assert source.grids[0].rows == tuple(map(tuple, rows))


@pytest.mark.parametrize(
    "frame", ["<table class='hot'>T</table>", "<div id='top'><table>T</table></div>"]
)
def test_a_table_of_figures_stays_under_any_name(frame: str) -> None:
    rows = "<tr><td>内容</td><td>数量</td></tr><tr><td>新增</td><td>8</td></tr>"
    source = _read(frame.replace("T", rows))
    assert source.grids[0].rows == (("内容", "数量"), ("新增", "8"))


@pytest.mark.parametrize("text", ["新增文件 14", "答复率95%", "网页：31"])
def test_a_figure_in_an_article_with_a_name_stays_under_any_name(text: str) -> None:
    assert text in _read(f"<div class='hot'><p>{text}</p></div>").text


@pytest.mark.parametrize(
    "content",
    [
        "<div class='share'>分享到 微博2</div>",
        "<div class='pager'>上一页 1 2 下一页</div>",
        "<div class='source'>2022-01-25 09:30</div>",
        "<div class='xxgk-index'>索引号：<b>K0021/2022</b></div>",
        "<div class='hot'><a href='/a'>某地新闻3</a> <a href='/b'>某地新闻4</a></div>",
        "<table class='nav'><tr><td><a class='link'>新闻</a></td><td>2022-01-25</td></tr>"
        "<tr><td><a class='link'>公告</a></td><td>2022-01-26</td></tr></table>",
    ],
)
def test_boilerplate_in_the_article_is_left_out(content: str) -> None:
    assert _line(_read(f"<p>公开8条。</p>{content}")).strip() == "公开8条。"
