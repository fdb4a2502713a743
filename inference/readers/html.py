"""HTML: the article of a page as paragraphs and tables, and the metadata of the page."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import (
    WIDE_CHARACTERS,
    Block,
    Paragraph,
    ParsedDocument,
    assemble_text,
    remove_whitespace,
)
from gongkai.inference.readers.encodings import decode
from gongkai.inference.readers.html_article import find_article, remove_boilerplate
from gongkai.inference.readers.html_hints import find_heading, find_hints
from gongkai.inference.readers.html_patterns import html_patterns
from gongkai.inference.readers.html_tables import HtmlCell, build_table, find_owned, read_spans

# Elements in a table but outside its rows: a caption, or a misplaced paragraph.
_CAPTIONS = ("caption", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "ul")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# A line break of the source between two wide characters is not a space; other white space is.
_SOURCE_BREAK = re.compile(
    rf"(?<=[{WIDE_CHARACTERS}])[ \t]*[\r\n][ \t\r\n]*(?=[{WIDE_CHARACTERS}])"
)
_SOURCE_SPACE = re.compile(r"[ \t\r\n\f]+")
# Tables nested deeper are read as text, so that a malicious page cannot exhaust the stack.
_MAX_NESTING = 20


def read(data: bytes) -> ParsedDocument:
    """Return the article of the page without its boilerplate; data tables become grids.

    The hints are ``title``, ``date``, ``issuer`` and ``site``, if the page has them. The first line
    is the heading of the article.

    Raises:
        DocumentError: the page has no known encoding or contains no article.
    """
    decoded = decode(data)
    if decoded is None:
        raise DocumentError("has no known encoding; save the page as UTF-8")
    page = _parse(_CONTROL.sub("", decoded.text))
    if page is None:
        raise DocumentError("is a page without text; save it once its content has loaded")
    hints = find_hints(page)
    heading = find_heading(page, hints.get("title"))
    remove_boilerplate(page)
    content = [block for block in _blocks(find_article(page)) if not _is_boilerplate(block)]
    text, grids = assemble_text(content)
    if not text:
        raise DocumentError("has no text in its article (pictures only?); give the attached file")
    if heading is not None and remove_whitespace(heading) not in remove_whitespace(
        text[: 4 * len(heading) + 200]
    ):
        text, grids = assemble_text([Paragraph(heading), *content])
    return ParsedDocument(text, grids, decoded.encoding, hints, decoded.warnings)


def _parse(text: str) -> HtmlElement | None:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None


def _is_boilerplate(block: Block) -> bool:
    if not isinstance(block, Paragraph):
        return False
    return html_patterns().boilerplate_line.fullmatch(remove_whitespace(block.text)) is not None


def _blocks(root: HtmlElement, nesting: int = 0) -> tuple[Block, ...]:
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
        else:
            builder.open(child)
            path.append((child, iter(child)))
    return tuple(builder.blocks)


def _table(table: HtmlElement, nesting: int) -> list[Block]:
    captions = [block for node in find_owned(table, _CAPTIONS) for block in _blocks(node, nesting)]
    rows = [
        [
            HtmlCell(_blocks(cell, nesting), *read_spans(cell))
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

    def open(self, element: HtmlElement) -> None:
        """Add the start of `element`."""
        if element.tag in html_patterns().blocks or element.tag == "br":
            self._close_line()
        self._preformatted += element.tag == "pre"
        self._add(element.text)

    def close(self, element: HtmlElement, tail: str | None) -> None:
        """Add the end of `element`, and its `tail`: the text after it."""
        self._preformatted -= element.tag == "pre"
        if element.tag in html_patterns().blocks:
            self._close_line()
        self._add(tail)

    def insert(self, blocks: list[Block], tail: str | None) -> None:
        """Add complete `blocks` between two paragraphs, and the `tail` after them."""
        self._close_line()
        self.blocks += blocks
        self._add(tail)

    def _add(self, text: str | None) -> None:
        first, *others = (text or "").split("\n") if self._preformatted else [text or ""]
        self._line.append(first)
        for line in others:
            self._close_line()
            self._line.append(line)

    def _close_line(self) -> None:
        text = _SOURCE_SPACE.sub(" ", _SOURCE_BREAK.sub("", "".join(self._line)))
        self._line.clear()
        if text.strip():
            self.blocks.append(Paragraph(text))
