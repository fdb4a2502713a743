"""Conversion of text lines to paragraphs: without page headers and footers, lines joined."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from gongkai.inference.readers.blocks import Block, Paragraph, remove_whitespace
from gongkai.inference.readers.pdf_page import PdfLine, PdfPage, RuledTable
from gongkai.inference.readers.pdf_patterns import is_page_number, starts_list_item
from gongkai.inference.readers.pdf_tables import is_continuation, join_tables, to_table_block

_MARGIN = 0.12  # the share of the page height that the header and the footer may each take up
_SENTENCE_ENDS = "。！？；：.!?;:"
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _TextColumn:
    """The left and the right edge of the text on pages of one width."""

    left: float
    right: float


def to_blocks(pages: Sequence[PdfPage]) -> list[Block]:
    """Return the paragraphs and tables of the pages.

    Two lines belong to one paragraph, also across a page break, if the first has no space left for
    the first word of the second and the second is not indented. A line that starts like a heading
    or a list item starts a paragraph if the line before ends a sentence. A table at the end of a
    page and one at the start of the next page are joined if they fit.
    """
    columns = _text_columns(pages)
    blocks: list[Block] = []
    before: PdfLine | RuledTable | None = None
    text = ""
    for page in _without_headers_and_footers(pages):
        column = columns[round(page.width)]
        for index, part in enumerate(page.content):
            if isinstance(part, RuledTable):
                if index == 0 and isinstance(before, RuledTable) and is_continuation(before, part):
                    before = join_tables(before, part)
                    continue
            elif isinstance(before, PdfLine) and _continues_paragraph(before, part, column):
                text += _joiner(text, part.text) + part.text
                before = part
                continue
            blocks += _to_block(before, text)
            before, text = part, part.text if isinstance(part, PdfLine) else ""
    return blocks + _to_block(before, text)


def _to_block(part: PdfLine | RuledTable | None, text: str) -> list[Block]:
    if part is None:
        return []
    return [to_table_block(part) if isinstance(part, RuledTable) else Paragraph(text)]


def _continues_paragraph(line: PdfLine, following: PdfLine, column: _TextColumn) -> bool:
    em = following.size
    if abs(line.size - em) > 1 or following.x0 > column.left + 0.8 * em:
        return False
    if 0 <= following.top - line.bottom > 1.8 * em:
        return False
    if column.right - line.x1 >= following.first_word_width + em:
        return False
    return not (starts_list_item(following.text) and line.text[-1] in _SENTENCE_ENDS)


def _joiner(text: str, following: str) -> str:
    return " " if text[-1:].isascii() and text[-1:].isalpha() and following[0].isascii() else ""


def _text_columns(pages: Sequence[PdfPage]) -> dict[int, _TextColumn]:
    edges: dict[int, list[tuple[float, float]]] = {}
    for page in pages:
        lines = edges.setdefault(round(page.width), [])
        lines += [
            (part.x0, part.x1)
            for part in page.content
            if isinstance(part, PdfLine) and len(part.text) >= 10
        ]
    return {width: _text_column(lines) for width, lines in edges.items()}


def _text_column(lines: Sequence[tuple[float, float]]) -> _TextColumn:
    """Return the edges that 95 % of the `lines` are within."""
    if not lines:
        return _TextColumn(0.0, float("inf"))
    lefts = sorted(x0 for x0, _ in lines)
    rights = sorted(x1 for _, x1 in lines)
    return _TextColumn(lefts[len(lefts) // 20], rights[-1 - len(rights) // 20])


def _without_headers_and_footers(pages: Sequence[PdfPage]) -> Iterator[PdfPage]:
    """Yield the pages without page numbers and without lines in the margins of most pages.

    A bare number is a page number if it increases with the pages; otherwise it may be a figure.
    """
    seen = Counter(
        key for page in pages for key in {_mask_digits(line) for line in _margin_lines(page)}
    )
    common = {key for key, count in seen.items() if count >= 3 and count > len(pages) / 2}
    starts = Counter(
        int(line.text) - index
        for index, page in enumerate(pages)
        for line in _margin_lines(page)
        if _is_bare_number(line)
    )
    for index, page in enumerate(pages):
        dropped = []
        for line in _margin_lines(page):
            if _is_bare_number(line):
                start = int(line.text) - index
                is_dropped = start == 1 or starts[start] > 1
            else:
                is_dropped = is_page_number(line.text) or _mask_digits(line) in common
            if is_dropped:
                dropped.append(line)
        yield replace(page, content=tuple(part for part in page.content if part not in dropped))


def _is_bare_number(line: PdfLine) -> bool:
    return line.text.isdecimal() and len(line.text) < 5


def _margin_lines(page: PdfPage) -> list[PdfLine]:
    """Return the lines in the top and bottom margins, outside all other content."""
    high, low = page.height * _MARGIN, page.height * (1 - _MARGIN)
    head = takewhile(lambda part: isinstance(part, PdfLine) and part.bottom < high, page.content)
    foot = takewhile(lambda part: isinstance(part, PdfLine) and part.top > low, page.content[::-1])
    return [part for part in (*head, *foot) if isinstance(part, PdfLine)]


def _mask_digits(line: PdfLine) -> str:
    return _DIGITS.sub("#", remove_whitespace(line.text))
