"""The stages of table extraction: lines, regions, entries, tables."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gongkai.document.report import Table
from gongkai.document.source import Source
from gongkai.inference.tables.cells import PartialTable, TableCollector
from gongkai.inference.tables.entries import read_entries
from gongkai.inference.tables.kinds import read_cells, split_by_kind
from gongkai.inference.tables.layout_lines import LayoutLine, read_layout_lines
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.recognised_scores import RecognisedScores
from gongkai.inference.tables.table_regions import TableRegion, find_table_regions
from gongkai.inference.tables.unread_figures import warn_unread_figures


@dataclass(frozen=True, slots=True)
class TableExtraction:
    """The statutory tables of a document.

    Attributes:
        tables: in order of the text; cell ids are ``row.column`` ids of `configs/tables.yaml`.
        ranges: character ranges of the text with the rows, captions and headers of tables.
        warnings: descriptions of rows and cells that were left out because they are ambiguous.
    """

    tables: tuple[Table, ...]
    ranges: tuple[tuple[int, int], ...]
    warnings: tuple[str, ...]


def extract_tables(
    source: Source, line_number: Callable[[int], int] | None = None
) -> TableExtraction:
    """Return the statutory tables of a document, read from its grids and from flattened text.

    The function accepts any text and takes time linear in its length. An ambiguous cell is left
    out with a warning.

    Args:
        source: the document.
        line_number: returns the number of the line for an offset of the text, for the warnings;
            None: lines are counted from 1.
    """
    lines = read_layout_lines(source)
    tables: list[Table] = []
    ranges: list[tuple[int, int]] = []
    warnings: list[str] = []
    scores = RecognisedScores(source)
    number_of = line_number or (lambda offset: source.text.count("\n", 0, offset) + 1)
    for region in find_table_regions(lines):
        if _is_page_metadata(region, lines):
            continue
        collector = TableCollector(lambda line: number_of(lines[line].start), scores)
        for kind, entries in split_by_kind(read_entries(region, lines), region.kind):
            read_cells(kind, entries, collector)
        warn_unread_figures(region, lines, collector)
        found = list(_tables(collector.partial_tables, region, lines))
        tables = _merge(tables, found)
        ranges.extend(_ranges(region, lines))
        warnings.extend(collector.warnings)
    return TableExtraction(tuple(tables), tuple(ranges), tuple(warnings))


def _is_page_metadata(region: TableRegion, lines: Sequence[LayoutLine]) -> bool:
    """Return whether a region is a grid of metadata or navigation of the page."""
    rows = lines[slice(*region.lines)]
    if not all(line.grid is not None for line in rows if line.cells):
        return False
    words = {"".join(cell.masked.split()).strip(":") for line in rows for cell in line.cells}
    return len(words & lexicon().furniture) >= 2


def _ranges(region: TableRegion, lines: Sequence[LayoutLine]) -> Iterator[tuple[int, int]]:
    """Yield the character ranges of a region between its notes, without empty lines at the end."""
    rows = [
        number
        for number in range(*region.lines)
        if number not in region.notes
        and (lines[number].text.strip() or lines[number].grid is not None)
    ]
    for _, run in groupby(rows, key=lambda row: sum(note < row for note in region.notes)):
        numbers = list(run)
        yield lines[numbers[0]].start, lines[numbers[-1]].end


def _tables(
    partial_tables: Sequence[PartialTable], region: TableRegion, lines: Sequence[LayoutLine]
) -> Iterator[Table]:
    filled = [table for table in partial_tables if table.cells]
    first = region.lines[0]  # captions and headers come before the rows
    for table in filled:
        last = max(first, *table.lines)
        start, end = lines[first].start, lines[last].end
        yield Table(kind=table.kind, start=start, end=end, cells=list(table.cells.values()))
        first = min(last + 1, region.lines[1] - 1)
    if not filled and any(line.grid is not None for line in lines[slice(*region.lines)]):
        start, end = lines[region.lines[0]].start, lines[region.lines[1] - 1].end
        yield Table(kind="unknown", start=start, end=end, cells=[])


def _merge(tables: Sequence[Table], found: Sequence[Table]) -> list[Table]:
    """Join parts of one table that headers, page breaks or a lost heading separated."""
    merged = list(tables)
    for table in found:
        last = merged[-1] if merged else None
        known = {cell.id for cell in last.cells} if last is not None else set()
        if (
            last is not None
            and last.kind == table.kind != "unknown"
            and known.isdisjoint(cell.id for cell in table.cells)
        ):
            cells = [*last.cells, *table.cells]
            merged[-1] = last.model_copy(update={"end": table.end, "cells": cells})
        else:
            merged.append(table)
    return merged
