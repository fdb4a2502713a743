"""Blocks: paragraphs and tables in reading order, and their conversion to text and grids."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from gongkai.document.source import Edit, Grid, RecognisedFigure

# Characters that are written without spaces in between: Han and full-width punctuation.
WIDE_CHARACTERS = (
    "\u2014\u2018-\u201d\u2026\u2e80-\u2fff\u3001-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef"
)
WIDE_CHARACTERS += "\U00020000-\U0003ffff"
_SPACE_IN_CELL = re.compile(rf"(?<=[{WIDE_CHARACTERS}])\s+(?=[{WIDE_CHARACTERS}])")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")

# Real tables have far fewer positions; a table with more has wrong row and column spans.
_MAX_POSITIONS = 200_000
_LONG_CELL = 300  # characters


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a line break in `text` starts another one."""

    text: str


@dataclass(frozen=True, slots=True)
class BlockCell:
    """A cell at a position of its table, with the number of rows and columns that it covers."""

    row: int
    column: int
    content: "tuple[Paragraph | TableBlock, ...]"
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table of the format: its cells in reading order. It may be a layout table."""

    cells: tuple[BlockCell, ...]


Block = Paragraph | TableBlock


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """The result of a reader of one format; see `Source` for the fields.

    A `reader` that is None is described by the format and the libraries of its entry in `formats`.
    `recogniser` is what recognised pictures; None if there were none.
    """

    text: str
    grids: tuple[Grid, ...] = ()
    encoding: str | None = None
    hints: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    recognised: tuple[RecognisedFigure, ...] = ()
    reader: str | None = None
    recogniser: str | None = None
    pages: str | None = None


def assemble_text(blocks: Sequence[Block]) -> tuple[str, tuple[Grid, ...]]:
    """Return the text of `blocks`, one paragraph or table row per line, and the grids in it.

    A layout table is replaced by the paragraphs in its cells. Paragraphs without visible
    characters are left out.
    """
    lines: list[str] = []
    grids: list[Grid] = []
    length = 0
    for block in _expand_layout_tables(blocks):
        if isinstance(block, Paragraph):
            new = [line for line in map(_trim, block.text.split("\n")) if line]
        else:
            rows, new = _rows_and_lines(block)
            end = length + sum(map(len, new)) + len(new) - 1
            grids.append(Grid(rows, length, end))
        lines += new
        length += sum(map(len, new)) + len(new)
    return "\n".join(lines), tuple(grids)


def plain_text(content: Sequence[Block]) -> str:
    """Return all text of `content`, with a line break between paragraphs and between cells."""
    return "\n".join(
        block.text
        if isinstance(block, Paragraph)
        else "\n".join(plain_text(cell.content) for cell in block.cells)
        for block in content
    )


def normalize_cell_text(text: str) -> str:
    """Return `text` on one line, without white space between wide characters."""
    return " ".join(_SPACE_IN_CELL.sub("", _INVISIBLE.sub("", text).strip()).split())


def remove_whitespace(text: str) -> str:
    """Return `text` without white space."""
    return "".join(text.split())


def _trim(line: str) -> str:
    return _INVISIBLE.sub("", line).strip()


def _expand_layout_tables(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, TableBlock) and _is_layout_table(block):
            for cell in block.cells:
                yield from _expand_layout_tables(cell.content)
        else:
            yield block


def _is_layout_table(table: TableBlock) -> bool:
    """Return whether a table arranges the page instead of presenting data.

    A data table has at least two columns and short cells. A table that mostly contains another
    table is a frame around it, and a cell with most of the text is the article.
    """
    height, width = _size(table)
    if width < 2 or height * width > _MAX_POSITIONS:
        return True
    lengths = [len(normalize_cell_text(plain_text(cell.content))) for cell in table.cells]
    nested = sum(
        len(normalize_cell_text(plain_text((block,))))
        for cell in table.cells
        for block in cell.content
        if isinstance(block, TableBlock)
    )
    total = sum(lengths)
    longest = max(lengths)
    return total == 0 or nested > total / 2 or (longest > _LONG_CELL and longest > total * 0.6)


def _size(table: TableBlock) -> tuple[int, int]:
    height = max((cell.row + cell.row_span for cell in table.cells), default=0)
    width = max((cell.column + cell.column_span for cell in table.cells), default=0)
    return height, width


def _rows_and_lines(table: TableBlock) -> tuple[tuple[tuple[str, ...], ...], list[str]]:
    """Return the rows with merged cells repeated, and the lines of text with each cell once."""
    height, width = _size(table)
    rows = [[""] * width for _ in range(height)]
    written = [[""] * width for _ in range(height)]
    for cell in table.cells:
        text = normalize_cell_text(plain_text(cell.content))
        written[cell.row][cell.column] = text
        for row in rows[cell.row : cell.row + cell.row_span]:
            row[cell.column : cell.column + cell.column_span] = [text] * cell.column_span
    return tuple(map(tuple, rows)), ["\t".join(row) for row in written]
