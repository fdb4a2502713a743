"""The text report of an evaluation: tables for the terminal."""

from collections.abc import Mapping

from rich.console import Console
from rich.table import Column, Table

from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.evaluation import Comparison, Evaluation
from gongkai.training.evaluation.messages import Language, measure_names, message
from gongkai.training.evaluation.strict import LabelScore

_COVERAGES = (0.8, 1.0)


def print_evaluation(console: Console, evaluation: Evaluation, language: Language) -> None:
    """Print the measures, the scores by label, the calibration, and the comparison if any."""
    console.print(summary(evaluation, language), highlight=False)
    table = Table(
        message(language, "measure"),
        *(
            Column(message(language, key), justify="right")
            for key in ("value", "interval", "cases")
        ),
    )
    for name, title in measure_names(language).items():
        estimate = evaluation.figures[name]
        bounds = format_interval(estimate.low, estimate.high)
        table.add_row(title, format_value(estimate.value), bounds, f"{estimate.cases:,}")
    console.print(table)
    console.print(message(language, "interval_note"), style="dim")
    known = taxonomy()
    quantity_names = {key: label.zh for key, label in known.quantities.items()}
    section_names = {key: label.zh for key, label in known.sections.items()}
    console.print(_scores(language, "quantities", evaluation.labels, quantity_names))
    console.print(_scores(language, "sections", evaluation.sections, section_names))
    for key, name in (("quantities", "quantity_scores"), ("sections", "section_scores")):
        found = evaluation.calibration[key]
        error = format_value(None if found is None else found.ece)
        console.print(
            message(language, "calibration"), message(language, name), error, highlight=False
        )
        if found is None or not found.risks:
            continue
        for coverage in _COVERAGES:
            share, risk = f"{coverage:.0%}", format_value(found.risk_at(coverage))
            console.print(" ", message(language, "risk", share=share, risk=risk), highlight=False)
    if evaluation.comparison is not None:
        console.print(_differences(evaluation.comparison, language))
        console.print(message(language, "p_note"), style="dim")
    note = message(language, "mistakes_note", count=f"{len(evaluation.mistakes):,}")
    console.print(note, style="dim")


def summary(evaluation: Evaluation, language: Language) -> str:
    """Return a line with the system and the size of the evaluated set."""
    return message(
        language,
        "counts",
        system=evaluation.system,
        documents=f"{len(evaluation.documents):,}",
        segments=f"{evaluation.segments:,}",
        quantities=f"{evaluation.quantities:,}",
    )


def format_value(value: float | None) -> str:
    """Return a value with three decimals, or a dash for None."""
    return "–" if value is None else f"{value:.3f}"


def format_difference(value: float | None) -> str:
    """Return a difference with its sign and three decimals, or a dash for None."""
    return "–" if value is None else f"{value:+.3f}"


def format_interval(low: float | None, high: float | None, sign: str = "") -> str:
    """Return the bounds of an interval, or a dash if there is none.

    Args:
        low, high: the bounds.
        sign: "+" for the interval of a difference.
    """
    if low is None or high is None:
        return "–"
    return f"{low:{sign}.3f}…{high:{sign}.3f}"


def format_p_value(p: float | None) -> str:
    """Return a p-value with three decimals, "< 0.001" if it is smaller, or a dash for None."""
    if p is None:
        return "–"
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def _scores(
    language: Language, title: str, scores: Mapping[str, LabelScore], names: Mapping[str, str]
) -> Table:
    columns = ("precision", "recall")
    table = Table(
        message(language, "label"),
        "",
        *(Column(message(language, key), justify="right") for key in columns),
        Column("F1", justify="right"),
        Column(message(language, "support"), justify="right"),
        title=message(language, title),
    )
    for label, score in scores.items():
        cells = (format_value(value) for value in (score.precision, score.recall, score.f1))
        table.add_row(label, names.get(label, ""), *cells, f"{score.support:,}")
    return table


def _differences(comparison: Comparison, language: Language) -> Table:
    """Return a table of both values of every measure, their difference, its interval, and p."""
    table = Table(
        message(language, "measure"),
        Column(comparison.one, justify="right"),
        Column(comparison.other, justify="right"),
        Column(message(language, "difference"), justify="right"),
        Column(message(language, "interval"), justify="right"),
        Column("p", justify="right"),
        title=message(language, "comparison"),
    )
    for name, title in measure_names(language).items():
        paired = comparison.gaps[name]
        table.add_row(
            title,
            format_value(paired.one),
            format_value(paired.other),
            format_difference(paired.difference),
            format_interval(paired.interval.low, paired.interval.high, sign="+"),
            format_p_value(paired.p),
        )
    return table
