"""Where the article of a page is: by the names that site builders give it, else by its mass."""

import re

from lxml.html import HtmlElement

from gongkai.inference.readers.page_names import page_names

# What may carry a furniture name; rows and cells carry such names inside data tables.
_FRAMES = ("div", "ul", "ol", "dl", "section", "span", "table", "p", "form", "a", "header")
_CONTAINERS = frozenset(
    {"body", "div", "section", "article", "main", "form", "center", "font", "span"}
    | {"table", "tbody", "tr", "td"}
)
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# What part of the page an element must hold to be taken at its name, by the rank of the name.
_NAMED_SHARES = (0.1, 0.4)
_DESCENT_SHARE = 0.9

Mass = dict[HtmlElement, int]


def remove_furniture(page: HtmlElement) -> None:
    """Remove from `page` what is hidden, what holds no text, and what its name tells is furniture.

    An element with most of the text of the page stays, whatever it is called.
    """
    names = page_names()
    for element in list(page.iter(*names.dropped_tags)):
        _drop(element)
    mass = _mass(page)
    half = mass[page] / 2
    for element in mass:
        if mass[element] > half:
            continue
        hidden = element.get("hidden") is not None or _HIDDEN.search(element.get("style", ""))
        named = element.tag in _FRAMES and any(map(names.furniture.fullmatch, _names(element)))
        if hidden or named:
            _drop(element)


def find_article(page: HtmlElement) -> HtmlElement:
    """Return the element of `page` (without furniture) that holds the article.

    The mass of an element is its text outside links. An element with a known name and a good
    part of the mass wins: the best name first, then the most mass. Without one, the search
    descends from the body as long as one child holds nearly all the mass.
    """
    body = page.find("body")
    root = page if body is None else body
    mass = _mass(root)
    ranks = page_names().articles
    named = [
        (rank, -mass[element], element)
        for element in mass
        if (rank := min((ranks[name] for name in _names(element) if name in ranks), default=None))
        is not None
        and mass[element] > mass[root] * _NAMED_SHARES[rank]
    ]
    if named:
        return min(named, key=lambda entry: entry[:2])[2]
    return _descend(root, mass)


def _descend(root: HtmlElement, mass: Mass) -> HtmlElement:
    node = root
    while len(node):
        child = max(node, key=mass.__getitem__)
        if child.tag not in _CONTAINERS or mass[child] < mass[node] * _DESCENT_SHARE:
            break
        if not any(grandchild.tag in _CONTAINERS or grandchild.tag == "p" for grandchild in child):
            break
        node = child
    while node.tag in _TABLE_PARTS:
        node = node.getparent()
    return node


def _mass(root: HtmlElement) -> Mass:
    """Return the count of characters outside links under each element, in order of the page."""
    elements = list(root.iter())
    mass = dict.fromkeys(elements, 0)
    for element in reversed(elements):
        if element.tag != "a":
            mass[element] += len((element.text or "").strip())
        else:
            mass[element] = 0
        parent = element.getparent()
        if element is not root and parent is not None:
            mass[parent] += mass[element] + len((element.tail or "").strip())
    return mass


def _names(element: HtmlElement) -> list[str]:
    return [*element.get("class", "").lower().split(), element.get("id", "").strip().lower()]


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()
