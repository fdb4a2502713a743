"""Positions of the cells of an HTML table, with rowspan and colspan resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import Block, BlockCell, Table

_MAX_SPAN = 1000  # as browsers have it (HTML standard, colspan)
_MAX_COVERED = 1_000_000  # past it, the widths are those of a hostile page and count as 1


@dataclass(frozen=True, slots=True)
class HtmlCell:
    """A cell as the page writes it: its content and how many rows and columns it asks for."""

    content: tuple[Block, ...]
    height: int
    width: int


def own(element: HtmlElement, tags: Sequence[str]) -> Iterator[HtmlElement]:
    """Yield the `tags` under `element` that do not belong to a table or cell within it."""
    stack = list(reversed(element))
    while stack:
        node = stack.pop()
        if node.tag in tags:
            yield node
        elif node.tag not in ("table", "td", "th"):
            stack.extend(reversed(node))


def spans(cell: HtmlElement) -> tuple[int, int]:
    """Return the rows and columns that `cell` asks for; a rowspan of 0 means all that follow."""
    height = _number(cell.get("rowspan"))
    return height or _MAX_SPAN, max(1, _number(cell.get("colspan")))


def place(rows: Sequence[Sequence[HtmlCell]]) -> Table:
    """Return the table of `rows`, each cell at the first position that those above leave free.

    A cell that asks for more rows than there are is cut (HTML standard, forming a table).
    """
    cells: list[BlockCell] = []
    taken: dict[int, int] = {}  # column: the row at which it is free again
    covered = 0
    for index, row in enumerate(rows):
        column = 0
        for entry in row:
            while taken.get(column, 0) > index:
                column += 1
            height = min(entry.height, len(rows) - index)
            width = entry.width if covered < _MAX_COVERED else 1
            cells.append(BlockCell(index, column, entry.content, height, width))
            taken.update(dict.fromkeys(range(column, column + width), index + height))
            covered += width
            column += width
    return Table(tuple(cells))


def _number(value: str | None) -> int:
    digits = (value or "1").strip().rstrip("%")
    return min(int(digits), _MAX_SPAN) if digits.isdecimal() and len(digits) < 9 else 1
