"""The pipeline: the components that turn a source into a tagged report, in order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gongkai.document.doc import Component, Doc, StreamComponent
from gongkai.document.errors import DocumentError
from gongkai.document.report import SourceInfo, TaggedReport
from gongkai.document.source import Source
from gongkai.inference.completeness import check_completeness
from gongkai.inference.indicators import compute_indicators
from gongkai.inference.label_rules import add_label_rules
from gongkai.inference.metadata import read_metadata
from gongkai.inference.quantities import add_quantities
from gongkai.inference.recognition_doubts import ask_about_doubts
from gongkai.inference.report_parts import add_tables, cut_source, find_parts, first_tables
from gongkai.inference.sections import add_sections
from gongkai.inference.source_spans import SourceSpans
from gongkai.inference.unread_characters import find_unread_characters
from gongkai.rules.tagger import RuleTagger

LONGEST = 1_000_000
"""The most characters of a text that is accepted as one report; real reports have thousands."""

RULES_ONLY = "tagged by rules alone, without a model: sections and labels are less sure"


@dataclass(frozen=True, slots=True)
class Step:
    """A component made of a function."""

    name: str
    function: Callable[[Doc], None]

    def __call__(self, doc: Doc) -> None:
        """Add to a document what this step finds in it."""
        self.function(doc)


def make_components(taggers: Sequence[Component]) -> tuple[Component, ...]:
    """Return the components of a pipeline, in order.

    Args:
        taggers: set the tagging of a document, each with the tagging of the one before at hand.
    """
    return (
        Step("text", _check_text),
        Step("parts", find_parts),
        Step("tables", add_tables),
        *taggers,
        Step("label rules", add_label_rules),
        Step("sections", add_sections),
        Step("quantities", add_quantities),
        Step("metadata", _add_metadata),
        Step("indicators", add_indicators),
        Step("recognition doubts", ask_about_doubts),
        Step("completeness", check_completeness),
    )


class Tagger:
    """Turns sources into tagged reports.

    Args:
        taggers: components that predict sections and quantities: `RuleTagger()` for rules alone;
            `RuleTagger(), load_model_tagger(folder)` for a model; none for the model that comes
            with the program.

    Raises:
        GongkaiError: the model of the program is missing or was altered.
    """

    def __init__(self, *taggers: Component) -> None:
        self.components = make_components(taggers or _default_taggers())

    def tag_text(self, text: str) -> TaggedReport:
        """Return the tagged report of a plain text.

        Raises:
            DocumentError: the text is blank or too long.
        """
        return self.tag(Source.from_text(text))

    def tag(self, source: Source) -> TaggedReport:
        """Return the tagged report of a source.

        Raises:
            DocumentError: the text is blank or too long.
        """
        doc = Doc(source)
        for component in self.components:
            component(doc)
        return to_report(doc)

    def tag_all(self, sources: Iterable[Source]) -> Iterator[TaggedReport]:
        """Yield the tagged reports of sources, in order; faster than `tag` on each.

        Raises:
            DocumentError: a text is blank or too long; use `pipe` to continue after it.
        """
        for doc in self.pipe(map(Doc, sources)):
            if doc.error is not None:
                raise doc.error
            yield to_report(doc)

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """Yield documents in order after all components; one that failed has its `error` set.

        The network computes the next documents while one is processed.
        """
        for component in self.components:
            docs = _pipe(component, docs)
        yield from docs


def to_report(doc: Doc) -> TaggedReport:
    """Return the report of a document that all components have processed."""
    source = doc.source
    assert doc.tagging is not None
    assert doc.meta is not None
    rules_only = [RULES_ONLY] if doc.tagging.origin == "rule" else []
    spans = SourceSpans(doc)
    return TaggedReport(
        doc_id=identify(source),
        source=SourceInfo(
            path=source.path,
            sha256=source.sha256,
            format=source.format,
            encoding=source.encoding,
            container=source.container,
            member=source.member,
            url=source.url,
            reader=source.reader,
            pages=source.pages,
        ),
        meta=doc.meta,
        text=source.text,
        sections=spans.sections(doc.sections),
        quantities=[*map(spans.quantity, doc.quantities)],
        tables=[*map(spans.table, doc.tables)],
        record={key: spans.indicator(indicator) for key, indicator in doc.record.items()},
        checks=[*map(spans.check, doc.checks)],
        warnings=[
            *source.warnings,
            *rules_only,
            *doc.text_warnings,
            *doc.table_warnings,
            *doc.quantity_warnings,
        ],
    )


def identify(source: Source) -> str:
    """Return the id of a document: the given one, else the name of its file with a digest.

    It depends on the document alone, not on the rest of a batch.
    """
    if given := source.hints.get("id"):
        return given
    stem = Path(source.path).stem if source.path else "text"
    if source.member and source.format != "json":
        is_number = source.member.isdigit()  # of a record in a crawl
        stem = f"{stem}-{source.member}" if is_number else Path(source.member).stem
    return f"{stem}-{source.sha256[:8]}"


def _pipe(component: Component, docs: Iterable[Doc]) -> Iterator[Doc]:
    if isinstance(component, StreamComponent):
        yield from component.pipe(docs)
        return
    for doc in docs:
        if doc.error is None:
            try:
                component(doc)
            except Exception as error:
                doc.error = error
        yield doc


def _default_taggers() -> tuple[Component, ...]:
    # imported here, because rules alone need no runtime
    from gongkai.models.model_tagger import load_model_tagger  # noqa: PLC0415

    return RuleTagger(), load_model_tagger()


def _check_text(doc: Doc) -> None:
    name = doc.source.path or "the text"
    if not doc.text.strip():
        raise DocumentError(f"{name}: no text in it; a scan needs text recognition first")
    if len(doc.text) > LONGEST:
        raise DocumentError(
            f"{name}: {len(doc.text):,} characters, more than one report ({LONGEST:,}); "
            "split it into one file a report"
        )
    doc.text_warnings += find_unread_characters(doc)


def _add_metadata(doc: Doc) -> None:
    doc.meta = read_metadata(cut_source(doc.analysed, *doc.parts[0]))


def add_indicators(doc: Doc) -> None:
    """Set the record and the checks of the first report in a document."""
    end = doc.parts[0][1]
    doc.record, doc.checks = compute_indicators(
        doc.text[:end],
        [section for section in doc.sections if section.end <= end],
        [quantity for quantity in doc.quantities if quantity.end <= end],
        first_tables([table for table in doc.tables if table.end <= end]),
    )
