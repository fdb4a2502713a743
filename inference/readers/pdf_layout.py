"""Conversion of text lines to paragraphs: without page headers and footers, lines joined."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gongkai.inference.readers.blocks import Block, Paragraph
from gongkai.inference.readers.pdf_furniture import (
    SENTENCE_ENDS,
    is_unfinished,
    separate_furniture,
)
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
    """The left and the right edge of the text on pages of one width.

    Attributes:
        is_ragged: whether lines within a paragraph end at different distances from the right edge,
            as in text that is cut after a number of characters or that is not justified.
    """

    left: float
    right: float
    is_ragged: bool = False


_TITLE_END = "报告"
_LONG = 0.6  # the share of the width of a column from which a line can be cut at its end
_WIDE = 20  # em; a narrower column of ragged lines may be a list
_RAGGED = 0.15  # the share of the unfinished lines that end early in a ragged column
_EQUAL = 0.8  # the share of the unfinished lines with one length in text that is cut by characters
_DATE_AFTER_NUMBER = re.compile(r"\d\n(?:19|20)\d\d年")
_PROSE = re.compile(r"[，。；;]|,(?!\d)")


def to_blocks(pages: Sequence[PdfPage]) -> list[Block]:
    """Return the paragraphs and tables of the pages.

    Two lines belong to one paragraph, also across a page break, if the first has no space left for
    the first word of the second and the second is not indented. Where the right edge is ragged, a
    long line that ends within a sentence goes on in the next one too. A line that starts like a
    heading or a list item starts a paragraph if the line before ends a sentence. Two lines with
    wide spaces are rows of a table without rules. A table at the end of a page and one at the start
    of the next page are joined if they fit. Footnotes and turned text follow the paragraph or table
    that the page break divides.
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
    if not _is_next_line(line, following, column):
        return False
    if _ends_early(line, following, column) and not (
        column.is_ragged and _is_cut(line, following, column)
    ):
        return False
    ended = line.text[-1] in SENTENCE_ENDS or line.text.endswith(_TITLE_END)
    return not (ended and starts_list_item(following.text))


def _is_next_line(line: PdfLine, following: PdfLine, column: _TextColumn) -> bool:
    """Return whether a line follows another at the same distance and edge as within a paragraph."""
    em = following.size
    left = column.left if following.left is None else following.left
    if line.is_spaced and following.is_spaced:
        return False
    if abs(line.size - em) > 1 or following.x0 > left + 0.8 * em:
        return False
    return not 0 <= following.top - line.bottom > 1.8 * em


def _ends_early(line: PdfLine, following: PdfLine, column: _TextColumn) -> bool:
    """Return whether the first word of the following line has space at the end of a line."""
    right = column.right if line.right is None else line.right
    return right - line.x1 >= following.first_word_width + following.size


def _is_cut(line: PdfLine, following: PdfLine, column: _TextColumn) -> bool:
    """Return whether a long line of prose ends within a sentence; headings and rows do not."""
    left = column.left if line.left is None else line.left
    right = column.right if line.right is None else line.right
    return (
        _PROSE.search(line.text + following.text) is not None
        and line.x0 <= left + 2.5 * line.size
        and right - left >= _WIDE * line.size
        and line.x1 - left >= _LONG * (right - left)
        and is_unfinished(line)
        and not line.text.endswith(_TITLE_END)
        and not starts_list_item(following.text)
        and not _DATE_AFTER_NUMBER.search(f"{line.text}\n{following.text}")
    )


def _joiner(text: str, following: str) -> str:
    return " " if text[-1:].isascii() and text[-1:].isalpha() and following[0].isascii() else ""


def _text_columns(pages: Sequence[PdfPage]) -> dict[int, _TextColumn]:
    groups: dict[int, list[PdfPage]] = {}
    for page in pages:
        groups.setdefault(round(page.width), []).append(page)
    return {width: _text_column(group) for width, group in groups.items()}


def _text_column(pages: Sequence[PdfPage]) -> _TextColumn:
    """Return the edges that 95 % of the long lines of `pages` are within."""
    lines = [
        part
        for page in pages
        for part in page.content
        if isinstance(part, PdfLine) and len(part.text) >= 10 and part.left is None
    ]
    if not lines:
        return _TextColumn(0.0, float("inf"))
    lefts = sorted(line.x0 for line in lines)
    rights = sorted(line.x1 for line in lines)
    column = _TextColumn(lefts[len(lefts) // 20], rights[-1 - len(rights) // 20])
    return replace(column, is_ragged=_is_ragged(pages, column))


def _is_ragged(pages: Sequence[PdfPage], column: _TextColumn) -> bool:
    """Return whether many lines that end within a sentence have space for the next word."""
    cut = [
        (line, _ends_early(line, following, column))
        for page in pages
        for line, following in pairwise(page.content)
        if isinstance(line, PdfLine) and isinstance(following, PdfLine)
        if _is_next_line(line, following, column) and _is_cut(line, following, column)
    ]
    early = sum(ends_early for _, ends_early in cut)
    lengths = Counter(len(line.text) for line, _ in cut)
    if early and len(cut) > 2 and max(lengths.values()) >= _EQUAL * len(cut):
        return True
    return early >= max(2, _RAGGED * len(cut))
