"""Elements of DOCX for the paragraphs and tables of an RTF document."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from lxml import etree

from gongkai.inference.readers.docx_xml import Element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NEAR = 20  # twips; edges of cells that are nearer are one
_MAX_LEVEL = 30  # of tables in tables


@dataclass(frozen=True, slots=True)
class CellDefinition:
    """A cell of a row definition: its right edge in twips, merging, and background."""

    right: int = 0
    vertical: str = ""
    horizontal: str = ""
    fill: str = ""


@dataclass(frozen=True, slots=True)
class RowDefinition:
    """The cells of a row, from the left edge of the table in twips."""

    left: int = 0
    cells: tuple[CellDefinition, ...] = ()


@dataclass
class _Level:
    """The text, or a table that is open: its rows, the cells of its last row, and their content."""

    content: list[Element] = field(default_factory=list)
    cells: list[list[Element]] = field(default_factory=list)
    rows: list[tuple[RowDefinition, list[list[Element]]]] = field(default_factory=list)


class StoryBuilder:
    """Builds the body of a document from its paragraphs, cells and rows, in their order."""

    def __init__(self) -> None:
        self._levels = [_Level()]

    def add_paragraph(self, paragraph: Element, level: int) -> None:
        """Add a paragraph to the cell of the table at a level, 0 for the text."""
        self._go_to(level)
        self._levels[-1].content.append(paragraph)

    def end_cell(self, level: int) -> None:
        """End a cell of the table at a level."""
        self._go_to(level)
        table = self._levels[-1]
        table.cells.append(table.content)
        table.content = []

    def end_row(self, level: int, definition: RowDefinition) -> None:
        """End a row of the table at a level."""
        self._go_to(level)
        table = self._levels[-1]
        if table.content:
            self.end_cell(level)
        if table.cells:
            table.rows.append((definition, table.cells))
            table.cells = []

    def body(self) -> Element:
        """Return the document with all paragraphs and tables."""
        self._go_to(0)
        root = element("document")
        element("body", root).extend(self._levels[0].content)
        return root

    def _go_to(self, level: int) -> None:
        level = max(0, min(level, _MAX_LEVEL))
        while len(self._levels) - 1 > level:
            self.end_row(len(self._levels) - 1, RowDefinition())
            table = self._levels.pop()
            if table.rows:
                self._levels[-1].content.append(_table(table.rows))
        while len(self._levels) - 1 < level:
            self._levels.append(_Level())


def element(name: str, parent: Element | None = None, **attributes: str) -> Element:
    """Return a new element, a child of `parent` if one is given."""
    made = (
        etree.Element(f"{{{_W}}}{name}")
        if parent is None
        else etree.SubElement(parent, f"{{{_W}}}{name}")
    )
    for key, value in attributes.items():
        made.set(f"{{{_W}}}{key}", value)
    return made


def _table(rows: Sequence[tuple[RowDefinition, list[list[Element]]]]) -> Element:
    edges = _edges(rows)
    table = element("tbl")
    for definition, cells in rows:
        row = element("tr", table)
        before = _index(edges, definition.left)
        if before > 0 and definition.cells:
            element("gridBefore", element("trPr", row), val=str(before))
        column = before
        for index, content in enumerate(cells):
            known = index < len(definition.cells)
            own = definition.cells[index] if known else CellDefinition()
            end = max(column + 1, _index(edges, own.right)) if known else column + 1
            cell = element("tc", row)
            properties = element("tcPr", cell)
            element("gridSpan", properties, val=str(end - column))
            if own.vertical:
                element("vMerge", properties, val=own.vertical)
            if own.horizontal:
                element("hMerge", properties, val=own.horizontal)
            if own.fill:
                element("shd", properties, val="clear", fill=own.fill)
            cell.extend(content)
            column = end
    return table


def _edges(rows: Sequence[tuple[RowDefinition, list[list[Element]]]]) -> list[int]:
    found = sorted(
        edge
        for definition, _ in rows
        if definition.cells
        for edge in (definition.left, *(cell.right for cell in definition.cells))
    )
    return found[:1] + [after for before, after in pairwise(found) if after - before > _NEAR]


def _index(edges: Sequence[int], edge: int) -> int:
    return max(0, bisect_right(edges, edge + _NEAR) - 1)
