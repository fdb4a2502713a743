"""Location of the article in a page, by ids and classes or else by the length of its text."""

import re

from lxml.html import HtmlElement

from gongkai.inference.readers.html_patterns import html_patterns

# Elements that may be boilerplate by name; rows and cells of data tables have such names, too.
_BOILERPLATE_TAGS = frozenset(
    {"div", "ul", "ol", "dl", "section", "span", "table", "p", "form", "a", "header"}
)
_CONTAINERS = frozenset(
    {"body", "div", "section", "article", "main", "form", "center", "font", "span"}
    | {"table", "tbody", "tr", "td"}
)
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# The share of the text that an element with an article name must contain, by rank of the name.
_NAMED_SHARES = (0.1, 0.4)
_DESCENT_SHARE = 0.9

TextLengths = dict[HtmlElement, int]


def remove_boilerplate(page: HtmlElement) -> None:
    """Remove from `page` hidden elements, elements without text, and boilerplate by name.

    An element with more than half of the text of the page stays, whatever its name is.
    """
    patterns = html_patterns()
    for element in list(page.iter(*patterns.dropped_tags)):
        _drop(element)
    lengths = _text_lengths(page)
    half = lengths[page] / 2
    for element in lengths:
        if lengths[element] > half:
            continue
        hidden = element.get("hidden") is not None or _HIDDEN.search(element.get("style", ""))
        named = element.tag in _BOILERPLATE_TAGS and any(
            map(patterns.boilerplate.fullmatch, _names(element))
        )
        if hidden or named:
            _drop(element)


def find_article(page: HtmlElement) -> HtmlElement:
    """Return the element of `page` that contains the article; boilerplate must be removed first.

    Elements are compared by the length of their text outside links. Elements with a known name and
    a sufficient share of the text are preferred: the best name first, then the longest text. If
    there is none, the search descends from the body while one child has nearly all the text.
    """
    body = page.find("body")
    root = page if body is None else body
    lengths = _text_lengths(root)
    ranks = html_patterns().articles
    named = [
        (rank, -lengths[element], element)
        for element in lengths
        if (rank := min((ranks[name] for name in _names(element) if name in ranks), default=None))
        is not None
        and lengths[element] > lengths[root] * _NAMED_SHARES[rank]
    ]
    if named:
        return min(named, key=lambda entry: entry[:2])[2]
    return _descend(root, lengths)


def _descend(root: HtmlElement, lengths: TextLengths) -> HtmlElement:
    node = root
    while len(node):
        child = max(node, key=lengths.__getitem__)
        if child.tag not in _CONTAINERS or lengths[child] < lengths[node] * _DESCENT_SHARE:
            break
        if not any(grandchild.tag in _CONTAINERS or grandchild.tag == "p" for grandchild in child):
            break
        node = child
    while node.tag in _TABLE_PARTS:
        node = node.getparent()
    return node


def _text_lengths(root: HtmlElement) -> TextLengths:
    """Return the number of characters outside links under each element, in document order."""
    elements = list(root.iter())
    lengths = dict.fromkeys(elements, 0)
    for element in reversed(elements):
        if element.tag != "a":
            lengths[element] += len((element.text or "").strip())
        else:
            lengths[element] = 0
        parent = element.getparent()
        if element is not root and parent is not None:
            lengths[parent] += lengths[element] + len((element.tail or "").strip())
    return lengths


def _names(element: HtmlElement) -> list[str]:
    return [*element.get("class", "").lower().split(), element.get("id", "").strip().lower()]


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()
