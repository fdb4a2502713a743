"""Several reports in one document: their parts, and the tables that are there twice.

A document is one report. If it contains the reports of two years or two bodies, the figures of all
are read, but the metadata, the record and the checks are those of the first, so that no figure of
one report is compared with one of another.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from gongkai.document.bodies.config import metadata_config
from gongkai.document.doc import Doc
from gongkai.document.report import Table
from gongkai.document.source import Source
from gongkai.inference.metadata.lines import simplify
from gongkai.inference.metadata.title import Title, parse_title
from gongkai.inference.tables import extract_tables

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_LONGEST = 80
_MARKS = " \t\u3000#*"
_NOT_TITLE = re.compile(
    r"\d\s+\d|^(?:[一二三四五六七八九十]+|[（(].{1,2}[）)])[、.．]?(?!\d)|[、，。]"
)
_CHAPTER = re.compile(
    r"[#*\s]*(?:一|第一部分|第一章|（一）|\(一\))(?:[、.．,，\s]|(?<=分)|(?<=章))"
)
_SENTENCE = re.compile(
    r"^(?!.*(?:版权|备案|主办|承办|技术支持|ICP))(?=.*(?:公开|申请|条例|工作|编制)).*[。；]"
)
_REPEATED = re.compile(
    r"table (?P<kind>\w+), line (?P<line>\d+): the cell .+ is printed twice, the second time as "
    r"(?P<value>.+); left out, check the page"
)
_MANY = 3  # cells
_OPENING = 8  # lines after a title, of which one is a chapter heading or a sentence of a report


def find_report_starts(text: str) -> tuple[int, ...]:
    """Return where the reports of a document start; one start for a document with one report.

    A report starts with a title that names another year or another body than the one before, and
    has text of its own. Titles in navigation, and a title that is repeated, start none.
    """
    lines = [(match.start(), match[0].strip(_MARKS)) for match in _LINE.finditer(text)]
    titles: list[Title] = []
    starts: list[int] = []
    for index, (start, line) in enumerate(lines):
        after = lines[index + 1][1] if index + 1 < len(lines) else ""
        title = _title(line) or (_title(line + after) if not _NOT_TITLE.search(line) else None)
        if title is None or not _is_followed_by_report(lines[index + 1 :]):
            continue
        if not titles or _is_other_report(titles[-1], title):
            titles.append(title)
            starts.append(start)
    return (0, *starts[1:])


def first_tables(tables: Sequence[Table]) -> list[Table]:
    """Return the tables without those that give other figures for cells of an earlier one."""
    kept: list[Table] = []
    for table in tables:
        if not any(_contradicts(other, table) for other in kept):
            kept.append(table)
    return kept


def find_parts(doc: Doc) -> None:
    """Set the parts of a document, with a warning if there are several."""
    doc.parts = tuple(pairwise([*find_report_starts(doc.text), len(doc.text)]))
    if len(doc.parts) > 1:
        lines = ", ".join(str(doc.source_line(start)) for start, _ in doc.parts)
        doc.text_warnings.append(
            f"the document contains {len(doc.parts)} reports, which start in lines {lines}; "
            "metadata, record and checks are those of the first, give one file a report"
        )


def add_tables(doc: Doc) -> None:
    """Set the tables of a document, with warnings about cells that could not be read."""
    tables: list[Table] = []
    ranges: list[tuple[int, int]] = []
    warnings: list[str] = []
    for start, end in doc.parts:
        found = extract_tables(
            cut_source(doc.analysed, start, end), partial(_source_line, doc, start)
        )
        tables += [_shift(table, start) for table in found.tables]
        ranges += [(first + start, last + start) for first, last in found.ranges]
        warnings += merge_repeated_cells(found.warnings)
    doc.tables, doc.table_ranges = tables, tuple(ranges)
    doc.table_warnings = (*warnings, *_repeated_tables(doc))


def cut_source(source: Source, start: int, end: int) -> Source:
    """Return a part of a source, with the grids in it."""
    if (start, end) == (0, len(source.text)):
        return source
    grids = [
        replace(grid, start=grid.start - start, end=grid.end - start)
        for grid in source.grids
        if start <= grid.start and grid.end <= end
    ]
    recognised = [
        replace(figure, start=figure.start - start, end=figure.end - start)
        for figure in source.recognised
        if start <= figure.start and figure.end <= end
    ]
    return replace(
        source, text=source.text[start:end], grids=tuple(grids), recognised=tuple(recognised)
    )


def merge_repeated_cells(warnings: Sequence[str]) -> list[str]:
    """Return warnings with those about cells that are printed twice as one for each table.

    Many such cells in a table mean that two reports or two years are printed side by side.
    """
    found: dict[str, list[re.Match[str]]] = {}
    for warning in warnings:
        if match := _REPEATED.fullmatch(warning):
            found.setdefault(match["kind"], []).append(match)
    many = {kind: cells for kind, cells in found.items() if len(cells) >= _MANY}
    merged = []
    for warning in warnings:
        match = _REPEATED.fullmatch(warning)
        if match is None or match["kind"] not in many:
            merged.append(warning)
        elif match[0] == many[match["kind"]][0][0]:
            cells = many[match["kind"]]
            lines = ", ".join(dict.fromkeys(cell["line"] for cell in cells))
            values = " ".join(cell["value"].strip("'\"") for cell in cells)
            merged.append(
                f"table {match['kind']}, lines {lines}: each row is printed twice, as for two "
                f"years or two bodies; the second figures ({values}) were left out, check the page"
            )
    return merged


def _repeated_tables(doc: Doc) -> Iterator[str]:
    """Yield a warning for each table that gives other figures than one before it."""
    for start, end in doc.parts:
        tables = [table for table in doc.tables if start <= table.start < end]
        kept = first_tables(tables)
        for table in tables:
            if not any(table is other for other in kept):
                line = doc.source_line(table.start)
                yield (
                    f"table {table.kind}, line {line}: the table is printed twice with other "
                    "figures, as for two years or two bodies; record and checks are those of the "
                    "first, check the page"
                )


def _source_line(doc: Doc, start: int, offset: int) -> int:
    return doc.source_line(start + offset)


def _shift(table: Table, offset: int) -> Table:
    return table.model_copy(update={"start": table.start + offset, "end": table.end + offset})


def _title(line: str) -> Title | None:
    if len(line) > _LONGEST or _NOT_TITLE.search(line):
        return None
    title = parse_title(simplify("".join(line.split())))
    kinds = metadata_config().title.kinds
    return title if title and re.sub("[（(].*", "", title.text).endswith(kinds) else None


def _is_followed_by_report(lines: Sequence[tuple[int, str]]) -> bool:
    opening = [line for _, line in lines[:_OPENING]]
    for line in opening:
        if _title(line) is not None:
            return False
        if _CHAPTER.match(line) or _SENTENCE.search(line):
            return True
    return False


def _is_other_report(one: Title, other: Title) -> bool:
    if one.year is not None and other.year is not None and one.year != other.year:
        return True
    names = one.body, other.body
    return (
        one.year == other.year
        and all(names)
        and names[0] not in names[1]
        and names[1] not in names[0]
    )


def _contradicts(one: Table, other: Table) -> bool:
    if one.kind != other.kind or one.kind == "unknown":
        return False
    values = {cell.id: cell.value for cell in one.cells}
    return any(cell.id in values and values[cell.id] != cell.value for cell in other.cells)
