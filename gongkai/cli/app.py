"""The application of the command line: all commands, and the report of errors."""

import sys
from typing import Annotated

import typer

from gongkai.cli import (
    api_key,
    check,
    evaluate,
    inspect,
    labels,
    models,
    panel,
    pretrain,
    promote,
    serve,
    show,
    tag,
    train,
)
from gongkai.cli.annotate import app as annotate
from gongkai.cli.errors import report_error
from gongkai.cli.messages import use_language
from gongkai.document.errors import GongkaiError

app = typer.Typer(
    help="Gongkai (公开): turns Chinese annual reports on government information disclosure "
    "(政府信息公开工作年度报告) into data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command()(tag.tag)
app.add_typer(annotate.app, name="annotate")
app.command()(evaluate.evaluate)
app.command()(train.train)
app.command()(pretrain.pretrain)
app.command()(promote.promote)
app.add_typer(models.app, name="models")
app.command()(serve.serve)
app.command()(api_key.api_key)
app.command()(show.show)
app.command()(check.check)
app.command()(inspect.inspect)
app.command()(panel.panel)
app.command()(labels.labels)


@app.callback(invoke_without_command=True)
def gongkai(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Print the version, or run a command."""
    if version:
        from importlib.metadata import version as installed_version  # noqa: PLC0415

        typer.echo(installed_version("gongkai"))
        raise typer.Exit


def main() -> None:
    """Run the command line; `gongkai.cli.errors.ExitCode` lists the exit codes."""
    use_language(None)
    try:
        app()
    except (GongkaiError, OSError, KeyboardInterrupt) as error:
        sys.exit(report_error(error))
