"""Figures in a table region that no cell and no other warning contains."""

from collections.abc import Iterator, Sequence

from gongkai.inference.tables.cell_values import parse_value
from gongkai.inference.tables.cells import TableCollector, describe_figures
from gongkai.inference.tables.entries import has_row_numbers
from gongkai.inference.tables.layout_lines import LayoutLine
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.table_regions import TableRegion
from gongkai.inference.tables.tokens import CellToken

_LONGEST_QUOTE = 40


def warn_unread_figures(
    region: TableRegion, lines: Sequence[LayoutLine], collector: TableCollector
) -> None:
    """Add a warning for each row with figures that are not in a cell or in a warning yet.

    Row numbers in front of the labels and lines about the author of a form are not figures. A
    table that is none of the statutory tables has one warning for all its figures.
    """
    kinds = {table.kind for table in collector.partial_tables if table.cells}
    kind = kinds.pop() if region.kind == "unknown" and len(kinds) == 1 else region.kind
    rows = list(_unread_rows(region, lines, collector))
    if kind == "unknown" and rows:
        tokens = [token for row in rows for token in row]
        problem = f"the figures {describe_figures(tokens)} are not of a statutory table"
        collector.warn(kind, problem, tokens)
        return
    for row in rows:
        figures = describe_figures(row)
        text = " ".join(lines[row[0].line].text.replace("|", " ").split())
        quote = f" of {text[:_LONGEST_QUOTE]!r}" if text not in (figures, row[0].raw) else ""
        collector.warn(kind, f"the figures {figures}{quote} belong to no known row", row)


def _unread_rows(
    region: TableRegion, lines: Sequence[LayoutLine], collector: TableCollector
) -> Iterator[list[CellToken]]:
    """Yield the unread figures of each line, or of several lines without labels."""
    numbered = has_row_numbers(region)
    row: list[CellToken] = []
    for number, tokens in enumerate(region.tokens, region.lines[0]):
        unread = _unread(tokens, lines[number], numbered, collector)
        labelled = any(token.kind not in ("value", "blank") for token in tokens)
        if row and (labelled or len(unread) != 1):
            yield row
            row = []
        row += unread
        if len(unread) > 1:
            yield row
            row = []
    if row:
        yield row


def _unread(
    tokens: Sequence[CellToken], line: LayoutLine, numbered: bool, collector: TableCollector
) -> list[CellToken]:
    labels = [n for n, token in enumerate(tokens) if token.kind != "value"] if numbered else []
    unread = [
        token
        for token in tokens[(labels or [0])[0] :]
        if token.kind == "value" and id(token) not in collector.handled and _has_number(token)
    ]
    if not unread:
        return []
    patterns = lexicon().lines
    text = line.text.strip(" |\t")
    about_form = patterns.preface.fullmatch(text) or patterns.caption.fullmatch(text)
    return [] if about_form else unread


def _has_number(token: CellToken) -> bool:
    """Return whether a value is a printed figure, or a cell of figures that contains no number."""
    value = parse_value(token.text)
    return value is None or value.number is not None
