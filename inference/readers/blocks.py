"""Blocks: paragraphs and tables in order of reading, and how they become text and grids."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from gongkai.document.source import Grid

# Characters set without spaces between them: Han characters and full-width punctuation.
WIDE = "\u2014\u2018-\u201d\u2026\u2e80-\u2fff\u3001-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef"
WIDE += "\U00020000-\U0003ffff"
_SPACE_IN_CELL = re.compile(rf"(?<=[{WIDE}])\s+(?=[{WIDE}])")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")

# A table that a person filled in stays far below this; beyond it the spans of a page are wrong.
_MAX_POSITIONS = 200_000
_LONG_CELL = 300


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; line breaks in `text` part it further."""

    text: str


@dataclass(frozen=True, slots=True)
class BlockCell:
    """A cell at a position of its table, covering `height` rows and `width` columns."""

    row: int
    column: int
    content: "tuple[Paragraph | Table, ...]"
    height: int = 1
    width: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table as the format marks it: cells in order of reading. It may only serve the layout."""

    cells: tuple[BlockCell, ...]


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class ReadBlocks:
    """What a reader of one format makes of the bytes; the fields are those of `Source`."""

    text: str
    grids: tuple[Grid, ...] = ()
    encoding: str | None = None
    hints: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def assemble(blocks: Sequence[Block]) -> tuple[str, tuple[Grid, ...]]:
    """Return the text of `blocks`, one paragraph or table row a line, and the grids in it.

    A table that only serves the layout of the page is written as the paragraphs in its cells.
    Paragraphs without visible characters are left out.
    """
    lines: list[str] = []
    grids: list[Grid] = []
    length = 0
    for block in _unfold(blocks):
        if isinstance(block, Paragraph):
            new = [line for line in map(_trim, block.text.split("\n")) if line]
        else:
            rows, new = _rows(block)
            end = length + sum(map(len, new)) + len(new) - 1
            grids.append(Grid(rows, length, end))
        lines += new
        length += sum(map(len, new)) + len(new)
    return "\n".join(lines), tuple(grids)


def plain(content: Sequence[Block]) -> str:
    """Return all text of `content`, paragraphs and cells parted by line breaks."""
    return "\n".join(
        block.text
        if isinstance(block, Paragraph)
        else "\n".join(plain(cell.content) for cell in block.cells)
        for block in content
    )


def cell_text(text: str) -> str:
    """Return `text` on one line: no white space between wide characters, else one space."""
    return " ".join(_SPACE_IN_CELL.sub("", _INVISIBLE.sub("", text).strip()).split())


def _trim(line: str) -> str:
    return _INVISIBLE.sub("", line).strip()


def _unfold(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Table) and _serves_layout(block):
            for cell in block.cells:
                yield from _unfold(cell.content)
        else:
            yield block


def _serves_layout(table: Table) -> bool:
    """Tell a table that arranges a page from one that holds data.

    Data comes in two columns at least, in short cells; a table within a table is a frame round
    it, and a cell that holds most of the text is the article.
    """
    height, width = _size(table)
    if width < 2 or height * width > _MAX_POSITIONS:
        return True
    lengths = [len(cell_text(plain(cell.content))) for cell in table.cells]
    nested = sum(
        len(cell_text(plain((block,))))
        for cell in table.cells
        for block in cell.content
        if isinstance(block, Table)
    )
    total = sum(lengths)
    longest = max(lengths)
    return total == 0 or nested > total / 2 or (longest > _LONG_CELL and longest > total * 0.6)


def _size(table: Table) -> tuple[int, int]:
    height = max((cell.row + cell.height for cell in table.cells), default=0)
    width = max((cell.column + cell.width for cell in table.cells), default=0)
    return height, width


def _rows(table: Table) -> tuple[tuple[tuple[str, ...], ...], list[str]]:
    """Return the rows with merged cells repeated, and the lines with each cell written once."""
    height, width = _size(table)
    rows = [[""] * width for _ in range(height)]
    written = [[""] * width for _ in range(height)]
    for cell in table.cells:
        text = cell_text(plain(cell.content))
        written[cell.row][cell.column] = text
        for row in rows[cell.row : cell.row + cell.height]:
            row[cell.column : cell.column + cell.width] = [text] * cell.width
    return tuple(map(tuple, rows)), ["\t".join(row) for row in written]
