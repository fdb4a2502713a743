"""The command that shows one report."""

import tempfile
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.messages import use_language
from gongkai.cli.options import (
    LanguageOption,
    ModelOption,
    OcrOption,
    ReportArgument,
    RulesOnlyOption,
)
from gongkai.cli.report_view import print_report
from gongkai.cli.taggers import tag_file

if TYPE_CHECKING:
    from gongkai.document.report import TaggedReport


def show(
    file: ReportArgument,
    html: Annotated[bool, typer.Option("--html", help="Open the page in a browser.")] = False,
    model: ModelOption = None,
    rules_only: RulesOnlyOption = False,
    ocr: OcrOption = None,
    lang: LanguageOption = None,
) -> None:
    """Show one report with its findings (查看): in the terminal, or as a page."""
    use_language(lang)
    for report in tag_file(file, model, rules_only=rules_only):
        if html:
            page = _write_page(report)
            typer.echo(page)
            webbrowser.open(page.as_uri())
        else:
            print_report(report)


def _write_page(report: "TaggedReport") -> Path:
    from gongkai.inference.writers import open_writer  # noqa: PLC0415

    directory = Path(tempfile.mkdtemp(prefix="gongkai-"))
    with open_writer("html", directory) as writer:
        writer.write(report)
    return next(p for p in (directory / "html").glob("*.html") if p.name != "index.html")
