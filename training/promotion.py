"""Promotion: whether a model may replace the default model, and the card of the new model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gongkai import configs
from gongkai.training.evaluation.evaluation import Comparison, Evaluation
from gongkai.training.evaluation.messages import measure_names
from gongkai.training.evaluation.text import format_interval, format_value


@dataclass(frozen=True, slots=True)
class Regression:
    """A measure in which the new model is significantly worse on a frozen set.

    Attributes:
        frozen_set: the name of the set.
        measure: the name of the measure in `configs/evaluation.yaml`.
        low, high: the 95 % interval of new minus present, all of it below zero.
    """

    frozen_set: str
    measure: str
    low: float
    high: float

    def __str__(self) -> str:
        return (
            f"{self.frozen_set}: {self.measure} is worse beyond noise "
            f"({self.low:+.3f}…{self.high:+.3f})"
        )


def gating_measures() -> Sequence[str]:
    """Return the names of the measures that may not get worse (`configs/promotion.yaml`)."""
    measures: list[str] = configs.load("promotion.yaml")["measures"]
    return measures


def find_regressions(comparisons: Mapping[str, Comparison]) -> list[Regression]:
    """Return the regressions of a new model: 95 % intervals that are entirely below zero.

    Args:
        comparisons: the comparison of the present model with the new one, by frozen set.
    """
    return [
        Regression(name, measure, low, high)
        for name, comparison in comparisons.items()
        for measure in gating_measures()
        for low, high in [_bounds(comparison, measure)]
        if high is not None and low is not None and high < 0
    ]


def _bounds(comparison: Comparison, measure: str) -> tuple[float | None, float | None]:
    bounds = comparison.gaps[measure].interval
    return bounds.low, bounds.high


def model_card(
    version: str, record: Mapping[str, Any], evaluations: Mapping[str, Evaluation]
) -> str:
    """Return the model card in Markdown, with the measured values.

    Args:
        version: the version of the model.
        record: the record of its training (`training.json`).
        evaluations: the evaluations of the model, by the name of the set.
    """
    title, *paragraphs = configs.load("promotion.yaml")["card"]
    documents = record["documents"]
    facts = {
        "version": version,
        "trained": record["made"],
        "trained from": record["from"],
        "documents": f"{documents['train']} to learn from, {documents['dev']} for the choices",
        "layers": record["layers"],
        "epochs, seed": f"{record['settings']['epochs']}, {record['settings']['seed']}",
    }
    rows = [f"| {name} | {value} |" for name, value in facts.items()]
    parts = [f"# {title}", *paragraphs[:-1], "\n".join(["| | |", "|---|---|", *rows])]
    return "\n\n".join([*parts, _table(evaluations), paragraphs[-1]]) + "\n"


def _table(evaluations: Mapping[str, Evaluation]) -> str:
    lines = ["| measure | " + " | ".join(evaluations) + " |", "|---" * (1 + len(evaluations)) + "|"]
    for measure, title in measure_names("en").items():
        estimates = [evaluation.figures[measure] for evaluation in evaluations.values()]
        cells = [f"{format_value(e.value)} ({format_interval(e.low, e.high)})" for e in estimates]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    for key in ("quantities", "sections"):
        curves = [evaluation.calibration[key] for evaluation in evaluations.values()]
        cells = [format_value(None if curve is None else curve.ece) for curve in curves]
        lines.append(f"| Calibration error, {key} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
