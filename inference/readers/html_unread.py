"""Parts of an article that are not text: pictures, frames, embedded objects, attached files."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import (
    Block,
    Paragraph,
    TableBlock,
    plain_text,
    remove_whitespace,
)
from gongkai.inference.readers.html_patterns import html_patterns

UNREAD_TAGS = ("img", "svg", "iframe", "frame", "object", "embed", "canvas")
_HEADING = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[部章节])\S"
)
_SUBHEADING = re.compile(r"\s*[（(][一二三四五六七八九十]{1,3}[）)]\S")
_REFERENCE = re.compile(r"[图表]|如下|附件")
_UNIT = re.compile(r"\s*余?(?:条|件|次|篇|期|份|个|项|人|万|%|％)")
_ATTACHED = re.compile(
    r"\.(?:pdf|docx?|xlsx?|wps|ofd|rtf|zip|rar|jpe?g|png)(?:[?#].*)?$", re.IGNORECASE
)
_SMALL = 40  # pixels: a picture of this size or less is an icon
_EMPTY = 40  # characters of a chapter without a figure or a sentence
_KINDS = {
    "img": "picture",
    "svg": "picture",
    "canvas": "picture",
    "iframe": "frame",
    "frame": "frame",
}


@dataclass(frozen=True, slots=True)
class UnreadObject(Paragraph):
    """An object of the article at its place between the paragraphs; it has no text.

    Attributes:
        kind: picture, frame, object or file.
        name: its address or its description.
        replaces_figure: whether it is in the place of a number in a sentence.
    """

    text: str = ""
    kind: str = "object"
    name: str = ""
    replaces_figure: bool = False


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
    in_sentence = kind == "picture" and _UNIT.match(element.tail or "") is not None
    return UnreadObject("", kind, name or f"<{element.tag}>", in_sentence)


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


def find_missing_content(blocks: Sequence[Block]) -> Iterator[tuple[UnreadObject, str]]:
    """Yield the objects in the place of content, with the heading above or the row of the table.

    These are the objects of a chapter that has no sentence and no figure, those in a cell without
    text, and those before a unit.
    """
    chapter: list[UnreadObject] = []
    heading, text = "", ""
    found: list[tuple[UnreadObject, str]] = []
    for block in blocks:
        if isinstance(block, UnreadObject):
            if block.replaces_figure:
                found.append((block, heading))
            else:
                chapter.append(block)
        elif isinstance(block, TableBlock):
            text += plain_text((block,))
            found += _missing_cells(block, heading)
        elif _HEADING.match(block.text) or (
            _SUBHEADING.match(block.text) and _is_short(block.text)
        ):
            found += _missing_chapter(chapter, heading, text)
            chapter, heading, text = [], block.text.strip(), ""
        else:
            text += block.text
    yield from found
    yield from _missing_chapter(chapter, heading, text)


def _is_short(text: str) -> bool:
    return "。" not in text and len(text) < _EMPTY


def _missing_chapter(
    objects: Iterable[UnreadObject], heading: str, text: str
) -> Iterator[tuple[UnreadObject, str]]:
    if not heading:
        return
    bare = remove_whitespace(text)
    if (
        len(bare) < _EMPTY
        and not re.search(r"\d", bare)
        and ("。" not in bare or _REFERENCE.search(bare))
    ):
        yield from ((found, heading) for found in objects)


def _missing_cells(table: TableBlock, heading: str) -> Iterator[tuple[UnreadObject, str]]:
    for cell in table.cells:
        objects = [block for block in cell.content if isinstance(block, UnreadObject)]
        if objects and not plain_text(cell.content).strip():
            row = [other for other in table.cells if other.row == cell.row]
            label = remove_whitespace(plain_text(row[0].content)) or heading
            yield objects[0], label
        for block in cell.content:
            if isinstance(block, TableBlock):
                yield from _missing_cells(block, heading)


def unread_warning(found: UnreadObject, place: str) -> str:
    """Return the warning about an object that is in the place of content."""
    where = f"under “{place}”" if place else "of the article"
    return f"the {found.kind} {found.name} {where} was not read; check the page"
