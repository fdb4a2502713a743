"""The command that measures how well the program tags annotated reports."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console

from gongkai.annotations import formats
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import replacing
from gongkai.annotations.validation import Ids
from gongkai.cli.messages import Language, say, system_language
from gongkai.cli.taggers import load_tagger
from gongkai.cli.terminal import progress

if TYPE_CHECKING:
    from gongkai.inference.pipeline import Tagger
    from gongkai.training.evaluation.evaluation import Evaluation

_JSON, _PAGE = "evaluation.json", "evaluation.html"


def evaluate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE…]",
            help="Annotated reports in any format of `gongkai annotate`. "
            "Default: the dev split of the corpus that comes with the program.",
        ),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="A model folder. Default: the model of the program."),
    ] = None,
    rules_only: Annotated[
        bool, typer.Option("--rules-only", help="Tag by rules alone, without a model.")
    ] = False,
    compare: Annotated[
        Path | None,
        typer.Option(
            metavar="OTHER.json", help="Test the difference from another evaluation's JSON."
        ),
    ] = None,
    format: Annotated[
        Literal["text", "json", "html"], typer.Option(help="What is printed.")
    ] = "text",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help=f"Write {_JSON} and {_PAGE} there."),
    ] = None,
    lang: Annotated[
        Literal["en", "zh"] | None,
        typer.Option(help="Language of the report (语言). Default: that of the locale."),
    ] = None,
) -> None:
    """Measure how well the program tags annotated reports (评测): scores, intervals, mistakes."""
    from gongkai.training.evaluation.evaluation import compare as compared  # noqa: PLC0415
    from gongkai.training.evaluation.evaluation import read_evaluation  # noqa: PLC0415

    language = lang or system_language()
    other = None if compare is None else read_evaluation(compare)
    tagger = load_tagger(model, rules_only=rules_only)
    found = evaluate_tagger(_read(files), tagger, language)
    if compare is not None and other is not None:
        named = other.model_copy(update={"system": f"{other.system} ({compare})"})
        found = found.model_copy(update={"comparison": compared(named, found)})
    _report(found, format, output, language)


def evaluate_tagger(
    gold: Sequence[AnnotatedDocument], tagger: "Tagger", language: Language
) -> "Evaluation":
    """Return how well a tagger does on annotated documents, each tagged from its text alone.

    Args:
        gold: annotated documents with ids of their own.
        tagger: the whole pipeline: it cuts the text and finds the rows of tables by itself.
        language: of the progress bar.

    Raises:
        GongkaiError: there is no document, one cannot be tagged, or a library is missing.
    """
    from gongkai.inference.annotated import annotated, record_of, tag_document  # noqa: PLC0415
    from gongkai.inference.pipeline import RULES_ONLY  # noqa: PLC0415
    from gongkai.training.evaluation.evaluation import evaluate as measured  # noqa: PLC0415

    predicted, system = [], "model"
    for document in progress(gold, len(gold), say(language, "tagging")):
        report = tag_document(document, tagger)
        predicted.append(annotated(report, document.id))
        if RULES_ONLY in report.warnings:
            system = "rules"
    return measured(gold, predicted, system, record_of)


def _read(files: Sequence[Path] | None) -> list[AnnotatedDocument]:
    from gongkai.annotations.corpus import read_corpus  # noqa: PLC0415

    if not files:
        return list(read_corpus("dev"))
    ids, documents = Ids(), []
    for path in files:
        for document in formats.read(path):
            ids.add(document.id, str(path))
            documents.append(document)
    return documents


def _report(
    found: "Evaluation",
    format: Literal["text", "json", "html"],
    output: Path | None,
    language: Language,
) -> None:
    from gongkai.training.evaluation.page import render_page  # noqa: PLC0415
    from gongkai.training.evaluation.text import print_evaluation  # noqa: PLC0415

    if output is not None:
        with replacing(output / _PAGE) as stream:
            stream.write(render_page(found, language))
        with replacing(output / _JSON) as stream:
            stream.write(found.model_dump_json() + "\n")
    if format == "text":
        print_evaluation(Console(), found, language)
    else:
        typer.echo(found.model_dump_json() if format == "json" else render_page(found, language))
