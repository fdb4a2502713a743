"""Parts of an article that are not text: pictures, frames, embedded objects, attached files."""

import re

from lxml.html import HtmlElement

from gongkai.inference.readers.html_patterns import html_patterns
from gongkai.inference.readers.unread_objects import UnreadObject, starts_with_unit

UNREAD_TAGS = ("img", "svg", "iframe", "frame", "object", "embed", "canvas")
_ATTACHED = re.compile(
    r"\.(?:pdf|docx?|xlsx?|wps|ofd|rtf|zip|rar|jpe?g|png)(?:[?#].*)?$", re.IGNORECASE
)
_SMALL = 40  # pixels: a picture of this size or less is an icon
_KINDS = {
    "img": "picture",
    "svg": "picture",
    "canvas": "picture",
    "iframe": "frame",
    "frame": "frame",
}


def unread_object(element: HtmlElement) -> UnreadObject | None:
    """Return the object that `element` shows; None for a decoration."""
    name = next(
        (
            element.get(key, "").strip()
            for key in ("src", "data", "data-src", "title", "alt")
            if element.get(key)
        ),
        "",
    )
    kind = _KINDS.get(str(element.tag), "object")
    if kind == "picture" and _is_decoration(element, name):
        return None
    if element.tag == "svg" and not re.search(r"\d", "".join(element.itertext())):
        return None
    if name.startswith("data:"):
        name = name[:20] + "…"
    in_sentence = kind == "picture" and starts_with_unit(element.tail or "")
    address = (element.get("src") or element.get("data-src") or "").strip()
    return UnreadObject("", kind, name or f"<{element.tag}>", in_sentence, address)


def _is_decoration(element: HtmlElement, name: str) -> bool:
    if element.get("role") == "presentation" or html_patterns().decorations.search(name):
        return True
    sizes = [element.get("width"), element.get("height")]
    sizes += re.findall(r"(?<![\w-])(?:width|height)\s*:\s*([\d.]+)px", element.get("style", ""))
    pixels = [float(size.removesuffix("px")) for size in sizes if _is_number(size)]
    return any(size <= _SMALL for size in pixels)


def _is_number(size: str | None) -> bool:
    return size is not None and re.fullmatch(r"\d+(?:\.\d+)?(?:px)?", size) is not None


def attached_files(article: HtmlElement) -> list[UnreadObject]:
    """Return the files that the links of `article` lead to."""
    return [
        UnreadObject("", "file", link.get("href", "").strip())
        for link in article.iterfind(".//a[@href]")
        if _ATTACHED.search(link.get("href", ""))
    ]
