"""The HTML page of the disagreements of two annotators, side by side."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from gongkai.annotations.agreement.measures import Agreement, Disagreement
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.atomic_write import atomic_write
from gongkai.document.taxonomy import taxonomy


@dataclass(frozen=True, slots=True)
class DisagreementRow:
    """A row of the page: a disagreement with its sentence, split at the range of difference."""

    doc_id: str
    kind: str
    start: int
    before: str
    words: str
    after: str
    one: str
    other: str


def write_page(
    agreement: Agreement,
    documents: Mapping[str, AnnotatedDocument],
    names: tuple[str, str],
    path: Path,
) -> None:
    """Write the page.

    Args:
        agreement: the measured agreement.
        documents: the documents with disagreements by id, of either annotator.
        names: the names of the annotators.
        path: the HTML file, which is replaced atomically.

    Raises:
        GongkaiError: the file cannot be written.
    """
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    template = environment.from_string(
        files(__package__ or "").joinpath("page.html").read_text(encoding="utf-8")
    )
    labels = sorted({label for pair in agreement.sections for label in pair})
    with atomic_write(path) as stream:
        parts = template.generate(
            agreement=agreement,
            names=names,
            labels=labels,
            total=agreement.total(),
            rows=_rows(agreement, documents),
        )
        stream.writelines(parts)


def _rows(
    agreement: Agreement, documents: Mapping[str, AnnotatedDocument]
) -> Iterator[DisagreementRow]:
    for found in agreement.disagreements:
        document = documents[found.doc_id]
        text = document.text
        inside = [s for s in document.segments if s.start < found.end and found.start < s.end]
        start = min([found.start, *(s.start for s in inside)])
        end = max([found.end, *(s.end for s in inside)])
        yield DisagreementRow(
            found.doc_id,
            found.kind,
            found.start,
            text[start : found.start],
            text[found.start : found.end],
            text[found.end : end],
            _with_chinese_name(found, found.one),
            _with_chinese_name(found, found.other),
        )


def _with_chinese_name(found: Disagreement, annotation: str | None) -> str:
    """Return a label with its Chinese name; an annotation that is not a label is unchanged."""
    if annotation is None:
        return "—"
    labels = taxonomy()
    names = {
        "section": {key: label.zh for key, label in labels.sections.items()},
        "span": {key: label.zh for key, label in labels.quantities.items()},
    }.get(found.kind, {})
    return f"{annotation} {names[annotation]}" if annotation in names else annotation
