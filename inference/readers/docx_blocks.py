"""The blocks of the parts of a Word document, in the order in which Word shows them."""

from collections.abc import Iterator
from dataclasses import replace

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import Block, BlockCell, Paragraph, TableBlock
from gongkai.inference.readers.docx_findings import OBJECT, PICTURE, Findings
from gongkai.inference.readers.docx_numbering import Numbering
from gongkai.inference.readers.docx_package import Package
from gongkai.inference.readers.docx_raised import ShiftedText, join_shifted
from gongkai.inference.readers.docx_styles import (
    PAGE,
    UNKNOWN,
    WHITE,
    Styles,
    Surface,
    fill_color,
    is_hidden_row,
    is_low_line,
)
from gongkai.inference.readers.docx_text import TextReader, visible_children
from gongkai.inference.readers.docx_xml import (
    Element,
    any_attribute,
    attribute,
    children_by_name,
    find,
    integer,
    is_on,
    local_name,
    value_of,
)

_MAX_WIDTH = 63  # columns; the limit of Word
_MAX_DEPTH = 4  # documents in documents
_NOTES = ("footnote", "endnote")


def read_blocks(package: Package, findings: Findings, depth: int = 0) -> list[Block]:
    """Return the blocks of a document; its footnotes and endnotes follow at the end.

    Args:
        package: the parts of the document.
        findings: receives what is left out or cannot be read.
        depth: the number of documents that contain this one.

    Raises:
        DocumentError: the main part is missing, or a part is too large.
    """
    name = package.main_name()
    root = package.part(name)
    if root is None:
        raise DocumentError("is a broken Word document (empty main part); save it again")
    styles = Styles(package.related(name, "styles"))
    numbering = Numbering(package.related(name, "numbering"), styles)
    builder = BlockBuilder(styles, numbering, findings, EmbeddedDocuments(package, name, depth))
    blocks = builder.story(root)
    for kind in _NOTES:
        notes = package.related(name, f"{kind}s")
        if notes is not None:
            blocks += builder.notes(kind, notes)
    return blocks


class EmbeddedDocuments:
    """The documents (``w:altChunk``: HTML, text, RTF or DOCX) and pictures in a part."""

    def __init__(self, package: Package | None = None, part: str = "", depth: int = 0) -> None:
        self._package = package
        self._part = part
        self._depth = depth

    def blocks(self, chunk: Element, findings: Findings) -> list[Block]:
        """Return the blocks of the document in `chunk`; none, and a warning, if it is not read."""
        name, content = self._related(any_attribute(chunk, "id"))
        if not content.strip() or self._depth >= _MAX_DEPTH:
            findings.add_object(OBJECT)
            return []
        from gongkai.inference.readers.docx_chunks import read_chunk  # noqa: PLC0415

        try:
            return read_chunk(content, name, findings, self._depth + 1)
        except DocumentError as error:
            place = findings.place or "…"
            findings.warnings.append(
                f"an embedded document under “{place}” was not read: it {error}"
            )
            return []

    def picture(self, element: Element, findings: Findings) -> list[Block]:
        """Return the blocks in the picture of `element`; none, and a warning, if it is not read."""
        id = any_attribute(element, "embed") or any_attribute(element, "id")
        _, content = self._related(id)
        blocks = findings.pictures.read(content) if content else []
        if not blocks:
            findings.add_object(PICTURE)
        return blocks

    def _related(self, id: str | None) -> tuple[str, bytes]:
        """Return the name and the content of the part with this relationship; both may be empty."""
        if self._package is None or id is None:
            return "", b""
        related = self._package.relationships(self._part).get(id)
        if related is None or related.target is None:
            return "", b""
        content = self._package.content(related.target)
        return related.target, content if isinstance(content, bytes) else b""


