"""A page in a picture: its lines of text and ruled tables, in the form of the PDF layout."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import numpy as np
import numpy.typing as npt

from gongkai.inference.ocr.figures import FIGURE_CHARACTERS, Figure, figures_of
from gongkai.inference.ocr.page_image import PageImage, find_dirt, prepare
from gongkai.inference.ocr.recognition import (
    Character,
    Grey,
    RecognisedLine,
    Recogniser,
    shared_recogniser,
)
from gongkai.inference.ocr.ruled_tables import Box, PictureTable, Rules, find_rules, find_tables
from gongkai.inference.ocr.signs import find_sign
from gongkai.inference.ocr.text_lines import (
    CHARACTER,
    TextLine,
    character_height,
    cut_line,
    find_lines,
)
from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage
from gongkai.inference.readers.pdf_tables import RuledCell, RuledTable

_POINT = 72 / 200  # points for each pixel
_LONG_RULE = 200  # pixels; a shorter line outside tables may be a dash
_LINE_INK = 3  # pixels of ink in a row of pixels of a line outside tables
_DIGITS = frozenset("0123456789０１２３４５６７８９")
# The network puts spaces beside the full-width marks of Chinese text.
_SPACE = re.compile(r"(?<=[^\x00-\x7f]) +| +(?=[^\x00-\x7f])|(?<=\d\.) +(?=[^\x00-\x7f\d])")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_BROKEN = 1.5  # digits; the room beside a line after which a number goes on
_NEAR_RULE = 5  # pixels; between a rule and ink that touches it
_CROSSED = 0.5  # the highest score of a character in a cell that a stroke may cross
_UNSURE = 0.9  # the score of a word below which it may be a misread figure


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A recognised page.

    Attributes:
        page: its lines and tables; lengths in points.
        figures: the figures in reading order, those of a table row by row.
        unread: the number of places with ink in which no character was recognised.
        is_legible: whether lines of text could be read.
    """

    page: PdfPage
    figures: tuple[Figure, ...]
    unread: int = 0
    is_legible: bool = True


@dataclass(slots=True)
class _Cell:
    """A cell while it is read."""

    box: Box
    lines: list[TextLine]
    sign: str = ""
    recognised: list[RecognisedLine] = field(default_factory=list)


def read_page_picture(
    pixels: npt.NDArray[np.uint8], recogniser: Recogniser | None = None
) -> RecognisedPage:
    """Return the text of the picture of a page or of a part of one.

    Args:
        pixels: of shape (height, width) in grey, or (height, width, 3) in red, green, blue.
        recogniser: the network; None for that of this process.

    Raises:
        GongkaiError: the packages of the extra `ocr` are not installed.
    """
    recogniser = recogniser or shared_recogniser()
    picture = prepare(pixels, recogniser)
    rules = find_rules(picture.ink)
    tables = find_tables(rules)
    grey = _without_rules(picture.grey, rules, tables)
    text_ink = _text_ink(picture.ink, rules, tables)
    dirt = find_dirt(text_ink)
    text_ink[dirt > 0] = 0
    grey[dirt > 0] = 255
    outside, inside = text_ink.copy(), np.zeros_like(text_ink)
    for table in tables:
        left, top, right, bottom = _outer(table.box)
        outside[top:bottom, left:right] = 0
        inside[top:bottom, left:right] = text_ink[top:bottom, left:right]
    height = character_height(inside)
    cells = [[_find_cell(text_ink, box, height) for box in table.cells] for table in tables]
    whole = (0, 0, grey.shape[1], grey.shape[0])
    lines = find_lines(outside, whole, character_height(outside), _LINE_INK)
    return _recognise(picture, grey, cells, lines, recogniser)


def _recognise(
    picture: PageImage,
    grey: Grey,
    tables: Sequence[list[_Cell]],
    lines: Sequence[TextLine],
    recogniser: Recogniser,
) -> RecognisedPage:
    whole = (0, 0, grey.shape[1], grey.shape[0])
    crops = [cut_line(grey, piece, whole) for line in lines for piece in line.pieces]
    owners = [(cell, line) for table in tables for cell in table for line in cell.lines]
    crops += [cut_line(grey, line.box, _inside(cell.box)) for cell, line in owners]
    found = iter(recogniser.recognise(crops))
    unread = 0
    parts: list[tuple[float, PdfLine | RuledTable, list[Figure]]] = []
    pieces = [[next(found) for _ in line.pieces] for line in lines]
    for cell, _ in owners:
        cell.recognised.append(next(found))
    size = _usual_size(lines, pieces)
    for line, own in zip(lines, pieces, strict=True):
        made = _make_line(line, own, size)
        unread += sum(not piece.text.strip() for piece in own)
        if made is not None:
            figures = [figure for piece in own for figure in figures_of(piece.characters)]
            parts.append((made.top, made, figures))
    for table in tables:
        ruled, figures, blank = _make_table(table)
        unread += blank
        parts.append((ruled.top, ruled, figures))
    parts.sort(key=lambda part: part[0])
    page = PdfPage(
        width=grey.shape[1] * _POINT,
        height=grey.shape[0] * _POINT,
        content=tuple(part for _, part, _ in parts),
        is_recognised=True,
        is_blank=not parts,
    )
    return RecognisedPage(
        page, tuple(f for _, _, own in parts for f in own), unread, picture.is_legible
    )


