"""Reading order of a PDF page: columns beside each other are read one after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from gongkai.inference.readers.pdf_content import Glyph
from gongkai.inference.readers.pdf_lines import PdfLine, Row, split_row, to_line, to_rows
from gongkai.inference.readers.pdf_patterns import starts_list_item
from gongkai.inference.readers.pdf_tables import RuledTable

_GUTTER = 8.0  # points; the least width of the space between two columns
_MIN_WIDTH = 8  # em; the least width of a column of prose
_FULL = 0.5  # the share of the lines of a column of prose that reach its right edge
_ALIGNED = 0.4  # the share of the lines of independent columns that may be on one baseline
_SAME_BASE = 0.2  # em
_OTHER_SIZE = 1.2
_WIDE = 0.4  # the share of the widest line from which a line shows the edges of its column
_MAX_SPACE = 6  # em; a higher space below both columns ends them
_MAX_DEPTH = 3


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a row, or a table, with its position."""

    x0: float
    x1: float
    top: float
    bottom: float
    base: float
    size: float
    text: str
    row: Row | None = None
    table: RuledTable | None = None


_Item = list[_Piece]


def arrange(
    glyphs: Sequence[Glyph], tables: Sequence[RuledTable], depth: int = 0
) -> list[PdfLine | RuledTable]:
    """Return the lines of `glyphs` and the `tables` in reading order.

    Two columns are independent if both are filled like columns of prose, or if their lines are
    not on common baselines, as beside a menu. Other text that is side by side, as the label and
    the figure of a table without lines, is one line.
    """
    rows = to_rows(glyphs)
    items: list[_Item] = [[_row_piece(piece) for piece in split_row(row)] for row in rows]
    originals = {id(item): row for item, row in zip(items, rows, strict=True)}
    items = [item for item in items if item]
    items += [[_table_piece(table)] for table in tables]
    items.sort(key=lambda item: min(piece.top for piece in item))
    parts: list[PdfLine | RuledTable] = []
    index = 0
    while index < len(items):
        band = _band_at(items, index) if depth < _MAX_DEPTH else None
        if band is None:
            parts += _single_parts(items[index], originals.get(id(items[index])))
            index += 1
            continue
        stop, middle = band
        pieces = [piece for item in items[index:stop] for piece in item]
        for side in _sides(pieces, middle):
            parts += _column(side, depth + 1)
        index = stop
    return parts


def _column(pieces: Sequence[_Piece], depth: int) -> list[PdfLine | RuledTable]:
    glyphs = [glyph for piece in pieces for glyph in piece.row or ()]
    tables = [piece.table for piece in pieces if piece.table is not None]
    widest = max(piece.x1 - piece.x0 for piece in pieces)
    lines = [piece for piece in pieces if piece.x1 - piece.x0 >= _WIDE * widest]
    left, right = min(piece.x0 for piece in lines), max(piece.x1 for piece in lines)
    return [
        replace(part, left=left, right=right)
        if isinstance(part, PdfLine) and part.left is None
        else part
        for part in arrange(glyphs, tables, depth)
    ]


def _single_parts(item: _Item, row: Row | None) -> Iterator[PdfLine | RuledTable]:
    """Yield the table, or the line of a row; pieces in other sizes and heights are other lines."""
    first = item[0]
    if first.table is not None:
        yield first.table
        return
    if row is None or len({_line_key(piece, first) for piece in item}) == 1:
        line = to_line(row if row is not None else first.row or [])
        if line is not None:
            yield line
        return
    for piece in sorted(item, key=lambda piece: piece.top):
        line = to_line(piece.row or [])
        if line is not None:
            yield line


def _line_key(piece: _Piece, first: _Piece) -> bool:
    sizes = sorted((piece.size, first.size))
    return (
        sizes[1] > _OTHER_SIZE * sizes[0] and abs(piece.base - first.base) > _SAME_BASE * sizes[0]
    )


def _row_piece(row: Row) -> _Piece:
    size = median(glyph.size for glyph in row) or 1.0
    return _Piece(
        x0=row[0].x0,
        x1=max(glyph.x1 for glyph in row),
        top=min(glyph.top for glyph in row),
        bottom=max(glyph.bottom for glyph in row),
        base=median(glyph.origin[1] for glyph in row),
        size=size,
        text="".join(glyph.text for glyph in row),
        row=row,
    )


def _table_piece(table: RuledTable) -> _Piece:
    return _Piece(
        table.left, table.right, table.top, table.bottom, table.bottom, 0.0, "", table=table
    )


def _sides(pieces: Sequence[_Piece], middle: float) -> tuple[list[_Piece], list[_Piece]]:
    left = [piece for piece in pieces if (piece.x0 + piece.x1) / 2 < middle]
    return left, [piece for piece in pieces if (piece.x0 + piece.x1) / 2 >= middle]


