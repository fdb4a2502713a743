"""Location of the article in a page, by ids and classes or else by the length of its text."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from itertools import islice

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import remove_whitespace
from gongkai.inference.readers.html_patterns import html_patterns
from gongkai.inference.readers.html_tables import is_data_table

# Elements that may be boilerplate by name; rows and cells of data tables have such names, too.
_BOILERPLATE_TAGS = frozenset(
    {"div", "ul", "ol", "dl", "section", "span", "table", "p", "form", "a", "header"}
)
_CONTAINERS = frozenset(
    {"body", "div", "section", "article", "main", "form", "center", "font", "span"}
    | {"table", "tbody", "tr", "td"}
)
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
# The share of the text that an element with an article name must contain, by rank of the name.
_NAMED_SHARES = (0.1, 0.4)
_DESCENT_SHARE = 0.9
_LEAST_OUTSIDE = 0.1  # the share of the text outside boilerplate, in a page that has some
_LONGEST_BOILERPLATE = 300  # characters of a text that boilerplate words can identify
_SENTENCE = 20  # characters
# Dates and times are also those of the page.
_DATE = re.compile(r"\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[:：]\d\d(?:[:：]\d\d)?")
_FIGURE = re.compile(r"\d")
_MAX_TEXTS = 2000  # text nodes of an element that are examined

TextLengths = dict[HtmlElement, int]


def remove_boilerplate(page: HtmlElement) -> HtmlElement:
    """Return the element of `page` that contains the article, without boilerplate in it.

    Elements without text and hidden elements must be removed first. Boilerplate is recognised by
    its tag or name. An element with such a name stays if it contains more than half of the text of
    the page, or if it is in the article and its words are those of a report: a name alone (``hot``,
    ``top``, ``wz``) shows nothing. In an article that is found by its name, a figure is enough.
    A table of figures stays with all that it contains.
    """
    patterns = html_patterns()
    lengths = _text_lengths(page)
    half = lengths[page] / 2
    names = {
        element: _names(element) for element in page.xpath("descendant-or-self::*[@class or @id]")
    }
    candidates = [
        element
        for element, own in names.items()
        if element.tag in _BOILERPLATE_TAGS and any(map(patterns.boilerplate.fullmatch, own))
    ]
    candidates += page.iter(*patterns.boilerplate_tags)
    named = dict.fromkeys(element for element in candidates if lengths[element] <= half)
    article = _find_article(page, names, named, lengths)
    is_named = any(name in patterns.articles for name in names.get(article, ()))
    is_data = cache(is_data_table)
    for element in named:
        if element is article or not _is_inside(element, article):
            continue
        table = _table_around(element)
        if table is not None and is_data(table):
            continue
        if not _is_content(element, lengths, is_named=is_named):
            _drop(element)
    return article


def _find_article(
    page: HtmlElement,
    names: Mapping[HtmlElement, list[str]],
    boilerplate: Collection[HtmlElement],
    whole: TextLengths,
) -> HtmlElement:
    """Return the element that contains the article.

    Elements are compared by the length of their text outside links and `boilerplate`. Elements with
    a known name and a sufficient share of the text are preferred: the best name first, then the
    longest text. If there is none, the search descends from the body while one child has nearly all
    the text.
    """
    body = page.find("body")
    root = page if body is None else body
    lengths = _lengths_without(boilerplate, whole)
    if lengths[root] < whole[root] * _LEAST_OUTSIDE:
        lengths = whole  # every paragraph has such a name
    ranks = html_patterns().articles
    named = [
        (rank, -lengths[element], element)
        for element, own in names.items()
        if (rank := min((ranks[name] for name in own if name in ranks), default=None)) is not None
        and (element is root or _is_inside(element, root))
        and lengths[element] > lengths[root] * _NAMED_SHARES[rank]
    ]
    if named:
        return min(named, key=lambda entry: entry[:2])[2]
    return _descend(root, lengths)


def _table_around(element: HtmlElement) -> HtmlElement | None:
    return next(element.iterancestors("table"), None)


def _is_content(element: HtmlElement, lengths: TextLengths, *, is_named: bool) -> bool:
    """Return whether an element of the article belongs to the report in spite of its name."""
    patterns = html_patterns()
    text = remove_whitespace("".join(islice(element.itertext(), _MAX_TEXTS)))
    if not text:
        return False
    if element.tag in ("a", "span", "button") and _is_in_sentence(element):
        return True
    if len(text) < _LONGEST_BOILERPLATE and patterns.boilerplate_text.search(text):
        return False
    if lengths[element] < len(text) / 2:
        return False  # mostly links
    return (
        patterns.report_text.search(text) is not None
        or ("。" in text and len(text) >= _SENTENCE)
        or (is_named and _FIGURE.search(_DATE.sub("", text)) is not None)
        or any(map(is_data_table, element.iter("table")))
    )


def _is_inside(element: HtmlElement, article: HtmlElement) -> bool:
    return any(above is article for above in element.iterancestors())


def _is_in_sentence(element: HtmlElement) -> bool:
    """Return whether the paragraph around `element` has words of a report beside it."""
    patterns = html_patterns()
    for block in element.iterancestors():
        if block.tag in patterns.blocks:
            break
    else:
        return False
    own = remove_whitespace("".join(element.itertext()))
    text = remove_whitespace("".join(islice(block.itertext(), _MAX_TEXTS)))
    return (
        len(text) > len(own) + 2
        and (patterns.report_text.search(text) is not None or "。" in text or "，" in text)
        and patterns.boilerplate_text.search(own) is None
    )


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
        if element.tag == "a":
            lengths[element] = 0
        elif text := element.text:
            lengths[element] += len(text.strip())
        parent = element.getparent()
        if element is not root and parent is not None:
            tail = element.tail
            lengths[parent] += lengths[element] + (len(tail.strip()) if tail else 0)
    return lengths


def _lengths_without(excluded: Collection[HtmlElement], lengths: TextLengths) -> TextLengths:
    """Return the lengths of text if that of the `excluded` elements is not counted."""
    counted = dict(lengths)
    done: set[HtmlElement] = set()
    for element in excluded:
        done.add(element)
        length = counted[element]
        if not length:
            continue
        counted[element] = 0
        for above in element.iterancestors():
            if above.tag == "a" or above in done:
                break
            counted[above] -= length
    return counted


def _names(element: HtmlElement) -> list[str]:
    return [*element.get("class", "").lower().split(), element.get("id", "").strip().lower()]


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def remove_elements(page: HtmlElement, tags: Collection[str]) -> None:
    """Remove the elements with one of the `tags` from `page`."""
    for element in list(page.iter(*tags)):
        _drop(element)
