"""Panels of a page that are hidden until a click: of tabs, accordions, lists that unfold."""

import re

from lxml.html import HtmlElement

_PANEL_NAME = re.compile(
    r"(?:^|[-_ ])(?:tab|tabs|tabcon\w*|tab-?pane\w*|tab-?(?:item|content|box|panel)\w*|pane|panels?"
    r"|collapse|collapsed|collapsible|accordion\w*|fold|unfold|foldable|expand\w*|toggle\w*"
    r"|swiper-slide|carousel-item|slide|more|layui-(?:tab|colla)-\w+|el-tab-pane"
    r"|ant-tabs-tabpane|qiehuan|xuanxiang)(?:$|[-_ \d])",
    re.IGNORECASE,
)
_OVERLAY_NAME = re.compile(
    r"(?:^|[-_ ])(?:modal|dialog|popup|pop|tooltip|tips?|mask|layer|overlay|share\w*|qrcode|ewm"
    r"|dropdown|menu|nav|sub-?nav|print|copy|bak|backup|old|template|tpl)(?:$|[-_ \d])",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"展开|收起|查看(?:更多|全部|全文|详情)|阅读全文|显示全部|点击(?:查看|展开)|更多"
)
_SIMPLE_NAME = re.compile(r"[\w.:-]+")
_ROLES = frozenset({"tabpanel", "region"})
_BLOCKS = frozenset(
    {"div", "section", "article", "ul", "ol", "li", "dd", "dl", "table", "tr", "tbody", "p"}
)
_MIN_LABELS = 2
_LONGEST_LABEL = 30  # characters


def is_panel(element: HtmlElement) -> bool:
    """Return whether the hidden `element` is content that a click shows.

    It is a panel if its role or its name says so, if a control refers to its id, or if a list of as
    many short labels as there are panels precedes it. A copy of a panel that is shown is none.
    """
    if element.tag not in _BLOCKS or _OVERLAY_NAME.search(_names(element)):
        return False
    own = _bare(element)
    if not own or _repeats_sibling(element, own):
        return False
    return (
        element.get("role") in _ROLES
        or _PANEL_NAME.search(_names(element)) is not None
        or _is_referred_to(element)
        or _follows_opener(element)
        or _has_labels(element)
    )


def _names(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"


def _bare(element: HtmlElement) -> str:
    return "".join("".join(element.itertext()).split())


def _repeats_sibling(element: HtmlElement, own: str) -> bool:
    parent = element.getparent()
    return parent is not None and any(
        sibling is not element and len(sibling) == len(element) and _bare(sibling) == own
        for sibling in parent
    )


def _is_referred_to(element: HtmlElement) -> bool:
    """Return whether a link, a button or another control names the id of the element."""
    name = element.get("id")
    if not name or not _SIMPLE_NAME.fullmatch(name):
        return False
    own = ("data-target", "data-bs-target", "href")
    conditions = [f"@{key}='#{name}'" for key in own]
    conditions += [f"@{key}='{name}'" for key in ("for", "data-id", "data-tab", "data-for")]
    conditions += [f"contains(@{key}, \"'{name}'\")" for key in ("onclick", "onmouseover")]
    conditions.append(f"contains(concat(' ', @aria-controls, ' '), ' {name} ')")
    path = f"//*[{' or '.join(conditions)}]"
    return bool(element.getroottree().xpath(path))


def _follows_opener(element: HtmlElement) -> bool:
    """Return whether an element beside it invites to unfold it."""
    parent = element.getparent()
    if parent is None:
        return False
    texts = (_bare(sibling)[: _LONGEST_LABEL + 1] for sibling in parent if sibling is not element)
    return any(len(text) <= _LONGEST_LABEL and _OPENER.search(text) for text in texts)


def _has_labels(element: HtmlElement) -> bool:
    """Return whether a list of labels, one for each panel, is before the panels."""
    parent = element.getparent()
    if parent is None:
        return False
    panels = [
        sibling for sibling in parent if sibling.tag == element.tag and not _is_label_list(sibling)
    ]
    if len(panels) < _MIN_LABELS:
        return False
    first = panels[0]
    before = [*first.itersiblings(preceding=True)]
    node = parent
    while not before and node is not None:
        before = [*node.itersiblings(preceding=True)]
        node = node.getparent()
    return any(len(_labels(candidate)) == len(panels) for candidate in before[:3])


def _is_label_list(element: HtmlElement) -> bool:
    return len(_labels(element)) >= _MIN_LABELS


def _labels(element: HtmlElement) -> list[HtmlElement]:
    """Return the items of a list of short labels; nothing for another element."""
    while len(element) == 1 and not (element.text or "").strip():
        element = element[0]
    items = [
        item
        for item in element
        if item.tag in ("li", "a", "span", "div", "dt", "td", "button", "label")
    ]
    texts = [_bare(item) for item in items]
    fits = len(items) == len(element) and all(0 < len(text) <= _LONGEST_LABEL for text in texts)
    return items if fits and not any("。" in text for text in texts) else []
