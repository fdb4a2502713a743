"""The way of a report: a source through every stage to a TaggedReport."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from gongkai.document.errors import DocumentError
from gongkai.document.outline import OutlineEntry, outline
from gongkai.document.report import Section, SourceInfo, TaggedReport
from gongkai.document.segments import Segment, segment
from gongkai.document.source import Source
from gongkai.document.tagging import EarlyTagger, SegmentTagger, Tagging
from gongkai.inference.indicators.checks import run_checks
from gongkai.inference.indicators.enumerations import enumerations
from gongkai.inference.indicators.indicators import build_indicators, collect_values
from gongkai.inference.metadata.metadata import read_metadata
from gongkai.inference.prefetch import prefetch
from gongkai.inference.quantities import to_quantities
from gongkai.inference.tables import TableReading, read_tables

LONGEST = 1_000_000
"""Characters of the longest text that is taken for one report; real ones have some thousands."""

RULES_ONLY = "tagged by rules alone, without a model: sections and labels are less sure"


class Tagger:
    """Turns sources into tagged reports, with the model that comes with the program.

    Or with another: `Tagger(load_model_tagger(folder))`; or by rules alone: `Tagger(RuleTagger())`.
    """

    def __init__(self, segment_tagger: SegmentTagger | None = None) -> None:
        self._tagger = segment_tagger or _default()

    def tag_text(self, text: str) -> TaggedReport:
        """Return the tagged report of a plain text.

        Raises:
            DocumentError: the text is blank or too long.
        """
        return self.tag(plain_source(text))

    def tag(self, source: Source) -> TaggedReport:
        """Return the tagged report of a source.

        Raises:
            DocumentError: the text is blank or too long.
        """
        return self.begin(source)()

    def tag_all(self, sources: Iterable[Source]) -> Iterator[TaggedReport]:
        """Yield the tagged reports of sources, in order: those of `tag`, sooner.

        The network reads the next texts while the results of one are put together. Some
        `AHEAD` characters are under way at a time, whatever the number of sources.

        Raises:
            DocumentError: a text is blank or too long; use `begin` to go on behind it.
        """
        yield from prefetch((len(source.text), self.begin(source)) for source in sources)

    def begin(self, source: Source) -> Callable[[], TaggedReport]:
        """Begin to tag a source; what is returned waits for the report.

        Raises:
            DocumentError: the text is blank or too long.
        """
        text, name = source.text, source.path or "the text"
        if not text.strip():
            raise DocumentError(f"{name}: no text in it; a scan needs text recognition first")
        if len(text) > LONGEST:
            raise DocumentError(
                f"{name}: {len(text):,} characters, more than one report ({LONGEST:,}); "
                "split it into one file a report"
            )
        tables = read_tables(source)
        segments = segment(text, tables.ranges)
        if isinstance(self._tagger, EarlyTagger):
            begun = self._tagger.begin(text, segments, tables.ranges)
        else:
            begun = partial(self._tagger, text, segments, tables.ranges)
        return lambda: self._report(source, tables, segments, begun())

    def _report(
        self, source: Source, tables: TableReading, segments: Sequence[Segment], tagging: Tagging
    ) -> TaggedReport:
        text = source.text
        sections = _sections(text, segments, tagging)
        quantities, unread = to_quantities(text, segments, tagging, self._tagger.origin)
        lists = enumerations(text, sections, quantities)
        statements = collect_values(quantities, lists)
        rules_only = [RULES_ONLY] if self._tagger.origin == "rule" else []
        return TaggedReport(
            doc_id=identify(source),
            source=SourceInfo(
                path=source.path,
                sha256=source.sha256,
                format=source.format,
                encoding=source.encoding,
            ),
            meta=read_metadata(source),
            text=text,
            sections=sections,
            quantities=quantities,
            tables=list(tables.tables),
            record=build_indicators(tables.tables, statements, lists),
            checks=run_checks(text, tables.tables, quantities, statements, lists),
            warnings=[*source.warnings, *rules_only, *tables.warnings, *unread],
        )


def plain_source(text: str) -> Source:
    """Return the source of a plain text that stands in no file."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Source(text=text, format="txt", path=None, sha256=digest)


def _default() -> SegmentTagger:
    from gongkai.inference.model_tagger import load_model_tagger  # noqa: PLC0415  # rules need no runtime

    return load_model_tagger()


def identify(source: Source) -> str:
    """Return the id of a document: the one it brings, else its file's name and a digest.

    It depends on the document alone, not on what else is in the batch.
    """
    if given := source.hints.get("id"):
        return given
    stem = Path(source.path).stem if source.path else "text"
    return f"{stem}-{source.sha256[:8]}"


def _sections(text: str, segments: Sequence[Segment], tagging: Tagging) -> list[Section]:
    places = outline(text, segments)
    return [
        Section(
            label=tag.label,
            start=piece.start,
            end=piece.end,
            heading=_heading(text, segments, place),
            score=tag.score,
        )
        for piece, tag, place in zip(segments, tagging.sections, places, strict=True)
    ]


def _heading(text: str, segments: Sequence[Segment], place: OutlineEntry) -> str | None:
    if not place.path:
        return None
    above = segments[place.path[-1]]
    return text[above.start : above.end]
