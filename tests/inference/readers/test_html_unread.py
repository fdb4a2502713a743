"""Content of a page that is not in its text: in scripts, frames, pictures, attached files."""

import json
from urllib.parse import quote

import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

_TITLE = "竹溪乡2021年政府信息公开工作年度报告"
_REPORT = "<p>一、总体情况</p><p>2021年主动公开政府信息45条。</p>"


def _read(content: str) -> Source:
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><div class='content'>{content}</div>"
    return single_document(read_bytes(page.encode(), "page.html"))


@pytest.mark.parametrize(
    ("content", "origin"),
    [
        (f"<textarea style='display:none'>{_REPORT.replace('<', '&lt;')}</textarea>", "text area"),
        (f"<p>数据加载中，请稍候...</p><script>var c = {json.dumps(_REPORT)};</script>", "script"),
        (f"<script>document.write('{_REPORT}')</script>", "script"),
        (f"<script>show(decodeURIComponent('{quote(_REPORT)}'))</script>", "script"),
        (f"<script>x = {{ body: `{_REPORT}`, }}</script>", "script"),
        (f"<script type='text/template'>{_REPORT}</script>", "script"),
        (f"<template>{_REPORT}</template>", "<template>"),
        (f"<noscript>{_REPORT}</noscript>", "<noscript>"),
        (f"<input type='hidden' id='c' value=\"{_REPORT}\">", "form field"),
    ],
)
def test_an_article_outside_the_text_is_read_with_a_warning(content: str, origin: str) -> None:
    source = _read(content)
    assert source.text == f"{_TITLE}\n一、总体情况\n2021年主动公开政府信息45条。"
    assert source.warnings == (f"the article was read from a {origin} of the page; check it",)


@pytest.mark.parametrize("attribute", ['srcdoc="{}"', "src='data:text/html;charset=utf-8,{}'"])
def test_a_frame_that_is_part_of_the_page_is_read(attribute: str) -> None:
    text = quote(_REPORT) if "data:" in attribute else _REPORT
    source = _read(f"<p>报告如下。</p><iframe {attribute.format(text)}></iframe>")
    assert source.text.endswith("报告如下。\n一、总体情况\n2021年主动公开政府信息45条。")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("<iframe src='/upload/2021.pdf'></iframe>", "the frame /upload/2021.pdf"),
        ("<object data='nb.swf'></object>", "the object nb.swf"),
        ("<embed src='nb.pdf' type='application/pdf'>", "the object nb.pdf"),
        ("<p><img src='nb1.jpg' width=900></p><p><img src='nb2.jpg'></p>", "the picture nb1.jpg"),
        ("<p>正在加载...</p><img src='data:image/png;base64,AAAA'>", "the picture data:image/png"),
        ("<p><a href='files/nb.docx'>年度报告</a></p>", "the file files/nb.docx"),
    ],
)
def test_a_page_with_a_title_alone_names_what_it_shows(content: str, named: str) -> None:
    source = _read(content)
    assert source.warnings[0].startswith(named)
    assert source.warnings[0].endswith("of the article was not read; check the page")


def test_a_page_with_a_title_and_nothing_else_has_a_warning() -> None:
    (warning,) = _read("<div id='app'></div>").warnings
    assert warning.startswith("the page has no text besides its title")


def test_pictures_in_the_place_of_content_are_named() -> None:
    source = _read(
        "<p>一、总体情况</p><p>公开45条。</p><img src='photo.jpg'>"
        "<p>二、主动公开情况</p><p>具体见下表：</p><p><img src='table2.png'></p>"
        "<p>三、申请情况</p><p>收到申请<img src='8.gif'>件，办结8件。</p>"
        "<table><tr><td>规章</td><td><img src='0.png'></td></tr>"
        "<tr><td>文件</td><td>2</td></tr></table>"
        "<p>四、复议诉讼</p><img src='arrow.gif'><img src='small.png' width=16>"
        "<p>五、问题</p><p>存在一些不足，将在今后的工作中逐步加以改进和提高，努力满足群众的需要。</p>"
        "<img src='end.jpg'>"
    )
    assert sorted(source.warnings) == [
        "the picture 0.png under “规章” was not read; check the page",
        "the picture 8.gif under “三、申请情况” was not read; check the page",
        "the picture table2.png under “二、主动公开情况” was not read; check the page",
    ]


def test_a_page_of_pictures_names_them() -> None:
    page = "<html><body><img src='nb1.jpg'><img src='nb2.jpg'></body></html>"
    (error,) = read_bytes(page.encode(), "page.html")
    assert isinstance(error, DocumentError)
    assert "nb1.jpg, nb2.jpg" in str(error)
