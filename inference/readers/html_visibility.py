"""Text of a page that its readers do not see: hidden, struck, in the color of the background.

The text is removed from the tree, and its characters are counted by the element that contained it.
Hidden panels of tabs and lists that open on a click are content and stay.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from lxml import etree
from lxml.html import HtmlElement

from gongkai.inference.readers.html_colors import (
    WHITE,
    Color,
    are_alike,
    is_transparent,
    parse_color,
)
from gongkai.inference.readers.html_panels import is_panel
from gongkai.inference.readers.html_styles import Declared

_STRUCK_TAGS = frozenset({"del", "s", "strike"})
_FAR = re.compile(r"-\s*(?:\d{4,}|[5-9]\d\d)")
_ZERO = re.compile(r"0*\.?0+(?:px|pt|em|rem|%|vh|vw)?")
_SIZE_KEEPS_ZERO = re.compile(r"[\d.]+(?:em|%)|inherit|smaller|larger")
_CLIP = re.compile(
    r"rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)|inset\(\s*(?:50|100)%"
)
_NOWHERE = re.compile(r"scale\(0\)|translate\w*\([^)]*-\d{4,}")
# Elements and properties from which on a text can be unseen.
_STARTS = "//del | //s | //strike | //font[@color]"
_DECORATIONS = ("text-decoration", "text-decoration-line", "-webkit-text-decoration")
_FIRST = frozenset({"visibility", "font-size", "font", "color", *_DECORATIONS})
_CONTROLS = ("input", "select", "textarea")
_COMMENTS = "//*[contains(@class, 'mso') or contains(@class, 'Mso')]"
_TEXT = etree.XPath("string()", smart_strings=False)
_COMMENT_CLASSES = frozenset(
    {"msocomanchor", "msocomtxt", "msocomoff", "msocommenttext", "msocommentreference"}
)


@dataclass(slots=True)
class UnseenText:
    """Numbers of characters that were removed, by the element that contained them.

    Attributes:
        hidden: characters that are not shown.
        struck: characters that are crossed out or deleted.
        comments: characters of comments on the text.
        opened: hidden characters that were kept, because they are most of the page.
    """

    hidden: Counter[HtmlElement] = field(default_factory=Counter)
    struck: Counter[HtmlElement] = field(default_factory=Counter)
    comments: Counter[HtmlElement] = field(default_factory=Counter)
    opened: Counter[HtmlElement] = field(default_factory=Counter)

    def warnings(self, article: HtmlElement) -> tuple[str, ...]:
        """Return a warning for each kind of text that is missing in `article`."""
        elements = set(article.iter())
        sums = {
            "{} hidden characters were left out": self.hidden,
            "{} crossed-out characters were left out": self.struck,
            "{} characters of comments were left out": self.comments,
            "{} characters are hidden at first and were read: check whether the page shows them":
                self.opened,
        }  # fmt: skip
        return tuple(
            template.format(count)
            for template, counts in sums.items()
            if (count := sum(counts[element] for element in counts if element in elements))
        )


@dataclass(frozen=True)
class _State:
    """What the ancestors of a text declare."""

    invisible: bool = False
    tiny: bool = False
    struck: bool = False
    color: Color | None = None
    background: Color | None = WHITE

    @cached_property
    def is_hidden(self) -> bool:
        same = (
            self.color is not None
            and self.background is not None
            and are_alike(self.color, self.background)
        )
        return self.invisible or self.tiny or same

    @cached_property
    def is_unseen(self) -> bool:
        return self.struck or self.is_hidden


def remove_unseen(page: HtmlElement, styles: Declared) -> UnseenText:
    """Remove the text of `page` that is not seen, and return how much it was.

    Scripts and the like must be removed first, since their text counts otherwise.
    """
    unseen = UnseenText()
    _remove_trees(page, styles, unseen)
    for element in page.xpath(_COMMENTS):
        if not _COMMENT_CLASSES.isdisjoint(element.get("class", "").lower().split()):
            _remove_tree(element, unseen.comments)
    _remove_texts(page, styles, unseen)
    return unseen


def _remove_trees(page: HtmlElement, styles: Declared, unseen: UnseenText) -> None:
    """Remove elements that are hidden with all that they contain."""
    candidates = [
        element
        for element in page.iterfind(".//*[@hidden]")
        if element.get("hidden") != "until-found"
        and styles.get(element, {}).get("display", "none") in ("none", "")
    ]
    candidates += [element for element, style in styles.items() if _is_gone(style)]
    total = _count(page) if candidates else 0
    for element in dict.fromkeys(candidates):
        style = styles.get(element, {})
        if element.getparent() is None or element.tag == "body":
            unseen.opened[page] += total
        elif element.tag in _CONTROLS:
            element.drop_tree()
        elif "mso-element" in style:
            _remove_tree(element, unseen.comments)
        elif (count := _count(element)) > total / 2:
            unseen.opened[element] += count
        elif not (_may_be_panel(style) and is_panel(element)):
            _remove_tree(element, unseen.hidden)


def _remove_tree(element: HtmlElement, counts: Counter[HtmlElement]) -> None:
    parent = element.getparent()
    if parent is not None:
        counts[parent] += _count(element)
        element.drop_tree()


def _is_gone(style: Mapping[str, str]) -> bool:
    """Return whether a style hides an element with all that it contains."""
    return (
        style.get("display") == "none"
        or style.get("mso-hide") == "all"
        or style.get("mso-element", "") in ("comment", "comment-list")
        or _is_off_screen(style)
        or _CLIP.search(style.get("clip", "") + style.get("clip-path", "")) is not None
        or _ZERO.fullmatch(style.get("opacity", "1")) is not None
        or _NOWHERE.search(style.get("transform", "")) is not None
        or (
            style.get("overflow") == "hidden"
            and any(_ZERO.fullmatch(style.get(name, "1")) for name in ("height", "max-height"))
        )
    )


def _is_off_screen(style: Mapping[str, str]) -> bool:
    names = ["text-indent", "margin-left", "margin-top"]
    if style.get("position") in ("absolute", "fixed"):
        names += ["left", "top", "right", "bottom"]
    return any(_FAR.match(style.get(name, "")) for name in names)


def _may_be_panel(style: Mapping[str, str]) -> bool:
    """Return whether the way of hiding is one that a script changes on a click."""
    return not any(
        name in style for name in ("mso-hide", "text-indent", "margin-left", "clip", "clip-path")
    )


def _remove_texts(page: HtmlElement, styles: Declared, unseen: UnseenText) -> None:
    """Remove single texts; their visibility depends on the nearest element that declares it."""
    starts = dict.fromkeys(page.xpath(_STARTS))
    starts |= {element: None for element in styles if not _FIRST.isdisjoint(styles[element])}
    if not starts:
        return
    external = page.find(".//link[@rel='stylesheet']") is not None
    states: dict[HtmlElement, _State] = {}
    for start in starts:
        path = list(start.iterancestors())
        if not path or path[-1] is not page or any(above in starts for above in path):
            continue  # removed, or part of another one
        state = _State()
        for element in reversed(path):
            state = states[element] = _enter(element, state, styles.get(element), external)
        for element in start.iter():
            above = states[element.getparent()]
            state = states[element] = _enter(element, above, styles.get(element), external)
            if state.is_unseen:
                element.text = _keep(element, element.text, state, unseen)
            if element is not start and above.is_unseen:
                element.tail = _keep(element.getparent(), element.tail, above, unseen)


def _keep(element: HtmlElement, text: str | None, state: _State, unseen: UnseenText) -> str | None:
    if not text:
        return text
    counts = unseen.hidden if state.is_hidden else unseen.struck
    counts[element] += len("".join(text.split()))
    return None


def _enter(
    element: HtmlElement, state: _State, style: Mapping[str, str] | None, external: bool
) -> _State:
    """Return the state of the text of `element` under an element with `state`."""
    changes: dict[str, object] = {}
    if element.tag in _STRUCK_TAGS:
        changes["struck"] = True
    if element.tag == "font" and (name := element.get("color")):
        changes["color"] = parse_color(name.strip().lower())
    if name := element.get("bgcolor"):
        changes["background"] = parse_color(name.strip().lower())
    elif element.get("background"):
        changes["background"] = None  # a picture
    elif external and element.get("class"):
        changes["background"] = None  # a style sheet that is not part of the page may set it
    if style:
        _apply_style(changes, style, state)
    return replace(state, **changes) if changes else state  # type: ignore[arg-type]


def _apply_style(changes: dict[str, object], style: Mapping[str, str], state: _State) -> None:
    if "visibility" in style:
        changes["invisible"] = style["visibility"] in ("hidden", "collapse")
    decoration = "".join(style.get(name, "") for name in _DECORATIONS)
    if "line-through" in decoration:
        changes["struck"] = True
    elif decoration and not state.struck:
        changes["struck"] = False  # an inner element cannot remove the line of an outer one
    size = style.get("font-size") or style.get("font", "")
    if size:
        first = size.split("/")[0].split()[0] if "font-size" not in style else size
        zero = _ZERO.fullmatch(first) is not None
        changes["tiny"] = zero or (state.tiny and _SIZE_KEEPS_ZERO.fullmatch(first) is not None)
    background = style.get("background-color") or style.get("background", "")
    if background and not is_transparent(background) and background not in ("none", "inherit"):
        changes["background"] = None if "url(" in background else parse_color(background)
    color = style.get("color", "")
    if color and color not in ("inherit", "currentcolor"):
        if is_transparent(color):
            changes["invisible"] = True
        changes["color"] = parse_color(color)


def _count(element: HtmlElement) -> int:
    return len("".join(str(_TEXT(element)).split()))
