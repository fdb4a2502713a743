"""Figures in a table region that no cell and no other warning contains."""

from collections.abc import Sequence

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

    Row numbers in front of the labels and lines about the author of a form are not figures.
    """
    numbered = has_row_numbers(region)
    patterns = lexicon().lines
    for number, tokens in enumerate(region.tokens, region.lines[0]):
        text = lines[number].text.strip(" |\t")
        if patterns.preface.fullmatch(text) or patterns.caption.fullmatch(text):
            continue
        labels = [n for n, token in enumerate(tokens) if token.kind != "value"]
        first = (labels or [0])[0] if numbered else 0
        unread = [
            token
            for token in tokens[first:]
            if id(token) not in collector.handled and _has_number(token)
        ]
        if unread:
            quote = " ".join(text.split())[:_LONGEST_QUOTE]
            problem = f"the figures {describe_figures(unread)} of {quote!r} belong to no known row"
            collector.warn(region.kind, problem, unread)


def _has_number(token: CellToken) -> bool:
    """Return whether a token is a printed figure, or a cell of figures that contains no number."""
    if token.kind != "value":
        return False
    value = parse_value(token.text)
    return value is None or value.number is not None
