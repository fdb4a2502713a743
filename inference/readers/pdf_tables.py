"""Ruled tables of a PDF: put together over page breaks, and turned into tables of cells."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.inference.readers.blocks import BlockCell, Paragraph, Table, cell_text
from gongkai.inference.readers.pdf_names import begins_entry
from gongkai.inference.readers.pdf_page import TOLERANCE, Box, Ruled, clusters, position

_OPENING, _CLOSING = "（(《“‘【〔", "）)》”’】〕"


def continues(above: Ruled, below: Ruled) -> bool:
    """Tell whether `below`, first on its page, can be the rest of `above`, last on the page before.

    Both have the same left and right edge.
    """
    left, right = _extent(above)
    return all(
        abs(edge - other) <= 2 * TOLERANCE
        for edge, other in zip(_extent(below), (left, right), strict=True)
    )


def join(above: Ruled, below: Ruled) -> Ruled:
    """Return one table of both parts.

    Head rows printed again are dropped; the two halves of a row label that the break parted, and
    of a merged cell that it cut, are one cell again.
    """
    lower = _without_repeated_head(above, below)
    if not lower:
        return above
    upper = list(above.boxes)
    edge = above.bottom
    shift = edge - min(box.top for box in lower)
    lower = [replace(box, top=box.top + shift, bottom=box.bottom + shift) for box in lower]
    last = [box for box in upper if abs(box.bottom - edge) <= TOLERANCE]
    first = [box for box in lower if abs(box.top - edge) <= TOLERANCE]
    rest_of_row = _is_rest_of_row(last, first)
    for box in last:
        for other in first:
            if _aligned(box, other) and (rest_of_row or _is_cut(box, other, last, first)):
                # Where all cells of a row are joined, the break is no edge any more.
                upper[upper.index(box)] = replace(
                    other, text=f"{box.text}\n{other.text}".strip(), top=box.top
                )
                lower.remove(other)
    return Ruled((*upper, *lower))


def to_table(ruled: Ruled) -> Table:
    """Return the cells of `ruled` at the positions that the lines between them make."""
    xs = clusters([x for box in ruled.boxes for x in (box.x0, box.x1)])
    ys = clusters([y for box in ruled.boxes for y in (box.top, box.bottom)])
    cells: list[BlockCell] = []
    for box in ruled.boxes:
        row, column = position(ys, box.top), position(xs, box.x0)
        height, width = position(ys, box.bottom) - row, position(xs, box.x1) - column
        if height and width:
            cells.append(BlockCell(row, column, (Paragraph(box.text),), height, width))
    return Table(tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def _extent(ruled: Ruled) -> tuple[float, float]:
    return min(box.x0 for box in ruled.boxes), max(box.x1 for box in ruled.boxes)


def _without_repeated_head(above: Ruled, below: Ruled) -> list[Box]:
    same = 0
    for one, other in zip(above.boxes, below.boxes, strict=False):
        if cell_text(one.text) != cell_text(other.text) or not _aligned(one, other):
            break
        same += 1
    boxes = list(below.boxes)
    head = boxes[:same]
    # Only whole rows are a head: nothing of the rest begins above their lower edge.
    while head:
        edge = max(box.bottom for box in head)
        if all(box.top >= edge - TOLERANCE for box in boxes[len(head) :]):
            break
        head.pop()
    return boxes[len(head) :] if any(box.text for box in head) else boxes


def _aligned(one: Box, other: Box) -> bool:
    return abs(one.x0 - other.x0) <= 2 * TOLERANCE and abs(one.x1 - other.x1) <= 2 * TOLERANCE


def _is_rest_of_row(last: Sequence[Box], first: Sequence[Box]) -> bool:
    """Tell whether the `first` row of a page is the second half of the `last` row before.

    It is if it has text in one cell alone, which does not begin an entry, and the cell above is
    left unfinished: by an open bracket, or because its text fills the last line.
    """
    filled = [box for box in first if box.text]
    if len(filled) != 1 or begins_entry(filled[0].text):
        return False
    over = [box for box in last if _aligned(box, filled[0]) and box.text]
    return bool(over) and (_has_open_bracket(over[0].text) or over[0].room < 2)


def _has_open_bracket(text: str) -> bool:
    return sum(map(text.count, _OPENING)) > sum(map(text.count, _CLOSING))


def _is_cut(box: Box, other: Box, last: Sequence[Box], first: Sequence[Box]) -> bool:
    """Tell whether `other` is the rest of the merged cell `box`, cut by the end of the page."""
    if not (_is_tall(box, last) or _is_tall(other, first)):
        return False
    return not box.text or not other.text or not begins_entry(other.text)


def _is_tall(box: Box, row: Sequence[Box]) -> bool:
    height = min(other.bottom - other.top for other in row)
    return box.bottom - box.top > height + TOLERANCE
