"""The lines of a report, split at the boundaries of its annotations.

Sections, quantities and items are spans that may overlap, nest and cross line breaks, which HTML
elements must not. Therefore a line consists of parts with one section, a part consists of
highlights with one set of quantities, and a highlight consists of text runs with one set of items.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gongkai.document.report import TaggedReport

Span = tuple[int, int]

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text without a boundary of an annotation. `items`: the indices of the items' quantities."""

    start: int
    text: str
    section: int | None
    quantities: tuple[int, ...]
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Highlight:
    """Adjacent runs with the same quantities; `quantities` is empty for plain text.

    `starting` are the quantities that start with the highlight, `ending` those that end with it.
    """

    quantities: tuple[int, ...]
    starting: tuple[int, ...]
    ending: tuple[int, ...]
    runs: tuple[TextRun, ...]


@dataclass(frozen=True, slots=True)
class SectionPart:
    """Adjacent highlights of one section.

    `label` is the section label, None outside all sections; `is_section_start` is true if the label
    differs from that of the part before.
    """

    label: str | None
    is_section_start: bool
    highlights: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedLine:
    """A line of the text, including its line break."""

    start: int
    text: str
    parts: tuple[SectionPart, ...]

    @property
    def first_section(self) -> SectionPart | None:
        """The first part with a section."""
        return next((part for part in self.parts if part.label is not None), None)


def annotated_lines(report: TaggedReport, anchors: Iterable[int] = ()) -> list[AnnotatedLine]:
    """Return the lines of the report; the texts of all their runs make up the report's text.

    If sections overlap, the one with the last start applies, and the shorter one if both start
    together. Spans that are empty or outside the text are ignored.

    Args:
        report: a report with spans in any order.
        anchors: further offsets at which a run must start.
    """
    layers = _Layers(report, anchors)
    spans = [(quantity.start, quantity.end) for quantity in report.quantities]
    result = []
    last: str | None = None
    for match in _LINE.finditer(report.text):
        parts = []
        for section, runs in groupby(layers.runs(*match.span()), key=lambda run: run.section):
            label = None if section is None else report.sections[section].label
            is_section_start = label is not None and label != last
            parts.append(SectionPart(label, is_section_start, tuple(_highlights(runs, spans))))
            last = label or last
        result.append(AnnotatedLine(match.start(), match.group(), tuple(parts)))
    return result


def _highlights(runs: Iterable[TextRun], spans: Sequence[Span]) -> Iterator[Highlight]:
    for quantities, group in groupby(runs, key=lambda run: run.quantities):
        covered = tuple(group)
        start, end = covered[0].start, covered[-1].start + len(covered[-1].text)
        starting = tuple(index for index in quantities if max(spans[index][0], 0) == start)
        ending = tuple(index for index in quantities if spans[index][1] == end)
        yield Highlight(quantities, starting, ending, covered)


class _Layers:
    """The three layers of annotations of a report, read once from start to end."""

    def __init__(self, report: TaggedReport, anchors: Iterable[int]) -> None:
        self._text = report.text
        self._section_spans = [(section.start, section.end) for section in report.sections]
        items = [
            (quantity.item.start, quantity.item.end) if quantity.item else (0, 0)
            for quantity in report.quantities
        ]
        quantities = [(quantity.start, quantity.end) for quantity in report.quantities]
        length = len(report.text)
        self._sections = _Layer(self._section_spans, length)
        self._quantities = _Layer(quantities, length)
        self._items = _Layer(items, length)
        cuts = self._sections.cuts | self._quantities.cuts | self._items.cuts | set(anchors)
        self._cuts = sorted(cuts, reverse=True)

    def runs(self, start: int, end: int) -> Iterator[TextRun]:
        """Yield the runs of a line. Call it once for each line, in order."""
        while start < end:
            while self._cuts and self._cuts[-1] <= start:
                self._cuts.pop()
            stop = min(self._cuts[-1], end) if self._cuts else end
            section = max(self._sections.at(start), key=self._priority, default=None)
            yield TextRun(
                start,
                self._text[start:stop],
                section,
                self._quantities.at(start),
                self._items.at(start),
            )
            start = stop

    def _priority(self, section: int) -> Span:
        start, end = self._section_spans[section]
        return start, -end


class _Layer:
    """Finds the spans that cover an offset, for the offsets of all cuts in ascending order."""

    def __init__(self, spans: Iterable[Span], length: int) -> None:
        self._opening: defaultdict[int, set[int]] = defaultdict(set)
        self._closing: defaultdict[int, set[int]] = defaultdict(set)
        for index, (start, end) in enumerate(spans):
            if max(start, 0) < min(end, length):
                self._opening[max(start, 0)].add(index)
                self._closing[min(end, length)].add(index)
        self._active: set[int] = set()
        self.cuts = self._opening.keys() | self._closing.keys()

    def at(self, offset: int) -> tuple[int, ...]:
        """Return the indices of the spans that cover `offset`."""
        self._active -= self._closing.get(offset, set())
        self._active |= self._opening.get(offset, set())
        return tuple(sorted(self._active))
