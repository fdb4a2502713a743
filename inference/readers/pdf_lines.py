"""Lines of text of a PDF page: glyphs grouped in rows, with note marks left out."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from gongkai.inference.readers.pdf_content import Glyph

_SMALL = 0.8  # the ratio of the size of a note mark to that of the text
_RAISED = (0.12, 1.0)  # em; how high a note mark is above the baseline
_GAP = 1.0  # em; a wider gap separates two pieces of text
_WIDE_GAP = 2.0  # em; a gap between the cells of a table without lines
_MARK = re.compile(
    r"[\[［【〔(（]?(?:注?\d{1,2}(?:[,，、\-–—]\d{1,2})*|注|[①-⑳⑴-⒇➀-➓❶-❿*＊※†‡]{1,3}|[a-z])"
    r"[\]］】〕)）]?"
)
_LENGTH_UNIT = re.compile(r"(?:^|[^A-Za-z])(?:[kcdm]?m|公里|千米|米)$")
_POWER = re.compile(r"[×xX*·]\s*10$")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line of text outside tables.

    Attributes:
        first_word_width: the width that must not be broken.
        is_spaced: whether it has a wide space, like a row of a table without lines.
        left, right: the edges of the column that the line is in; None if it may take up the
            width of the page.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    first_word_width: float
    is_spaced: bool = False
    left: float | None = None
    right: float | None = None


Row = list[Glyph]
"""The glyphs of a piece of text in one row, from left to right."""


def to_rows(glyphs: Sequence[Glyph]) -> list[Row]:
    """Return the glyphs of each row, from top to bottom."""
    rows: list[Row] = []
    middle = 0.0
    for glyph in sorted(glyphs, key=lambda glyph: glyph.top + glyph.bottom):
        own = (glyph.top + glyph.bottom) / 2
        if rows and own - middle < glyph.size / 2:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
            middle = own
    return [sorted(row, key=lambda glyph: glyph.x0) for row in rows]


def split_row(row: Row) -> list[Row]:
    """Return the pieces of a row with wide gaps between them; blank pieces are left out."""
    visible = [glyph for glyph in row if not glyph.text.isspace()]
    if not visible:
        return []
    gap = _GAP * (median(glyph.size for glyph in visible) or 1.0)
    pieces: list[Row] = [[]]
    blanks: Row = []
    right = visible[0].x1
    for glyph in row[row.index(visible[0]) :]:
        if glyph.text.isspace():
            blanks.append(glyph)
            continue
        if glyph.x0 - right > gap:
            pieces.append([])
        else:
            pieces[-1] += blanks
        pieces[-1].append(glyph)
        blanks = []
        right = max(right, glyph.x1)
    return pieces


def to_line(row: Sequence[Glyph]) -> PdfLine | None:
    """Return the line of the glyphs of a row; None if they are blank."""
    visible = [glyph for glyph in row if not glyph.text.isspace()]
    if not any(glyph.text for glyph in visible):
        return None
    size = median(glyph.size for glyph in visible) or 1.0
    start = row.index(visible[0])
    stop = len(row) - row[::-1].index(visible[-1])
    return PdfLine(
        text="".join(_insert_spaces(row[start:stop], size)),
        x0=visible[0].x0,
        x1=visible[-1].x1,
        top=min(glyph.top for glyph in visible),
        bottom=max(glyph.bottom for glyph in visible),
        size=size,
        first_word_width=_first_word_width(visible),
        is_spaced=any(
            glyph.x0 - before.x1 > _WIDE_GAP * size for before, glyph in pairwise(visible)
        ),
    )


def to_lines(glyphs: Sequence[Glyph]) -> list[PdfLine]:
    """Return the lines of `glyphs`, from top to bottom."""
    return [line for row in to_rows(glyphs) if (line := to_line(row)) is not None]


def without_note_marks(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Return the glyphs without the small raised marks of notes beside the text.

    An exponent of a unit of length or of a power of ten, and a mark at the start of a line, become
    superscript characters.
    """
    if not glyphs:
        return []
    sizes = {round(glyph.size, 1) for glyph in glyphs if not glyph.text.isspace()}
    if not sizes or min(sizes) > _SMALL * max(sizes):
        return list(glyphs)
    finder = _NoteMarks(glyphs)
    dropped: set[int] = set()
    for cluster in finder.clusters():
        text = "".join(glyph.text for glyph in cluster).strip()
        if not _MARK.fullmatch(text):
            continue
        before, after = finder.neighbours(cluster)
        if before is None and after is None:
            continue
        words = finder.text_before(before)
        is_exponent = text.isdigit() and (
            (text in ("2", "3") and _LENGTH_UNIT.search(words)) or _POWER.search(words)
        )
        if is_exponent or (before is None and after is not None and not after.text.isdigit()):
            for glyph in cluster:
                glyph.text = glyph.text.translate(_SUPERSCRIPTS)
        else:
            dropped |= {id(glyph) for glyph in cluster}
            if before is not None:
                before.x1 = max(before.x1, cluster[-1].x1)  # so that no space is left
    return [glyph for glyph in glyphs if id(glyph) not in dropped]


