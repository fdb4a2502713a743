"""The command that measures how well the program tags annotated reports."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console

from gongkai.annotations import formats
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.splitting import Split
from gongkai.annotations.validation import UniqueIds
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption, ModelOption, RulesOnlyOption, output_option
from gongkai.cli.progress import track
from gongkai.cli.taggers import choose_tagger
from gongkai.document.atomic_write import atomic_write
from gongkai.document.messages import Language

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
            "Default: a split of the corpus that comes with the program.",
        ),
    ] = None,
    split: Annotated[
        Literal["dev", "dev-hard"],
        typer.Option(help="The split that is read if there is no FILE; dev-hard is harder text."),
    ] = "dev",
    model: ModelOption = None,
    rules_only: RulesOnlyOption = False,
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
        Path | None, output_option("DIR", f"Write {_JSON} and {_PAGE} there.")
    ] = None,
    lang: LanguageOption = None,
) -> None:
    """Measure how well the program tags annotated reports (评测): scores, intervals, mistakes."""
    from gongkai.training.evaluation.evaluation import compare as compare_with  # noqa: PLC0415
    from gongkai.training.evaluation.evaluation import read_evaluation  # noqa: PLC0415

    language = use_language(lang)
    other = None if compare is None else read_evaluation(compare)
    choice = choose_tagger(model, rules_only=rules_only)
    evaluation = evaluate_tagger(_read(files, split), choice.load(), choice.kind)
    if compare is not None and other is not None:
        named = other.model_copy(update={"system": f"{other.system} ({compare})"})
        comparison = compare_with(named, evaluation)
        evaluation = evaluation.model_copy(update={"comparison": comparison})
    _report(evaluation, format, output, language)


def evaluate_tagger(
    gold: Sequence[AnnotatedDocument], tagger: "Tagger", system: str
) -> "Evaluation":
    """Return the evaluation of a tagger on annotated documents, each tagged from its text alone.

    Args:
        gold: annotated documents with unique ids.
        tagger: the whole pipeline, which segments the text and finds the table rows itself.
        system: the name of the tagger in the evaluation.

    Raises:
        GongkaiError: there is no document, one cannot be tagged, or a library is missing.
    """
    from gongkai.inference.annotated import annotated, record_of, tag_document  # noqa: PLC0415
    from gongkai.training.evaluation.evaluation import evaluate as compute  # noqa: PLC0415

    predicted = [
        annotated(tag_document(document, tagger), document.id)
        for document in track(gold, _("Tagging"), total=len(gold))
    ]
    return compute(gold, predicted, system, record_of)


def _read(files: Sequence[Path] | None, split: Split) -> list[AnnotatedDocument]:
    from gongkai.annotations.corpus import read_corpus  # noqa: PLC0415

    if not files:
        return list(read_corpus(split))
    ids, documents = UniqueIds(), []
    for path in files:
        for document in formats.read(path):
            ids.add(document.id, str(path))
            documents.append(document)
    return documents


def _report(
    evaluation: "Evaluation",
    format: Literal["text", "json", "html"],
    output: Path | None,
    language: Language,
) -> None:
    from gongkai.training.evaluation.page import render_page  # noqa: PLC0415
    from gongkai.training.evaluation.text import print_evaluation  # noqa: PLC0415

    if output is not None:
        with atomic_write(output / _PAGE) as stream:
            stream.write(render_page(evaluation, language))
        with atomic_write(output / _JSON) as stream:
            stream.write(evaluation.model_dump_json() + "\n")
    if format == "text":
        print_evaluation(Console(), evaluation, language)
    elif format == "json":
        typer.echo(evaluation.model_dump_json())
    else:
        typer.echo(render_page(evaluation, language))