def _inside(box: Box) -> Box:
    return box[0] + 2, box[1] + 2, box[2] - 1, box[3] - 1


def _without_rules(grey: Grey, rules: Rules, tables: Sequence[PictureTable]) -> Grey:
    """Return the picture with white in place of the rules of tables."""
    cleaned = grey.copy()
    for table in tables:
        left, top, right, bottom = _outer(table.box)
        part = cleaned[top:bottom, left:right]
        part[rules.both[top:bottom, left:right] > 0] = 255
    return cleaned


def _text_ink(
    ink: npt.NDArray[np.uint8], rules: Rules, tables: Sequence[PictureTable]
) -> npt.NDArray[np.uint8]:
    """Return the ink without the rules of tables and without other long lines."""
    import cv2  # noqa: PLC0415

    drawn = np.zeros_like(ink)
    for table in tables:
        left, top, right, bottom = _outer(table.box)
        drawn[top:bottom, left:right] = rules.both[top:bottom, left:right]
    for lines, shape in ((rules.across, (1, _LONG_RULE)), (rules.down, (_LONG_RULE, 1))):
        opened = cv2.morphologyEx(lines, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
        drawn = np.where(opened > 0, opened, drawn).astype(np.uint8)
    drawn = np.asarray(cv2.dilate(drawn, np.ones((3, 3), np.uint8)), np.uint8)
    return np.where(drawn > 0, 0, ink).astype(np.uint8)


def _outer(box: Box) -> Box:
    return max(0, box[0] - 6), max(0, box[1] - 6), box[2] + 7, box[3] + 7


def _find_cell(ink: npt.NDArray[np.uint8], box: Box, height: float) -> _Cell:
    lines = find_lines(ink, _inside(box), height)
    if len(lines) != 1:
        return _Cell(box, lines)
    left, top, right, bottom = lines[0].box
    return _Cell(box, lines, find_sign(ink[top:bottom, left:right]))


def _usual_size(
    lines: Sequence[TextLine], pieces: Sequence[Sequence[RecognisedLine]]
) -> float | None:
    """Return the font size of most lines, in points."""
    sizes = [
        _size(line.box, own[0])
        for line, own in zip(lines, pieces, strict=True)
        if len(own) == 1 and len(own[0].text) >= 10
    ]
    return median(sizes) if sizes else None


def _size(box: Box, line: RecognisedLine) -> float:
    """Return the font size of a line, in points, from its width: Han characters are square."""
    ems = sum(0.52 if each.text.isascii() else 1.0 for each in line.characters)
    height = (box[3] - box[1]) * 1.1
    width = (box[2] - box[0]) / ems if ems else height
    return (width if ems >= 3 else height) * _POINT


def _make_line(
    line: TextLine, pieces: Sequence[RecognisedLine], usual: float | None
) -> PdfLine | None:
    read = [piece for piece in pieces if piece.text.strip()]
    if not read:
        return None
    size = _size(line.box, read[0]) if len(pieces) == 1 else (line.box[3] - line.box[1]) * _POINT
    if usual is not None and abs(size - usual) <= 0.2 * usual:
        size = usual
    first = read[0].characters
    word = 1
    while word < len(first) and first[0].text.isascii() and first[word].text.isascii():
        word += 1
    left, top, right, bottom = (value * _POINT for value in line.box)
    return PdfLine(
        text=" ".join(_text(piece.characters) for piece in read),
        x0=left,
        x1=right,
        top=top,
        bottom=bottom,
        size=size,
        first_word_width=size if word == 1 else word * size / 2,
        is_spaced=len(pieces) > 1,
    )


def _text(characters: Sequence[Character]) -> str:
    text = "".join(character.text for character in characters)
    return _SPACE.sub("", text).strip()


def _make_table(cells: Sequence[_Cell]) -> tuple[RuledTable, list[Figure], int]:
    """Return the table, its figures row by row, and the number of cells that were not read."""
    columns = _figure_columns(cells)
    made: list[RuledCell] = []
    figures: list[Figure] = []
    unread = 0
    for cell in cells:
        in_column = _column(cell) in columns
        characters = list(_cell_characters(cell, in_column, _has_label(cell, cells)))
        if _is_broken_number(cell, characters):
            characters = [tuple(each for line in characters for each in line)]
        if _is_crossed(cell):
            characters = [
                tuple(each._replace(score=min(each.score, _CROSSED)) for each in line)
                for line in characters
            ]
        text = "\n".join(_text(line) for line in characters)
        unread += bool(cell.lines) and not text.strip()
        left, top, right, bottom = (value * _POINT for value in cell.box)
        width = cell.lines[-1].box[2] - cell.lines[-1].box[0] if cell.lines else 0
        free = (cell.box[2] - cell.box[0] - width) / CHARACTER if cell.lines else 0.0
        made.append(RuledCell(text.strip("\n"), left, right, top, bottom, free))
        for line in characters:
            figures += figures_of(line)
    return RuledTable(tuple(made)), figures, unread


def _cell_characters(
    cell: _Cell, in_column: bool, has_label: bool
) -> Iterator[tuple[Character, ...]]:
    """Yield the characters of each line of a cell.

    Args:
        cell: the cell.
        in_column: whether the column has mostly figures.
        has_label: whether the row has text to the left of the cell.
    """
    if cell.sign and (in_column or has_label):
        yield (Character(cell.sign, 1.0, "", 0.0, 0.0),)
        return
    for line in cell.recognised:
        text = line.text.replace(" ", "")
        is_figure = bool(line.figure) and (
            all(char in FIGURE_CHARACTERS for char in text)
            if in_column or has_label
            else set(text) <= _DIGITS
        )
        if in_column and len(cell.lines) == 1 and len(text) <= 2 and line.score < _UNSURE:
            is_figure = True  # a figure that was misread, or dirt
        yield _with_thousands(line.figure) if is_figure else line.characters


def _is_broken_number(cell: _Cell, lines: Sequence[tuple[Character, ...]]) -> bool:
    """Return whether the lines of a cell are one number, each ending where no digit has room."""
    texts = [_text(line) for line in lines]
    if len(texts) < 2 or not all(text and set(text) <= _DIGITS for text in texts):
        return False
    room = cell.box[2] - cell.box[0]
    widths = [line.box[2] - line.box[0] for line in cell.lines[:-1]]
    return all(
        room - width < _BROKEN * width / len(text)
        for width, text in zip(widths, texts[:-1], strict=True)
    )


def _is_crossed(cell: _Cell) -> bool:
    """Return whether the ink of a figure reaches a rule above or below it.

    The stroke of a seal or a crease goes on in the next cell, and is read as 1.
    """
    is_figure = all(char in FIGURE_CHARACTERS for line in cell.recognised for char in line.text)
    return is_figure and any(
        line.box[1] - cell.box[1] <= _NEAR_RULE or cell.box[3] - line.box[3] <= _NEAR_RULE
        for line in cell.lines
    )


def _with_thousands(characters: tuple[Character, ...]) -> tuple[Character, ...]:
    """Return a figure with a doubtful comma for a point before three digits: 54.042.

    A faint comma looks like a point, and counts have no decimals.
    """
    text = "".join(character.text for character in characters)
    if not _THOUSANDS.fullmatch(text):
        return characters
    return tuple(
        each._replace(text=",", score=min(each.score, 0.5), other=".") if each.text == "." else each
        for each in characters
    )


def _has_label(cell: _Cell, cells: Sequence[_Cell]) -> bool:
    """Return whether words are to the left of a cell in its rows, or nowhere in them."""
    words = [
        other
        for other in cells
        if other is not cell
        and not other.sign
        and other.box[1] < cell.box[3]
        and cell.box[1] < other.box[3]
        and any(char not in FIGURE_CHARACTERS for line in other.recognised for char in line.text)
    ]
    return not words or any(other.box[2] <= cell.box[0] for other in words)


def _column(cell: _Cell) -> tuple[int, int]:
    return cell.box[0], cell.box[2]


def _figure_columns(cells: Sequence[_Cell]) -> set[tuple[int, int]]:
    """Return the columns in which most of the cells with text are figures."""
    counts: dict[tuple[int, int], list[bool]] = {}
    for cell in cells:
        for line in [] if cell.sign else cell.recognised:
            text = line.text.replace(" ", "")
            if text:
                counts.setdefault(_column(cell), []).append(
                    all(char in FIGURE_CHARACTERS for char in text)
                )
    return {column for column, found in counts.items() if 2 * sum(found) >= len(found)}
