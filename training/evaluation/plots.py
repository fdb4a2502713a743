"""Plots of an evaluation as SVG: scores by label, confusion of sections, reliability and risk."""

import io
from typing import TYPE_CHECKING, Any

from gongkai.document.extras import import_extra, import_matplotlib
from gongkai.training.evaluation.calibration import CalibrationCurve
from gongkai.training.evaluation.evaluation import Confusion, Evaluation
from gongkai.training.evaluation.strict import LabelScore

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_TEXT_ON_DARK = 0.5


def draw_plots(evaluation: Evaluation) -> dict[str, str]:
    """Return the plots by name (quantities, confusion, reliability), each an SVG document.

    The bytes depend on the evaluation alone.

    Raises:
        GongkaiError: matplotlib is not installed.
    """
    drawn = {"confusion": _confusion(evaluation.confusion)}
    if evaluation.labels:
        drawn["quantities"] = _labels(evaluation.labels)
    reliability = {key: found for key, found in evaluation.calibration.items() if found}
    if reliability:
        drawn["reliability"] = _reliability(reliability)
    return {name: _svg(figure) for name, figure in drawn.items()}


def _figure(width: float, height: float) -> "Figure":
    import_matplotlib("evaluate")
    module: Any = import_extra("matplotlib.figure", "evaluate")
    figure: Figure = module.Figure(figsize=(width, height), layout="constrained")
    return figure


def _svg(figure: "Figure") -> str:
    matplotlib = import_matplotlib("evaluate")
    stream = io.StringIO()
    with matplotlib.rc_context({"svg.hashsalt": "gongkai"}):
        figure.savefig(stream, format="svg", metadata={"Date": None})
    return stream.getvalue()


def _labels(scores: dict[str, LabelScore]) -> "Figure":
    """Plot the F1 of each label with its interval, the most frequent label on top."""
    rows = [(label, score) for label, score in scores.items() if not label.endswith(" avg")]
    rows.sort(key=lambda row: (row[1].support, row[0]))
    figure = _figure(9, 1.5 + 0.24 * len(rows))
    axes = figure.subplots()
    names = [f"{label} ({score.support})" for label, score in rows]
    f1 = [score.f1 for _, score in rows]
    # A percentile interval need not hold the value itself; whiskers have no negative length.
    whiskers = [
        [max(0.0, s.f1 - s.low) if s.low is not None else 0.0 for _, s in rows],
        [max(0.0, s.high - s.f1) if s.high is not None else 0.0 for _, s in rows],
    ]
    axes.barh(names, f1, xerr=whiskers, color="#6b9ac4", ecolor="#44546a", capsize=2)
    axes.set_xlim(0, 1)
    axes.set_xlabel("F1, strict")
    axes.margins(y=0.01)
    axes.tick_params(labelsize=8)
    return figure


def _confusion(confusion: Confusion) -> "Figure":
    """Shares of each gold label (row) by predicted label (column), with the numbers."""
    figure = _figure(10.5, 9.5)
    axes = figure.subplots()
    shares = [[n / max(1, sum(row)) for n in row] for row in confusion.rows]
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for i, row in enumerate(confusion.rows):
        for j, n in enumerate(row):
            if n:
                color = "white" if shares[i][j] > _TEXT_ON_DARK else "black"
                axes.text(j, i, str(n), ha="center", va="center", fontsize=7, color=color)
    places = range(len(confusion.labels))
    axes.set_xticks(places, confusion.labels, rotation=60, ha="right", fontsize=8)
    axes.set_yticks(places, confusion.labels, fontsize=8)
    axes.set_xlabel("predicted")
    axes.set_ylabel("gold")
    return figure


def _reliability(found: dict[str, CalibrationCurve]) -> "Figure":
    """Plot the share right by score, the number of predictions by score, and risk by coverage."""
    figure = _figure(5 * len(found), 7)
    grid = figure.subplots(3, len(found), height_ratios=[3, 1, 2], squeeze=False)
    for column, (name, one) in enumerate(found.items()):
        _draw_reliability(grid[0][column], grid[1][column], name, one)
        _draw_risks(grid[2][column], one)
    return figure


def _draw_reliability(upper: "Axes", lower: "Axes", name: str, found: CalibrationCurve) -> None:
    scores = [b.score for b in found.bins]
    upper.plot([0, 1], [0, 1], color="#999999", linestyle="--", linewidth=1)
    upper.plot(scores, [b.right for b in found.bins], marker="o", color="#2e5f8a")
    upper.set_xlim(0, 1)
    upper.set_ylim(0, 1.02)
    upper.set_ylabel("share right")
    upper.set_title(f"{name}: ECE {found.ece:.3f}")
    lower.bar(scores, [b.count for b in found.bins], width=0.05, color="#6b9ac4")
    lower.set_xlim(0, 1)
    lower.set_ylabel("predictions")
    lower.set_xlabel("score")


def _draw_risks(axes: "Axes", found: CalibrationCurve) -> None:
    coverages = [point.coverage for point in found.risks]
    axes.plot(coverages, [point.risk for point in found.risks], marker="o", color="#2e5f8a")
    axes.set_xlim(0, 1.02)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("share of predictions used, most certain first")
    axes.set_ylabel("share wrong")
