"""Statistics of a set of annotated documents: counts, labels and lengths, as data and charts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.atomic_write import atomic_path
from gongkai.document.extras import import_extra, import_matplotlib
from gongkai.document.taxonomy import taxonomy


@dataclass(slots=True)
class CorpusCounts:
    """The counts of a set of documents.

    Attributes:
        documents, characters, segments: the size of the texts.
        quantities: the quantities of all kinds.
        absences: the quantities that are stated absences.
        shared: the quantities that are nouns with a shared value.
        items: the spans of items.
        tied: the quantities with an item.
    """

    documents: int = 0
    characters: int = 0
    segments: int = 0
    quantities: int = 0
    absences: int = 0
    shared: int = 0
    items: int = 0
    tied: int = 0


@dataclass(slots=True)
class Statistics:
    """Counts and distributions. Lengths are in characters, one for each document or segment."""

    counts: CorpusCounts = field(default_factory=CorpusCounts)
    years: Counter[str] = field(default_factory=Counter)
    sections: Counter[str] = field(default_factory=Counter)
    quantities: Counter[str] = field(default_factory=Counter)
    document_lengths: list[int] = field(default_factory=list)
    segment_lengths: list[int] = field(default_factory=list)


def statistics(documents: Iterable[AnnotatedDocument]) -> Statistics:
    """Return the statistics of documents, which are iterated once.

    The distributions contain every label of the taxonomy, with 0 if it does not occur.
    """
    labels = taxonomy()
    found = Statistics(
        sections=Counter(dict.fromkeys(labels.sections, 0)),
        quantities=Counter(dict.fromkeys(labels.quantities, 0)),
    )
    for document in documents:
        _count(document, found.counts)
        found.years[document.meta.get("year", "")] += 1
        found.sections.update(segment.label for segment in document.segments)
        found.quantities.update(quantity.label for quantity in document.quantities)
        found.document_lengths.append(len(document.text))
        found.segment_lengths.extend(s.end - s.start for s in document.segments)
    return found


def _count(document: AnnotatedDocument, counts: CorpusCounts) -> None:
    counts.documents += 1
    counts.characters += len(document.text)
    counts.segments += len(document.segments)
    counts.quantities += len(document.quantities)
    counts.absences += sum(q.kind == "absence" for q in document.quantities)
    counts.shared += sum(q.kind == "shared" for q in document.quantities)
    counts.items += len(document.items)
    counts.tied += sum(q.item is not None for q in document.quantities)


def quantiles(lengths: Sequence[int]) -> tuple[int, int, int, int, int]:
    """Return minimum, lower quartile, median, upper quartile and maximum.

    Each is one of the lengths (nearest rank); all are 0 for an empty sequence.
    """
    if not lengths:
        return 0, 0, 0, 0, 0
    ordered = sorted(lengths)
    last = len(ordered) - 1
    at = [ordered[round(last * part / 4)] for part in range(5)]
    return at[0], at[1], at[2], at[3], at[4]


def draw_charts(found: Statistics, path: Path) -> None:
    """Write a PNG with four charts: sections, quantities, lengths of documents and of segments.

    Raises:
        GongkaiError: matplotlib is not installed, or the file cannot be written.
    """
    import_matplotlib("annotate")
    figure = import_extra("matplotlib.figure", "annotate").Figure((14, 13), layout="constrained")
    grid = figure.add_gridspec(3, 2, height_ratios=[5, 3, 3])
    _bars(figure.add_subplot(grid[0, 0]), found.sections, "Segments by section")
    _bars(figure.add_subplot(grid[:, 1]), found.quantities, "Quantities by label")
    documents, segments = figure.add_subplot(grid[1, 0]), figure.add_subplot(grid[2, 0])
    _histogram(documents, found.document_lengths, "Documents by length (characters)")
    _histogram(segments, found.segment_lengths, "Segments by length (characters, log scale)")
    segments.set_yscale("log")
    with atomic_path(path) as unfinished:
        figure.savefig(unfinished, format="png", dpi=100)


def _bars(axes: Any, counter: Counter[str], title: str) -> None:
    rows = counter.most_common()[::-1]
    bars = axes.barh([label for label, _ in rows], [count for _, count in rows])
    axes.bar_label(bars, padding=2, fontsize=8)
    axes.set_title(title)
    axes.tick_params(labelsize=8)
    axes.margins(x=0.1, y=0.01)


def _histogram(axes: Any, lengths: Sequence[int], title: str) -> None:
    axes.hist(lengths, bins=40)
    axes.set_title(title)
    axes.tick_params(labelsize=8)