def _band_at(items: Sequence[_Item], start: int) -> tuple[int, float] | None:
    """Return the end and the gutter of a band of two columns that starts at an item, if any."""
    for low, high in _gaps(items, start):
        stop, middle = _extend(items, start, low, high)
        pieces = [piece for item in items[start:stop] for piece in item]
        left, right = _sides(pieces, middle)
        if min(len(left), len(right)) < 2 or len(pieces) < 5:
            continue
        if _are_independent(left, right):
            return stop, middle
    return None


def _gaps(items: Sequence[_Item], start: int) -> list[tuple[float, float]]:
    """Return the spaces between the first pieces of a band, the widest first."""
    pieces = list(items[start])
    if len(pieces) == 1 and start + 1 < len(items):
        pieces += items[start + 1]
        if len(items[start + 1]) == 1 and items[start + 1][0].top > pieces[0].bottom + 1:
            return []
    pieces.sort(key=lambda piece: piece.x0)
    gaps = []
    right = pieces[0].x1
    for piece in pieces[1:]:
        if piece.x0 - right >= _GUTTER:
            gaps.append((right, piece.x0))
        right = max(right, piece.x1)
    return sorted(gaps, key=lambda gap: gap[0] - gap[1])


def _extend(items: Sequence[_Item], start: int, low: float, high: float) -> tuple[int, float]:
    """Return the end of the band: the first item that crosses the gutter between the columns."""
    stop = start
    bottom = max(piece.bottom for piece in items[start])
    for item in items[start:]:
        if any(piece.top - bottom > _MAX_SPACE * (piece.size or _MAX_SPACE) for piece in item):
            break
        own_low, own_high = low, high
        for piece in item:
            if (piece.x0 + piece.x1) / 2 < (low + high) / 2:
                own_low = max(own_low, piece.x1)
            else:
                own_high = min(own_high, piece.x0)
        if own_high - own_low < _GUTTER:
            break
        low, high = own_low, own_high
        bottom = max([bottom, *(piece.bottom for piece in item)])
        stop += 1
    middle = (low + high) / 2
    return _without_text_below(items, start, stop, middle), middle


def _without_text_below(items: Sequence[_Item], start: int, stop: int, middle: float) -> int:
    """Return the end of a band without the short lines of the text below both columns."""
    ends = [
        index + 1
        for index in range(start, stop)
        if any((piece.x0 + piece.x1) / 2 >= middle for piece in items[index])
    ]
    end = ends[-1] if ends else stop
    left = [piece for item in items[start:end] for piece in _sides(item, middle)[0]]
    tops = [piece.top for piece in left]
    lead = median(b - a for a, b in pairwise(tops)) if len(tops) > 1 else 0.0
    for index in range(end, stop):
        piece = items[index][0]
        if not left or starts_list_item(piece.text) or piece.top - left[-1].top > 1.2 * lead:
            return index
        left.append(piece)
    return stop


def _are_independent(left: Sequence[_Piece], right: Sequence[_Piece]) -> bool:
    if _is_prose(left) and _is_prose(right):
        return True
    if not (_is_text(left) and _is_text(right)):
        return False
    top = max(min(piece.top for piece in side) for side in (left, right))
    bottom = min(max(piece.bottom for piece in side) for side in (left, right))
    inner = [
        [piece for piece in side if piece.bottom > top and piece.top < bottom]
        for side in (left, right)
    ]
    if min(map(len, inner)) < 2:
        return False
    aligned = sum(
        any(abs(piece.base - other.base) <= _SAME_BASE * piece.size for other in inner[1])
        for piece in inner[0]
    )
    return aligned <= _ALIGNED * min(map(len, inner))


def _is_prose(pieces: Sequence[_Piece]) -> bool:
    """Return whether most lines of a column are words that reach its right edge."""
    lines = [piece for piece in pieces if piece.table is None]
    if len(lines) < 2 or not _is_text(lines):
        return False
    size = median(piece.size for piece in lines)
    left, right = min(piece.x0 for piece in lines), max(piece.x1 for piece in lines)
    if right - left < _MIN_WIDTH * size:
        return False
    rows: dict[int, tuple[float, float]] = {}
    for piece in lines:
        x0, x1 = rows.get(round(piece.base), (piece.x0, piece.x1))
        rows[round(piece.base)] = min(x0, piece.x0), max(x1, piece.x1)
    full = sum(x1 >= right - 1.2 * size for _, x1 in rows.values())
    long = sum(x1 - x0 >= 0.6 * (right - left) for x0, x1 in rows.values())
    return min(full, long) >= _FULL * len(rows)


def _is_text(pieces: Sequence[_Piece]) -> bool:
    """Return whether most pieces have words, not only figures."""
    words = sum(sum(char > "\u2e7f" for char in piece.text) >= 4 for piece in pieces)
    return words >= 0.6 * len(pieces)
