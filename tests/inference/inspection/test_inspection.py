"""The page of an inspection: what was read where, and what was not."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from gongkai.document.report import TaggedReport
from gongkai.document.source import Source
from gongkai.inference.inspection import render_inspection
from gongkai.inference.inspection.alignment import classify_numbers
from gongkai.inference.inspection.marks import Mark, find_marks
from gongkai.inference.inspection.page_images import render_pages
from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers import read_bytes
from gongkai.rules.tagger import RuleTagger

EXAMPLES = Path(__file__).parents[3] / "examples"
TEXT = """云岭市林业局2023年政府信息公开工作年度报告
一、总体情况
收到政府信息公开申请21件。
三、收到和处理政府信息公开申请情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
一、本年新收政府信息公开申请数量 17 1 3 0 0 0 21
二、上年结转政府信息公开申请数量 5 0 0 5
"""


def inspected(source: Source) -> tuple[TaggedReport, list[Mark]]:
    report = Tagger(RuleTagger()).tag(source)
    return report, find_marks(report)


def texts(report: TaggedReport, marks: list[Mark], kind: str) -> list[str]:
    return [report.text[mark.start : mark.end] for mark in marks if mark.kind == kind]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_each_number_is_a_quantity_a_cell_unread_or_counts_nothing() -> None:
    report, marks = inspected(Source.from_text(TEXT))
    assert texts(report, marks, "quantity") == ["21件"]
    assert texts(report, marks, "cell") == ["17", "1", "3", "0", "0", "0", "21"]
    assert texts(report, marks, "unread") == ["5", "0", "0", "5"]
    assert texts(report, marks, "other") == ["2023"]


@pytest.mark.parametrize("name", [path.name for path in sorted(EXAMPLES.iterdir()) if path.suffix])
def test_every_cell_with_a_figure_has_a_place(name: str) -> None:
    source = next(read_bytes((EXAMPLES / name).read_bytes(), name))
    assert isinstance(source, Source)
    report, marks = inspected(source)
    printed = {
        (number, cell.id)
        for number, table in enumerate(report.tables, 1)
        for cell in table.cells
        if cell.raw.strip()
    }
    found = {mark.cell for mark in marks if mark.cell}
    assert len(printed - found) <= len(printed) // 50


def test_the_page_shows_warnings_at_their_lines_in_both_languages() -> None:
    source = Source.from_text(TEXT, "report.txt")
    report, _ = inspected(source)
    html = render_inspection(source, report, TEXT.encode())
    line = html[html.index('id="line7"') : html.index('id="line8"')]
    assert "“上年结转政府信息公开申请数量”一行只有 4 个数字" in line
    assert "the row carried_in has 4 figures" in line
    assert html.index('id="line7" class="warned"')
    assert '<html lang="zh-CN">' in html
    assert '<html lang="en">' in render_inspection(source, report, b"", "en")
    case = html[html.index("<textarea") :]
    assert "二、上年结转政府信息公开申请数量 5 0 0 5" in case
    assert "自然人 商业企业" in case


def test_the_page_loads_nothing_and_runs_nothing_of_the_document() -> None:
    evil = TEXT.replace("云岭市", "<script>run()</script><img src=//x.invalid onerror=run()>")
    source = Source.from_text(evil + "</textarea><svg onload=run()>", "<b>.txt")
    report, _ = inspected(source)
    html = render_inspection(source, report, b"")
    parser = _Tags()
    parser.feed(html)
    names = [name for name, _ in parser.tags]
    assert names.count("script") == 1
    assert {"svg", "img", "iframe", "link"}.isdisjoint(names)
    assert not any(key.startswith("on") for _, found in parser.tags for key in found)
    assert not re.search(r"(?:src|href)=\"(?!data:|#)", html)


def test_cells_of_the_file_name_what_was_read_from_them() -> None:
    name = "street-office-2020.docx"
    data = (EXAMPLES / name).read_bytes()
    source = next(read_bytes(data, name))
    assert isinstance(source, Source)
    report, _ = inspected(source)
    html = render_inspection(source, report, data)
    grids = html[html.index('class="grid"') :]
    ids = set(re.findall(r'<small class="en">([\w.]+)</small>', grids))
    printed = {c.id for table in report.tables for c in table.cells if c.raw}
    assert len(printed - ids) <= len(printed) // 50


def test_the_pages_of_a_pdf_have_boxes_for_their_numbers() -> None:
    data = (EXAMPLES / "county-2022.pdf").read_bytes()
    pages = render_pages(data)
    assert pages
    assert all(page.address.startswith("data:image/jpeg;base64,") for page in pages)
    numbers = [number for page in pages for number in page.numbers]
    assert all(0 <= n.left <= 100 and 0 <= n.top <= 100 and n.width > 0 for n in numbers)
    assert "2022" in {number.text for number in numbers}
    source = next(read_bytes(data, "county-2022.pdf"))
    assert isinstance(source, Source)
    report, marks = inspected(source)
    kinds = classify_numbers([number.text for number in numbers], report.text, marks)
    assert kinds.count("cell") == sum(mark.kind == "cell" for mark in marks)
    html = render_inspection(source, report, data)
    assert html.count('<figure class="page"') == len(pages)


def test_a_number_that_only_the_page_has_is_missing() -> None:
    text = "收到申请3件，办结12件。"
    marks = [Mark(4, 6, "quantity", index=0), Mark(9, 12, "quantity", index=1)]
    assert classify_numbers(["3", "77", "12"], text, marks) == ["quantity", "missing", "quantity"]
    assert classify_numbers(["12", "3"], text, marks) == ["quantity", "quantity"]


def test_a_broken_pdf_has_no_pages() -> None:
    assert render_pages(b"%PDF-1.4 broken") == ()
