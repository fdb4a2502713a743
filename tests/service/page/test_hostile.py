"""A report that would do harm is shown and downloaded as what it is: text."""

import re
from pathlib import Path

import openpyxl
from playwright.sync_api import Route, expect

from gongkai.annotations import formats
from gongkai.document.report import TaggedReport
from tests.service.page.conftest import Page
from tests.service.page.reports import report

EVIL = """青浔县人民政府2021年政府信息公开工作年度报告<script>window.ran = 1</script>
一、总体情况
=HYPERLINK("http://evil.invalid/","点")，没有收到行政复议。
<img src="http://evil.invalid/x" onerror="window.ran = 1">通过网站公开信息3条。
\u202e政务微博公开信息21条\u202c，\u2067收到政府信息公开申请7件\u2069。
</textarea></p><svg onload="window.ran = 1"><style>*{display:none}</style>没有收到行政诉讼。
"""
SENTENCE = "政务微信公开信息34条。"


def many_marks(count: int) -> TaggedReport:
    """The report with `count` sentences more, a figure in each, as the service would give it."""
    base = report(EVIL)
    starts = range(len(base.text), len(base.text) + count * len(SENTENCE), len(SENTENCE))
    at = SENTENCE.index("34条")
    figure = {"label": "disclosure.wechat", "text": "34条", "value": 34, "item": None}
    marks = [
        base.quantities[0].model_copy(update=figure | {"start": start + at, "end": start + at + 3})
        for start in starts
    ]
    sections = [
        base.sections[-1].model_copy(
            update={"label": "proactive", "start": start, "end": start + len(SENTENCE)}
        )
        for start in starts
    ]
    return base.model_copy(
        update={
            "doc_id": "../<b>=1+1",
            "text": base.text + SENTENCE * count + "\n",
            "sections": [*base.sections, *sections],
            "quantities": [*base.quantities, *marks],
        }
    )


def is_harmless(page: Page, shown: TaggedReport) -> None:
    """The window shows the whole report, and nothing in it has become more than text."""
    window = page.window
    expect(window.locator("#annotated-text mark")).to_have_count(len(shown.quantities))
    assert "".join(window.locator("#annotated-text .line").all_text_contents()) == shown.text
    names = window.locator("#annotated-text bdi.mark").evaluate_all(
        "all => all.map(b => b.dataset.name)"
    )
    assert names == ["U+202E", "U+202C", "U+2067", "U+2069"]
    for selector in ("script:not([src])", "img", "svg", "style", "[onerror]", "[onload]"):
        expect(window.locator(selector)).to_have_count(0)
    assert window.evaluate("() => window.ran") is None


def workbook_is_harmless(path: Path) -> None:
    """Every cell is a value or text, also where it begins as a formula would."""
    cells = [c for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for c in row]
    assert any(str(cell.value).startswith("=HYPERLINK(") for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n", "d", "b"}


def test_nothing_in_a_report_runs(page: Page, tmp_path: Path) -> None:
    window = page.window
    page.paste(EVIL)
    is_harmless(page, report(EVIL))
    page.mark("21条").click()
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", window.input_value("#sentence"))
    window.keyboard.press("Escape")
    workbook_is_harmless(
        page.download(lambda: window.click("#exports [data-format=xlsx]"), tmp_path)
    )
    (document,) = formats.read(page.download(lambda: window.click("#annotation button"), tmp_path))
    assert document.text == EVIL
    saved = page.download(lambda: window.click("#exports [data-format=html]"), tmp_path)
    other = page.context.new_page()
    other.goto(saved.as_uri())
    assert other.evaluate("() => window.ran") is None
    expect(other.locator("svg, img")).to_have_count(0)
    assert window.evaluate("() => window.ran") is None


def test_ten_thousand_marks_are_shown_and_downloaded(page: Page, tmp_path: Path) -> None:
    window, hostile = page.window, many_marks(10_000)

    def answer(route: Route) -> None:
        route.fulfill(body=hostile.model_dump_json(), content_type="application/json")

    window.route("**/v1/tag", answer)
    page.paste(EVIL)
    is_harmless(page, hostile)
    path = page.download(lambda: window.click("#exports [data-format=xlsx]"), tmp_path)
    workbook_is_harmless(path)