class BlockBuilder:
    """Builds the blocks of the parts of a document, in order, and numbers their paragraphs."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        findings: Findings,
        embedded: EmbeddedDocuments | None = None,
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._findings = findings
        self._embedded = embedded or EmbeddedDocuments()
        self._text = TextReader(styles, findings)
        # The text of paragraphs without a visible end: it is on the line of the next paragraph.
        self._unfinished: list[ShiftedText] = []
        self._unfinished_label = ""

    def story(self, root: Element) -> list[Block]:
        """Return the blocks of a part, with the notes that it contains at their references."""
        self._text.fields.enter(root)
        blocks = list(self.blocks(root, Surface(_page_color(root))))
        while self._findings.inline_notes:
            blocks += self.blocks(self._findings.inline_notes.pop(0), PAGE)
        return blocks

    def notes(self, kind: str, root: Element) -> Iterator[Block]:
        """Yield the blocks of the notes in a part, in the order of their visible references."""
        self._text.fields.enter(root)
        notes = [node for node in root if attribute(node, "type") in (None, "normal")]
        by_id = {attribute(node, "id"): node for node in notes if attribute(node, "id") is not None}
        referenced = dict.fromkeys(id for other, id in self._findings.notes if other == kind)
        for id in referenced:
            if id in by_id:
                yield from self.blocks(by_id[id], PAGE)
        for note in notes:
            if attribute(note, "id") is None:
                yield from self.blocks(note, PAGE)

    def blocks(self, container: Element, surface: Surface) -> Iterator[Block]:
        """Yield the blocks in `container`; the content of a text box follows its paragraph."""
        outer = (self._unfinished, self._unfinished_label)
        self._unfinished, self._unfinished_label = [], ""
        yield from self._children(container, surface)
        yield from self._finish()
        self._unfinished, self._unfinished_label = outer

    def _children(self, container: Element, surface: Surface) -> Iterator[Block]:
        for child in visible_children(container):
            name = local_name(child)
            if name == "p":
                yield from self._paragraph(child, surface)
            elif name == "tbl":
                yield from self._finish()
                if not self._text.fields.hides:
                    yield self._table(child, surface)
            elif name == "altChunk":
                yield from self._finish()
                yield from self._embedded.blocks(child, self._findings)
            else:
                yield from self._children(child, surface)

    def _paragraph(self, paragraph: Element, surface: Surface) -> Iterator[Block]:
        properties = children_by_name(paragraph, "pPr")
        color = self._styles.shading(properties, surface.color)
        hidden = surface.is_hidden or is_low_line(properties)
        style = value_of(properties.get("pStyle"))
        content = self._text.read(paragraph, style, Surface(color, surface.table_style, hidden))
        mark = properties.get("rPr")
        is_removed = mark is not None and (is_on(mark, "del") or is_on(mark, "moveFrom"))
        self._unfinished += content.parts
        if is_removed or self._text.is_mark_hidden(mark) or _is_drop_cap(properties):
            # The number of a heading stays in front of the text that follows on its line.
            if not is_removed and any(part.text.strip() for part in content.parts):
                self._unfinished_label += self._numbering.label(properties)
        else:
            self._unfinished_label += self._numbering.label(properties)
            yield from self._finish()
        for picture in content.pictures:
            yield from self._embedded.picture(picture, self._findings)
        for box in content.boxes:
            yield from self.blocks(box, Surface(UNKNOWN, is_hidden=hidden))

    def _finish(self) -> Iterator[Block]:
        """Yield the paragraph that ends here."""
        text = join_shifted(self._unfinished)
        label = self._unfinished_label
        self._unfinished, self._unfinished_label = [], ""
        if text.strip():
            text = label + text.lstrip() if label else text
            self._findings.see(text)
            yield Paragraph(text)

    def _table(self, table: Element, surface: Surface) -> TableBlock:
        surface = self._styles.table_surface(find(table, "tblPr"), surface.color)
        cells: list[BlockCell] = []
        above: dict[
            int, int
        ] = {}  # column -> index in `cells` of a cell that the next row may extend
        for index, (row, of_row) in enumerate(_rows_or_cells(table, "tr", "trPr")):
            column = _span(of_row.get("gridBefore"), minimum=0)
            merged: dict[int, int] = {}
            is_hidden = surface.is_hidden or is_hidden_row(of_row)
            for cell, of_cell in _rows_or_cells(row, "tc", "tcPr"):
                width = _span(of_cell.get("gridSpan"))
                vertical = _vertical_merge(of_cell)
                if value_of(of_cell.get("hMerge")) == "continue" and cells:
                    cells[-1] = replace(cells[-1], column_span=cells[-1].column_span + width)
                elif vertical == "continue" and column in above:
                    origin = above[column]
                    cells[origin] = replace(cells[origin], row_span=index + 1 - cells[origin].row)
                    merged[column] = origin
                else:
                    color = fill_color(of_cell.get("shd"), surface.color)
                    content = self.blocks(cell, Surface(color, surface.table_style, is_hidden))
                    cells.append(BlockCell(index, column, tuple(content), column_span=width))
                    if vertical is not None:
                        merged[column] = len(cells) - 1
                column += width
            above = merged
        return TableBlock(tuple(cells))


def _page_color(root: Element) -> str:
    """Return the colour of the page; unknown if pictures may be behind the text."""
    background = find(root, "background")
    if background is not None and attribute(background, "color") not in (None, "auto", WHITE):
        return UNKNOWN
    behind = any(anchor.get("behindDoc") in ("1", "true") for anchor in root.iter("{*}anchor"))
    return UNKNOWN if behind else WHITE


def _is_drop_cap(properties: dict[str, Element]) -> bool:
    frame = properties.get("framePr")
    return frame is not None and attribute(frame, "dropCap") in ("drop", "margin")


def _rows_or_cells(
    element: Element, tag: str, properties_tag: str
) -> Iterator[tuple[Element, dict[str, Element]]]:
    """Yield the rows (tr) or cells (tc) of `element`, without those of nested tables.

    Each one comes with its properties by name. Rows and cells that are deleted are left out.
    """
    for child in visible_children(element):
        name = local_name(child)
        if name == tag:
            properties = children_by_name(child, properties_tag)
            if "del" not in properties and "cellDel" not in properties:
                yield child, properties
        elif name not in ("tbl", "tc", "p"):
            yield from _rows_or_cells(child, tag, properties_tag)


def _vertical_merge(properties: dict[str, Element]) -> str | None:
    """Return ``restart`` or ``continue`` for a vertically merged cell, None for another one."""
    tracked = properties.get("cellMerge")
    if tracked is not None:
        merge = attribute(tracked, "vMerge")
        return {"cont": "continue", "rest": "restart"}.get(merge or "")
    merged = properties.get("vMerge")
    if merged is None:
        return None
    return "continue" if attribute(merged, "val") in (None, "continue") else "restart"


def _span(property: Element | None, minimum: int = 1) -> int:
    if property is None:
        return minimum
    return max(minimum, min(integer(attribute(property, "val"), minimum), _MAX_WIDTH))
