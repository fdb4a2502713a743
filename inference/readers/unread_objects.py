"""Objects of a document without text, and which of them are in the place of content."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gongkai.inference.readers.blocks import (
    Block,
    Paragraph,
    TableBlock,
    plain_text,
    remove_whitespace,
)

_HEADING = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[部章节])\S"
)
_SUBHEADING = re.compile(r"\s*[（(][一二三四五六七八九十]{1,3}[）)]\S")
_REFERENCE = re.compile(r"[图表]|如下|附件")
_UNIT = re.compile(r"\s*余?(?:条|件|次|篇|期|份|个|项|人|万|%|％)")
_EMPTY = 40  # characters of a chapter without a figure or a sentence


@dataclass(frozen=True, slots=True)
class UnreadObject(Paragraph):
    """An object of the article at its place between the paragraphs; it has no text.

    Attributes:
        kind: picture, frame, object or file.
        name: its address or its description.
        replaces_figure: whether it is in the place of a number in a sentence.
        address: of its content; empty if it has none.
    """

    text: str = ""
    kind: str = "object"
    name: str = ""
    replaces_figure: bool = False
    address: str = ""


def starts_with_unit(text: str) -> bool:
    """Return whether a text, which follows an object, starts with the unit of a number."""
    return _UNIT.match(text) is not None


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
