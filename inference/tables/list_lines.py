"""Lines of a list: each has a name, a figure and its unit, without a border between them."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from gongkai.inference.tables.layout_lines import LayoutLine
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.tokens import CellToken

_FORM_ROWS = 5
_FORM_SHARE = 0.8
_FORM_NAME = re.compile(r".*(?:数|数量|费用|经费)")
# In these tables, a row may have a single figure.
_SINGLE_FIGURES = frozenset(["article20", "indicator_form"])


def is_list_line(line: LayoutLine, tokens: Sequence[CellToken]) -> bool:
    """Return whether a line is an item of a list rather than a row: 收到申请3件, 办结：3件.

    Each figure is behind its name in the same cell, and has a unit.
    """
    if line.grid is not None or not any(token.senses for token in tokens):
        return False
    figures = [cell.masked for cell in line.cells if any(map(str.isdigit, cell.masked))]
    return bool(figures) and all(map(_items().fullmatch, figures))


def may_be_row(tokens: Sequence[CellToken], above: Iterable[CellToken]) -> bool:
    """Return whether a line in the form of a list item is a row of the table above it.

    Args:
        tokens: the tokens of the line.
        above: the tokens of the table.
    """
    kinds = _kinds(tokens, ("row",)) & _SINGLE_FIGURES
    return bool(kinds & _kinds(above, ("row", "column", "head")))


def is_form(lines: Sequence[Sequence[CellToken]]) -> bool:
    """Return whether lines in the form of list items are the rows of a form without its head.

    They are if nearly all of them have the names that only the form uses: 收到申请数, not 收到申请.
    """
    forms = sum(
        any(
            token.exact and _FORM_NAME.fullmatch(token.text) and _kinds([token], ("row",))
            for token in tokens
        )
        for tokens in lines
    )
    return forms >= _FORM_ROWS and forms >= _FORM_SHARE * len(lines)


def _kinds(tokens: Iterable[CellToken], roles: Sequence[str]) -> set[str]:
    return {s.kind for token in tokens for s in token.senses if s.role in roles}


@cache
def _items() -> re.Pattern[str]:
    units = "|".join(map(re.escape, lexicon().unit_words))
    figure = rf"\d+(?:,\d{{3}})*(?:\.\d+)? ?(?:[万亿]?(?:{units})|[万亿%])"
    # An item is matched in one way only (atomic), so that the time is linear.
    return re.compile(rf"(?>[^\d|\t]*[一-鿿][\x01: ]{{0,3}}{figure}[\s\x01、,;.。]*)+")
