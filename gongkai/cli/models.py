"""The commands on models: list, info, promote."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from gongkai.annotations import formats
from gongkai.annotations.corpus import dev_sets
from gongkai.annotations.document import AnnotatedDocument
from gongkai.cli.evaluate import evaluate_tagger
from gongkai.cli.messages import Language, system_language
from gongkai.cli.taggers import load_tagger
from gongkai.document.errors import GongkaiError
from gongkai.document.extras import TRAINING, require_extra
from gongkai.models import checkpoint

if TYPE_CHECKING:
    from gongkai.training.evaluation.evaluation import Comparison, Evaluation

app = typer.Typer(help="The models at hand (模型): list, info.", no_args_is_help=True)

REFUSED = 1
Runs = Annotated[Path, typer.Option(metavar="DIR", help="Folder of the training runs.")]


@app.command("list")
def list_models(runs: Runs = Path("runs")) -> None:
    """List the models that come with the program, the former one, and those of training runs."""
    table = Table("name", "version", "made", "documents", "dev F1", "folder")
    places = {"default": checkpoint.DEFAULT, "former": checkpoint.FORMER, "base": checkpoint.BASE}
    places |= {folder.parent.name: folder for folder in sorted(runs.glob("*/best"))}
    for name, folder in places.items():
        if (folder / checkpoint.SUMS).exists():
            record = checkpoint.read_record(folder)
            scores, documents = record.get("scores", {}), record.get("documents", {})
            f1 = f"{scores['quantities']:.3f}" if scores else ""
            cells = (record.get("made", ""), str(documents.get("train", "")), f1)
            table.add_row(name, checkpoint.version(folder), *cells, str(folder))
    Console().print(table)


@app.command()
def info(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="A model folder.", show_default=False)
    ] = checkpoint.DEFAULT,
) -> None:
    """Tell what a model is (模型信息): its card, version, size, and that its files are whole."""
    checkpoint.check(folder)
    size = sum(path.stat().st_size for path in folder.iterdir())
    typer.echo(f"{folder}: {checkpoint.version(folder)}, {size / 1e6:.1f} MB, all files whole")
    card = folder / checkpoint.CARD
    if card.exists():
        typer.echo(card.read_text(encoding="utf-8"))


def promote(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="A training run, or a model folder.")],
    on: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="Annotated reports that count as one more frozen set each. "
            "The dev documents of the corpus count always, a set for each kind.",
        ),
    ] = None,
) -> None:
    """Make a model the default one (升级模型), unless it is worse beyond noise on a frozen set.

    Exit code 1: it is worse; the default model stays.
    """
    require_extra(TRAINING, "train")
    from gongkai.training.promotion import model_card, objections  # noqa: PLC0415
    from gongkai.training.run import BEST  # noqa: PLC0415

    language = system_language()
    new = run / BEST if (run / BEST).is_dir() else run
    checkpoint.check(new)
    record = checkpoint.read_record(new)
    if not record:
        raise GongkaiError(f"{new}: does not tell how it was trained; name a run of gongkai train")
    sets = dev_sets() | {str(path): list(formats.read(path)) for path in on or []}
    fresh = _evaluated(new, sets, language)
    if checkpoint.DEFAULT.exists():
        found = _compared(_evaluated(checkpoint.DEFAULT, sets, language), fresh)
        against = objections(found)
        _print_gaps(found)
        for objection in against:
            typer.echo(str(objection))
        if against:
            typer.echo("The default model stays.")
            raise typer.Exit(REFUSED)
    card = model_card(checkpoint.version(new), record, fresh)
    (new / checkpoint.CARD).write_text(card, encoding="utf-8")
    checkpoint.seal(new)
    checkpoint.replace_folder(new, checkpoint.DEFAULT, checkpoint.FORMER)
    typer.echo(f"{checkpoint.DEFAULT}: now {checkpoint.version(checkpoint.DEFAULT)}")


def _evaluated(
    folder: Path, sets: dict[str, list[AnnotatedDocument]], language: Language
) -> "dict[str, Evaluation]":
    tagger = load_tagger(folder, rules_only=False)
    return {name: evaluate_tagger(gold, tagger, language) for name, gold in sets.items()}


def _compared(
    present: "dict[str, Evaluation]", fresh: "dict[str, Evaluation]"
) -> "dict[str, Comparison]":
    from gongkai.training.evaluation.evaluation import compare  # noqa: PLC0415

    return {name: compare(present[name], evaluation) for name, evaluation in fresh.items()}


def _print_gaps(comparisons: "dict[str, Comparison]") -> None:
    from gongkai.training.evaluation.text import decimal, interval, signed  # noqa: PLC0415
    from gongkai.training.evaluation.wording import measure_names  # noqa: PLC0415
    from gongkai.training.promotion import decisive  # noqa: PLC0415

    table = Table("set", "measure", "present", "new", "difference", "95 %")
    for name, comparison in comparisons.items():
        for measure in decisive():
            gap = comparison.gaps[measure]
            bounds = interval(gap.interval.low, gap.interval.high, sign="+")
            row = (decimal(gap.one), decimal(gap.other), signed(gap.difference), bounds)
            table.add_row(name, measure_names("en")[measure], *row)
    Console().print(table)
