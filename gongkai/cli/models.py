"""The commands on models: list, info."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from gongkai.cli.messages import gettext as _
from gongkai.models import checkpoint

app = typer.Typer(help="The available models (模型): list, info.", no_args_is_help=True)


@app.command("list")
def list_models(
    runs: Annotated[Path, typer.Option(metavar="DIR", help="Folder of the training runs.")] = Path(
        "runs"
    ),
) -> None:
    """List the models that come with the program, the former one, and those of training runs."""
    table = Table(_("name"), _("version"), _("made"), _("documents"), _("dev F1"), _("folder"))
    folders = {"default": checkpoint.DEFAULT, "former": checkpoint.FORMER, "base": checkpoint.BASE}
    folders |= {folder.parent.name: folder for folder in sorted(runs.glob("*/best"))}
    for name, folder in folders.items():
        if (folder / checkpoint.CHECKSUMS).exists():
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
    """Print the model card, the version and the size of a model (模型信息); check its files."""
    checkpoint.verify_checksums(folder)
    size = sum(path.stat().st_size for path in folder.iterdir())
    text = _("{folder}: {version}, {size} MB, all files whole")
    version = checkpoint.version(folder)
    typer.echo(text.format(folder=folder, version=version, size=f"{size / 1e6:.1f}"))
    card = folder / checkpoint.CARD
    if card.exists():
        typer.echo(card.read_text(encoding="utf-8"))
