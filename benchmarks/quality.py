"""Print the scores of the systems side by side, on the same reports with the same evaluation.

    python benchmarks/quality.py --systems rules,crf,ours -o out/quality.json

Baselines that are missing in the run folder are trained first, on the training split.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.baselines.systems import OURS, SYSTEMS, SystemFolders, load_system
from gongkai.annotations import formats
from gongkai.annotations.corpus import read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.cli.evaluate import evaluate_tagger
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import GongkaiError
from gongkai.inference.pipeline import Tagger
from gongkai.training.evaluation.evaluation import Comparison, Evaluation, compare
from gongkai.training.evaluation.text import (
    format_difference,
    format_interval,
    format_p_value,
    format_value,
)

ROOT = Path(__file__).parents[1]
GOLD = ROOT.parent / "shared" / "gold"
DEV_REAL = ROOT.parent / "shared" / "real" / "dev-real.jsonl"
MEASURES = {
    "quantities.f1": "quantities F1",
    "quantities.macro_frequent": "macro-F1, 10 cases or more",
    "absences": "absences F1",
    "items": "items",
    "values": "values",
    "sections.accuracy": "sections",
    "sections.macro": "their macro-F1",
    "sections.accuracy_narrative": "without table rows",
    "sections.macro_narrative": "their macro-F1",
}
WITHOUT_INTERVAL = ("values", "sections.accuracy", "sections.macro")
MAIN_MEASURE = "quantities.f1"


def main(
    systems: Annotated[
        str, typer.Option(metavar="NAME,…", help="Which systems, in the order of the rows.")
    ] = ",".join(SYSTEMS),
    run_folder: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder of the trained baselines.")
    ] = ROOT / "runs" / "baselines",
    model: Annotated[Path, typer.Option(metavar="DIR", help="The model folder of `ours`.")] = ROOT
    / "models"
    / "weights"
    / "default",
    random: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder of the network trained from random weights."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE.json", help="Write all there.")
    ] = None,
) -> None:
    """Evaluate the systems on dev and dev-hard, and on the real reports if there are any."""
    taggers = load_taggers(systems.split(","), SystemFolders(run_folder, model, random))
    found = {}
    for name, documents in evaluation_sets().items():
        evaluations = {
            system: evaluate_tagger(documents, tagger, system) for system, tagger in taggers.items()
        }
        comparisons = compare_with_ours(evaluations)
        typer.echo("\n".join([f"\n## {name}: {len(documents)} documents\n", *table(evaluations)]))
        typer.echo("\n".join(["", *differences(comparisons)]))
        found[name] = {
            "evaluations": {s: e.model_dump(mode="json") for s, e in evaluations.items()},
            "comparisons": {s: c.model_dump(mode="json") for s, c in comparisons.items()},
        }
    if output is not None:
        with atomic_write(output) as stream:
            stream.write(json.dumps(found, ensure_ascii=False) + "\n")


def load_taggers(names: Sequence[str], folders: SystemFolders) -> dict[str, Tagger]:
    """Return the pipelines of the systems; those that cannot be loaded are reported."""
    taggers = {}
    for name in names:
        try:
            taggers[name] = Tagger(*load_system(name, folders, _log))
        except GongkaiError as error:
            _log(f"skipped {name}: {error}")
    return taggers


def evaluation_sets() -> dict[str, list[AnnotatedDocument]]:
    """Return the sets of annotated reports by name."""
    found = {"dev": list(read_corpus("dev")), "dev-hard": list(read_corpus("dev-hard"))}
    if DEV_REAL.exists():
        found["dev-real"] = list(formats.read(DEV_REAL))
    if real := [document for path in sorted(GOLD.glob("*.tag")) for document in formats.read(path)]:
        found["real"] = real
    return found


def compare_with_ours(evaluations: Mapping[str, Evaluation]) -> dict[str, Comparison]:
    """Return the comparison of every other system with ours, or nothing if ours is missing."""
    if OURS not in evaluations:
        return {}
    ours = evaluations[OURS]
    return {name: compare(one, ours) for name, one in evaluations.items() if name != OURS}


def table(evaluations: Mapping[str, Evaluation]) -> Iterator[str]:
    """Yield the lines of a Markdown table with one row per system."""
    yield f"| system | {' | '.join(MEASURES.values())} |"
    yield "|---" * (len(MEASURES) + 1) + "|"
    for name, evaluation in evaluations.items():
        yield f"| {name} | {' | '.join(_cell(evaluation, measure) for measure in MEASURES)} |"


def differences(comparisons: Mapping[str, Comparison]) -> Iterator[str]:
    """Yield a line with the difference of ours and each other system."""
    for name, comparison in comparisons.items():
        paired = comparison.gaps[MAIN_MEASURE]
        low, high = paired.interval.low, paired.interval.high
        bounds = "" if low is None or high is None else f" ({format_interval(low, high, '+')})"
        difference = f"{format_difference(paired.difference)}{bounds}"
        p_value = format_p_value(paired.p)
        yield f"- {OURS} − {name}, {MEASURES[MAIN_MEASURE]}: {difference}, p {p_value}"


def _cell(evaluation: Evaluation, measure: str) -> str:
    estimate = evaluation.figures[measure]
    if measure in WITHOUT_INTERVAL or estimate.low is None:
        return format_value(estimate.value)
    return f"{format_value(estimate.value)} ({format_interval(estimate.low, estimate.high)})"


def _log(line: str) -> None:
    typer.echo(line, err=True)


if __name__ == "__main__":
    typer.run(main)
