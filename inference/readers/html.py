"""HTML: the article of a page as paragraphs and tables, and what the page says of itself."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import WIDE, Block, Paragraph, ReadBlocks, assemble
from gongkai.inference.readers.encodings import decode
from gongkai.inference.readers.html_article import find_article, remove_furniture
from gongkai.inference.readers.html_hints import find_heading, find_hints
from gongkai.inference.readers.html_tables import HtmlCell, own, place, spans
from gongkai.inference.readers.page_names import page_names

# Text in a table outside its rows: a caption, or a paragraph misplaced there.
_CAPTIONS = ("caption", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "ul")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# A line broken in the source between two wide characters is no space; other white space is one.
_SOURCE_BREAK = re.compile(rf"(?<=[{WIDE}])[ \t]*[\r\n][ \t\r\n]*(?=[{WIDE}])")
_SOURCE_SPACE = re.compile(r"[ \t\r\n\f]+")
# Tables nested deeper are read as running text, so that a hostile page cannot exhaust the stack.
_MAX_NESTING = 20


def read(data: bytes) -> ReadBlocks:
    """Return the article of the page without its furniture; data tables become grids.

    The hints are ``title``, ``date``, ``issuer`` and ``site`` as far as the page gives them. The
    heading over the article is its first line.

    Raises:
        DocumentError: the page is in no known encoding or holds no article.
    """
    decoded = decode(data)
    if decoded is None:
        raise DocumentError("is in no known encoding; save the page as UTF-8")
    page = _parse(_CONTROL.sub("", decoded.text))
    if page is None:
        raise DocumentError("is a page without text; save it once its content has loaded")
    hints = find_hints(page)
    heading = find_heading(page, hints.get("title"))
    remove_furniture(page)
    content = [block for block in _blocks(find_article(page)) if not _is_furniture(block)]
    text, grids = assemble(content)
    if not text:
        raise DocumentError("has no text in its article (pictures only?); give the attached file")
    if heading is not None and _bare(heading) not in _bare(text[: 4 * len(heading) + 200]):
        text, grids = assemble([Paragraph(heading), *content])
    return ReadBlocks(text, grids, decoded.encoding, hints, decoded.warnings)


def _parse(text: str) -> HtmlElement | None:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None


def _is_furniture(block: Block) -> bool:
    if not isinstance(block, Paragraph):
        return False
    return page_names().furniture_line.fullmatch(_bare(block.text)) is not None


def _bare(text: str) -> str:
    return "".join(text.split())


def _blocks(root: HtmlElement, nesting: int = 0) -> tuple[Block, ...]:
    """Return the blocks under `root`.

    The walk keeps a stack of its own, since pages nest deeper than calls may.
    """
    flow = _Flow()
    flow.open(root)
    path = [(root, iter(root))]
    while path:
        node, children = path[-1]
        child = next(children, None)
        if child is None:
            path.pop()
            flow.shut(node, tail="" if node is root else node.tail)
        elif child.tag == "table" and nesting < _MAX_NESTING:
            flow.insert(_table(child, nesting + 1), tail=child.tail)
        else:
            flow.open(child)
            path.append((child, iter(child)))
    return tuple(flow.blocks)


def _table(table: HtmlElement, nesting: int) -> list[Block]:
    captions = [block for node in own(table, _CAPTIONS) for block in _blocks(node, nesting)]
    rows = [
        [HtmlCell(_blocks(cell, nesting), *spans(cell)) for cell in own(row, ["td", "th"])]
        for row in own(table, ["tr"])
    ]
    return [*captions, place(rows)]


class _Flow:
    """Running text on its way into paragraphs, broken at block elements and at <br>."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._line: list[str] = []
        self._preformatted = 0

    def open(self, element: HtmlElement) -> None:
        """Enter `element`."""
        if element.tag in page_names().blocks or element.tag == "br":
            self._close_line()
        self._preformatted += element.tag == "pre"
        self._add(element.text)

    def shut(self, element: HtmlElement, tail: str | None) -> None:
        """Leave `element`; `tail` is the text behind it."""
        self._preformatted -= element.tag == "pre"
        if element.tag in page_names().blocks:
            self._close_line()
        self._add(tail)

    def insert(self, blocks: list[Block], tail: str | None) -> None:
        """Put finished `blocks` between two paragraphs."""
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
