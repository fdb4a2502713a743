"""DOCX: paragraphs, tables and text boxes in the order in which Word shows them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import (
    Block,
    BlockCell,
    Paragraph,
    ParsedDocument,
    TableBlock,
    assemble_text,
)
from gongkai.inference.readers.docx_numbering import Numbering
from gongkai.inference.readers.docx_xml import (
    Element,
    Package,
    attribute,
    find,
    is_on,
    local_name,
    value,
)

# Elements without visible text: properties, deleted revisions, phonetic guides (ruby).
_INVISIBLE = frozenset({"pPr", "rPr", "tblPr", "sectPr", "del", "moveFrom", "rt"})
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_NOTES = ("footnotes", "endnotes")
_MAX_WIDTH = 63  # columns; the limit of Word


def read(data: bytes) -> ParsedDocument:
    """Return the text of a DOCX file with its automatic numbering; data tables become grids.

    Tracked deletions, hidden text (with a warning), page headers and footers are left out.
    Footnotes and endnotes follow at the end.

    Raises:
        DocumentError: the file is broken, is too large when unpacked, or contains no text.
    """
    package = Package(data)
    folder, root = package.document()
    numbering = Numbering(
        package.part(f"{folder}/numbering.xml"), package.part(f"{folder}/styles.xml")
    )
    builder = _BlockBuilder(numbering)
    blocks = list(builder.blocks(root))
    for name in _NOTES:
        notes = package.part(f"{folder}/{name}.xml")
        for note in () if notes is None else notes:
            if attribute(note, "type") in (None, "normal"):
                blocks += builder.blocks(note)
    text, grids = assemble_text(blocks)
    if not text:
        raise DocumentError("contains no text (pictures only?); run OCR on it first")
    hidden = (f"{builder.hidden} hidden characters were left out",) if builder.hidden else ()
    return ParsedDocument(text, grids, warnings=hidden)


class _BlockBuilder:
    """Builds the blocks of the parts of a document, in order, and numbers their paragraphs."""

    def __init__(self, numbering: Numbering) -> None:
        self.hidden = 0
        self._numbering = numbering

    def blocks(self, container: Element) -> Iterator[Block]:
        """Yield the blocks in `container`; the content of a text box follows its paragraph."""
        for child in _visible_children(container):
            name = local_name(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield self._table(child)
            else:
                yield from self.blocks(child)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = find(paragraph, "pPr")
        removed = is_on(properties, "rPr", "del")
        label = "" if removed else self._numbering.label(properties)
        boxes: list[Element] = []
        text = "".join(self._text(paragraph, boxes))
        if text.strip():
            yield Paragraph(label + text.lstrip() if label else text)
        for box in boxes:
            yield from self.blocks(box)

    def _text(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        for child in _visible_children(element):
            name = local_name(child)
            if name == "t":
                yield child.text or ""
            elif name in _CHARACTERS:
                yield _CHARACTERS[name]
            elif name == "txbxContent":
                boxes.append(child)
            elif name == "r" and is_on(child, "rPr", "vanish"):
                self.hidden += sum(len(text.text or "") for text in child.iter("{*}t"))
            else:
                yield from self._text(child, boxes)

    def _table(self, table: Element) -> TableBlock:
        cells: list[BlockCell] = []
        above: dict[
            int, int
        ] = {}  # column -> index in `cells` of a cell that the next row may extend
        for index, row in enumerate(_rows_or_cells(table, "tr")):
            column = _read_span(row, "trPr", "gridBefore", minimum=0)
            merged: dict[int, int] = {}
            for cell in _rows_or_cells(row, "tc"):
                width = _read_span(cell, "tcPr", "gridSpan")
                vertical = find(cell, "tcPr", "vMerge")
                if value(cell, "tcPr", "hMerge") == "continue" and cells:
                    cells[-1] = replace(cells[-1], column_span=cells[-1].column_span + width)
                elif _is_continuation(vertical) and column in above:
                    origin = above[column]
                    cells[origin] = replace(cells[origin], row_span=index + 1 - cells[origin].row)
                    merged[column] = origin
                else:
                    cells.append(
                        BlockCell(index, column, tuple(self.blocks(cell)), column_span=width)
                    )
                    if vertical is not None:
                        merged[column] = len(cells) - 1
                column += width
            above = merged
        return TableBlock(tuple(cells))


def _visible_children(element: Element) -> Iterator[Element]:
    """Yield the children that Word shows; only the first alternative of a drawing."""
    for child in element:
        name = local_name(child)
        if name == "AlternateContent":
            yield from islice(child, 1)
        elif name not in _INVISIBLE:
            yield child


def _rows_or_cells(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows (tr) or cells (tc) of `element`, without those of nested tables."""
    for child in _visible_children(element):
        name = local_name(child)
        if name == tag:
            if find(child, "trPr", "del") is None:
                yield child
        elif name not in ("tbl", "tc", "p"):
            yield from _rows_or_cells(child, tag)


def _is_continuation(vertical: Element | None) -> bool:
    return vertical is not None and attribute(vertical, "val") in (None, "continue")


def _read_span(element: Element, *path: str, minimum: int = 1) -> int:
    text = value(element, *path) or ""
    return (
        max(minimum, min(int(text), _MAX_WIDTH)) if text.isdecimal() and len(text) < 9 else minimum
    )
