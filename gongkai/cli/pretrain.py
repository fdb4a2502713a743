"""The command that adapts the encoder."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gongkai.document.errors import DocumentError
from gongkai.document.extras import TRAINING, require_extra


def pretrain(
    texts: Annotated[
        list[str],
        typer.Argument(
            metavar="TEXT…", help="Reports or other texts without annotations; files or folders."
        ),
    ],
    config: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Settings. Default: configs/adapt.yaml of the program."),
    ] = None,
    run: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder of the run. Default: in runs/.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the last checkpoint of the run.")
    ] = False,
) -> None:
    """Adapt the encoder to unlabelled text (领域自适应), by guessing hidden words."""
    require_extra(TRAINING, "train")
    from gongkai.training.pretraining import BEST  # noqa: PLC0415
    from gongkai.training.pretraining import adapt as adapt_encoder  # noqa: PLC0415
    from gongkai.training.settings import load_adapt_settings  # noqa: PLC0415

    settings = load_adapt_settings(config)
    folder = run or settings.runs / f"{datetime.now():%Y%m%d-%H%M%S}"
    figures = adapt_encoder(settings, list(_lines(texts)), folder, resume=resume)
    for name, figure in figures.items():
        typer.echo(f"{name:12}{figure:.4f}")
    typer.echo(str(folder / BEST))


def _lines(paths: Sequence[str]) -> Iterator[str]:
    """Yield the lines of all texts; one that cannot be read is told and passed over."""
    from gongkai.inference.batch.inputs import list_documents, read_document  # noqa: PLC0415

    for document in list_documents(paths):
        for source in read_document(document):
            if isinstance(source, DocumentError):
                typer.echo(f"passed over: {source}", err=True)
            else:
                yield from source.text.splitlines()
