"""The cells of an HTML table and their spans."""

from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

_MAX_SPAN = 1000  # the limit of browsers (HTML standard, colspan)


def find_owned(element: HtmlElement, tags: Sequence[str]) -> Iterator[HtmlElement]:
    """Yield the elements with one of the `tags` under `element`, but not in nested tables."""
    stack = list(reversed(element))
    while stack:
        node = stack.pop()
        if node.tag in tags:
            yield node
        elif node.tag not in ("table", "td", "th"):
            stack.extend(reversed(node))


def read_spans(cell: HtmlElement) -> tuple[int, int]:
    """Return the row span and the column span of `cell`; rowspan 0 covers all further rows."""
    if not cell.keys():
        return 1, 1
    height = _number(cell.get("rowspan"))
    return height or _MAX_SPAN, max(1, _number(cell.get("colspan")))


def _number(value: str | None) -> int:
    digits = (value or "1").strip().rstrip("%")
    return min(int(digits), _MAX_SPAN) if digits.isdecimal() and len(digits) < 9 else 1
