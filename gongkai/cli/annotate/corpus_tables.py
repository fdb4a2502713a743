"""Tables of a corpus for the terminal: counts, distributions, lengths."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Column, Table

from gongkai.annotations.statistics import CorpusCounts, Statistics, quantiles
from gongkai.cli.messages import gettext as _


def print_statistics(statistics: Statistics) -> None:
    """Print the counts, the distributions of years and labels, and the lengths."""
    print_counts({"": statistics.counts})
    _print_distribution(_("Year"), statistics.years, sorted(statistics.years.items()))
    for title, counter in (
        (_("Sections"), statistics.sections),
        (_("Figures"), statistics.quantities),
    ):
        _print_distribution(title, counter, counter.most_common())
    _print_lengths(
        {
            _("Documents"): statistics.document_lengths,
            _("Segments"): statistics.segment_lengths,
        }
    )


def print_counts(counts: Mapping[str, CorpusCounts]) -> None:
    """Print counts side by side, each under its name."""
    names = {
        "documents": _("Documents"),
        "characters": _("Characters"),
        "segments": _("Segments"),
        "quantities": _("Figures"),
        "absences": _("Stated absences"),
        "shared": _("Shared values"),
        "items": _("Items"),
        "tied": _("Quantities with an item"),
    }
    table = Table(_("Counts"), *(Column(name, justify="right") for name in counts))
    columns = [asdict(column) for column in counts.values()]
    for key in columns[0]:
        table.add_row(names[key], *(f"{column[key]:,}" for column in columns))
    Console().print(table)


def _print_distribution(title: str, counter: Counter[str], rows: Iterable[tuple[str, int]]) -> None:
    table = Table(title, Column(_("Count"), justify="right"), Column(_("Share"), justify="right"))
    for label, count in rows:
        table.add_row(label or "–", f"{count:,}", f"{count / max(1, counter.total()):.1%}")
    Console().print(table)


def _print_lengths(lengths: Mapping[str, Sequence[int]]) -> None:
    title = _("Length in characters: least, quartiles, greatest")
    table = Table(title, *(Column(justify="right") for _column in range(5)))
    for name, values in lengths.items():
        table.add_row(name, *(f"{length:,}" for length in quantiles(values)))
    Console().print(table)
