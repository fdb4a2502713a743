"""The command that trains the network."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gongkai.annotations import formats
from gongkai.annotations.corpus import read_corpus, read_dev
from gongkai.cli.options import ResumeOption, RunOption, config_option
from gongkai.document.extras import TRAINING, require_extra


def train(
    config: Annotated[
        Path | None,
        config_option(
            "configs/train.yaml of the program; with --add or --init configs/fine_tune.yaml"
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="A corpus with its manifest (`gongkai annotate split` writes one). "
            "Default: the one that comes with the program.",
        ),
    ] = None,
    add: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="More annotated reports to learn from, in any format of `gongkai annotate`; "
            "trains the shipped model further unless --init says otherwise.",
        ),
    ] = None,
    init: Annotated[
        Path | None, typer.Option(metavar="MODEL", help="A model folder to train further.")
    ] = None,
    run: RunOption = None,
    resume: ResumeOption = False,
) -> None:
    """Train the network (训练模型): checkpoints, logs and the best model go into one folder."""
    require_extra(TRAINING, "train")
    from gongkai.models.checkpoint import DEFAULT, verify_checksums  # noqa: PLC0415
    from gongkai.training.run import BEST  # noqa: PLC0415
    from gongkai.training.run import train as train_network  # noqa: PLC0415
    from gongkai.training.settings import FINE_TUNING, TrainSettings  # noqa: PLC0415

    if add and init is None:
        init = DEFAULT
    if init is not None:
        verify_checksums(init)
    settings = TrainSettings.load(config, defaults=FINE_TUNING if init is not None else None)
    added = [document for path in add or [] for document in formats.read(path)]
    learn = list(read_corpus("train", data))
    folder = run or settings.runs / f"{datetime.now():%Y%m%d-%H%M%S}"
    dev = list(read_dev(data))
    scores = train_network(settings, learn, dev, folder, added=added, init=init, resume=resume)
    for name, score in scores.items():
        typer.echo(f"{name:12}{score:.4f}")
    typer.echo(str(folder / BEST))
