"""DOCX: paragraphs, tables and text boxes in order, as Word shows them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import (
    Block,
    BlockCell,
    Paragraph,
    ReadBlocks,
    Table,
    assemble,
)
from gongkai.inference.readers.docx_numbering import Numbering
from gongkai.inference.readers.docx_xml import (
    Element,
    Package,
    attribute,
    find,
    flag,
    name_of,
    value,
)

# What Word does not show as text: properties, what a revision removed, the reading over a word.
_UNSEEN = frozenset({"pPr", "rPr", "tblPr", "sectPr", "del", "moveFrom", "rt"})
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_NOTES = ("footnotes", "endnotes")
_MAX_WIDTH = 63  # Word has no wider tables


def read(data: bytes) -> ReadBlocks:
    """Return the text of a DOCX file with its automatic numbers; data tables become grids.

    Left out are deletions under revision, hidden text (with a warning), page headers and footers.
    Notes follow at the end.

    Raises:
        DocumentError: the file is broken, unpacks to too much, or holds no text.
    """
    package = Package(data)
    folder, root = package.document()
    numbering = Numbering(
        package.part(f"{folder}/numbering.xml"), package.part(f"{folder}/styles.xml")
    )
    walk = _Walk(numbering)
    blocks = list(walk.blocks(root))
    for name in _NOTES:
        notes = package.part(f"{folder}/{name}.xml")
        for note in () if notes is None else notes:
            if attribute(note, "type") in (None, "normal"):
                blocks += walk.blocks(note)
    text, grids = assemble(blocks)
    if not text:
        raise DocumentError("holds no text (pictures only?); have it recognised (OCR) first")
    hidden = (f"{walk.hidden} hidden characters were left out",) if walk.hidden else ()
    return ReadBlocks(text, grids, warnings=hidden)


class _Walk:
    """Walks the parts of a document in order, numbering its paragraphs on the way."""

    def __init__(self, numbering: Numbering) -> None:
        self.hidden = 0
        self._numbering = numbering

    def blocks(self, container: Element) -> Iterator[Block]:
        """Yield the blocks in `container`; the content of a text box follows its paragraph."""
        for child in _shown(container):
            name = name_of(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield self._table(child)
            else:
                yield from self.blocks(child)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = find(paragraph, "pPr")
        removed = flag(properties, "rPr", "del")
        label = "" if removed else self._numbering.label(properties)
        boxes: list[Element] = []
        text = "".join(self._text(paragraph, boxes))
        if text.strip():
            yield Paragraph(label + text.lstrip() if label else text)
        for box in boxes:
            yield from self.blocks(box)

    def _text(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        for child in _shown(element):
            name = name_of(child)
            if name == "t":
                yield child.text or ""
            elif name in _CHARACTERS:
                yield _CHARACTERS[name]
            elif name == "txbxContent":
                boxes.append(child)
            elif name == "r" and flag(child, "rPr", "vanish"):
                self.hidden += sum(len(text.text or "") for text in child.iter("{*}t"))
            else:
                yield from self._text(child, boxes)

    def _table(self, table: Element) -> Table:
        cells: list[BlockCell] = []
        above: dict[int, int] = {}  # column: index in `cells` of the cell that may grow downwards
        for index, row in enumerate(_own(table, "tr")):
            column = _span(row, "trPr", "gridBefore", least=0)
            merged: dict[int, int] = {}
            for cell in _own(row, "tc"):
                width = _span(cell, "tcPr", "gridSpan")
                vertical = find(cell, "tcPr", "vMerge")
                if value(cell, "tcPr", "hMerge") == "continue" and cells:
                    cells[-1] = replace(cells[-1], width=cells[-1].width + width)
                elif _continues(vertical) and column in above:
                    origin = above[column]
                    cells[origin] = replace(cells[origin], height=index + 1 - cells[origin].row)
                    merged[column] = origin
                else:
                    cells.append(BlockCell(index, column, tuple(self.blocks(cell)), width=width))
                    if vertical is not None:
                        merged[column] = len(cells) - 1
                column += width
            above = merged
        return Table(tuple(cells))


def _shown(element: Element) -> Iterator[Element]:
    """Yield the children that Word shows; of the versions of a drawing only the first."""
    for child in element:
        name = name_of(child)
        if name == "AlternateContent":
            yield from islice(child, 1)
        elif name not in _UNSEEN:
            yield child


def _own(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows (tr) or cells (tc) of `element` that are not of a table within it."""
    for child in _shown(element):
        name = name_of(child)
        if name == tag:
            if find(child, "trPr", "del") is None:
                yield child
        elif name not in ("tbl", "tc", "p"):
            yield from _own(child, tag)


def _continues(vertical: Element | None) -> bool:
    return vertical is not None and attribute(vertical, "val") in (None, "continue")


def _span(element: Element, *path: str, least: int = 1) -> int:
    text = value(element, *path) or ""
    return max(least, min(int(text), _MAX_WIDTH)) if text.isdecimal() and len(text) < 9 else least
