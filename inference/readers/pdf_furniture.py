"""Separation of page headers, footers and footnotes of a PDF from the body text."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from statistics import median

from gongkai.inference.readers.blocks import remove_whitespace
from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage
from gongkai.inference.readers.pdf_patterns import (
    contains_figure,
    contains_page_number,
    is_continuation_mark,
    is_page_number,
    is_separator,
    mask_digits,
    starts_list_item,
    starts_note,
)
from gongkai.inference.readers.pdf_tables import RuledTable, is_continuation

SENTENCE_ENDS = "。！？；：.!?;:"

_MARGIN = 0.12  # the share of the page height that the header and the footer may each take up
_SMALLER = 0.92  # the ratio of the size of a note or a header to that of the text
_SAME_PLACE = 3.0  # points


@dataclass(frozen=True, slots=True)
class _Body:
    """The usual size of the text, and the usual space between two lines, in points."""

    size: float
    gap: float


def separate_furniture(pages: Sequence[PdfPage]) -> Iterator[PdfPage]:
    """Yield the pages without headers, footers and page numbers; footnotes become `turned`.

    A line in the margin is dropped if it is a page number, or if it is repeated at the same place
    of other pages, also of odd or even pages alone; a line at that place whose text changes is
    dropped if it is smaller, ruled off, or interrupts a sentence. A line with a figure that is
    not a page number, a date or a document number is kept.
    """
    body = _body(pages)
    repeated = _repeated(pages)
    starts = _number_starts(pages)
    kept: list[PdfPage] = []
    for index, page in enumerate(pages):
        dropped = [
            line
            for line in _margin_lines(page)
            if _is_number(line, index, starts)
            or (
                (_key(line), index) in repeated
                and not (_is_content(line) or _is_running_text(page, line, body))
            )
        ]
        kept.append(_without(page, dropped))
    kept = [_without(page, _lone_headers(kept, index, body)) for index, page in enumerate(kept)]
    for index, page in enumerate(kept):
        yield _with_notes_apart(page, body, _next_text(kept, index))


def is_unfinished(line: PdfLine) -> bool:
    """Return whether a line ends within a sentence, or within a number as 97.5 after its point."""
    ends_in_number = line.text[-1] == "." and line.text[-2:-1].isdecimal()
    return ends_in_number or line.text[-1] not in SENTENCE_ENDS


def _without(page: PdfPage, dropped: Sequence[PdfLine]) -> PdfPage:
    if not dropped:
        return page
    gone = {id(line) for line in dropped}
    return replace(page, content=tuple(part for part in page.content if id(part) not in gone))


def _is_number(line: PdfLine, index: int, starts: Counter[int]) -> bool:
    """Return whether a line of the page with `index` is only a page number or a separator.

    A bare number is a page number if it increases with the pages; otherwise it may be a figure.
    """
    if _is_bare_number(line):
        start = int(line.text) - index
        return start == 1 or starts[start] > 1
    if is_page_number(line.text) or is_separator(line.text) or is_continuation_mark(line.text):
        return True
    return contains_page_number(line.text) and not _is_content(line)


def _number_starts(pages: Sequence[PdfPage]) -> Counter[int]:
    return Counter(
        int(line.text) - index
        for index, page in enumerate(pages)
        for line in _margin_lines(page)
        if _is_bare_number(line)
    )


def _is_bare_number(line: PdfLine) -> bool:
    return line.text.isdecimal() and len(line.text) < 5


def _is_content(line: PdfLine) -> bool:
    """Return whether a line is a sentence, a heading, a row of a table, or has a figure."""
    text = line.text
    is_row = text.count("|") + text.count("｜") > 2  # a footer has fewer: | 3 |
    return is_row or contains_figure(text) or text[-1] in "。；;！？" or starts_list_item(text)


def _is_running_text(page: PdfPage, line: PdfLine, body: _Body) -> bool:
    """Return whether a line goes on in the next one, at the distance and width of the text."""
    position = next(i for i, part in enumerate(page.content) if part is line)
    for other in page.content[max(0, position - 1) : position + 2]:
        if other is line or not isinstance(other, PdfLine):
            continue
        gap = max(other.top - line.bottom, line.top - other.bottom)
        if (
            gap <= 1.3 * body.gap + 1
            and abs(other.size - line.size) <= 0.5
            and other.x0 - 2.5 * line.size <= line.x0 <= other.x0 + 2.5 * line.size
            and line.x1 - line.x0 >= 0.5 * page.width
        ):
            return True
    return False


def _key(line: PdfLine) -> str:
    return mask_digits(remove_whitespace(line.text))


def _repeated(pages: Sequence[PdfPage]) -> set[tuple[str, int]]:
    """Return the keys of lines that are repeated in the margins, with the index of their pages.

    A line is repeated if it is on most pages, or if it is at the same place of two pages, which
    are all pages or all odd or even ones, but for the first.
    """
    found: dict[str, list[tuple[int, PdfLine]]] = defaultdict(list)
    for index, page in enumerate(pages):
        for line in _margin_lines(page):
            found[_key(line)].append((index, line))
    repeated: set[tuple[str, int]] = set()
    for key, places in found.items():
        indices = sorted({index for index, _ in places})
        many = len(indices) >= 3 and len(indices) > len(pages) / 2
        lines = [line for _, line in places]
        if many or (len(indices) >= 2 and _is_regular(indices, len(pages)) and _in_place(lines)):
            repeated |= {(key, index) for index in indices}
    return repeated


def _is_regular(indices: Sequence[int], count: int) -> bool:
    """Return whether the pages with a line follow one another or are every second one."""
    steps = {b - a for a, b in pairwise(indices)}
    return len(steps) == 1 and steps <= {1, 2} and len(indices) >= count // (2 * max(steps))


def _in_place(lines: Sequence[PdfLine]) -> bool:
    first = lines[0]
    return all(
        abs(line.top - first.top) <= _SAME_PLACE and abs(line.size - first.size) <= 0.5
        for line in lines
    )


def _lone_headers(pages: Sequence[PdfPage], index: int, body: _Body) -> list[PdfLine]:
    """Return the headers and footers of a page whose text is on no other page.

    They are at the same height as those of other pages, or interrupt a sentence; and they are
    smaller than the text, or apart from it.
    """
    page = pages[index]
    dropped: list[PdfLine] = []
    in_note = False
    for line, neighbour, is_head in _outermost(page):
        in_note = in_note or (not is_head and starts_note(line.text))
        small = line.size <= _SMALLER * body.size
        is_heading = starts_list_item(line.text) and small
        if is_head and _is_chapter_name(pages, index, line, neighbour, body):
            dropped.append(line)
            continue
        if in_note or neighbour is None or (_is_content(line) and not is_heading):
            continue
        if is_heading and contains_figure(line.text):
            continue
        gap = neighbour.top - line.bottom if is_head else line.top - neighbour.bottom
        ruled = any(
            min(line.top, neighbour.top) < rule[1] < max(line.bottom, neighbour.bottom)
            and rule[2] - rule[0] >= 0.5 * (page.width / 2)
            for rule in page.rules
            if isinstance(neighbour, PdfLine)
        )
        apart = gap > 1.3 * max(body.gap, 0.3 * body.size)
        others = [
            other
            for number, candidate in enumerate(pages)
            if number != index
            for other, _, side in _outermost(candidate)
            if side == is_head and abs(other.top - line.top) <= _SAME_PLACE
        ]
        same_place = sum(abs(other.size - line.size) <= 0.5 for other in others)
        cuts = _cuts(pages, index, body, is_head=is_head)
        everywhere = same_place >= max(2, len(pages) - 2) and gap > 2 * body.gap + 1
        if (
            everywhere
            or (same_place and (small or ruled) and apart)
            or (cuts and (small or ruled or apart))
        ):
            dropped.append(line)
    return dropped


def _is_chapter_name(
    pages: Sequence[PdfPage],
    index: int,
    line: PdfLine,
    neighbour: PdfLine | RuledTable | None,
    body: _Body,
) -> bool:
    """Return whether a heading at the head of a page interrupts a sentence, as on other pages."""
    last = _edge_part(pages[index - 1], body, first=False) if index else None
    if not isinstance(last, PdfLine) or not isinstance(neighbour, PdfLine):
        return False
    is_heading = starts_list_item(line.text) and not contains_figure(line.text)
    is_apart = neighbour.top - line.bottom > 1.3 * max(body.gap, 0.3 * body.size)
    is_cut = (
        is_unfinished(last)
        and last.x1 - last.x0 >= 0.5 * pages[index].width
        and abs(last.size - neighbour.size) <= 0.5
        and not starts_list_item(neighbour.text)
    )
    return (
        is_heading
        and is_apart
        and is_cut
        and any(
            side and starts_list_item(other.text) and _in_place([line, other])
            for page in (*pages[:index], *pages[index + 1 :])
            for other, _, side in _outermost(page)
        )
    )


def _outermost(page: PdfPage) -> Iterator[tuple[PdfLine, PdfLine | RuledTable | None, bool]]:
    """Yield the margin lines with the part next to each, and whether they are at the head."""
    margin = {id(line) for line in _margin_lines(page)}
    content = page.content
    for position, part in enumerate(content):
        if not isinstance(part, PdfLine) or id(part) not in margin:
            continue
        if part.bottom < page.height * _MARGIN:
            yield part, content[position + 1] if position + 1 < len(content) else None, True
        else:
            yield part, content[position - 1] if position else None, False


def _cuts(pages: Sequence[PdfPage], index: int, body: _Body, *, is_head: bool) -> bool:
    """Return whether the text around the header or footer of a page is one sentence or table."""
    upper, lower = (index - 1, index) if is_head else (index, index + 1)
    if upper < 0 or lower >= len(pages):
        return False
    last = _edge_part(pages[upper], body, first=False)
    first = _edge_part(pages[lower], body, first=True)
    if isinstance(last, RuledTable) and isinstance(first, RuledTable):
        return is_continuation(last, first)
    if not isinstance(last, PdfLine) or not isinstance(first, PdfLine):
        return False
    same_size = abs(last.size - first.size) <= 1
    return same_size and is_unfinished(last) and not starts_list_item(first.text)


def _edge_part(page: PdfPage, body: _Body, *, first: bool) -> PdfLine | RuledTable | None:
    """Return the first or last part of the text of a page: without headers, footers and notes."""
    margin = {id(line) for line, _, _ in _outermost(page) if not _is_content(line)}
    parts = page.content if first else page.content[::-1]
    for position, part in enumerate(parts):
        is_small = isinstance(part, PdfLine) and part.size <= _SMALLER * body.size
        if is_small or (position == 0 and id(part) in margin and len(parts) > 1):
            continue
        return part
    return None


def _next_text(pages: Sequence[PdfPage], index: int) -> PdfLine | RuledTable | None:
    if index + 1 < len(pages) and pages[index + 1].content:
        return pages[index + 1].content[0]
    return None


def _with_notes_apart(
    page: PdfPage, body: _Body, following: PdfLine | RuledTable | None
) -> PdfPage:
    """Return the page with its footnotes in `turned`, which is read after the text.

    Footnotes are the lines at the foot that are smaller than the text, from a line that starts
    with a note mark or is below a short rule. A note in the size of the text is one only if the
    text around it is one sentence or one table.
    """
    content = page.content
    start = len(content)
    for position in range(len(content) - 1, 0, -1):
        part, before = content[position], content[position - 1]
        if not isinstance(part, PdfLine):
            break
        small = part.size <= _SMALLER * body.size
        marked = starts_note(part.text)
        if not small and not marked:
            continue_text = isinstance(before, PdfLine) and before.size <= _SMALLER * body.size
            if not continue_text or start < len(content):
                break
        ruled = _is_below_short_rule(page, part, before)
        interrupts = _interrupts(before, following)
        if (small and (marked or ruled or interrupts)) or (marked and (ruled or interrupts)):
            start = position
        elif not small:
            break
    if start == len(content):
        return page
    return replace(page, content=content[:start], turned=(*content[start:], *page.turned))


def _interrupts(before: PdfLine | RuledTable, following: PdfLine | RuledTable | None) -> bool:
    if isinstance(before, RuledTable) or isinstance(following, RuledTable):
        return isinstance(before, RuledTable) and isinstance(following, RuledTable)
    return (
        following is not None
        and is_unfinished(before)
        and abs(before.size - following.size) <= 1
        and not starts_list_item(following.text)
    )


def _is_below_short_rule(page: PdfPage, line: PdfLine, before: PdfLine | RuledTable) -> bool:
    if isinstance(before, RuledTable):
        return False
    return any(
        before.bottom - 0.3 * before.size <= rule[1] <= line.top + 0.3 * line.size
        and rule[2] - rule[0] < 0.5 * page.width
        for rule in page.rules
    )


def _body(pages: Sequence[PdfPage]) -> _Body:
    lines = [
        part
        for page in pages
        for part in page.content
        if isinstance(part, PdfLine)
        and page.height * _MARGIN < part.bottom
        and part.top < page.height * (1 - _MARGIN)
    ]
    if not lines:
        return _Body(12.0, 6.0)
    sizes = sorted((line.size, len(line.text)) for line in lines)
    half = sum(length for _, length in sizes) / 2
    size = next(size for size, total in _running(sizes) if total >= half)
    gaps = [
        below.top - above.bottom
        for page in pages
        for above, below in pairwise(page.content)
        if isinstance(above, PdfLine) and isinstance(below, PdfLine)
        if 0 <= below.top - above.bottom <= 2 * size
    ]
    return _Body(size, max(0.0, median(gaps)) if gaps else 0.5 * size)


def _running(sizes: Sequence[tuple[float, int]]) -> Iterator[tuple[float, int]]:
    total = 0
    for size, length in sizes:
        total += length
        yield size, total


def _margin_lines(page: PdfPage) -> list[PdfLine]:
    """Return the lines in the top and bottom margins, outside all other content."""
    high, low = page.height * _MARGIN, page.height * (1 - _MARGIN)

    def lines(
        parts: Sequence[PdfLine | RuledTable], is_in_margin: Callable[[PdfLine], bool]
    ) -> list[PdfLine]:
        run = takewhile(lambda part: isinstance(part, PdfLine) and is_in_margin(part), parts)
        return [part for part in run if isinstance(part, PdfLine)]

    head = lines(page.content, lambda line: line.bottom < high)
    foot = lines(page.content[::-1], lambda line: line.top > low)
    return head + [line for line in foot if not any(line is other for other in head)]
