"""Layout lines: the lines and grid rows of a document, divided into cells."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gongkai.document.source import Grid, Source
from gongkai.inference.tables.label_normalization import fold_width, mask_ignored

_GAP = re.compile(r" {2,}|\t")
_THOUSANDS = re.compile(r"(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
_QUOTED = re.compile(r'"[^"]*"')
# The end of a sentence before more words; after a label it is followed by a value instead.
_SENTENCE = re.compile(r"[。;!?](?:(?![\s|,]*(?:[-—/\d无零]|$))|(?<=.{41})\s*$)")
_LABEL = re.compile(r"[一-鿿]{2}")
_SPACE = re.compile(r"[\s|]")
_DIGIT = re.compile(r"\d")
_SEPARATOR = re.compile(r"[|\t]|  ")
_TAB, _COMMA, _BAR = re.compile("\t"), re.compile(","), re.compile(r"\|")
_MARKDOWN_RULE = re.compile(r"[\s|:]*-{2,}[\s|:-]*")


class LayoutCell(NamedTuple):
    """A cell: its masked text, its printed text, its offset and the column of its center."""

    masked: str
    raw: str
    start: int
    x: float | None = None


class LayoutLine(NamedTuple):
    """A line of the text, or a row of a grid.

    Attributes:
        start, end: the character range in the text.
        text: the line in half width, not masked.
        cells: empty for an empty line; one cell without text for a line of white space.
        delimited: whether separators divide the cells, so that a space is part of its cell.
        space_separated: whether only spaces divide the cells, so that blank cells are lost.
        grid: the index of the grid that the line is a row of; None for text.
        ends_row: whether no part of the row follows on the next lines.
        is_prose: whether the line contains a sentence; such a line is not read as a table.
    """

    start: int
    end: int
    text: str
    cells: tuple[LayoutCell, ...]
    delimited: bool = False
    space_separated: bool = False
    grid: int | None = None
    ends_row: bool = False
    is_prose: bool = False


def read_layout_lines(source: Source) -> list[LayoutLine]:
    """Return the lines of the text in order, with the rows of each grid in place of its lines."""
    folded = fold_width(source.text)
    masked = mask_ignored(folded)
    grids = sorted(enumerate(source.grids), key=lambda pair: pair[1].start)
    starts = [grid.start for _, grid in grids]
    lines: list[LayoutLine] = []
    start = 0
    while start <= len(folded):
        end = folded.find("\n", start)
        end = len(folded) if end < 0 else end
        index = bisect_right(starts, max(start, end - 1)) - 1
        if index >= 0 and starts[index] >= start and _is_tabular(grids[index][1]):
            number, grid = grids[index]
            lines.extend(_grid_lines(source.text, number, grid))
            end = max(end, _line_end(folded, max(grid.end - 1, start)))
        else:
            lines.append(_text_line(source.text, folded, masked, start, end))
        start = end + 1
    return lines


def _is_tabular(grid: Grid) -> bool:
    """Return whether a grid is a data table: a page layout has one column or very long cells."""
    if not grid.rows or len(grid.rows[0]) < 2:
        return False
    return all(len(cell) <= 200 for row in grid.rows for cell in row)


def _line_end(text: str, index: int) -> int:
    end = text.find("\n", index)
    return len(text) if end < 0 else end


def _grid_lines(text: str, number: int, grid: Grid) -> Iterator[LayoutLine]:
    start = grid.start
    header: tuple[str, ...] = ()
    for row in grid.rows:
        end = min(_line_end(text, min(start, len(text))), max(grid.end, start))
        printed = tuple(text[start:end].split("\t"))
        kept = [index for index in range(len(row)) if not _is_merged(row, printed, header, index)]
        cells = tuple(
            LayoutCell(mask_ignored(fold_width(row[index])), row[index], start) for index in kept
        )
        yield LayoutLine(
            start, end, fold_width(" ".join(row)), cells, delimited=True, grid=number, ends_row=True
        )
        start = min(end + 1, grid.end)
        labels = {cell for cell in row if cell}
        if len(labels) > 1 and all(map(_LABEL.search, labels)):
            header = row


def _is_merged(
    row: Sequence[str], printed: Sequence[str], header: Sequence[str], index: int
) -> bool:
    """Return whether a cell repeats its neighbor, because one cell covers both positions.

    The line of the text has a merged cell once. If the line does not have the positions of the
    row, a repeated label or a repeated cell under one column header counts as merged.
    """
    if index == 0 or row[index] != row[index - 1]:
        return False
    if row[index] and len(printed) == len(row):
        return not printed[index].strip()
    if _LABEL.search(row[index]):
        return True
    return index < len(header) and header[index] == header[index - 1] != ""


def _text_line(
    raw_text: str, folded_text: str, masked_text: str, start: int, end: int
) -> LayoutLine:
    raw, text, masked = raw_text[start:end], folded_text[start:end], masked_text[start:end]
    if start == end:
        return LayoutLine(start, end, text, ())
    if not text.strip():
        return LayoutLine(start, end, text, (LayoutCell("", "", start),))
    if _is_prose(masked):
        return LayoutLine(start, end, text, (LayoutCell(masked, raw, start),), is_prose=True)
    if not _SEPARATOR.search(masked) and "," not in raw:
        return LayoutLine(start, end, text, (_cell(raw, masked, start, (0, len(text)), False),))
    delimited, space_separated, spans, ends_row = True, False, [(0, len(text))], False
    if "|" in masked:
        spans, ends_row = _bars(masked)
    elif "\t" in masked.lstrip() or masked.startswith("\t\t\t"):
        spans = _split(masked, _TAB)
    elif "," in raw and "," in _commas(raw, masked):
        spans = _split(_commas(raw, masked), _COMMA)
    elif "  " in masked.strip() or "\u3000" in raw.strip():
        spans, space_separated = _split_gaps(raw, masked), True
    else:
        delimited = False
    cells = tuple(_cell(raw, masked, start, span, space_separated) for span in spans)
    return LayoutLine(
        start,
        end,
        text,
        cells,
        delimited=delimited,
        space_separated=space_separated,
        ends_row=ends_row,
    )


def _commas(raw: str, masked: str) -> str:
    """Return the line with only the commas that separate cells; empty if there are none."""
    quoted = _QUOTED.sub(lambda match: "-" * len(match.group()), raw)
    plain = "".join(a if a == b else "-" for a, b in zip(quoted, masked, strict=True))
    return plain if "," in _THOUSANDS.sub("", plain) else ""


def _is_prose(masked: str) -> bool:
    """Return whether a line is prose: rows are short or have figures without a full stop."""
    if _SENTENCE.search(masked):
        return True
    has_figures = _DIGIT.search(masked) is not None
    if has_figures:
        return masked.rstrip().endswith(("。", ";"))
    return len(masked) > 80 and not _SPACE.search(masked.strip()[:80])


def _cell(
    raw: str, masked: str, offset: int, span: tuple[int, int], space_separated: bool
) -> LayoutCell:
    a, b = span
    x = _width(raw[:a]) + _width(raw[a:b]) / 2 if space_separated else None
    kept = masked[a:b].lstrip(' \t"')
    left = b - len(kept)
    label = kept.rstrip(' \t"')
    return LayoutCell(label, raw[left : left + len(label)], offset + left, x)


def _bars(masked: str) -> tuple[list[tuple[int, int]], bool]:
    """Return the ranges of cells between bars, and whether the row ends on this line.

    Some converters write a bar after each cell and ``|||`` at the end of a row.
    """
    if _MARKDOWN_RULE.fullmatch(masked):
        return [], True
    spans = _split(masked, _BAR)
    if not masked.replace("|", "").strip():
        return spans[1:], len(spans) > 3
    opened = masked.startswith("|") or masked[:2].isspace()
    closed = not masked[slice(*spans[-1])].strip()
    if closed and (opened or len(spans) == 2):
        spans = spans[:-1]
    if opened:
        spans = spans[1:]
    return spans, len(spans) > 1


def _split(text: str, separator: re.Pattern[str]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in separator.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    return [*spans, (start, len(text))]


def _split_gaps(raw: str, masked: str) -> list[tuple[int, int]]:
    """Return the ranges of cells between two or more spaces, or at a full-width space."""
    wide = "".join(
        "\t" if char == "\u3000" else other for char, other in zip(raw, masked, strict=True)
    )
    return [(a, b) for a, b in _split(wide, _GAP) if masked[a:b].strip()]


def _width(text: str) -> float:
    return float(sum(2 if ord(char) > 0x2E7F else 1 for char in text))


def is_single_spaced(lines: Sequence[LayoutLine]) -> bool:
    """Return whether two adjacent lines have content, so that the text is not double-spaced."""
    filled = [bool(line.cells) for line in lines]
    return any(a and b for a, b in pairwise(filled))
