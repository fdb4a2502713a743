"""Paragraphs and tables of an element of a page, in reading order."""

import re

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import WIDE_CHARACTERS, Block, Paragraph
from gongkai.inference.readers.html_patterns import html_patterns
from gongkai.inference.readers.html_tables import find_owned, read_spans
from gongkai.inference.readers.html_unread import UNREAD_TAGS, unread_object
from gongkai.inference.readers.note_marks import INLINE_MARK
from gongkai.inference.readers.table_positions import SpannedCell, build_table

# Elements in a table but outside its rows: a caption, or a misplaced paragraph.
_CAPTIONS = ("caption", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "ul")
# A line break of the source between two wide characters is not a space; other white space is.
_SOURCE_BREAK = re.compile(
    rf"(?<=[{WIDE_CHARACTERS}])[ \t]*[\r\n][ \t\r\n]*(?=[{WIDE_CHARACTERS}])"
)
_SOURCE_SPACE = re.compile(r"[ \t\r\n\f]+")
# Tables nested deeper are read as text, so that a malicious page cannot exhaust the stack.
_MAX_NESTING = 20


def read_blocks(root: HtmlElement, nesting: int = 0) -> tuple[Block, ...]:
    """Return the blocks under `root`.

    An explicit stack is used because pages may be nested deeper than the recursion limit.
    """
    builder = _ParagraphBuilder()
    builder.open(root)
    path = [(root, iter(root))]
    while path:
        node, children = path[-1]
        child = next(children, None)
        if child is None:
            path.pop()
            builder.close(node, tail="" if node is root else node.tail)
        elif child.tag == "table" and nesting < _MAX_NESTING:
            builder.insert(_table(child, nesting + 1), tail=child.tail)
        elif child.tag in UNREAD_TAGS:
            builder.add_object(unread_object(child), child.tail)
        else:
            builder.open(child)
            path.append((child, iter(child)))
    return tuple(builder.blocks)


def _table(table: HtmlElement, nesting: int) -> list[Block]:
    captions = [
        block for node in find_owned(table, _CAPTIONS) for block in read_blocks(node, nesting)
    ]
    rows = [
        [
            SpannedCell(read_blocks(cell, nesting), *read_spans(cell))
            for cell in find_owned(row, ["td", "th"])
        ]
        for row in find_owned(table, ["tr"])
    ]
    return [*captions, build_table(rows)]


class _ParagraphBuilder:
    """Collects text in paragraphs, which end at block elements and at <br>."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._line: list[str] = []
        self._preformatted = 0
        self._block_tags = html_patterns().blocks

    def open(self, element: HtmlElement) -> None:
        """Add the start of `element`."""
        tag = element.tag
        if tag in self._block_tags or tag == "br":
            self._close_line()
            self._preformatted += tag == "pre"
        self._add(element.text)

    def close(self, element: HtmlElement, tail: str | None) -> None:
        """Add the end of `element`, and its `tail`: the text after it."""
        tag = element.tag
        if tag in self._block_tags:
            self._preformatted -= tag == "pre"
            self._close_line()
        self._add(tail)

    def insert(self, blocks: list[Block], tail: str | None) -> None:
        """Add complete `blocks` between two paragraphs, and the `tail` after them."""
        self._close_line()
        self.blocks += blocks
        self._add(tail)

    def add_object(self, found: Block | None, tail: str | None) -> None:
        """Add an object that has no text, without ending the paragraph, and the `tail` after it."""
        if found is not None:
            self.blocks.append(found)
        self._add(tail)

    def _add(self, text: str | None) -> None:
        if not text:
            return
        first, *others = text.split("\n") if self._preformatted else [text]
        self._line.append(first)
        for line in others:
            self._close_line()
            self._line.append(line)

    def _close_line(self) -> None:
        if not self._line:
            return
        text = "".join(self._line)
        self._line.clear()
        if not text.isspace():
            text = _SOURCE_SPACE.sub(" ", _SOURCE_BREAK.sub("", text))
            self.blocks.append(Paragraph(INLINE_MARK.sub("", text)))
