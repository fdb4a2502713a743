"""The cells of an HTML table and their spans."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from gongkai.inference.readers.blocks import remove_whitespace

_MAX_SPAN = 1000  # the limit of browsers (HTML standard, colspan)
_LONG_CELL = 300  # characters
_FIGURE = re.compile(r"[（(+-]?\d[\d,.，]*\D{0,4}")  # a whole cell; a date is none


def find_owned(element: HtmlElement, tags: Sequence[str]) -> Iterator[HtmlElement]:
    """Yield the elements with one of the `tags` under `element`, but not in nested tables."""
    stack = list(reversed(element))
    while stack:
        node = stack.pop()
        if node.tag in tags:
            yield node
        elif node.tag not in ("table", "td", "th"):
            stack.extend(reversed(node))


def is_data_table(table: HtmlElement) -> bool:
    """Return whether `table` presents figures, and does not arrange the parts of a page.

    It has at least two rows and two columns, a cell with a figure, no table in it, and short cells.
    """
    if next(table.iterdescendants("table"), None) is not None:
        return False
    rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    texts = [remove_whitespace("".join(cell.itertext())) for row in rows for cell in row]
    longest = max(map(len, texts))
    is_short = longest <= _LONG_CELL or longest <= sum(map(len, texts)) * 0.6
    return is_short and any(map(_FIGURE.fullmatch, texts))


def read_spans(cell: HtmlElement) -> tuple[int, int]:
    """Return the row span and the column span of `cell`; rowspan 0 covers all further rows."""
    if not cell.keys():
        return 1, 1
    height = _number(cell.get("rowspan"))
    return height or _MAX_SPAN, max(1, _number(cell.get("colspan")))


def _number(value: str | None) -> int:
    digits = (value or "1").strip().rstrip("%")
    return min(int(digits), _MAX_SPAN) if digits.isdecimal() and len(digits) < 9 else 1