class _NoteMarks:
    """The glyphs of a page by baseline, to find small ones beside larger ones."""

    def __init__(self, glyphs: Sequence[Glyph]) -> None:
        inked = [glyph for glyph in glyphs if not glyph.text.isspace()]
        self._glyphs = sorted(inked, key=lambda glyph: (round(glyph.origin[1]), glyph.x0))
        self._bases = [round(glyph.origin[1]) for glyph in self._glyphs]
        self._largest = max(glyph.size for glyph in inked)

    def clusters(self) -> Iterator[list[Glyph]]:
        """Yield the short strings of small glyphs on one baseline."""
        cluster: list[Glyph] = []
        for glyph in self._glyphs:
            if cluster and not self._follows(cluster[-1], glyph):
                if len(cluster) <= 5:
                    yield cluster
                cluster = []
            if cluster or glyph.size <= _SMALL * self._largest:
                cluster.append(glyph)
        if cluster and len(cluster) <= 5:
            yield cluster

    def neighbours(self, cluster: Sequence[Glyph]) -> tuple[Glyph | None, Glyph | None]:
        """Return the larger glyphs, with a lower baseline, before and after a cluster."""
        first, last = cluster[0], cluster[-1]
        before: Glyph | None = None
        after: Glyph | None = None
        for glyph in self._below(first):
            size = glyph.size
            if first.size > _SMALL * size:
                continue
            rise = glyph.origin[1] - first.origin[1]
            if not _RAISED[0] * size <= rise <= _RAISED[1] * size or glyph.top > first.bottom:
                continue
            if -0.3 * size <= first.x0 - glyph.x1 <= 0.5 * size:
                before = glyph if before is None or glyph.x1 > before.x1 else before
            elif -0.3 * size <= glyph.x0 - last.x1 <= 0.5 * size:
                after = glyph if after is None or glyph.x0 < after.x0 else after
        return before, after

    def text_before(self, glyph: Glyph | None) -> str:
        """Return the last characters up to and with `glyph` in its row."""
        if glyph is None:
            return ""
        index = next(i for i, other in enumerate(self._glyphs) if other is glyph)
        return "".join(other.text for other in self._glyphs[max(0, index - 3) : index + 1])

    def _below(self, glyph: Glyph) -> list[Glyph]:
        base = glyph.origin[1]
        start = bisect_left(self._bases, round(base))
        stop = bisect_left(self._bases, round(base + self._largest) + 1)
        return self._glyphs[start:stop]

    @staticmethod
    def _follows(before: Glyph, glyph: Glyph) -> bool:
        return (
            abs(before.origin[1] - glyph.origin[1]) < 0.2 * before.size
            and abs(before.size - glyph.size) < 0.2 * before.size
            and -0.3 * before.size <= glyph.x0 - before.x1 <= 0.6 * before.size
        )


def _insert_spaces(row: Sequence[Glyph], size: float) -> Iterator[str]:
    """Yield the characters, with a space where the gap is wide enough for one.

    A gap of a quarter of the font size between Han characters and digits is not a space.
    """
    yield row[0].text
    for before, glyph in pairwise(row):
        gap = glyph.x0 - before.x1
        words = _is_ascii_word(before) and _is_ascii_word(glyph)
        if gap > size * (0.25 if words else _GAP) and not (before.text + glyph.text).isspace():
            yield " "
        yield glyph.text


def _first_word_width(row: Sequence[Glyph]) -> float:
    """Return the width of the first word: one Han character, or ASCII letters and digits."""
    end = row[0].x1
    if _is_ascii_word(row[0]):
        for glyph in row[1:]:
            if not glyph.text.isascii():
                break
            end = glyph.x1
    return end - row[0].x0


def _is_ascii_word(glyph: Glyph) -> bool:
    return glyph.text.isascii() and glyph.text.isalnum()
