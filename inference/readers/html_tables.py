"""Positions of the cells of an HTML table, computed from rowspan and colspan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import Block, BlockCell, TableBlock

_MAX_SPAN = 1000  # the limit of browsers (HTML standard, colspan)
_MAX_COVERED = 1_000_000  # cells beyond it, on a malicious page, get a column span of 1


@dataclass(frozen=True, slots=True)
class HtmlCell:
    """A cell of the page: its content and its declared spans."""

    content: tuple[Block, ...]
    row_span: int
    column_span: int


def find_owned(element: HtmlElement, tags: Sequence[str]) -> Iterator[HtmlElement]:
    """Yield the elements with one of the `tags` under `element`, but not in nested tables."""
    stack = list(reversed(element))
    while stack:
        node = stack.pop()
        if node.tag in tags:
            yield node
        elif node.tag not in ("table", "td", "th"):
            stack.extend(reversed(node))


def read_spans(cell: HtmlElement) -> tuple[int, int]:
    """Return the row span and the column span of `cell`; rowspan 0 covers all further rows."""
    if not cell.keys():
        return 1, 1
    height = _number(cell.get("rowspan"))
    return height or _MAX_SPAN, max(1, _number(cell.get("colspan")))


def build_table(rows: Sequence[Sequence[HtmlCell]]) -> TableBlock:
    """Return the table of `rows`, with each cell at the first position that is free in its row.

    A row span beyond the last row is cut (HTML standard, "forming a table").
    """
    cells: list[BlockCell] = []
    next_free: dict[int, int] = {}  # column -> the first row in which it is free again
    covered = 0
    for index, row in enumerate(rows):
        column = 0
        for cell in row:
            while next_free.get(column, 0) > index:
                column += 1
            height = min(cell.row_span, len(rows) - index)
            width = cell.column_span if covered < _MAX_COVERED else 1
            cells.append(BlockCell(index, column, cell.content, height, width))
            next_free.update(dict.fromkeys(range(column, column + width), index + height))
            covered += width
            column += width
    return TableBlock(tuple(cells))


def _number(value: str | None) -> int:
    digits = (value or "1").strip().rstrip("%")
    return min(int(digits), _MAX_SPAN) if digits.isdecimal() and len(digits) < 9 else 1
