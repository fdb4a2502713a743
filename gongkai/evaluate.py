"""The command that measures how well the program tags annotated reports."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console

from annotations import formats
from annotations.assembly import Stated, kind_of
from annotations.document import AnnotatedQuantity, Document, LabelledSegment, Span
from annotations.formats.files import replacing
from annotations.validation import Ids
from gongkai.messages import Language, say, system_language
from gongkai.tagging import load_tagger
from gongkai.terminal import progress

if TYPE_CHECKING:
    from annotations.report import Number, TaggedReport
    from inference.pipeline import Tagger
    from training.evaluation.evaluation import Evaluation

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
    from training.evaluation.evaluation import compare as compared  # noqa: PLC0415
    from training.evaluation.evaluation import read_evaluation  # noqa: PLC0415

    language = lang or system_language()
    other = None if compare is None else read_evaluation(compare)
    tagger = load_tagger(model, rules_only=rules_only)
    found = evaluate_tagger(_read(files), tagger, language)
    if compare is not None and other is not None:
        named = other.model_copy(update={"system": f"{other.system} ({compare})"})
        found = found.model_copy(update={"comparison": compared(named, found)})
    _report(found, format, output, language)


def evaluate_tagger(gold: Sequence[Document], tagger: "Tagger", language: Language) -> "Evaluation":
    """Return how well a tagger does on annotated documents, each tagged from its text alone.

    Args:
        gold: annotated documents with ids of their own.
        tagger: the whole pipeline: it cuts the text and finds the rows of tables by itself.
        language: of the progress bar.

    Raises:
        GongkaiError: there is no document, one cannot be tagged, or a library is missing.
    """
    from inference.pipeline import RULES_ONLY  # noqa: PLC0415
    from inference.source import Source  # noqa: PLC0415
    from training.evaluation.evaluation import evaluate as measured  # noqa: PLC0415

    predicted, system = [], "model"
    for document in progress(gold, len(gold), say(language, "tagging")):
        digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
        report = tagger.tag(Source(document.text, format="txt", path=document.id, sha256=digest))
        predicted.append(annotated(report, document.id))
        if RULES_ONLY in report.warnings:
            system = "rules"
    return measured(gold, predicted, system, record_of)


def annotated(report: "TaggedReport", doc_id: str) -> Document:
    """Return the sections and quantities of a report as annotations, whatever rule they break.

    A prediction may break rules of annotation (an item that crosses a quantity); it is measured
    as it is. How a quantity is stated follows from its span and value, as in annotations.
    """
    return Document(
        id=doc_id,
        text=report.text,
        segments=tuple(
            LabelledSegment(s.start, s.end, s.label, first=True, score=s.score)
            for s in report.sections
        ),
        quantities=tuple(
            AnnotatedQuantity(
                start=q.start,
                end=q.end,
                label=q.label,
                kind=kind_of(report.text, Stated(q.start, q.end, q.label, value=q.value)),
                value=q.value,
                unit=q.unit,
                qualifier=q.qualifier,
                item=Span(q.item.start, q.item.end) if q.item else None,
                score=q.score,
            )
            for q in report.quantities
        ),
        items=tuple(Span(q.item.start, q.item.end) for q in report.quantities if q.item),
    )


def record_of(document: Document) -> "Mapping[str, Number | None]":
    """Return the value of every indicator that follows from the annotated narrative."""
    from annotations.formats.reports import to_report  # noqa: PLC0415
    from inference.enumerations import enumerations  # noqa: PLC0415
    from inference.record import build_record, state  # noqa: PLC0415

    report = to_report(replace(document, meta={}))
    lists = enumerations(report.text, report.sections, report.quantities)
    record = build_record([], state(report.quantities, lists), lists)
    return {key: indicator.value for key, indicator in record.items()}


def _read(files: Sequence[Path] | None) -> list[Document]:
    from annotations.corpus import read_corpus  # noqa: PLC0415

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
    from training.evaluation.page import render_page  # noqa: PLC0415
    from training.evaluation.text import print_evaluation  # noqa: PLC0415

    if output is not None:
        with replacing(output / _PAGE) as stream:
            stream.write(render_page(found, language))
        with replacing(output / _JSON) as stream:
            stream.write(found.model_dump_json() + "\n")
    if format == "text":
        print_evaluation(Console(), found, language)
    else:
        typer.echo(found.model_dump_json() if format == "json" else render_page(found, language))
