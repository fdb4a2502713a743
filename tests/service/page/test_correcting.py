"""A person corrects a report on the page and downloads it as annotation."""

from pathlib import Path

from playwright.sync_api import expect

from gongkai.annotations import formats
from tests.e2e.command import run
from tests.service.page.conftest import Page
from tests.service.page.reports import TEXT

# The extent of some words on the screen.
_BOX = """words => {
  const walker = document.createTreeWalker(
    document.getElementById("annotated-text"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }
}"""


def annotation(page: Page, folder: Path) -> Path:
    """Download the corrected annotation; the command line must accept it."""
    path = page.download(lambda: page.window.click("#annotation button"), folder)
    checked = run("annotate", "validate", path)
    assert checked.code == 0, checked.err
    return path


def choose_label(page: Page, words: str) -> None:
    page.window.fill("#label-search", words)
    page.window.click("#quantity-editor button[type=submit]")
    expect(page.window.locator("#quantity-editor")).to_be_hidden()


def test_labels_spans_and_sections_are_corrected(page: Page, tmp_path: Path) -> None:
    page.paste(TEXT)
    window = page.window
    page.mark("120条").click()
    choose_label(page, "disclosure.website")
    page.mark("行政复议").click()
    window.click("#remove-quantity")
    page.mark("3次").click()
    window.check("[name=kind][value=number]")
    window.evaluate("() => document.getElementById('sentence').setSelectionRange(4, 5)")
    window.click("#use-quantity")
    choose_label(page, "会议")
    window.click("#annotated-text .part >> text=公开内容不够全面。")
    window.click("#toolbar button >> text=更正章节")
    window.select_option("#section-choice", "plan")
    window.click("#section-editor button[type=submit]")
    expect(window.locator("#correction-count")).to_have_text("已更正 4 处")
    path = annotation(page, tmp_path)
    assert path.suffix == ".tag"
    lines = path.read_text(encoding="utf-8").split("\n")
    assert "[proactive] 全年主动公开政府信息{120条|disclosure.website}，" in lines[3]
    assert "+[dispute] 没有收到行政复议。" in lines
    assert "[plan] 公开内容不够全面。" in lines
    assert "+[problem] 举办培训{3|meeting}次，参加{46人次|trainee}。" in lines


def test_words_are_selected_and_marked(page: Page, tmp_path: Path) -> None:
    page.paste(TEXT.replace("公开内容不够全面。", "工作人员两人，均为专职。"))
    window = page.window
    box = window.evaluate(_BOX, "专职")
    window.mouse.move(box["left"] + 1, box["middle"])
    window.mouse.down()
    window.mouse.move(box["right"] - 1, box["middle"], steps=4)
    window.mouse.up()
    window.click("#toolbar button >> text=标为数量")
    expect(window.locator("#current-span")).to_have_text("专职")
    window.check("[name=kind][value=shared]")
    window.fill("#quantity-value", "2")
    choose_label(page, "专职人员")
    page.mark("专职").hover()
    expect(window.locator("#tooltip")).to_contain_text("人工更正")
    window.select_option("#annotation-format", "label_studio")
    (document,) = formats.read(annotation(page, tmp_path))
    assert [q.value for q in document.quantities if q.kind == "shared"] == [2]


def test_a_mistake_is_reported_and_undone(page: Page) -> None:
    page.paste(TEXT)
    window = page.window
    page.mark("120条").click()
    window.evaluate("() => document.getElementById('sentence').setSelectionRange(0, 24)")
    window.click("#use-quantity")
    window.click("#quantity-editor button[type=submit]")
    expect(window.locator("#quantity-problem")).to_contain_text("重叠")
    window.click("#remove-quantity")
    expect(page.mark("120条")).to_have_count(0)
    window.click("#undo")
    expect(page.mark("120条")).to_have_count(1)


def test_the_keyboard_is_enough(page: Page) -> None:
    page.paste(TEXT)
    window, press = page.window, page.window.keyboard.press
    while window.evaluate("() => document.activeElement.tagName") != "MARK":
        press("Tab")
    press("ArrowRight")
    expect(page.mark("8件")).to_be_focused()
    press("Enter")
    window.keyboard.type("document.other")
    press("Enter")
    expect(page.mark("8件")).to_be_focused()
    expect(window.locator("#tooltip")).to_contain_text("其他文件资料数")
    press("ArrowDown")
    press("Enter")
    window.keyboard.press("Tab")
    window.keyboard.press("Tab")
    press("Enter")
    sentence = window.locator("#sentence")
    expect(sentence).to_be_focused()
    for _ in range(4):
        press("ArrowRight")
    for _ in range(4):
        press("Shift+ArrowRight")
    press("Tab")
    press("Enter")
    expect(window.locator("#current-span")).to_have_text("行政复议")
    press("Escape")
    expect(window.locator("#quantity-editor")).to_be_hidden()
