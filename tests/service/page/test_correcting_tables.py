"""A person corrects the cells of a table on the page, and downloads the corrected report."""

import json
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Locator, expect

from tests.service.page.conftest import Page
from tests.service.page.test_table_corrections import TABLE


def cell(page: Page, cell_id: str) -> Locator:
    """The field of a cell in the open editor."""
    return page.window.locator(f'#table-grid input[data-cell="{cell_id}"]')


@pytest.fixture
def editor(page: Page) -> Page:
    """The page with the editor of the only table of a report."""
    page.paste(TABLE)
    page.window.click("figure .correct-table")
    return page


def test_what_was_not_read_is_visible_and_filled_in(editor: Page) -> None:
    window = editor.window
    expect(cell(editor, "carried_in.natural_person")).to_be_focused()
    expect(cell(editor, "carried_in.other")).to_have_attribute("placeholder", "未读取")
    assert "上年结转" in window.locator("#table-source p.warned").inner_text()
    window.keyboard.type("4")
    window.keyboard.press("Enter")
    expect(cell(editor, "carried_in.business")).to_be_focused()
    window.keyboard.type("-")
    window.keyboard.press("Enter")
    expect(window.locator("#table-state")).to_contain_text("已更正 2 格")
    window.click("#table-done")
    row = window.locator("figure tr", has_text="上年结转")
    expect(row.locator("td.corrected")).to_have_text(["4", "空白"])
    expect(row.locator("td.unread")).to_have_count(5)


def test_the_checks_follow_each_cell_and_undo(editor: Page) -> None:
    window = editor.window
    failed = window.locator("#table-checks details.fail > ul > li")
    expect(failed).to_have_count(1)
    cell(editor, "new.total").fill("31")
    window.keyboard.press("Enter")
    expect(failed).to_contain_text("31 ≠ 26")
    cell(editor, "new.natural_person").fill("29")
    window.keyboard.press("Enter")
    expect(failed).to_have_count(0)
    window.click("#table-undo")
    expect(failed).to_have_count(1)
    expect(cell(editor, "new.natural_person")).to_have_value("24")


def test_what_is_no_number_is_explained_and_kept(editor: Page) -> None:
    window = editor.window
    cell(editor, "new.business").fill("3")
    cell(editor, "new.total").fill("三十<img src=x onerror=window.ran=1>")
    window.keyboard.press("Enter")
    expect(window.locator("#table-problem")).to_contain_text("不是数字")
    expect(cell(editor, "new.total")).to_have_attribute("aria-invalid", "true")
    expect(window.locator("#table-state")).to_contain_text("已更正 1 格")
    window.click("#table-done")
    expect(window.locator("#table-editor")).to_be_visible()
    expect(cell(editor, "new.total")).to_be_focused()
    assert "三十" in cell(editor, "new.total").input_value()
    window.keyboard.press("Escape")
    expect(cell(editor, "new.total")).to_have_value("26")
    window.keyboard.press("Escape")
    expect(window.locator("#table-editor")).to_be_hidden()
    assert window.evaluate("() => window.ran") is None


def test_the_corrected_report_is_downloaded(editor: Page, tmp_path: Path) -> None:
    window = editor.window
    cell(editor, "new.total").fill("31")
    window.click("#table-done")
    expect(window.locator("#correction-count")).to_have_text("已更正 1 处")
    expect(window.locator("#record")).to_contain_text("人工更正")
    line = editor.download(lambda: window.click("#exports [data-format=jsonl]"), tmp_path)
    report = json.loads(line.read_text(encoding="utf-8"))
    origins = {c["id"]: c["origin"] for c in report["tables"][0]["cells"]}
    assert (origins["new.total"], origins["new.business"]) == ("corrected", "read")
    book = editor.download(lambda: window.click("#exports [data-format=xlsx]"), tmp_path)
    rows = openpyxl.load_workbook(book)["表格"].iter_rows(values_only=True)
    assert next(row for row in rows if "人工更正 corrected" in row)[-1] == "new.total"
    window.click("#undo")
    expect(window.locator("figure td.corrected")).to_have_count(0)


def test_the_editor_is_english_too(page: Page) -> None:
    page.paste(TABLE)
    window = page.window
    window.click("#language")
    expect(window.locator("#warnings")).to_contain_text("has 6 figures")
    window.click("figure .correct-table")
    expect(cell(page, "carried_in.total")).to_have_attribute(
        "aria-label", "carried in，total（not read）"
    )
    cell(page, "carried_in.total").fill("many")
    window.keyboard.press("Enter")
    expect(window.locator("#table-problem")).to_contain_text("is not a number; enter digits")
    cell(page, "carried_in.total").fill("4")
    window.click("#table-done")
    expect(window.locator("#table-editor")).to_be_hidden()
