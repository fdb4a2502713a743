"""The command that shows what was read where in one document."""

import sys
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import (
    LanguageOption,
    ModelOption,
    OcrOption,
    ReportArgument,
    RulesOnlyOption,
    output_option,
)
from gongkai.cli.printing import print_line, print_written
from gongkai.cli.taggers import choose_tagger
from gongkai.document.errors import DocumentError

if TYPE_CHECKING:
    from gongkai.document.source import Source


def inspect(
    file: ReportArgument,
    output: Annotated[
        Path | None,
        output_option("PAGE", "The page. Default: the name of the file with .inspect.html, here."),
    ] = None,
    show: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    model: ModelOption = None,
    rules_only: RulesOnlyOption = False,
    ocr: OcrOption = None,
    lang: LanguageOption = None,
) -> None:
    """Write a page that shows what was read where in a document (检查读取).

    The page contains the text with its figures marked, the tables with the ids of their cells, the
    warnings at their places, and the pages of a PDF. It loads nothing from elsewhere.
    """
    from gongkai.inference.inspection import render_inspection  # noqa: PLC0415

    language = use_language(lang)
    data, sources = _read(file)
    tagger = choose_tagger(model, rules_only=rules_only).load()
    target = output or Path(f"{Path(file).name if file != '-' else 'document'}.inspect.html")
    for number, source in enumerate(sources, 1):
        page = target if number == 1 else target.with_name(f"{target.stem}-{number}.html")
        report = tagger.tag(source)
        html = render_inspection(source, report, data, "zh" if lang is None else language)
        page.write_text(html, encoding="utf-8", errors="replace")
        count = len(report.warnings)
        print_line(_("{title}: {count} warnings").format(title=report.meta.title, count=count))
        print_written(page)
        if show:
            webbrowser.open(page.resolve().as_uri())


def _read(file: str) -> "tuple[bytes, Iterator[Source]]":
    """Return the bytes of a file and its documents.

    Raises:
        DocumentError: the file cannot be read.
    """
    from gongkai.inference.readers import (  # noqa: PLC0415
        explain_read_error,
        open_regular_file,
        read_bytes,
    )

    name = None if file == "-" else file
    try:
        if name is None:
            data = sys.stdin.buffer.read()
        else:
            with open_regular_file(Path(name)) as stream:
                data = stream.read()
    except OSError as error:
        raise DocumentError(f"{file}: {explain_read_error(Path(file), error)}") from error
    return data, _documents(read_bytes(data, name))


def _documents(found: "Iterator[Source | DocumentError]") -> "Iterator[Source]":
    for document in found:
        if isinstance(document, DocumentError):
            raise document
        yield document
