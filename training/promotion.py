"""Promotion: whether a model may take the place of another, and the card it gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gongkai import configs
from gongkai.training.evaluation.evaluation import Comparison, Evaluation
from gongkai.training.evaluation.text import decimal, interval
from gongkai.training.evaluation.wording import measure_names


@dataclass(frozen=True, slots=True)
class Objection:
    """A measure in which the new model is worse beyond noise on a frozen set."""

    frozen_set: str
    measure: str
    low: float
    high: float

    def __str__(self) -> str:
        return (
            f"{self.frozen_set}: {self.measure} is worse beyond noise "
            f"({self.low:+.3f}…{self.high:+.3f})"
        )


def decisive() -> Sequence[str]:
    """Return the measures that decide, as configs/promotion.yaml names them."""
    measures: list[str] = configs.load("promotion.yaml")["measures"]
    return measures


def objections(comparisons: Mapping[str, Comparison]) -> list[Objection]:
    """Return what speaks against the new model: 95 % intervals that lie below zero as a whole.

    Args:
        comparisons: by frozen set, the present model with the new one.
    """
    return [
        Objection(name, measure, low, high)
        for name, comparison in comparisons.items()
        for measure in decisive()
        for low, high in [_bounds(comparison, measure)]
        if high is not None and low is not None and high < 0
    ]


def _bounds(comparison: Comparison, measure: str) -> tuple[float | None, float | None]:
    bounds = comparison.gaps[measure].interval
    return bounds.low, bounds.high


def model_card(
    version: str, record: Mapping[str, Any], evaluations: Mapping[str, Evaluation]
) -> str:
    """Return the card of a model in Markdown, its figures as measured.

    Args:
        version: of the model.
        record: how it came to be (`training.json`).
        evaluations: by the name of the set.
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
        figures = [evaluation.figures[measure] for evaluation in evaluations.values()]
        cells = [f"{decimal(f.value)} ({interval(f.low, f.high)})" for f in figures]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    for key in ("quantities", "sections"):
        found = [evaluation.calibration[key] for evaluation in evaluations.values()]
        cells = [decimal(None if each is None else each.ece) for each in found]
        lines.append(f"| Calibration error, {key} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
