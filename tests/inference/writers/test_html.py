from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree, html

from gongkai.document.report import Section, TaggedReport
from gongkai.inference.writers.html import HtmlWriter
from gongkai.inference.writers.report_page import render_page
from tests.inference.writers.samples import HOSTILE, TEXT, hostile_report, report, tangled_reports


def parse(page: str) -> html.HtmlElement:
    return html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))


def visible_text(page: html.HtmlElement) -> str:
    return "".join(line.text_content() for line in page.find_class("line"))


@given(tangled_reports())
def test_the_lines_of_the_page_are_the_text_whatever_the_spans(original: TaggedReport) -> None:
    page = parse(render_page(original))
    assert visible_text(page) == original.text
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for link in page.xpath("//a/@href"):
        assert link[1:] in ids


@given(tangled_reports())
def test_exactly_the_text_of_a_quantity_is_highlighted(original: TaggedReport) -> None:
    page = parse(render_page(original))
    for index, quantity in enumerate(original.quantities):
        marks = [
            mark
            for mark in page.xpath("//mark[@data-q]")
            if str(index) in mark.get("data-q").split()
        ]
        expected = original.text[max(quantity.start, 0) : max(quantity.end, 0)]
        assert "".join(mark.text_content() for mark in marks) == expected


def test_a_highlight_shows_what_the_quantity_measures() -> None:
    page = parse(render_page(report()))
    (mark,) = page.xpath("//mark[@id='q1']")
    tip = mark.get("data-tip")
    assert tip.splitlines()[0] == "分类或栏目公开数　disclosure.category"
    for part in (
        "分类或栏目公开数",
        "disclosure.category",
        "36 条",
        "惠农政策",
        "主动公开",
        "0.93",
        "模型",
    ):
        assert part in tip
    assert "不少于" in page.xpath("//mark[@id='q0']")[0].get("data-tip")


def test_a_stated_absence_looks_different_from_a_number() -> None:
    page = parse(render_page(report()))
    style = {m.get("id"): m.get("class").split()[0] for m in page.xpath("//mark[@id]")}
    assert style == {"q0": "number", "q1": "number", "q2": "absent"}


def test_a_section_is_named_where_it_starts() -> None:
    page = parse(render_page(report()))
    lines = page.find_class("line")
    assert lines[0].get("data-section") == "标题与页面信息"
    (part,) = page.xpath("//span[@data-s='dispute']")
    assert part.get("data-section") == "复议诉讼举报"
    assert part.text_content() == "没有收到复议。"


def test_a_table_is_drawn_with_its_names_and_its_blanks() -> None:
    (table,) = parse(render_page(report())).xpath("//figure//table")
    heads = [head.text.strip() for head in table.xpath(".//thead/tr/th")[1:]]
    assert heads == ["自然人", "总计"]
    blank, total = table.xpath(".//tbody//td")
    assert (blank.text_content().strip(), blank.get("class")) == ("", "empty")
    assert total.text_content().split() == ["2", "件"]


def test_evidence_links_to_the_highlight_and_to_the_cell() -> None:
    page = parse(render_page(report()))
    links = page.xpath("//*[@class='evidence']//a/@href")
    assert sorted(links) == ["#q0", "#t0.new.total"]


def test_failed_checks_come_first_and_are_open() -> None:
    folds = parse(render_page(report())).xpath("//section[@id='checks']/details")
    assert [(fold.get("class"), fold.get("open") is not None) for fold in folds] == [
        ("fail", True),
        ("pass", False),
    ]


def test_hostile_text_adds_no_element_and_no_attribute() -> None:
    page = parse(render_page(hostile_report()))
    assert len(page.xpath("//script")) == 1
    assert "alert" not in page.xpath("//script")[0].text
    assert not page.xpath("//@onclick")
    assert visible_text(page) == hostile_report().text
    assert page.xpath("//h1")[0].text_content() == HOSTILE


def test_a_page_loads_no_external_resource() -> None:
    page = parse(render_page(hostile_report(), index="index.html"))
    addresses = page.xpath("//@src | //link/@href | //a/@href")
    assert all(address.startswith("#") or address == "index.html" for address in addresses)
    style = "".join(page.xpath("//style/text()"))
    assert "url(" not in style
    assert "@import" not in style
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy


def test_reordering_characters_have_no_effect_and_are_named() -> None:
    page = parse(render_page(report(text="共\u202e21条", sections=[], quantities=[], record={})))
    (mark,) = page.xpath("//p//bdi[@class='mark']")
    assert (mark.get("data-name"), mark.text) == ("U+202E", "\u202e")
    assert visible_text(page) == "共\u202e21条"


def test_each_character_that_html_does_not_allow_is_replaced_by_one() -> None:
    page = parse(render_page(report(text="甲\x00乙\x07\r丙\x85", sections=[], record={})))
    assert visible_text(page) == "甲\ufffd乙\ufffd\ufffd丙\ufffd"


def test_an_unknown_section_label_has_a_colour_and_its_own_name() -> None:
    page = parse(render_page(report(sections=[Section(label="新", start=0, end=5, score=1)])))
    (part,) = page.find_class("part")
    assert (part.get("class"), part.text_content()) == ("part sx", TEXT[:5])


def test_the_index_lists_the_batch_and_links_to_its_pages(tmp_path: Path) -> None:
    with HtmlWriter(tmp_path) as writer:
        for doc_id in ("甲/2022", "甲/2022", "index"):
            writer.write(report(doc_id))
    page = parse((tmp_path / "html" / "index.html").read_text(encoding="utf-8"))
    names = sorted(path.name for path in (tmp_path / "html").iterdir())
    assert names == ["index-2.html", "index.html", "甲_2022-2.html", "甲_2022.html"]
    assert len(page.xpath("//tbody/tr")) == 3
    assert page.xpath("//tbody//td[contains(@class, 'bad')]/text()") == ["1", "1", "1"]


def test_the_index_of_an_empty_batch_has_a_notice(tmp_path: Path) -> None:
    HtmlWriter(tmp_path).close()
    assert "没有报告" in (tmp_path / "html" / "index.html").read_text(encoding="utf-8")


def test_pages_of_an_earlier_run_stay(tmp_path: Path) -> None:
    for doc_id in ("甲", "乙"):
        with HtmlWriter(tmp_path) as writer:
            writer.write(report(doc_id))
    names = sorted(path.name for path in (tmp_path / "html").iterdir())
    assert names == ["index.html", "乙.html", "甲.html"]


@pytest.mark.parametrize("page", [render_page(report()), render_page(hostile_report())])
def test_elements_are_nested_as_written(page: str) -> None:
    """The body is well formed for a parser without error recovery."""
    body = page[page.index('<article id="text">') : page.index("</article>") + len("</article>")]
    etree.fromstring(body.replace("<wbr>", "").replace(" open>", ' open="">'))
