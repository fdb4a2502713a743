"""The document: a report in a pipeline, with segments, outline, numerals and phrases of its text.

These are computed once; the components of a pipeline read them and add their results.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Protocol, runtime_checkable

from gongkai.document.alignment import Alignment, apply_edits
from gongkai.document.line_wraps import find_line_wraps
from gongkai.document.normalization import find_edits, fold, normalize_text
from gongkai.document.numeral_units import UNIT
from gongkai.document.numerals import (
    Numeral,
    NumeralsOfText,
    find_unread,
    may_have_unusual_script,
    read_numerals,
)
from gongkai.document.outline import OutlineEntry, outline
from gongkai.document.phrases import Phrase, phrase_matcher
from gongkai.document.report import Check, Indicator, Meta, Quantity, Section, Table
from gongkai.document.segments import Segment, rows_of, segment
from gongkai.document.source import Edit, Grid, RecognisedFigure, Source
from gongkai.document.spans import Span
from gongkai.document.tagging import Tagging

Ranges = tuple[tuple[int, int], ...]

# A number that a line break may cut: 公开1 | 32条. Both its parts are digits.
_CUT_NUMBER = re.compile(
    "[\u4e00-\u9fff，：:](?<![附第]件)(?<![表图第])[0-9０-９][0-9０-９,，.．]{0,7}[ \u3000]*$"
)
_DIGITS = re.compile(rf"[0-9０-９][0-9０-９,，.．]{{0,9}}[ \u3000]?[余多]?{UNIT}")


class Doc:
    """A report in a pipeline.

    Derived properties are computed when they are first read, and kept. Offsets count characters of
    `text` unless stated otherwise. `text` is the text of the source with its edits made, its
    characters normalised and line breaks inside sentences removed; `original_span` maps offsets to
    the text of the source.

    Args:
        source: the document as its reader returned it.
        segments: the segments of an annotated document; None: the text is segmented. Offsets of an
            annotated document stay: its characters are only replaced one by one.
        table_ranges: the ranges of the text that are tables, if they are known.

    Attributes:
        source: the source.
        text: the analysed text.
        tables: the statutory tables.
        tagging: the prediction of the last tagger; None before the first tagger has run.
        sections, quantities: the sections and quantities of the tagged report.
        meta: the metadata.
        record: the indicators by id.
        checks: the consistency checks.
        parts: the ranges of the reports in the text; one for a document that is one report.
        text_warnings: messages about the document as a whole and about its characters.
        table_warnings: messages about cells and rows that could not be read.
        quantity_warnings: messages about mentions without a value.
        error: the exception that ended the processing of this document; None if there is none.
    """

    def __init__(
        self,
        source: Source,
        *,
        segments: Sequence[Segment] | None = None,
        table_ranges: Ranges = (),
    ) -> None:
        self.source = source
        self._alignments: list[Alignment] = []
        self.text = fold(source.text)
        if segments is None:
            self._apply(source.edits)
            self._apply(find_edits(self.text))
            if source.format not in ("pdf", "image"):  # its reader joins lines by their positions
                self._apply(find_line_wraps(self.text, self._grid_ranges()))
        self.tables: list[Table] = []
        self.tagging: Tagging | None = None
        self.sections: list[Section] = []
        self.quantities: list[Quantity] = []
        self.meta: Meta | None = None
        self.record: dict[str, Indicator] = {}
        self.checks: list[Check] = []
        self.parts: Ranges = ((0, len(self.text)),)
        self.text_warnings: list[str] = []
        self.table_warnings: tuple[str, ...] = ()
        self.quantity_warnings: tuple[str, ...] = ()
        self.error: Exception | None = None
        self._table_ranges = table_ranges
        self._given_segments = segments
        self._numerals: dict[int, NumeralsOfText] = {}
        self._phrases: dict[int, tuple[Phrase, ...]] = {}

    def _apply(self, edits: Sequence[Edit]) -> None:
        if edits:
            self.text = apply_edits(self.text, edits)
            self._alignments.append(Alignment(edits))

    @cached_property
    def analysed(self) -> Source:
        """The source with the analysed text, and its grids and hints normalised likewise."""
        source = self.source
        hints = {name: normalize_text(value) for name, value in source.hints.items()}
        if self.text is source.text and hints == source.hints:
            return source
        return replace(
            source,
            text=self.text,
            grids=tuple(map(self._analysed_grid, source.grids)),
            recognised=tuple(map(self._analysed_figure, source.recognised)),
            hints=hints,
            edits=(),
        )

    def _grid_ranges(self) -> Ranges:
        return tuple([self.edited_span(grid.start, grid.end) for grid in self.source.grids])

    def edited_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of `text` for a span of the text of the source."""
        for alignment in self._alignments:
            start, end = alignment.edited_span(start, end)
        return start, end

    def _analysed_grid(self, grid: Grid) -> Grid:
        start, end = self.edited_span(grid.start, grid.end)
        rows = tuple([tuple([normalize_text(cell).strip() for cell in row]) for row in grid.rows])
        return Grid(rows, start, end)

    def _analysed_figure(self, figure: RecognisedFigure) -> RecognisedFigure:
        start, end = self.edited_span(figure.start, figure.end)
        return replace(figure, start=start, end=end)

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the text of the source for a span of `text`."""
        for alignment in reversed(self._alignments):
            start, end = alignment.original_span(start, end)
        return start, end

    def source_line(self, offset: int) -> int:
        """Return the number (from 1) of the line of the source for an offset of `text`."""
        return bisect_left(self._line_breaks, self.original_span(offset, offset + 1)[0]) + 1

    @cached_property
    def _line_breaks(self) -> list[int]:
        return [match.start() for match in re.finditer("\n", self.source.text)]

    @property
    def table_ranges(self) -> Ranges:
        """The ranges (start, end) of the text that contain rows of tables, in order."""
        return self._table_ranges

    @table_ranges.setter
    def table_ranges(self, ranges: Ranges) -> None:
        if "segments" in self.__dict__:
            raise ValueError("the document is segmented already: set the table ranges first")
        self._table_ranges = ranges

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The segments: headings, rows of tables, sentences, in order."""
        if self._given_segments is not None:
            return tuple(self._given_segments)
        return tuple(segment(self.text, self._table_ranges))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The text of every segment."""
        return tuple([self.text[s.start : s.end] for s in self.segments])

    @cached_property
    def rows(self) -> frozenset[int]:
        """The indices of the segments that are rows of tables."""
        return frozenset(rows_of(self.segments, self._table_ranges))

    @cached_property
    def narrative(self) -> tuple[int, ...]:
        """The indices of the segments that are not rows of tables, in order."""
        rows = self.rows
        return tuple([index for index in range(len(self.segments)) if index not in rows])

    @cached_property
    def outline(self) -> tuple[OutlineEntry, ...]:
        """The heading level of every segment, and the headings above it."""
        return tuple(outline(self.text, self.segments, self.rows))

    def headings(self, index: int) -> list[str]:
        """Return the texts of the headings above a segment, the outermost first."""
        return [self.sentences[above] for above in self.outline[index].path]

    def numerals(self, index: int) -> tuple[Numeral, ...]:
        """Return the numerals of a segment that can be quantities; offsets count from its start."""
        return self._read_numerals(index).candidates

    def unread_numerals(self, index: int) -> tuple[Span, ...]:
        """Return the numbers of a segment that cannot be read; offsets count from its start."""
        unread = self._read_numerals(index).unread
        if self._has_unusual_script:
            found = {*unread, *find_unread(self.sentences[index])}
            return tuple(sorted(found, key=lambda span: span.start))
        return unread

    def _read_numerals(self, index: int) -> NumeralsOfText:
        numerals = self._numerals.get(index)
        if numerals is None:
            numerals = read_numerals(self.sentences[index])
            if numerals.candidates:
                numerals = self._without_cut_numbers(index, numerals)
            self._numerals[index] = numerals
        return numerals

    def _without_cut_numbers(self, index: int, numerals: NumeralsOfText) -> NumeralsOfText:
        """Return the numerals without those that a line break may cut in two (公开1 | 32条)."""
        length = len(self.sentences[index])
        before, after = self._is_cut_before(index), self._is_cut_before(index + 1)
        cut = [
            numeral
            for numeral in numerals.candidates
            if (before and numeral.start == 0) or (after and numeral.end == length)
        ]
        if not cut:
            return numerals
        unread = [*numerals.unread, *(Span(numeral.start, numeral.end) for numeral in cut)]
        return NumeralsOfText(
            tuple([numeral for numeral in numerals.candidates if numeral not in cut]),
            tuple(sorted(unread, key=lambda span: span.start)),
        )

    def _is_cut_before(self, index: int) -> bool:
        """Return whether the line break before a segment may cut a number in two."""
        if not 0 < index < len(self.segments) or not self.segments[index].first:
            return False
        if not _DIGITS.match(self.sentences[index]) or {index - 1, index} & self.rows:
            return False
        return _CUT_NUMBER.search(self.sentences[index - 1]) is not None

    @cached_property
    def _has_unusual_script(self) -> bool:
        return may_have_unusual_script(self.text)

    def phrases(self, index: int) -> tuple[Phrase, ...]:
        """Return the phrases of a segment; offsets count from its start."""
        phrases = self._phrases.get(index)
        if phrases is None:
            phrases = self._phrases[index] = phrase_matcher().find(self.sentences[index])
        return phrases


class Component(Protocol):
    """One step of a pipeline."""

    @property
    def name(self) -> str:
        """The name of the component."""
        ...

    def __call__(self, doc: Doc) -> None:
        """Add the results of this component to a document."""
        ...


@runtime_checkable
class StreamComponent(Component, Protocol):
    """A component that is faster on a stream of documents than on single documents."""

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """Yield the processed documents in order; if a document fails, its `error` is set."""
        ...
