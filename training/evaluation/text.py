"""An evaluation as tables for the terminal."""

from collections.abc import Mapping

from rich.console import Console
from rich.table import Column, Table

from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.evaluation import Comparison, Evaluation
from gongkai.training.evaluation.strict import LabelScore
from gongkai.training.evaluation.wording import Language, measure_names, word


def print_evaluation(console: Console, evaluation: Evaluation, language: Language) -> None:
    """Print the figures, the scores by label, the calibration, and the comparison if any."""
    console.print(summary(evaluation, language), highlight=False)
    table = Table(
        word(language, "measure"),
        *(Column(word(language, key), justify="right") for key in ("value", "interval", "cases")),
    )
    for name, title in measure_names(language).items():
        figure = evaluation.figures[name]
        bounds = interval(figure.low, figure.high)
        table.add_row(title, decimal(figure.value), bounds, f"{figure.cases:,}")
    console.print(table)
    console.print(word(language, "interval_note"), style="dim")
    known = taxonomy()
    quantity_names = {key: label.zh for key, label in known.quantities.items()}
    section_names = {key: label.zh for key, label in known.sections.items()}
    console.print(_scores(language, "quantities", evaluation.labels, quantity_names))
    console.print(_scores(language, "sections", evaluation.sections, section_names))
    for key, name in (("quantities", "quantity_scores"), ("sections", "section_scores")):
        found = evaluation.calibration[key]
        error = decimal(None if found is None else found.ece)
        console.print(word(language, "calibration"), word(language, name), error, highlight=False)
    if evaluation.comparison is not None:
        console.print(_gaps(evaluation.comparison, language))
        console.print(word(language, "p_note"), style="dim")
    note = word(language, "mistakes_note", count=f"{len(evaluation.mistakes):,}")
    console.print(note, style="dim")


def summary(evaluation: Evaluation, language: Language) -> str:
    """Return the line that says what was evaluated on how much."""
    return word(
        language,
        "counts",
        system=evaluation.system,
        documents=f"{len(evaluation.documents):,}",
        segments=f"{evaluation.segments:,}",
        quantities=f"{evaluation.quantities:,}",
    )


def decimal(value: float | None) -> str:
    """Return a figure with three decimals, a dash for None."""
    return "–" if value is None else f"{value:.3f}"


def signed(value: float | None) -> str:
    """Return a difference with its sign."""
    return "–" if value is None else f"{value:+.3f}"


def interval(low: float | None, high: float | None, sign: str = "") -> str:
    """Return two bounds; `sign` is + where they are those of a difference."""
    if low is None or high is None:
        return "–"
    return f"{low:{sign}.3f}…{high:{sign}.3f}"


def probability(p: float | None) -> str:
    """Return a p with three decimals, or how small it is at least."""
    if p is None:
        return "–"
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def _scores(
    language: Language, title: str, scores: Mapping[str, LabelScore], names: Mapping[str, str]
) -> Table:
    columns = ("precision", "recall")
    table = Table(
        word(language, "label"),
        "",
        *(Column(word(language, key), justify="right") for key in columns),
        Column("F1", justify="right"),
        Column(word(language, "support"), justify="right"),
        title=word(language, title),
    )
    for label, score in scores.items():
        figures = (decimal(value) for value in (score.precision, score.recall, score.f1))
        table.add_row(label, names.get(label, ""), *figures, f"{score.support:,}")
    return table


def _gaps(comparison: Comparison, language: Language) -> Table:
    """Return both values of every measure, their difference with its interval, and p."""
    table = Table(
        word(language, "measure"),
        Column(comparison.one, justify="right"),
        Column(comparison.other, justify="right"),
        Column(word(language, "difference"), justify="right"),
        Column(word(language, "interval"), justify="right"),
        Column("p", justify="right"),
        title=word(language, "comparison"),
    )
    for name, title in measure_names(language).items():
        gap = comparison.gaps[name]
        table.add_row(
            title,
            decimal(gap.one),
            decimal(gap.other),
            signed(gap.difference),
            interval(gap.interval.low, gap.interval.high, sign="+"),
            probability(gap.p),
        )
    return table
