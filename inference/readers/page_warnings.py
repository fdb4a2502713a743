"""Warnings about pages: what was left out of them, or could not be read."""

from collections.abc import Container, Iterator, Sequence

from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage

_PICTURED = 0.1  # the share of a page from which pictures may have text that is worth a warning
_SHOWN = 40  # characters of a text that are quoted in a warning


def find_page_warnings(pages: Sequence[PdfPage], recognised: Container[int] = ()) -> Iterator[str]:
    """Yield what was left out of the pages of a PDF or OFD file, or could not be read.

    Args:
        pages: the pages.
        recognised: the numbers, from 1, of those that were recognised in their pictures.
    """
    hidden, struck = sum(page.hidden for page in pages), sum(page.struck for page in pages)
    if hidden:
        yield f"{hidden} hidden characters were left out"
    if struck:
        yield f"{struck} crossed-out characters were left out"
    for number, page in enumerate(pages, 1):
        if number not in recognised:
            yield from _page_warnings(number, page)


def _page_warnings(number: int, page: PdfPage) -> Iterator[str]:
    has_text = any(isinstance(part, PdfLine) for part in (*page.content, *page.turned))
    has_text = has_text or any(cell.text for table in page.tables for cell in table.cells)
    if not has_text and not page.is_blank:
        yield f"page {number} has no text, it may be scanned"
    elif page.is_recognised:
        yield f"page {number} is a scan with recognised text, check its figures"
    elif page.pictured >= _PICTURED:
        yield f"page {number} has pictures on {page.pictured:.0%} of its area, which were not read"
    if page.inclined:
        yield f"page {number} has turned text, which was left out: {quote(page.inclined)}"
    for watermark in page.watermarks:
        yield f"page {number} has a watermark, which was left out: {quote(watermark)}"
    if page.unreadable:
        yield (
            f"page {number}: {page.unreadable} characters could not be read, their font has no "
            "mapping for them"
        )


def quote(text: str) -> str:
    """Return the start of a text, as a warning quotes it."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
