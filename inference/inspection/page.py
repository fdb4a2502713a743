"""The page of one document: its text with marks, its tables, warnings at their places, pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from gongkai.document.messages import Language
from gongkai.document.report import TaggedReport
from gongkai.document.source import Grid, Source
from gongkai.document.table_names import cell_name, table_title
from gongkai.document.warnings import find_place, translate_warning
from gongkai.inference.inspection.alignment import PageKind, classify_numbers
from gongkai.inference.inspection.marks import Mark, find_marks
from gongkai.inference.inspection.page_images import PageImage, render_pages
from gongkai.inference.writers.report_page import template_environment

_CONTEXT = 2  # lines above a warned line that belong to its minimal case


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: its text, and its mark if it has one."""

    text: str
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: its number, from 1, the sections that start in it, and its warnings."""

    number: int
    sections: tuple[str, ...]
    pieces: tuple[Piece, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a grid: its text and the ids of the cells that were read from it."""

    text: str
    ids: tuple[str, ...]


def render_inspection(
    source: Source, report: TaggedReport, data: bytes, language: Language = "zh"
) -> str:
    """Return an HTML page that shows what was read where in a document; one file, no addresses.

    Args:
        source: the document as its reader returned it.
        report: its tagged report.
        data: the bytes of the file; a PDF is shown as images of its pages.
        language: the language that the page shows first; a button switches to the other one.
    """
    marks = find_marks(report)
    pages = render_pages(data) if source.format == "pdf" else ()
    kinds = classify_numbers(
        [number.text for page in pages for number in page.numbers], report.text, marks
    )
    return (
        template_environment()
        .get_template("inspection.html")
        .render(
            report=report,
            language=language,
            lines=list(_lines(report, marks)),
            grids=[list(_grid_rows(grid, report, marks)) for grid in source.grids],
            pages=list(_pages(pages, kinds)),
            counts={kind: sum(mark.kind == kind for mark in marks) for kind in _KINDS}
            | {"missing": kinds.count("missing")},
            general=[w for w in report.warnings if not _line_of(w, report)],
            pages_without_warning=len(pages),
            translate=translate_warning,
            page_of=lambda warning: find_place(warning).page,
            cell_name=cell_name,
            table_title=table_title,
            minimal=_minimal_case(report),
            version=version("gongkai"),
        )
    )


_KINDS = ("quantity", "cell", "unread", "other")


def _line_of(warning: str, report: TaggedReport) -> int | None:
    """Return the number of the line that a warning names, from 1."""
    place = find_place(warning)
    if place.offset is not None:
        return report.text.count("\n", 0, place.offset) + 1
    return place.line


def _lines(report: TaggedReport, marks: Sequence[Mark]) -> Iterator[Line]:
    warnings: dict[int, list[str]] = {}
    for warning in report.warnings:
        if number := _line_of(warning, report):
            warnings.setdefault(number, []).append(warning)
    sections = sorted(report.sections, key=lambda section: section.start)
    start = at = 0
    last = ""
    for number, line in enumerate(report.text.split("\n"), 1):
        end = start + len(line)
        labels = []
        while at < len(sections) and sections[at].start <= end:
            if sections[at].label != last:
                labels.append(last := sections[at].label)
            at += 1
        pieces = tuple(_pieces(report.text, start, end, marks))
        yield Line(number, tuple(labels), pieces, tuple(warnings.get(number, ())))
        start = end + 1


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    position = start
    for mark in marks:
        first, last = max(mark.start, start), min(mark.end, end)
        if first >= last:
            continue
        if first > position:
            yield Piece(text[position:first], None)
        yield Piece(text[first:last], mark)
        position = last
    if position < end:
        yield Piece(text[position:end], None)


def _grid_rows(grid: Grid, report: TaggedReport, marks: Sequence[Mark]) -> Iterator[list[GridCell]]:
    """Yield the rows of a grid, each cell with the ids that were read from it.

    The text of a grid has one line for each row, and a tab between two cells.
    """
    inside = [mark for mark in marks if grid.start <= mark.start < grid.end and mark.cell]
    start = grid.start
    lines = report.text[grid.start : grid.end].split("\n")
    for row, line in zip(grid.rows, lines, strict=False):
        cells = []
        fields = line.split("\t") if line.count("\t") == len(row) - 1 else []
        for column, text in enumerate(row):
            width = len(fields[column]) if fields else 0
            ids = tuple(m.cell[1] for m in inside if m.cell and start <= m.start < start + width)
            cells.append(GridCell(text, ids))
            start += width + 1
        if not fields:
            start += len(line) + 1 - len(row)
        yield cells


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its number, from 1, its image, and its numbers with what became of them."""

    number: int
    image: PageImage
    kinds: tuple[PageKind, ...]


def _pages(images: Sequence[PageImage], kinds: Sequence[PageKind]) -> Iterator[Page]:
    start = 0
    for number, image in enumerate(images, 1):
        end = start + len(image.numbers)
        yield Page(number, image, tuple(kinds[start:end]))
        start = end


def _minimal_case(report: TaggedReport) -> str:
    """Return the title and the lines around those that warnings name, as a text to send."""
    lines = report.text.split("\n")
    wanted = {number for number, line in enumerate(lines, 1) if line.strip()}
    title = min(wanted, default=1)
    kept = {title}
    for warning in report.warnings:
        if number := _line_of(warning, report):
            kept.update(range(max(1, number - _CONTEXT), number + 1))
            kept.update(_heads(report, number))
    return "\n".join(lines[number - 1] for number in sorted(kept) if number <= len(lines))


def _heads(report: TaggedReport, number: int) -> Iterator[int]:
    """Yield the lines of the table at a line that precede it, its heads, and its chapter."""
    for table in report.tables:
        first = report.text.count("\n", 0, table.start) + 1
        last = report.text.count("\n", 0, table.end) + 1
        if first - _CONTEXT <= number <= last + _CONTEXT:
            yield from range(max(1, first - 1), first + 2)
