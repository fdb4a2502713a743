"""The command that adapts the encoder to unlabelled text."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.messages import gettext as _
from gongkai.cli.options import ResumeOption, RunOption, config_option
from gongkai.document.errors import DocumentError
from gongkai.document.extras import TRAINING, require_extra


def pretrain(
    texts: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT…", help="Reports or other texts without annotations; files or folders."
        ),
    ],
    config: Annotated[Path | None, config_option("configs/pretrain.yaml of the program")] = None,
    run: RunOption = None,
    resume: ResumeOption = False,
) -> None:
    """Pretrain the encoder on unlabelled text (领域自适应) by masked language modelling."""
    require_extra(TRAINING, "train")
    from gongkai.training.pretraining import BEST  # noqa: PLC0415
    from gongkai.training.pretraining import pretrain as pretrain_encoder  # noqa: PLC0415
    from gongkai.training.settings import PretrainSettings  # noqa: PLC0415

    settings = PretrainSettings.load(config)
    folder = run or settings.runs / f"{datetime.now():%Y%m%d-%H%M%S}"
    figures = pretrain_encoder(settings, list(_lines(texts)), folder, resume=resume)
    for name, figure in figures.items():
        typer.echo(f"{name:12}{figure:.4f}")
    typer.echo(str(folder / BEST))


def _lines(paths: Sequence[str]) -> Iterator[str]:
    """Yield the lines of all texts; report texts that cannot be read, and skip them."""
    from gongkai.document.doc import Doc  # noqa: PLC0415
    from gongkai.inference.batch.inputs import list_documents, read_document  # noqa: PLC0415

    for document in list_documents(paths).documents:
        for source in read_document(document):
            if isinstance(source, DocumentError):
                typer.echo(_("skipped: {reason}").format(reason=source), err=True)
            else:
                yield from Doc(source).text.splitlines()
