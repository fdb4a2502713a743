"""Raised text of a page: marks of notes are removed, exponents are written in raised characters."""

import re
from collections.abc import Iterator, Mapping

from lxml.html import HtmlElement

from gongkai.inference.readers.html_patterns import html_patterns
from gongkai.inference.readers.html_styles import Declared
from gongkai.inference.readers.note_marks import (
    is_link_mark,
    is_note_mark,
    is_power,
    write_power,
)

_RAISED = re.compile(r"super|text-top|(?!0*\.?0*[a-z%])[\d.]+(?:px|pt|em|ex|%)")
_NOTE_CLASSES = "//*[contains(@class, 'note') or contains(@class, 'Note')]"
_MARK_CLASSES = frozenset(
    {"msofootnotereference", "msoendnotereference", "footnote-ref", "footnote-reference", "noteref"}
)
_LOOK_BACK = 6  # characters


def resolve_raised_text(page: HtmlElement, styles: Declared) -> None:
    """Remove the marks of notes from `page`, and write exponents in raised characters."""
    raised = list(_raised_elements(page, styles))
    marks = [element for element in raised if is_note_mark("".join(element.itertext()))]
    numbers = frozenset(text for element in marks if (text := _text(element)).isdecimal())
    for element in raised:
        text = _text(element)
        if element.getparent() is None or not text:
            continue
        if is_power(text, _text_before(element), numbers - {text}):
            _clear(element, write_power(text))
        elif is_note_mark(text) and not _is_whole_block(element, text):
            _clear(element, "")
    for link in page.xpath("//a[starts-with(@href, '#')]"):
        if is_link_mark(_text(link)):
            _clear(link, "")


def _raised_elements(page: HtmlElement, styles: Declared) -> Iterator[HtmlElement]:
    """Yield the outermost elements that are raised, or marks of notes by their class."""
    found = dict.fromkeys(page.iter("sup"))
    found |= {element: None for element, style in styles.items() if _is_raised(style, element)}
    for element in page.xpath(_NOTE_CLASSES):
        if not _MARK_CLASSES.isdisjoint(element.get("class", "").lower().split()):
            found[element] = None
    for element in found:
        if not any(above in found for above in element.iterancestors()):
            yield element


def _is_raised(style: Mapping[str, str], element: HtmlElement) -> bool:
    if element.tag in html_patterns().blocks:
        return False
    if _RAISED.fullmatch(style.get("vertical-align", "")) or "mso-text-raise" in style:
        return True
    return style.get("position") == "relative" and style.get("top", "").startswith("-")


def _text(element: HtmlElement) -> str:
    return "".join("".join(element.itertext()).split())


def _clear(element: HtmlElement, text: str) -> None:
    tail = element.tail
    for child in list(element):
        element.remove(child)
    element.text, element.tail = text, tail


def _text_before(element: HtmlElement) -> str:
    """Return the last characters before `element` in its paragraph."""
    before = ""
    node = element
    while len(before) < _LOOK_BACK:
        previous = node.getprevious()
        if previous is not None:
            if previous.tag == "br" or previous.tag in html_patterns().blocks:
                return (previous.tail or "") + before
            before = "".join(previous.itertext()) + (previous.tail or "") + before
            node = previous
            continue
        parent = node.getparent()
        if parent is None:
            break
        before = (parent.text or "") + before
        if parent.tag in html_patterns().blocks:
            break
        node = parent
    return before.rstrip()


def _is_whole_block(element: HtmlElement, text: str) -> bool:
    """Return whether the paragraph or cell of `element` has no other text."""
    node = element
    for node in element.iterancestors():
        if node.tag in html_patterns().blocks:
            break
    return _text(node) == text
