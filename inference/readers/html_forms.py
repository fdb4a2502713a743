"""Form controls of an article: their values are text that a reader sees."""

import re

from lxml.html import HtmlElement

_TYPES_WITHOUT_TEXT = frozenset(
    {
        "hidden",
        "submit",
        "button",
        "reset",
        "image",
        "file",
        "password",
        "range",
        "color",
        "checkbox",
        "radio",
    }
)
_PROMPT = re.compile(r"请?(?:输入|选择)|搜索|关键[字词]|验证码")


def write_control_values(article: HtmlElement) -> None:
    """Replace the inputs, text areas and lists of `article` by the values that they show."""
    for control in list(article.iter("input", "textarea", "select")):
        if control.getparent() is None:
            continue
        text = _shown_value(control)
        tail = control.tail
        for child in list(control):
            control.remove(child)
        control.tag = "pre" if control.tag == "textarea" and "\n" in text.strip() else "span"
        control.text, control.tail = text, tail


def _shown_value(control: HtmlElement) -> str:
    if control.tag == "select":
        return _selected(control)
    if control.tag == "textarea":
        text = "".join(control.itertext())
    else:
        kind = control.get("type", "text").strip().lower()
        text = "" if kind in _TYPES_WITHOUT_TEXT else control.get("value", "")
    return "" if _PROMPT.search(text[:20]) else text


def _selected(control: HtmlElement) -> str:
    """Return the chosen options; a list that shows one line starts with its first option."""
    options = list(control.iter("option"))
    chosen = [option for option in options if "selected" in option.attrib]
    if not chosen and "multiple" not in control.attrib and control.get("size", "1") == "1":
        chosen = [option for option in options if "disabled" not in option.attrib][:1]
    texts = [
        "".join((option.get("label") or "".join(option.itertext())).split()) for option in chosen
    ]
    return " ".join(text for text in texts if not _PROMPT.search(text))
