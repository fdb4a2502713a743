"""A person reads one report on the page."""

from pathlib import Path

from playwright.sync_api import expect

from tests.service.page.conftest import Page
from tests.service.page.reports import TEXT

EXAMPLES = Path(__file__).parents[3] / "examples"


def test_a_pasted_report_is_shown_marked(page: Page) -> None:
    page.paste(TEXT)
    window = page.window
    expect(window.locator("#report h1")).to_have_text(TEXT.split("\n")[0])
    line = window.locator("#annotated-text .line", has_text="全年主动公开")
    assert line.get_attribute("data-section") == "主动公开"
    assert "".join(window.locator("#annotated-text .line").all_text_contents()) == TEXT
    page.mark("120条").hover()
    tip = window.locator("#tooltip")
    for words in ("主动公开信息总数", "120 条", "主动公开", "规则识别", "0.83"):
        expect(tip).to_contain_text(words)
    page.mark("行政复议").hover()
    expect(tip).to_contain_text("文字表述为无")
    expect(page.mark("行政复议")).to_have_class("absent begins ends")
    expect(page.mark("3次")).to_have_class("number begins ends unsure")
    window.click("#show-labels")
    assert page.mark("8件").get_attribute("data-label") == "规范性文件数 8 · 0.77"


def test_tables_checks_and_record_are_shown(page: Page) -> None:
    page.upload(EXAMPLES / "street-office-2020.docx")
    window = page.window
    expect(window.locator("#annotated-text figure")).to_have_count(3)
    row = window.locator("#annotated-text tr", has_text="行政处罚")
    expect(row.locator("td").first).to_have_attribute("title", "原文 5")
    expect(window.locator("#checks details.fail > ul > li")).to_have_count(2)
    expect(window.locator("#checks details.fail")).to_contain_text("10 ≠ 11 (7 + 1 + 1 + 1 + 1)")
    window.locator("#record tr", has_text="政府网站公开数").locator("button").click()
    expect(page.mark("264条")).to_be_focused()


def test_filters_leave_what_is_chosen(page: Page) -> None:
    page.paste(TEXT)
    window = page.window
    shown = window.locator("#annotated-text .line:visible")
    window.click("#legend button >> text=存在问题")
    expect(shown).to_have_text(
        ["二、存在的主要问题\n", "公开内容不够全面。举办培训3次，参加46人次。\n"]
    )
    window.click("#clear-filters")
    expect(shown).to_have_count(7)
    window.select_option("#label-filter", "review")
    expect(shown).to_have_count(1)
    expect(window.locator("#annotated-text mark:not(.off)")).to_have_text(["行政复议"])


def test_english_stays_chosen(page: Page) -> None:
    page.paste(TEXT)
    window = page.window
    window.click("#language")
    expect(window.locator("html")).to_have_attribute("lang", "en")
    expect(window.locator("#legend button").first).to_contain_text("title")
    expect(window.locator("#record th").first).to_have_text("disclosure: total")
    window.reload()
    expect(window.locator("#tag-button")).to_have_text("Tag")


def test_an_unreadable_file_is_reported(page: Page, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" \n")
    page.window.set_input_files("#single-file", tmp_path / "empty.txt")
    expect(page.window.locator("#notice")).to_contain_text("empty.txt：是空文件")
    expect(page.window.locator("#report")).to_be_hidden()


def test_the_downloads_of_a_report(page: Page, tmp_path: Path) -> None:
    page.paste(TEXT)
    window = page.window
    for format, ending in {"xlsx": ".xlsx", "jsonl": ".jsonl", "html": ".html"}.items():
        path = page.download(lambda f=format: window.click(f"#exports [data-format={f}]"), tmp_path)
        assert path.suffix == ending
        assert path.stat().st_size > 1000


def test_a_small_window_has_no_sideways_scrolling(page: Page) -> None:
    page.window.set_viewport_size({"width": 360, "height": 700})
    page.upload(EXAMPLES / "street-office-2020.docx")
    assert page.window.evaluate("() => document.documentElement.scrollWidth") == 360
