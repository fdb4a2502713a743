"""Conversion of text lines to paragraphs: without page headers and footers, lines joined."""

from collections.abc import Sequence
from dataclasses import dataclass

from gongkai.inference.readers.blocks import Block, Paragraph
from gongkai.inference.readers.pdf_furniture import SENTENCE_ENDS, separate_furniture
from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage
from gongkai.inference.readers.pdf_patterns import starts_list_item
from gongkai.inference.readers.pdf_tables import (
    RuledTable,
    is_continuation,
    join_tables,
    to_table_block,
)


@dataclass(frozen=True, slots=True)
class _TextColumn:
    """The left and the right edge of the text on pages of one width."""

    left: float
    right: float


_TITLE_END = "报告"


def to_blocks(pages: Sequence[PdfPage]) -> list[Block]:
    """Return the paragraphs and tables of the pages.

    Two lines belong to one paragraph, also across a page break, if the first has no space left for
    the first word of the second and the second is not indented. A line that starts like a heading
    or a list item starts a paragraph if the line before ends a sentence. Two lines with wide spaces
    are rows of a table without rules. A table at the end of a
    page and one at the start of the next page are joined if they fit. Footnotes and turned text
    follow the paragraph or table that the page break divides.
    """
    columns = _text_columns(pages)
    flow = _Flow()
    for page in separate_furniture(pages):
        column = columns.get(round(page.width), _TextColumn(0.0, float("inf")))
        for index, part in enumerate(page.content):
            flow.add(part, column, starts_page=index == 0)
        if page.turned:
            flow.aside += _join_lines(page.turned, column)
    return flow.finish()


class _Flow:
    """The blocks so far, and the paragraph or table that may go on."""

    def __init__(self) -> None:
        self.aside: list[Block] = []
        self._blocks: list[Block] = []
        self._before: PdfLine | RuledTable | None = None
        self._text = ""

    def add(self, part: PdfLine | RuledTable, column: _TextColumn, *, starts_page: bool) -> None:
        """Add a part to the paragraph or table before it, or start another one."""
        before = self._before
        if isinstance(part, RuledTable):
            if starts_page and isinstance(before, RuledTable) and is_continuation(before, part):
                self._before = join_tables(before, part)
                return
        elif isinstance(before, PdfLine) and _continues_paragraph(before, part, column):
            self._text += _joiner(self._text, part.text) + part.text
            self._before = part
            return
        self._close()
        self._before = part
        self._text = part.text if isinstance(part, PdfLine) else ""

    def finish(self) -> list[Block]:
        """Return all blocks."""
        self._close()
        return self._blocks

    def _close(self) -> None:
        before = self._before
        if isinstance(before, RuledTable):
            self._blocks.append(to_table_block(before))
        elif before is not None:
            self._blocks.append(Paragraph(self._text))
        self._blocks += self.aside
        self.aside = []


def _join_lines(parts: Sequence[PdfLine | RuledTable], column: _TextColumn) -> list[Block]:
    flow = _Flow()
    for part in parts:
        flow.add(part, column, starts_page=False)
    return flow.finish()


def _continues_paragraph(line: PdfLine, following: PdfLine, column: _TextColumn) -> bool:
    em = following.size
    left = column.left if following.left is None else following.left
    right = column.right if line.right is None else line.right
    if line.is_spaced and following.is_spaced:
        return False
    if abs(line.size - em) > 1 or following.x0 > left + 0.8 * em:
        return False
    if 0 <= following.top - line.bottom > 1.8 * em:
        return False
    if right - line.x1 >= following.first_word_width + em:
        return False
    ended = line.text[-1] in SENTENCE_ENDS or line.text.endswith(_TITLE_END)
    return not (ended and starts_list_item(following.text))


def _joiner(text: str, following: str) -> str:
    return " " if text[-1:].isascii() and text[-1:].isalpha() and following[0].isascii() else ""


def _text_columns(pages: Sequence[PdfPage]) -> dict[int, _TextColumn]:
    edges: dict[int, list[tuple[float, float]]] = {}
    for page in pages:
        lines = edges.setdefault(round(page.width), [])
        lines += [
            (part.x0, part.x1)
            for part in page.content
            if isinstance(part, PdfLine) and len(part.text) >= 10 and part.left is None
        ]
    return {width: _text_column(lines) for width, lines in edges.items()}


def _text_column(lines: Sequence[tuple[float, float]]) -> _TextColumn:
    """Return the edges that 95 % of the `lines` are within."""
    if not lines:
        return _TextColumn(0.0, float("inf"))
    lefts = sorted(x0 for x0, _ in lines)
    rights = sorted(x1 for _, x1 in lines)
    return _TextColumn(lefts[len(lefts) // 20], rights[-1 - len(rights) // 20])
