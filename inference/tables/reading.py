"""Reading: the stages of table reading in a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gongkai.document.report import Table
from gongkai.document.source import Source
from gongkai.inference.tables.cells import CellDraft, TableText
from gongkai.inference.tables.entries import read_entries
from gongkai.inference.tables.kinds import kinds_of, read_cells
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.lines import TableLine, read_lines
from gongkai.inference.tables.regions import Region, find_regions


@dataclass(frozen=True, slots=True)
class TableReading:
    """The tables of a document.

    Attributes:
        tables: in order of the text; the cells have ids ``row.column`` of `configs/tables.yaml`.
        ranges: ranges of the text whose lines are rows, captions or column heads of a table.
        warnings: what was left out because it cannot be told.
    """

    tables: tuple[Table, ...]
    ranges: tuple[tuple[int, int], ...]
    warnings: tuple[str, ...]


def read_tables(source: Source) -> TableReading:
    """Return the statutory tables of a document, from its grids and from flattened text.

    Never raises on any text, and takes time linear in its length. A cell that cannot be told is
    left out with a warning.
    """
    lines = read_lines(source)
    tables: list[Table] = []
    ranges: list[tuple[int, int]] = []
    warnings: list[str] = []
    for region in find_regions(lines):
        if _is_furniture(region, lines):
            continue
        page = TableText()
        for kind, entries in kinds_of(read_entries(region, lines), region.kind):
            read_cells(kind, entries, page)
        found = list(_tables(page.drafts, region, lines))
        tables = _merge(tables, found)
        last = max(
            n for n in range(*region.lines) if lines[n].text.strip() or lines[n].grid is not None
        )
        ranges.append((lines[region.lines[0]].start, lines[last].end))
        warnings.extend(page.warnings)
    return TableReading(tuple(tables), tuple(ranges), tuple(warnings))


def _is_furniture(region: Region, lines: Sequence[TableLine]) -> bool:
    """A grid of metadata or navigation is a table of the page, not of the report."""
    rows = lines[slice(*region.lines)]
    if not all(line.grid is not None for line in rows if line.cells):
        return False
    words = {"".join(cell.masked.split()).strip(":") for line in rows for cell in line.cells}
    return len(words & lexicon().furniture) >= 2


def _tables(
    drafts: Sequence[CellDraft], region: Region, lines: Sequence[TableLine]
) -> Iterator[Table]:
    filled = [draft for draft in drafts if draft.cells]
    first = region.lines[0]  # captions and column heads stand before the rows
    for draft in filled:
        last = max(first, *draft.lines)
        start, end = lines[first].start, lines[last].end
        yield Table(kind=draft.kind, start=start, end=end, cells=list(draft.cells.values()))
        first = min(last + 1, region.lines[1] - 1)
    if not filled and any(line.grid is not None for line in lines[slice(*region.lines)]):
        start, end = lines[region.lines[0]].start, lines[region.lines[1] - 1].end
        yield Table(kind="unknown", start=start, end=end, cells=[])


def _merge(tables: Sequence[Table], found: Sequence[Table]) -> list[Table]:
    """Put together what little heads, page breaks or a lost heading had parted."""
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
