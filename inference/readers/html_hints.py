"""Metadata of a page: from <meta> and <title>, and from the line below its heading."""

from collections.abc import Iterator
from itertools import islice
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import normalize_cell_text, remove_whitespace
from gongkai.inference.readers.html_patterns import html_patterns

_LONGEST_TITLE = 120
# Plain strings: those of lxml by default also refer to their element, which takes time.
_TEXTS = etree.XPath("//body//text()", smart_strings=False)
_SHOWN_TEXTS = etree.XPath(
    "//body//text()[not(parent::script or parent::style)]", smart_strings=False
)


def find_hints(page: HtmlElement) -> dict[str, str]:
    """Return ``title``, ``date``, ``issuer`` and ``site``, if `page` contains them.

    The value is that of the first matching <meta> with content. Otherwise date and issuer come
    from the visible 发布时间 or 来源, and the title comes from <title>.
    """
    patterns = html_patterns()
    metas: dict[str, str] = {}
    for meta in page.iter("meta"):
        key = (meta.get("name") or meta.get("property") or "").strip().lower()
        content = normalize_cell_text(meta.get("content") or "")
        if key and content:
            metas.setdefault(key, content)
    hints = {
        hint: next(metas[key] for key in keys if key in metas)
        for hint, keys in patterns.meta.items()
        if not metas.keys().isdisjoint(keys)
    }
    page_title = normalize_cell_text("".join(page.xpath("string(//head/title)")))
    if page_title:
        hints.setdefault("title", page_title)
    visible_text = "\n".join(cast("list[str]", _SHOWN_TEXTS(page)))
    for hint, pattern in patterns.visible.items():
        match = pattern.search(visible_text)
        if match:
            hints.setdefault(hint, remove_whitespace(match[1]))
    return hints


def find_heading(page: HtmlElement, title: str | None) -> str | None:
    """Return the heading of the article on `page`, or None if `title` is None or nothing matches.

    The heading is an <h1>, an <h2> or an element with a title name that agrees with `title`, since
    such elements also contain the names of the site and of its sections, or else any text that
    is the start of `title`.
    """
    if title is None:
        return None
    wanted = remove_whitespace(title)
    found: list[str] = []
    for text in _headings(page):
        bare = remove_whitespace(text)
        if 4 < len(bare) <= _LONGEST_TITLE and (bare in wanted or wanted in bare):
            found.append(text)
    for node in cast("list[str]", _TEXTS(page)):
        if not wanted.startswith(node.lstrip()[:1]):
            continue
        if len(bare := remove_whitespace(node[:_LONGEST_TITLE])) >= 8 and wanted.startswith(bare):
            found.append(normalize_cell_text(node))
    return max(found, key=len, default=None)


def _headings(page: HtmlElement) -> Iterator[str]:
    names = html_patterns().titles
    for element in page.iter("h1", "h2", "div", "p", "span", "td"):
        if element.tag in ("h1", "h2") or _has_name(element, names):
            # A heading has few text nodes; the limit bounds the cost of nested elements.
            yield normalize_cell_text("".join(islice(element.itertext(), 50)))


def _has_name(element: HtmlElement, names: frozenset[str]) -> bool:
    classes, own_id = element.get("class"), element.get("id")
    return (own_id is not None and own_id.lower() in names) or (
        classes is not None and not names.isdisjoint(classes.lower().split())
    )
