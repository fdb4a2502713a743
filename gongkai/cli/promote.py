"""The command that makes a model the default one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from gongkai.annotations import formats
from gongkai.annotations.corpus import dev_sets
from gongkai.annotations.document import AnnotatedDocument
from gongkai.cli.errors import ExitCode
from gongkai.cli.evaluate import evaluate_tagger
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import system_language
from gongkai.cli.taggers import choose_tagger
from gongkai.document.errors import GongkaiError
from gongkai.document.extras import TRAINING, require_extra
from gongkai.models import checkpoint

if TYPE_CHECKING:
    from gongkai.training.evaluation.evaluation import Comparison, Evaluation


def promote(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="A training run, or a model folder.")],
    eval_set: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="Annotated reports that are one more frozen evaluation set each. "
            "The dev documents of the corpus are always used, one set for each kind.",
        ),
    ] = None,
) -> None:
    """Make a model the default one (升级模型), unless it is worse beyond noise on a frozen set.

    Exit code 1: it is worse; the default model stays.
    """
    require_extra(TRAINING, "train")
    from gongkai.training.promotion import find_regressions, model_card  # noqa: PLC0415
    from gongkai.training.run import BEST  # noqa: PLC0415

    new = run / BEST if (run / BEST).is_dir() else run
    checkpoint.verify_checksums(new)
    record = checkpoint.read_record(new)
    if not record:
        text = _("{folder}: has no record of its training; name a run of gongkai train")
        raise GongkaiError(text.format(folder=new))
    sets = dev_sets() | {str(path): list(formats.read(path)) for path in eval_set or []}
    evaluations = _evaluate(new, sets)
    if checkpoint.DEFAULT.exists():
        comparisons = _compare(_evaluate(checkpoint.DEFAULT, sets), evaluations)
        regressions = find_regressions(comparisons)
        _print_differences(comparisons)
        for regression in regressions:
            typer.echo(str(regression))
        if regressions:
            typer.echo(_("The default model stays."))
            raise typer.Exit(ExitCode.FAILED)
    card = model_card(checkpoint.version(new), record, evaluations)
    (new / checkpoint.CARD).write_text(card, encoding="utf-8")
    checkpoint.write_checksums(new)
    checkpoint.replace_folder(new, checkpoint.DEFAULT, checkpoint.FORMER)
    version = checkpoint.version(checkpoint.DEFAULT)
    typer.echo(_("{folder}: now {version}").format(folder=checkpoint.DEFAULT, version=version))


def _evaluate(folder: Path, sets: dict[str, list[AnnotatedDocument]]) -> "dict[str, Evaluation]":
    choice = choose_tagger(folder, rules_only=False)
    tagger = choice.load()
    return {name: evaluate_tagger(gold, tagger, choice.kind) for name, gold in sets.items()}


def _compare(
    present: "dict[str, Evaluation]", new: "dict[str, Evaluation]"
) -> "dict[str, Comparison]":
    from gongkai.training.evaluation.evaluation import compare  # noqa: PLC0415

    return {name: compare(present[name], evaluation) for name, evaluation in new.items()}


def _print_differences(comparisons: "dict[str, Comparison]") -> None:
    from gongkai.training.evaluation.messages import measure_names  # noqa: PLC0415
    from gongkai.training.evaluation.text import (  # noqa: PLC0415
        format_difference,
        format_interval,
        format_value,
    )
    from gongkai.training.promotion import gating_measures  # noqa: PLC0415

    names = measure_names(system_language())
    table = Table(_("set"), _("measure"), _("present"), _("new"), _("difference"), "95 %")
    for name, comparison in comparisons.items():
        for measure in gating_measures():
            paired = comparison.gaps[measure]
            table.add_row(
                name,
                names[measure],
                format_value(paired.one),
                format_value(paired.other),
                format_difference(paired.difference),
                format_interval(paired.interval.low, paired.interval.high, sign="+"),
            )
    Console().print(table)
