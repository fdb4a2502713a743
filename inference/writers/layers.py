"""Layers: the text of a report cut where any of its annotations begins or ends.

Sections, quantities and items are spans that may overlap, nest and cross line breaks in any way;
HTML elements may not. So every line becomes parts of one section, a part becomes marks of one set
of quantities, and a mark becomes runs of one set of items: a plain nesting, whatever the spans.
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
class Run:
    """A stretch of text in which nothing begins or ends. `items`: indices of quantities."""

    start: int
    text: str
    section: int | None
    quantities: tuple[int, ...]
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LayerSpan:
    """Neighbouring runs that the same quantities cover; none for plain text.

    `begins` and `ends` are those of the quantities that begin and end with the mark.
    """

    quantities: tuple[int, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbouring marks of one section.

    `label` is the section's, None outside all sections; `opens` is true where it is not the label
    of the section before.
    """

    label: str | None
    opens: bool
    marks: tuple[LayerSpan, ...]


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of the text with its line break."""

    start: int
    text: str
    parts: tuple[Part, ...]

    @property
    def lead(self) -> Part | None:
        """The first part that has a section."""
        return next((part for part in self.parts if part.label is not None), None)


def lines(report: TaggedReport, anchors: Iterable[int] = ()) -> list[MarkedLine]:
    """Return the lines of the report; the texts of all their runs joined are the report's text.

    Where sections overlap, the one that begins last holds (of two, the shorter). Spans that are
    empty or lie beyond the text mark nothing.

    Args:
        report: its spans may stand in any order.
        anchors: further offsets at which a run is to begin.
    """
    layers = _Layers(report, anchors)
    spans = [(quantity.start, quantity.end) for quantity in report.quantities]
    result = []
    last: str | None = None
    for match in _LINE.finditer(report.text):
        parts = []
        for section, runs in groupby(layers.runs(*match.span()), key=lambda run: run.section):
            label = None if section is None else report.sections[section].label
            opens = label is not None and label != last
            parts.append(Part(label, opens, tuple(_marks(runs, spans))))
            last = label or last
        result.append(MarkedLine(match.start(), match.group(), tuple(parts)))
    return result


def _marks(runs: Iterable[Run], spans: Sequence[Span]) -> Iterator[LayerSpan]:
    for quantities, group in groupby(runs, key=lambda run: run.quantities):
        covered = tuple(group)
        start, end = covered[0].start, covered[-1].start + len(covered[-1].text)
        begins = tuple(index for index in quantities if max(spans[index][0], 0) == start)
        ends = tuple(index for index in quantities if spans[index][1] == end)
        yield LayerSpan(quantities, begins, ends, covered)


class _Layers:
    """The three layers of a report's text, read once from front to back."""

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

    def runs(self, start: int, end: int) -> Iterator[Run]:
        """Yield the runs of a line; lines are asked for in order, each once."""
        while start < end:
            while self._cuts and self._cuts[-1] <= start:
                self._cuts.pop()
            stop = min(self._cuts[-1], end) if self._cuts else end
            section = max(self._sections.at(start), key=self._nearness, default=None)
            yield Run(
                start,
                self._text[start:stop],
                section,
                self._quantities.at(start),
                self._items.at(start),
            )
            start = stop

    def _nearness(self, section: int) -> Span:
        start, end = self._section_spans[section]
        return start, -end


class _Layer:
    """Tells which spans cover an offset; asked for every cut in ascending order."""

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
