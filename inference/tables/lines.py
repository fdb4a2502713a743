"""Lines: the physical layout of a document, each line or grid row with its cells."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gongkai.document.source import Grid, Source
from gongkai.inference.tables.wording import fold, mask

_GAP = re.compile(r" {2,}|\t")
_THOUSANDS = re.compile(r"(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
_QUOTED = re.compile(r'"[^"]*"')
# The end of a sentence with words behind it; a label may end so too, but not before a value.
_SENTENCE = re.compile(r"[。;!?](?![\s|,]*(?:[-—/\d无零]|$))|.{40}[。;!?]\s*$")
_LABEL = re.compile(r"[一-鿿]{2}")
_SPACE = re.compile(r"[\s|]")
_DIGIT = re.compile(r"\d")
_MARKDOWN_RULE = re.compile(r"[\s|:]*-{2,}[\s|:-]*")


@dataclass(frozen=True, slots=True)
class LineCell:
    """One cell: masked text, the text as printed, and where it begins (offset, display column)."""

    masked: str
    raw: str
    start: int
    x: float | None = None


@dataclass(frozen=True, slots=True)
class TableLine:
    """A line of the text, or a row of a grid.

    Attributes:
        start, end: the range of the text.
        text: folded, not masked.
        cells: none for an empty line; one without text for a line of white space.
        hard: the cells are parted by marks, so that a space belongs to its cell.
        gaps: the cells are parted by spaces alone, so that blank cells cannot be seen.
        grid: the line is a row of the grid with this number; None for plain text.
        ends_row: nothing of the row follows on the next lines.
        prose: a sentence outside of brackets: the line is not looked into.
    """

    start: int
    end: int
    text: str
    cells: tuple[LineCell, ...]
    hard: bool = False
    gaps: bool = False
    grid: int | None = None
    ends_row: bool = False
    prose: bool = False


def read_lines(source: Source) -> list[TableLine]:
    """Return the lines of the text in order, the rows of a grid in place of its lines."""
    folded = fold(source.text)
    masked = mask(folded)
    grids = sorted(enumerate(source.grids), key=lambda pair: pair[1].start)
    starts = [grid.start for _, grid in grids]
    lines: list[TableLine] = []
    start = 0
    while start <= len(folded):
        end = folded.find("\n", start)
        end = len(folded) if end < 0 else end
        place = bisect_right(starts, max(start, end - 1)) - 1
        if place >= 0 and starts[place] >= start and _is_tabular(grids[place][1]):
            number, grid = grids[place]
            lines.extend(_grid_lines(source.text, number, grid))
            end = max(end, _line_end(folded, max(grid.end - 1, start)))
        else:
            lines.append(_text_line(source.text, folded, masked, start, end))
        start = end + 1
    return lines


def _is_tabular(grid: Grid) -> bool:
    """A grid of one column, or with a whole article in a cell, is page layout."""
    if not grid.rows or len(grid.rows[0]) < 2:
        return False
    return all(len(cell) <= 200 for row in grid.rows for cell in row)


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _grid_lines(text: str, number: int, grid: Grid) -> Iterator[TableLine]:
    start = grid.start
    head: tuple[str, ...] = ()
    for row in grid.rows:
        end = min(_line_end(text, min(start, len(text))), max(grid.end, start))
        kept = [place for place in range(len(row)) if not _is_merged(row, head, place)]
        cells = tuple(LineCell(mask(fold(row[place])), row[place], start) for place in kept)
        yield TableLine(
            start, end, fold(" ".join(row)), cells, hard=True, grid=number, ends_row=True
        )
        start = min(end + 1, grid.end)
        labels = {cell for cell in row if cell}
        if len(labels) > 1 and all(map(_LABEL.search, labels)):
            head = row


def _is_merged(row: Sequence[str], head: Sequence[str], place: int) -> bool:
    """A label like its neighbour, or a value like its neighbour under the same column head."""
    if place == 0 or row[place] != row[place - 1]:
        return False
    if _LABEL.search(row[place]):
        return True
    return place < len(head) and head[place] == head[place - 1] != ""


def _text_line(raw: str, folded: str, masked: str, start: int, end: int) -> TableLine:
    text, cover = folded[start:end], masked[start:end]
    if start == end:
        return TableLine(start, end, text, ())
    if not text.strip():
        return TableLine(start, end, text, (LineCell("", "", start),))
    if _is_prose(cover):
        return TableLine(start, end, text, (LineCell(cover, raw[start:end], start),), prose=True)
    hard, gaps, pieces, ends_row = True, False, [(0, len(text))], False
    if "|" in cover:
        pieces, ends_row = _bars(cover)
    elif "\t" in cover.lstrip() or cover.startswith("\t\t\t"):
        pieces = _split(cover, re.compile("\t"))
    elif "," in raw[start:end] and "," in _commas(raw[start:end], cover):
        pieces = _split(_commas(raw[start:end], cover), re.compile(","))
    elif "  " in cover.strip() or "\u3000" in raw[start:end].strip():
        pieces, gaps = _split_gaps(raw[start:end], cover), True
    else:
        hard = False
    cells = tuple(_cell(raw[start:end], cover, start, piece, gaps) for piece in pieces)
    return TableLine(start, end, text, cells, hard=hard, gaps=gaps, ends_row=ends_row)


def _commas(raw: str, cover: str) -> str:
    """Return the line with those commas alone that part cells, if there are any."""
    quoted = _QUOTED.sub(lambda match: "-" * len(match.group()), raw)
    plain = "".join(a if a == b else "-" for a, b in zip(quoted, cover, strict=True))
    return plain if "," in _THOUSANDS.sub("", plain) else ""


def _is_prose(cover: str) -> bool:
    """Rows are short or have figures, and their figures do not end in a full stop."""
    if _SENTENCE.search(cover):
        return True
    has_figures = _DIGIT.search(cover) is not None
    if has_figures:
        return cover.rstrip().endswith(("。", ";"))
    return len(cover) > 80 and not _SPACE.search(cover.strip()[:80])


def _cell(raw: str, cover: str, offset: int, piece: tuple[int, int], gaps: bool) -> LineCell:
    a, b = piece
    x = _width(raw[:a]) + _width(raw[a:b]) / 2 if gaps else None
    left = a + len(cover[a:b]) - len(cover[a:b].lstrip(' \t"'))
    label = cover[left:b].rstrip(' \t"')
    return LineCell(label, raw[left : left + len(label)], offset + left, x)


def _bars(cover: str) -> tuple[list[tuple[int, int]], bool]:
    """Split at bars. Converted tables also leave a bar behind each cell and a row end ``|||``."""
    if _MARKDOWN_RULE.fullmatch(cover):
        return [], True
    pieces = _split(cover, re.compile(r"\|"))
    if not cover.replace("|", "").strip():
        return pieces[1:], len(pieces) > 3
    opened = cover.startswith("|") or cover[:2].isspace()
    closed = not cover[slice(*pieces[-1])].strip()
    if closed and (opened or len(pieces) == 2):
        pieces = pieces[:-1]
    if opened:
        pieces = pieces[1:]
    return pieces, len(pieces) > 1


def _split(text: str, mark: re.Pattern[str]) -> list[tuple[int, int]]:
    pieces, start = [], 0
    for match in mark.finditer(text):
        pieces.append((start, match.start()))
        start = match.end()
    return [*pieces, (start, len(text))]


def _split_gaps(raw: str, cover: str) -> list[tuple[int, int]]:
    """Split at two spaces or more, or at a full-width one; blank pieces cannot be told."""
    wide = "".join("\t" if char == "\u3000" else fit for char, fit in zip(raw, cover, strict=True))
    return [(a, b) for a, b in _split(wide, _GAP) if cover[a:b].strip()]


def _width(text: str) -> float:
    return float(sum(2 if ord(char) > 0x2E7F else 1 for char in text))


def compact(lines: Sequence[TableLine]) -> bool:
    """Return whether two lines with content follow on each other: the text is not double-spaced."""
    filled = [bool(line.cells) for line in lines]
    return any(a and b for a, b in pairwise(filled))
