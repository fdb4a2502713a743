"""Print how well the systems tag, side by side, on the same reports with the same scorer.

    python benchmarks/quality.py --systems rules,crf,ours -o out/quality.json

Baselines that are not in the run folder are trained first, on the training split alone.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.baselines.systems import OURS, SYSTEMS, Folders, load_system
from gongkai.annotations import formats
from gongkai.annotations.corpus import read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.cli.evaluate import evaluate_tagger
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import GongkaiError
from gongkai.inference.pipeline import Tagger
from gongkai.training.evaluation.evaluation import Comparison, Evaluation, compare
from gongkai.training.evaluation.text import decimal, interval, probability, signed

ROOT = Path(__file__).parents[1]
GOLD = ROOT.parent / "shared" / "gold"
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
DECIDING = "quantities.f1"


def main(
    systems: Annotated[
        str, typer.Option(metavar="NAME,…", help="Which systems, in the order of the rows.")
    ] = ",".join(SYSTEMS),
    run_folder: Annotated[
        Path, typer.Option(metavar="DIR", help="Where the baselines are, or will be.")
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
    """Measure the systems on the dev split and on the real reports, if they are there."""
    taggers = load_taggers(systems.split(","), Folders(run_folder, model, random))
    found = {}
    for name, documents in sets().items():
        evaluations = {
            system: evaluate_tagger(documents, tagger, "en").model_copy(update={"system": system})
            for system, tagger in taggers.items()
        }
        comparisons = compared(evaluations)
        typer.echo("\n".join([f"\n## {name}: {len(documents)} documents\n", *table(evaluations)]))
        typer.echo("\n".join(["", *differences(comparisons)]))
        found[name] = {
            "evaluations": {s: e.model_dump(mode="json") for s, e in evaluations.items()},
            "comparisons": {s: c.model_dump(mode="json") for s, c in comparisons.items()},
        }
    if output is not None:
        with atomic_write(output) as stream:
            stream.write(json.dumps(found, ensure_ascii=False) + "\n")


def load_taggers(names: Sequence[str], folders: Folders) -> dict[str, Tagger]:
    """Return the pipelines of the systems; one that cannot be had is named and left out."""
    taggers = {}
    for name in names:
        try:
            taggers[name] = Tagger(load_system(name, folders, _notice))
        except GongkaiError as error:
            _notice(f"left out {name}: {error}")
    return taggers


def sets() -> dict[str, list[AnnotatedDocument]]:
    """Return the sets of annotated reports by name."""
    found = {"dev": list(read_corpus("dev"))}
    if real := [document for path in sorted(GOLD.glob("*.tag")) for document in formats.read(path)]:
        found["real"] = real
    return found


def compared(evaluations: Mapping[str, Evaluation]) -> dict[str, Comparison]:
    """Return how much ours is better than every other system; nothing without ours."""
    if OURS not in evaluations:
        return {}
    ours = evaluations[OURS]
    return {name: compare(one, ours) for name, one in evaluations.items() if name != OURS}


def table(evaluations: Mapping[str, Evaluation]) -> Iterator[str]:
    """Yield the lines of a Markdown table with a row a system."""
    yield f"| system | {' | '.join(MEASURES.values())} |"
    yield "|---" * (len(MEASURES) + 1) + "|"
    for name, evaluation in evaluations.items():
        yield f"| {name} | {' | '.join(_cell(evaluation, measure) for measure in MEASURES)} |"


def differences(comparisons: Mapping[str, Comparison]) -> Iterator[str]:
    """Yield a line for every system that ours is held against."""
    for name, comparison in comparisons.items():
        gap = comparison.gaps[DECIDING]
        low, high = gap.interval.low, gap.interval.high
        bounds = "" if low is None or high is None else f" ({interval(low, high, '+')})"
        chance = f", p {probability(gap.p)}"
        yield f"- {OURS} − {name}, {MEASURES[DECIDING]}: {signed(gap.difference)}{bounds}{chance}"


def _cell(evaluation: Evaluation, measure: str) -> str:
    figure = evaluation.figures[measure]
    if measure in WITHOUT_INTERVAL or figure.low is None:
        return decimal(figure.value)
    return f"{decimal(figure.value)} ({interval(figure.low, figure.high)})"


def _notice(line: str) -> None:
    typer.echo(line, err=True)


if __name__ == "__main__":
    typer.run(main)
