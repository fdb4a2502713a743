"""A person gives many reports at once."""

from pathlib import Path

import openpyxl
from playwright.sync_api import expect

from tests.service.page.conftest import Page

EXAMPLES = Path(__file__).parents[3] / "examples"


def test_a_batch_is_followed_to_its_end(page: Page, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" \n")
    names = ("bureau-2013.json", "township-2010.txt")
    window = page.window
    window.click("nav >> text=批量处理")
    window.set_input_files("#batch-files", [*(EXAMPLES / n for n in names), tmp_path / "empty.txt"])
    window.click("#batch-form button[type=submit]")
    expect(window.locator("#batch-state")).to_have_text("已完成：3 / 3 份，其中失败 1 份")
    expect(window.locator("#batch-failures")).to_contain_text("empty.txt")
    expect(window.locator("#batch-reports tbody tr")).to_have_count(2)
    path = page.download(lambda: window.click("#batch-downloads [data-format=xlsx]"), tmp_path)
    assert openpyxl.load_workbook(path)["报告"].max_row == 3
    window.click("#batch-panel")
    expect(window.locator("#batch-panel-link")).to_be_focused()
    with window.expect_popup() as opened:
        window.keyboard.press("Enter")
    expect(opened.value.locator("h1")).to_have_text("覆盖情况")
    expect(opened.value.locator("main")).to_contain_text("雾溪乡")
    opened.value.click("nav >> text=指标")
    expect(opened.value.locator("figure svg").first).to_be_visible()
    opened.value.close()
    window.click("#batch-reports >> text=雾溪乡")
    expect(page.mark("318条")).to_be_visible()
    window.click("#back")
    expect(window.locator("#batch-reports tbody tr")).to_have_count(2)
