"""Tables of a corpus for the terminal: counts, distributions, lengths."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Column, Table

from gongkai.annotations.statistics import CorpusCounts, Statistics, quantiles
from gongkai.cli.messages import Language, say


def print_statistics(language: Language, found: Statistics) -> None:
    """Print the counts, the distributions of years and labels, and the lengths."""
    print_counts(language, {"": found.counts})
    _print_distribution(language, "year", found.years, sorted(found.years.items()))
    for title, counter in (("sections", found.sections), ("quantities", found.quantities)):
        _print_distribution(language, title, counter, counter.most_common())
    lengths = {"documents": found.document_lengths, "segments": found.segment_lengths}
    _print_lengths(language, lengths)


def print_counts(language: Language, counts: Mapping[str, CorpusCounts]) -> None:
    """Print counts side by side, each under its name."""
    table = Table(say(language, "counts"), *(Column(name, justify="right") for name in counts))
    columns = [asdict(column) for column in counts.values()]
    for key in columns[0]:
        table.add_row(say(language, key), *(f"{column[key]:,}" for column in columns))
    Console().print(table)


def _print_distribution(
    language: Language, title: str, counter: Counter[str], rows: Iterable[tuple[str, int]]
) -> None:
    table = Table(
        say(language, title),
        Column(say(language, "count"), justify="right"),
        Column(say(language, "share"), justify="right"),
    )
    for label, count in rows:
        table.add_row(label or "–", f"{count:,}", f"{count / max(1, counter.total()):.1%}")
    Console().print(table)


def _print_lengths(language: Language, lengths: Mapping[str, Sequence[int]]) -> None:
    table = Table(say(language, "lengths"), *(Column(justify="right") for _ in range(5)))
    for key, own in lengths.items():
        table.add_row(say(language, key), *(f"{length:,}" for length in quantiles(own)))
    Console().print(table)
