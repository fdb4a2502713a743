"""From the lines of pages to paragraphs: page furniture dropped, broken lines joined."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from gongkai.inference.readers.blocks import Block, Paragraph
from gongkai.inference.readers.pdf_names import begins_entry, is_page_number
from gongkai.inference.readers.pdf_page import PdfLine, Ruled, Sheet
from gongkai.inference.readers.pdf_tables import continues, join, to_table

_MARGIN = 0.12  # the part of the height of a page that its head and its foot may take up
_ENDS = "。！？；：.!?;:"
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Column:
    """The left and right edge of the running text on pages of one width."""

    left: float
    right: float


def to_blocks(sheets: Sequence[Sheet]) -> list[Block]:
    """Return the paragraphs and tables of the pages.

    A line goes on in the next where its end leaves no room for the first word of it and the next
    is not indented; both also over the end of a page. A line that opens like a heading or an
    entry begins a paragraph if the one before ends a sentence. Tables at the end of a page and
    the head of the next are joined.
    """
    columns = _columns(sheets)
    blocks: list[Block] = []
    before: PdfLine | Ruled | None = None
    text = ""
    for sheet in _without_furniture(sheets):
        column = columns[round(sheet.width)]
        for index, part in enumerate(sheet.content):
            if isinstance(part, Ruled):
                if index == 0 and isinstance(before, Ruled) and continues(before, part):
                    before = join(before, part)
                    continue
            elif isinstance(before, PdfLine) and _goes_on(before, part, column):
                text += _glue(text, part.text) + part.text
                before = part
                continue
            blocks += _finished(before, text)
            before, text = part, part.text if isinstance(part, PdfLine) else ""
    return blocks + _finished(before, text)


def _finished(part: PdfLine | Ruled | None, text: str) -> list[Block]:
    if part is None:
        return []
    return [to_table(part) if isinstance(part, Ruled) else Paragraph(text)]


def _goes_on(line: PdfLine, following: PdfLine, column: _Column) -> bool:
    em = following.size
    if abs(line.size - em) > 1 or following.x0 > column.left + 0.8 * em:
        return False
    if 0 <= following.top - line.bottom > 1.8 * em:
        return False
    if column.right - line.x1 >= following.lead + em:
        return False
    return not (begins_entry(following.text) and line.text[-1] in _ENDS)


def _glue(text: str, following: str) -> str:
    return " " if text[-1:].isascii() and text[-1:].isalpha() and following[0].isascii() else ""


def _columns(sheets: Sequence[Sheet]) -> dict[int, _Column]:
    edges: dict[int, list[tuple[float, float]]] = {}
    for sheet in sheets:
        lines = edges.setdefault(round(sheet.width), [])
        lines += [
            (part.x0, part.x1)
            for part in sheet.content
            if isinstance(part, PdfLine) and len(part.text) >= 10
        ]
    return {width: _column(lines) for width, lines in edges.items()}


def _column(lines: Sequence[tuple[float, float]]) -> _Column:
    """Return the edges that all but a twentieth of the `lines` keep to."""
    if not lines:
        return _Column(0.0, float("inf"))
    lefts = sorted(x0 for x0, _ in lines)
    rights = sorted(x1 for _, x1 in lines)
    return _Column(lefts[len(lefts) // 20], rights[-1 - len(rights) // 20])


def _without_furniture(sheets: Sequence[Sheet]) -> Iterator[Sheet]:
    """Yield the pages without page numbers and without what stands at the edge of most pages.

    A bare number is a page number if it counts along with the pages; else it may be a figure.
    """
    seen = Counter(key for sheet in sheets for key in {_key(line) for line in _edges(sheet)})
    common = {key for key, count in seen.items() if count >= 3 and count > len(sheets) / 2}
    starts = Counter(
        int(line.text) - index
        for index, sheet in enumerate(sheets)
        for line in _edges(sheet)
        if _is_bare(line)
    )
    for index, sheet in enumerate(sheets):
        dropped = []
        for line in _edges(sheet):
            if _is_bare(line):
                start = int(line.text) - index
                furniture = start == 1 or starts[start] > 1
            else:
                furniture = is_page_number(line.text) or _key(line) in common
            if furniture:
                dropped.append(line)
        yield replace(sheet, content=tuple(part for part in sheet.content if part not in dropped))


def _is_bare(line: PdfLine) -> bool:
    return line.text.isdecimal() and len(line.text) < 5


def _edges(sheet: Sheet) -> list[PdfLine]:
    """Return the lines in the margins, above and below all else."""
    high, low = sheet.height * _MARGIN, sheet.height * (1 - _MARGIN)
    head = takewhile(lambda part: isinstance(part, PdfLine) and part.bottom < high, sheet.content)
    foot = takewhile(lambda part: isinstance(part, PdfLine) and part.top > low, sheet.content[::-1])
    return [part for part in (*head, *foot) if isinstance(part, PdfLine)]


def _key(line: PdfLine) -> str:
    return _DIGITS.sub("#", "".join(line.text.split()))
