"""The command line: every command of the program, and how it ends."""

import gc
import sys
import tempfile
import webbrowser
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console
from rich.markup import escape

from annotations.errors import DocumentError, GongkaiError
from gongkai import annotate, evaluate, models, terminal, train
from gongkai.messages import say, system_language
from gongkai.tagging import load_tagger

if TYPE_CHECKING:
    from annotations.report import TaggedReport

app = typer.Typer(
    help="Gongkai (公开): turns Chinese annual reports on government information disclosure "
    "(政府信息公开工作年度报告) into data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(annotate.app, name="annotate")
app.command()(evaluate.evaluate)
app.command()(train.train)
app.command()(models.promote)
app.add_typer(models.app, name="models")

FAILED, WRONG_CALL = 1, 2
_SHOWN = 20

Inputs = Annotated[
    list[str],
    typer.Argument(metavar="INPUT…", help="Files or directories; - reads standard input."),
]
File = Annotated[str, typer.Argument(metavar="FILE", help="A report; - reads standard input.")]
Lang = Annotated[
    Literal["en", "zh"] | None,
    typer.Option(help="Language of the messages (消息语言). Default: that of the locale."),
]


Model = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="A model folder. Default: the model of the program."),
]
RulesOnly = Annotated[
    bool, typer.Option("--rules-only", help="Tag by rules alone, without a model.")
]


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
def tag(
    inputs: Inputs,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT", help="Directory for the results.")
    ],
    format: Annotated[
        str, typer.Option(help="jsonl, parquet, xlsx, html: one or several with commas.")
    ] = "jsonl",
    model: Model = None,
    rules_only: RulesOnly = False,
    lang: Lang = None,
) -> None:
    """Tag reports and write the results (批量标注): sections, quantities, tables, record, checks.

    Exit codes: 0 all done, 1 some documents failed (they are listed, the others are done),
    2 wrong call.
    """
    with _loading():
        from inference.batch import (  # noqa: PLC0415
            Failure,
            find_documents,
            tag_documents,
            write_results,
        )
        from inference.writers import open_writer  # noqa: PLC0415

        tagger = load_tagger(model, rules_only=rules_only)
    language = lang or system_language()
    formats = list(dict.fromkeys(name.strip() for name in format.split(",") if name.strip()))
    if not formats:
        raise GongkaiError("no output format is named; give --format jsonl, or several with commas")
    documents = find_documents(inputs)
    reports: list[TaggedReport] = []
    failures: list[Failure] = []
    done = 0
    with ExitStack() as stack:
        writers = [stack.enter_context(open_writer(name, output)) for name in formats]
        results = write_results(tag_documents(documents, tagger), writers, output)
        for result in terminal.progress(results, len(documents), say(language, "tagging")):
            if isinstance(result, Failure):
                failures.append(result)
                continue
            done += 1
            if len(reports) < _SHOWN:
                reports.append(result)
    terminal.print_batch(language, reports, done, failures, output)
    if failures:
        raise typer.Exit(FAILED)


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


@contextmanager
def _loading() -> Iterator[None]:
    """Import without collecting garbage: what spaCy makes stays, looking through it costs time."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def _tag_file(file: str, model: Path | None, rules_only: bool) -> Iterator["TaggedReport"]:
    with _loading():
        from inference.batch import Failure, tag_documents  # noqa: PLC0415

        tagger = load_tagger(model, rules_only=rules_only)
    for result in tag_documents([file], tagger):
        if isinstance(result, Failure):
            raise DocumentError(result.reason)
        yield result


def _write_page(report: "TaggedReport") -> Path:
    from inference.writers import open_writer  # noqa: PLC0415

    directory = Path(tempfile.mkdtemp(prefix="gongkai-"))
    with open_writer("html", directory) as writer:
        writer.write(report)
    page = next(p for p in (directory / "html").glob("*.html") if p.name != "index.html")
    typer.echo(page)
    return page


def _complain(reason: str) -> None:
    Console(stderr=True, soft_wrap=True).print(
        f"[red]{say(system_language(), 'error')}[/red]", escape(reason)
    )


def main() -> None:
    """Run the command line; the exit code is 1 for a failed document, 2 for a wrong call."""
    try:
        app()
    except GongkaiError as error:
        _complain(str(error))
        sys.exit(FAILED if isinstance(error, DocumentError) else WRONG_CALL)
    except (
        OSError
    ) as error:  # a full disk, most of all; what stood in OUT before stands there still
        place = f"{error.filename}: " if error.filename else ""
        _complain(f"{place}{error.strerror}; nothing was written: mend it and run again")
        sys.exit(FAILED)
    except KeyboardInterrupt:
        Console(stderr=True).print(say(system_language(), "interrupted"))
        sys.exit(130)
