"""The command that selects the reports to annotate next."""

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from gongkai.annotations import formats
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption, TargetFormatOption, output_option
from gongkai.cli.printing import print_line
from gongkai.cli.progress import track

if TYPE_CHECKING:
    from gongkai.annotations.document import AnnotatedDocument


def sample(
    reports: Annotated[list[Path], typer.Argument(help="Reports as `gongkai tag` writes them.")],
    output: Annotated[Path, output_option("FILE", "The file to write.")],
    count: Annotated[int, typer.Option("--count", "-n", min=1, help="How many to pick.")] = 20,
    by: Annotated[
        Literal["confidence", "diversity"], typer.Option(help="Least confident or most diverse.")
    ] = "confidence",
    stratum: Annotated[
        Literal["year", "level", "region", "none"], typer.Option(help="Strata that take turns.")
    ] = "none",
    annotated: Annotated[
        list[Path] | None, typer.Option(help="Files of documents that are annotated already.")
    ] = None,
    target_format: TargetFormatOption = None,
    lang: LanguageOption = None,
) -> None:
    """Pick the reports to annotate next (抽样): least confident or most diverse, by stratum."""
    from gongkai.annotations import sampling  # noqa: PLC0415
    from gongkai.annotations.formats.reports import read_reports, to_document  # noqa: PLC0415

    use_language(lang)
    done = {document.id for path in annotated or [] for document in formats.read(path)}
    tagged = chain.from_iterable(map(read_reports, reports))
    candidates = [
        sampling.make_candidate(report, stratum)
        for _line, report in track(tagged, _("Reading"))
        if report.doc_id not in done
    ]
    selected = sampling.select_candidates(candidates, count, by)
    ranks = {doc_id: rank for rank, doc_id in enumerate(selected)}
    picked: list[AnnotatedDocument] = [
        to_document(report, line)
        for line, report in chain.from_iterable(map(read_reports, reports))
        if report.doc_id in ranks
    ]
    picked.sort(key=lambda document: ranks[document.id])
    formats.write(picked, output, target_format)
    text = _("{count} of {total} reports picked, written to {path}.")
    print_line(text.format(count=len(picked), total=len(candidates), path=output))
