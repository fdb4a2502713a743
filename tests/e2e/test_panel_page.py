"""The pages of a panel, opened from their folder in Chromium as an analyst opens them."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.optional import NO_CHROMIUM

pytest.importorskip("duckdb")

from gongkai.panel.pages import write_pages
from tests.panel.page_world import page_world

if TYPE_CHECKING:
    from playwright.sync_api import Page

api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium")
TIMEOUT = 120_000  # milliseconds, so many because the machine may be busy

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason=NO_CHROMIUM),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("panel")
    write_pages(page_world(104), folder)
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator["api.Browser"]:
    api.expect.set_options(timeout=TIMEOUT)
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def window(browser: "api.Browser", site: Path) -> Iterator["Page"]:
    """The index page, which must neither fail nor load anything from outside of its folder."""
    context = browser.new_context(accept_downloads=True)
    context.set_default_timeout(TIMEOUT)
    window = context.new_page()
    faults: list[str] = []
    window.on("pageerror", lambda error: faults.append(str(error)))
    window.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    allowed = (site.as_uri(), "blob:", "data:")
    window.on(
        "request",
        lambda request: None if request.url.startswith(allowed) else faults.append(request.url),
    )
    window.goto(f"{site.as_uri()}/index.html")
    yield window
    context.close()
    assert faults == []


def test_units_are_found_filtered_and_opened_with_the_keyboard(window: "Page") -> None:
    rows = window.locator("main tbody tr")
    api.expect(rows).to_have_count(100)  # of 104: the rest is on the next page
    window.get_by_role("button", name="下一页").click()
    api.expect(rows).to_have_count(4)
    window.get_by_label("查找单位").fill("第6镇")
    api.expect(rows).to_have_count(1)
    api.expect(rows.locator("td.state")).to_contain_text(["!", "!", "!", "?"])
    link = rows.get_by_role("link")
    link.focus()
    window.keyboard.press("Enter")
    api.expect(window.locator("h1")).to_have_text("第6镇")
    api.expect(window.locator("h1")).to_be_focused()
    api.expect(window.locator("figure svg")).to_be_visible()
    assert window.locator("figure svg path").count() >= 3  # the band, the median, the unit
    api.expect(window.locator("main")).to_contain_text("2021年结转下年度5件")
    api.expect(window.locator("td.text ins")).to_have_text("还")
    api.expect(window.locator("td.text del")).to_have_text("较")


def test_a_mark_is_kept_and_saved_for_the_next_run(window: "Page", tmp_path: Path) -> None:
    from gongkai.panel.review import read_marks

    window.get_by_role("link", name="问题", exact=True).click()
    row = window.locator("main tbody tr").first
    row.get_by_label("核查结果").select_option("explained")
    row.get_by_label("说明").fill('=已核对,"更正"')
    row.get_by_label("说明").press("Tab")
    with window.expect_download() as started:
        window.get_by_role("button", name="下载 review.csv").click()
    path = tmp_path / "review.csv"
    started.value.save_as(path)
    (mark,) = read_marks(path)
    assert mark.state == "explained"
    assert mark.note.endswith('=已核对,"更正"')
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert next(csv.reader(stream)) == ["fingerprint", "state", "note"]
    window.reload()
    api.expect(window.get_by_label("核查结果").first).to_have_value("explained")


def test_an_indicator_is_ranked_in_both_languages_and_prints(window: "Page") -> None:
    window.get_by_role("link", name="指标", exact=True).click()
    window.get_by_role("combobox", name="层级").select_option("county")
    first = window.locator("main tbody tr").first
    api.expect(first.locator("td").first).to_have_text("1")
    api.expect(window.locator("figure svg")).to_have_count(2)
    window.get_by_role("button", name="English").click()
    api.expect(window.locator("h1")).to_have_text("Indicators")
    api.expect(window.locator("html")).to_have_attribute("lang", "en")
    window.get_by_role("link", name="Coverage").click()
    window.get_by_role("combobox", name="Level").select_option("")
    api.expect(window.locator("main tbody tr")).to_have_count(100)
    window.emulate_media(media="print")
    window.evaluate("dispatchEvent(new Event('beforeprint'))")
    api.expect(window.locator("main tbody tr")).to_have_count(104)
    api.expect(window.locator("nav")).to_be_hidden()
    window.evaluate("dispatchEvent(new Event('afterprint'))")
    api.expect(window.locator("main tbody tr")).to_have_count(100)


def test_the_page_of_a_unit_needs_no_script(browser: "api.Browser", site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    window = context.new_page()
    window.goto((site / "units" / "330203002_第2镇.html").as_uri())
    api.expect(window.locator("tbody").first).to_contain_text("2021年结转下年度5件")
    window.get_by_label("English").check()
    api.expect(window.get_by_text("5 were carried out of 2021")).to_be_visible()
    api.expect(window.get_by_text("2021年结转下年度5件")).to_be_hidden()
    context.close()
