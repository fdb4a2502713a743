"""The command that measures the agreement of two annotators."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from gongkai.annotations import formats
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption, SourceFormatOption
from gongkai.cli.printing import print_line, print_written
from gongkai.document.errors import GongkaiError

if TYPE_CHECKING:
    from gongkai.annotations.agreement.measures import Agreement


def agreement(
    one: Annotated[Path, typer.Argument(help="The annotations of one annotator.")],
    other: Annotated[
        Path, typer.Argument(help="Those of the other annotator, for the same documents.")
    ],
    page: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a page (HTML) of disagreements.")
    ] = None,
    source_format: SourceFormatOption = None,
    lang: LanguageOption = None,
) -> None:
    """Compare two annotators (一致性): F1 of spans, Cohen's kappa of sections, disagreements."""
    from gongkai.annotations.agreement.measures import compare  # noqa: PLC0415
    from gongkai.annotations.agreement.page import write_page  # noqa: PLC0415

    use_language(lang)
    documents = {document.id: document for document in formats.read(one, source_format)}
    result = compare(documents.values(), formats.read(other, source_format))
    names = (one.name, other.name)
    if not result.documents:
        text = _(
            "{one} and {other} have no document id in common; compare two annotations of the "
            "same documents"
        )
        raise GongkaiError(text.format(one=one.name, other=other.name))
    _print_spans(result, names)
    _print_sections(result)
    if result.unpaired:
        print_line(_("In one file alone: {ids}").format(ids=", ".join(result.unpaired)))
    text = _("{count} documents compared, {differences} disagreements.")
    print_line(text.format(count=result.documents, differences=len(result.disagreements)))
    if page is not None:
        write_page(result, documents, names, page)
        print_written(page)


def _print_spans(result: "Agreement", names: tuple[str, str]) -> None:
    table = Table(_("Label"), *map(escape, names), _("F1 strict"), _("F1 lenient"))
    for label, counts in [*sorted(result.spans.items()), (_("Total"), result.total())]:
        table.add_row(
            label,
            str(counts.one),
            str(counts.other),
            _figure(counts.f1(counts.strict)),
            _figure(counts.f1(counts.lenient)),
        )
    Console().print(table)


def _print_sections(result: "Agreement") -> None:
    table = Table(_("Sections"), _("Cohen's kappa"))
    for label in sorted({label for pair in result.sections for label in pair}):
        table.add_row(label, _figure(result.kappa(label)))
    table.add_row(_("Total"), _figure(result.kappa()))
    Console().print(table)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
