"""What a page says of itself: in <meta> and <title>, and in the line under its heading."""

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import cell_text
from gongkai.inference.readers.page_names import page_names

_LONGEST_TITLE = 120


def find_hints(page: HtmlElement) -> dict[str, str]:
    """Return ``title``, ``date``, ``issuer``, ``site`` as far as `page` gives them.

    The first named <meta> with content wins; then, for date and issuer, what the page shows as
    发布时间 or 来源; for the title the <title> of the window.
    """
    names = page_names()
    metas: dict[str, str] = {}
    for meta in page.iter("meta"):
        key = (meta.get("name") or meta.get("property") or "").strip().lower()
        content = cell_text(meta.get("content") or "")
        if key and content:
            metas.setdefault(key, content)
    hints = {
        hint: next(metas[key] for key in keys if key in metas)
        for hint, keys in names.meta.items()
        if not metas.keys().isdisjoint(keys)
    }
    window = cell_text("".join(page.xpath("string(//head/title)")))
    if window:
        hints.setdefault("title", window)
    shown = "\n".join(page.xpath("//body//text()[not(parent::script or parent::style)]"))
    for hint, pattern in names.visible.items():
        match = pattern.search(shown)
        if match:
            hints.setdefault(hint, "".join(match[1].split()))
    return hints


def find_heading(page: HtmlElement, title: str | None) -> str | None:
    """Return the heading that `page` shows over its article, or None.

    It is an <h1>, <h2> or an element named as a title that agrees with `title` (pages show their
    site's name and their columns in such elements, too), or any text that `title` begins with.
    """
    if title is None:
        return None
    wanted = _bare(title)
    found: list[str] = []
    for text in _headings(page):
        bare = _bare(text)
        if 4 < len(bare) <= _LONGEST_TITLE and (bare in wanted or wanted in bare):
            found.append(text)
    for node in page.xpath("//body//text()"):
        if len(bare := _bare(node[:_LONGEST_TITLE])) >= 8 and wanted.startswith(bare):
            found.append(cell_text(node))
    return max(found, key=len, default=None)


def _headings(page: HtmlElement) -> Iterator[str]:
    names = page_names().titles
    for element in page.iter("h1", "h2", "div", "p", "span", "td"):
        named = {*element.get("class", "").lower().split(), element.get("id", "").lower()}
        if element.tag in ("h1", "h2") or not names.isdisjoint(named):
            # A heading has few pieces; the limit keeps nested elements from costing much.
            yield cell_text("".join(islice(element.itertext(), 50)))


def _bare(text: str) -> str:
    return "".join(text.split())
