"""Line breaks inside sentences: text that was cut at a width, by hand, by OCR or by pdftotext.

A break is removed if the line has no end of a sentence, is as long as its neighbours, and neither
line is a heading, an item of a list, a row of a table or a title. The offsets of the text stay; the
edits say how it reads (guidelines, part 1).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gongkai.document.source import Edit

_HAN = "\u3007\u4e00-\u9fff"
_NUMERAL = "[一二三四五六七八九十百]"
_STOP = re.compile(r"(?:[。！？；;!?：:…]|(?<!\d)\.)[”’」』）)》\"*]*$")
_STOPS = ("。", "；", "：", ";", ":")
_OPEN = re.compile(r"[，、,（(“《—]$")  # the sentence goes on
_CONTINUED = re.compile(r"[，。、；：！？）)”》]")  # cannot start a line
_PUNCTUATION = re.compile(r"[，。；：、]|,(?!\d{3})")
_CLAUSE = re.compile("[，。；,;]")
_MARKER = re.compile(
    rf"第?{_NUMERAL}+(?:[、.．,，]|部分|章|节|条|是|项)|第[{_NUMERAL[1:-1]}\d]+(?:部分|章|节|条)"
    rf"|[（(]\s*(?:{_NUMERAL}+|\d{{1,2}})\s*[）)]|\d{{1,2}}\s*[、.．）)](?!\d)|[①-⑳㈠-㈩⑴-⒇]"
    rf"|[-*+•●○■□◆◇★▲➢✓·>#|]\s*(?![\d.]*%)|附件?[:：\d]|表{_NUMERAL}|图\d"
)
# A heading has no punctuation, or one comma between two clauses.
_HEADING = re.compile(
    r".{2,6}?(?:[^，。；：、]{0,40}|[^，。；：、\d]{4,14}[，,][^，。；：、\d]{4,14})"
)
_FIELD = re.compile(rf"(?!其中|包括)[{_HAN} \u3000]{{2,10}}[:：]")
_DATE = re.compile(rf"[\d〇○零{_NUMERAL[1:-1]} ]{{4,9}}年[\d{_NUMERAL[1:-1]} ]{{1,4}}月.{{0,8}}$")
_TITLE = re.compile(r"报\s*告(?:[（(].{1,12}[）)])?$|^单位[:：]|^(?:目\s*录|正\s*文)$")
# Cells: tabs, bars, wide gaps, a value alone, or values with spaces between them; and the links of
# a page in brackets.
_CELLS = re.compile(
    r"^[-—/\d.,%０-９]+$|^[（(].*[）)]$|0{3}$|[】〗\]]$|\t|\|| {3,}|(?:\S) {2,}\S.* {2,}\S"
    r"|(?:^|\s)[-—/\d.,%]+(?:\s+[-—/\d.,%]+){1,}\s*$|(?:\s[-—/\d][\d.,]*){3}|\.{4,}|…{3,}"
)
_WIDE = re.compile("[\u1100-\ufaff\ufe30-\ufe4f\uff00-\uffee\U00020000-\U0003ffff]")
_NARROWEST = 40  # columns; text in narrower lines must show its width several times
_NARROWEST_COLUMN = 16
_SHORTEST = 7  # characters
_WIDEST = 130
_SHARE = 0.85  # of the longest line: words, digits and proportional fonts make lines uneven
_SHARE_OF_CUT = 0.5
_FEWEST = 3  # lines of even width
_LONGER = 1.15  # lines that are longer than the width by this factor were not cut
_SLACK = 4  # columns
_BLOCK = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without white space around it.

    Attributes:
        start, end: its range in the text.
        words: its characters.
        indent, columns: the width of the white space before it, and of itself.
        prose: whether it can be a part of a sentence.
        heading: whether it starts with an enumerator and is no longer than a heading.
    """

    start: int
    end: int
    words: str
    indent: int
    columns: int
    prose: bool
    heading: bool

    @property
    def stopped(self) -> bool:
        """Whether the line ends with the end of a sentence."""
        return _STOP.search(self.words) is not None


def find_line_wraps(text: str, tables: Sequence[tuple[int, int]] = ()) -> tuple[Edit, ...]:
    """Return the edits that remove the line breaks inside the sentences of `text`.

    Args:
        text: the text as it reads.
        tables: ranges of the text that are tables; their line breaks stay.
    """
    edits: list[Edit] = []
    for block in _BLOCK.finditer(text):
        if not _may_be_wrapped(block[0].split("\n")):
            continue
        for start, end in _between(tables, *block.span()):
            edits += _wraps_of_block(text, list(_lines(text, start, end)))
    return tuple(edits)


