"""Styles of the elements of a page, from <style> and style attributes, that can hide text.

Only the properties are computed that can hide, strike or raise text, and only if the page uses them
in this way. Files of styles outside the page are not read.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cssselect import HTMLTranslator, SelectorError, parse
from lxml.html import HtmlElement

Declared = dict[HtmlElement, Mapping[str, str]]

# What makes a group of properties relevant, and the properties of the group.
_GROUPS = (
    (r"display\s*:\s*none", ("display",)),
    (r"visibility\s*:\s*(?:hidden|collapse)", ("visibility",)),
    (r"line-through", ("text-decoration", "text-decoration-line", "-webkit-text-decoration")),
    (
        r"vertical-align\s*:\s*(?:super|text-top|\d)|mso-text-raise\s*:\s*\d|top\s*:\s*-",
        ("vertical-align", "mso-text-raise", "position", "top"),
    ),
    (r"font(?:-size)?\s*:\s*0", ("font-size", "font")),
    (
        r"(?<![\w-])color\s*:\s*(?:#f|#e|white|rgb|hsl|transparent)",
        ("color", "background", "background-color"),
    ),
    (
        r":\s*-\d{3,}|(?<![\w-])clip\s*:|clip-path|opacity\s*:\s*(?:0|\.0)|scale\(0|translate"
        r"|height\s*:\s*0",
        (
            *("position", "left", "right", "top", "bottom", "text-indent"),
            *("margin-left", "margin-top", "clip", "clip-path", "opacity", "transform"),
            *("height", "max-height", "overflow"),
        ),
    ),
    (r"mso-(?:hide|element)", ("mso-hide", "mso-element")),
)
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_DECLARATION = re.compile(r"([a-zA-Z-]+)\s*:\s*((?:[^;\"'(]|\"[^\"]*\"|'[^']*'|\([^)]*\))*)")
_BRACE = re.compile(r"([^{}]*)([{}])")
_SCREEN = re.compile(r"@media(?!.*\bprint\b).*\b(?:all|screen)\b|@(?:supports|layer|container)")
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)
_MAX_RULES = 2000  # of one page; the rest of a malicious style sheet is ignored


@dataclass(frozen=True, slots=True)
class _Rule:
    """A selector with its declarations: property -> (value, important)."""

    selector: str
    declarations: dict[str, tuple[str, bool]]


def declared_styles(page: HtmlElement) -> Declared:
    """Return the relevant properties of each element that declares one, after the cascade."""
    sheets = [_COMMENT.sub(" ", sheet.text_content()) for sheet in page.iter("style")]
    inline = [(element, element.get("style", "")) for element in page.iterfind(".//*[@style]")]
    inline += [(page, page.get("style", ""))] if page.get("style") else []
    distinct = {style for _, style in inline}
    properties = _relevant_properties("\n".join([*sheets, *distinct]))
    if not properties:
        return {}
    winners: dict[HtmlElement, dict[str, tuple[tuple[object, ...], str]]] = {}
    order = 0
    for rule in _rules(sheets, properties):
        for specificity, elements in _select(page, rule.selector):
            order += 1
            for element in elements:
                _apply(winners, element, rule.declarations, (specificity, order))
    parsed = {style: _declarations(style, properties) for style in distinct}
    for element, style in inline:
        if parsed[style]:
            _apply(winners, element, parsed[style], ((9, 0, 0), 0))
    return {
        element: {name: value for name, (_, value) in values.items()}
        for element, values in winners.items()
    }


def _relevant_properties(text: str) -> frozenset[str]:
    return frozenset(
        name
        for pattern, names in _GROUPS
        if re.search(pattern, text, re.IGNORECASE)
        for name in names
    )


def _apply(
    winners: dict[HtmlElement, dict[str, tuple[tuple[object, ...], str]]],
    element: HtmlElement,
    declarations: Mapping[str, tuple[str, bool]],
    rank: tuple[object, ...],
) -> None:
    values = winners.setdefault(element, {})
    for name, (value, important) in declarations.items():
        weight = (important, *rank)
        if name not in values or weight >= values[name][0]:
            values[name] = (weight, value)


def _declarations(text: str, properties: frozenset[str]) -> dict[str, tuple[str, bool]]:
    found = {}
    for name, value in _DECLARATION.findall(text):
        if (key := name.lower()) in properties:
            bare = _IMPORTANT.sub("", value).strip().lower()
            found[key] = (bare, _IMPORTANT.search(value) is not None)
    return found


def _rules(sheets: list[str], properties: frozenset[str]) -> Iterator[_Rule]:
    """Yield the rules that declare relevant properties for a screen, in order."""
    count = 0
    for sheet in sheets:
        open_blocks: list[str] = []
        for match in _BRACE.finditer(sheet):
            content, brace = match.groups()
            if brace == "{":
                open_blocks.append(content.split(";")[-1].strip())
                continue
            selector = open_blocks.pop() if open_blocks else "@"
            shown = all(_SCREEN.match(block) for block in open_blocks)
            if selector.startswith("@") or not shown or count >= _MAX_RULES:
                continue
            declarations = _declarations(content, properties)
            if declarations:
                count += 1
                yield _Rule(selector, declarations)


def _select(
    page: HtmlElement, selectors: str
) -> Iterator[tuple[tuple[int, int, int], list[HtmlElement]]]:
    """Yield the specificity of each selector of a list, and the elements that it matches."""
    try:
        parsed = parse(selectors)
    except SelectorError:
        return
    translator = HTMLTranslator()
    for selector in parsed:
        if selector.pseudo_element is not None:
            continue
        try:
            path = translator.selector_to_xpath(selector)
        except SelectorError:
            continue
        if found := page.xpath(path):
            yield selector.specificity(), found
