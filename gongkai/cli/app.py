"""The command line: every command of the program, and how it ends."""

import sys
import tempfile
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from gongkai.cli import annotate, evaluate, models, pretrain, serve, tag, terminal, train
from gongkai.cli.messages import say, system_language
from gongkai.cli.options import Lang, Model, RulesOnly
from gongkai.cli.tag import FAILED, INTERRUPTED, WRONG_CALL
from gongkai.cli.taggers import load_tagger, loading
from gongkai.document.errors import DocumentError, GongkaiError

if TYPE_CHECKING:
    from gongkai.document.report import TaggedReport

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
app.command()(models.promote)
app.add_typer(models.app, name="models")
app.command()(serve.serve)
app.command()(serve.api_key)

File = Annotated[str, typer.Argument(metavar="FILE", help="A report; - reads standard input.")]


@app.callback(invoke_without_command=True)
def gongkai(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Print the version, or go on to the command."""
    if version:
        from importlib.metadata import version as installed  # noqa: PLC0415

        typer.echo(installed("gongkai"))
        raise typer.Exit


@app.command()
def show(
    file: File,
    html: Annotated[bool, typer.Option("--html", help="Open the page in a browser.")] = False,
    model: Model = None,
    rules_only: RulesOnly = False,
    lang: Lang = None,
) -> None:
    """Show one report with its findings (查看): in the terminal, or as a page."""
    language = lang or system_language()
    for report in _tag_file(file, model, rules_only):
        if html:
            webbrowser.open(_write_page(report).as_uri())
        else:
            terminal.print_report(language, report)


@app.command()
def check(
    file: File, model: Model = None, rules_only: RulesOnly = False, lang: Lang = None
) -> None:
    """Print the consistency checks of a report (校验勾稽关系). Exit code 1: a check failed."""
    language = lang or system_language()
    failed = False
    for report in _tag_file(file, model, rules_only):
        terminal.print_checks(language, report)
        failed = failed or any(c.status == "fail" for c in report.checks)
    if failed:
        raise typer.Exit(FAILED)


@app.command()
def labels(lang: Lang = None) -> None:
    """List the labels of sections and quantities (标签体系)."""
    terminal.print_labels(lang or system_language())


def _tag_file(file: str, model: Path | None, rules_only: bool) -> Iterator["TaggedReport"]:
    with loading():
        from gongkai.inference.batch.inputs import InputDocument  # noqa: PLC0415
        from gongkai.inference.batch.outcomes import Failure, tag_document  # noqa: PLC0415

        tagger = load_tagger(model, rules_only=rules_only)
    for result in tag_document(InputDocument(file), tagger):
        if isinstance(result, Failure):
            raise DocumentError(result.reason)
        yield result.report()


def _write_page(report: "TaggedReport") -> Path:
    from gongkai.inference.writers import open_writer  # noqa: PLC0415

    directory = Path(tempfile.mkdtemp(prefix="gongkai-"))
    with open_writer("html", directory) as writer:
        writer.write(report)
    page = next(p for p in (directory / "html").glob("*.html") if p.name != "index.html")
    typer.echo(page)
    return page


def main() -> None:
    """Run the command line; the exit code is 1 for a failed document, 2 for a wrong call."""
    try:
        app()
    except GongkaiError as error:
        terminal.complain(str(error))
        sys.exit(FAILED if isinstance(error, DocumentError) else WRONG_CALL)
    except OSError as error:  # a full disk, most of all; what stood in OUT stands there still
        reason = terminal.reason(system_language(), error)
        terminal.complain(f"{reason}; nothing was written: mend it and run again")
        sys.exit(FAILED)
    except KeyboardInterrupt:
        Console(stderr=True).print(say(system_language(), "interrupted"))
        sys.exit(INTERRUPTED)