def _between(tables: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a range that are outside of tables."""
    for first, last in sorted(tables):
        if first < end and last > start:
            yield start, max(start, first)
            start = last
    yield start, max(start, end)


def _may_be_wrapped(rows: Sequence[str]) -> bool:
    """Return whether some lines end without a stop, and few are long; this is fast."""
    ragged = [row for row in rows[:-1] if len(row) > _SHORTEST and not row.endswith(_STOPS)]
    uncut = sum(len(row) > _WIDEST for row in rows)
    return bool(ragged) and uncut * _FEWEST <= len(ragged)


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    for row in text[start:end].split("\n"):
        words = row.strip()
        if words:
            left = len(row) - len(row.lstrip())
            yield _Line(
                start + left,
                start + left + len(words),
                words,
                _columns(row[:left].expandtabs(4)),
                _columns(words),
                not _CELLS.search(words) and not _TITLE.search(words),
                _HEADING.fullmatch(words) is not None and bool(_MARKER.match(words)),
            )
        start += len(row) + 1


def _columns(words: str) -> int:
    return len(words) if words.isascii() else len(words) + len(_WIDE.findall(words))


def _wraps_of_block(text: str, lines: Sequence[_Line]) -> Iterator[Edit]:
    widths = _Widths(lines)
    cells = [_CELLS.search(line.words) is not None for line in lines]
    margin = min((line.indent for line in lines), default=0)
    joined = sentence = False
    for index, (line, other) in enumerate(pairwise(lines)):
        sentence = (joined and sentence) or _CLAUSE.search(line.words) is not None
        beside_cells = any(cells[max(index - 1, 0) : index + 3])
        joined = _can_continue(line, other, margin, joined) and (
            (_is_cut(line, other) and widths.can_be_cut(line))
            or (widths.is_full(line) and not beside_cells and line.words[:2] != other.words[:2])
            or (joined and sentence and other.stopped)
        )
        if joined:
            yield Edit(line.end, other.start, _space_between(line, other, text[line.end]))


def _space_between(line: _Line, other: _Line, character: str) -> str:
    """Return what replaces a break: a space between words or between spaced digits."""
    before, after = line.words[-1], other.words[0]
    if not (before.isascii() and after.isascii()):
        return ""
    return " " if character != "\n" or (before.isalpha() and after.isalpha()) else ""


def _can_continue(line: _Line, other: _Line, margin: int, joined: bool) -> bool:
    """Return whether a sentence can go on from one line to the other.

    Args:
        line, other: the lines.
        margin: the smallest indent of the block.
        joined: whether the line continues the one before it.
    """
    if not (line.prose and other.prose) or line.stopped or line.heading:
        return False
    if _MARKER.match(other.words) or _FIELD.match(other.words) or _DATE.fullmatch(other.words):
        return False
    hanging = not joined and _MARKER.match(line.words) is not None
    return other.indent <= margin + 1 or hanging or (joined and other.indent <= line.indent)


def _is_cut(line: _Line, other: _Line) -> bool:
    """Return whether the break is certainly inside a sentence."""
    return bool(_CONTINUED.match(other.words) or _OPEN.search(line.words))


class _Widths:
    """The width at which the lines of a block were cut."""

    def __init__(self, lines: Sequence[_Line]) -> None:
        prose = [line for line in lines if line.prose and not line.heading]
        ragged = [line for line in prose[:-1] if not line.stopped]
        self._longest = max((line.columns for line in prose), default=0)
        self._columns = max((line.columns for line in ragged), default=0)
        self._length = max((len(line.words) for line in ragged), default=0)
        punctuated = any(_PUNCTUATION.search(line.words) for line in ragged)
        wide = punctuated and self._columns >= _NARROWEST_COLUMN
        half = max(_FEWEST, len(ragged) / 2)
        longer = sum(line.columns > self._columns * _LONGER for line in prose)
        wide = wide and longer * _FEWEST <= len(ragged)
        self._even_columns = wide and sum(map(self._is_even, ragged)) >= half
        self._even_length = wide and sum(map(self._is_as_long, ragged)) >= half
        self._uneven = punctuated and _NARROWEST <= self._longest <= _WIDEST

    def is_full(self, line: _Line) -> bool:
        """Return whether a line is as long as the lines that were cut."""
        if self._uneven and line.columns >= self._longest * _SHARE:
            return True
        return (self._even_columns and self._is_even(line)) or (
            self._even_length and self._is_as_long(line)
        )

    def can_be_cut(self, line: _Line) -> bool:
        """Return whether a line may have been cut where a word or a mark was to follow."""
        return self.is_full(line) or (
            self._uneven and line.columns >= self._longest * _SHARE_OF_CUT
        )

    def _is_even(self, line: _Line) -> bool:
        return line.columns >= self._columns - _SLACK

    def _is_as_long(self, line: _Line) -> bool:
        return len(line.words) >= self._length - 1
