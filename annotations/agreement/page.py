"""The page of disagreements: every place where two annotators differ, side by side."""

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
class Row:
    """A disagreement with its sentence, cut at the range that is disputed."""

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
        agreement: what was measured.
        documents: by id, those with disagreements at least; either annotator's, for the text.
        names: what the annotators are called.
        path: of the HTML file; replaced as a whole.

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


def _rows(agreement: Agreement, documents: Mapping[str, AnnotatedDocument]) -> Iterator[Row]:
    for found in agreement.disagreements:
        document = documents[found.doc_id]
        text = document.text
        inside = [s for s in document.segments if s.start < found.end and found.start < s.end]
        start = min([found.start, *(s.start for s in inside)])
        end = max([found.end, *(s.end for s in inside)])
        yield Row(
            found.doc_id,
            found.kind,
            found.start,
            text[start : found.start],
            text[found.start : found.end],
            text[found.end : end],
            _named(found, found.one),
            _named(found, found.other),
        )


def _named(found: Disagreement, answer: str | None) -> str:
    """Return a label with its Chinese name; another answer as it is."""
    if answer is None:
        return "—"
    labels = taxonomy()
    names = {
        "section": {key: label.zh for key, label in labels.sections.items()},
        "span": {key: label.zh for key, label in labels.quantities.items()},
    }.get(found.kind, {})
    return f"{answer} {names[answer]}" if answer in names else answer
