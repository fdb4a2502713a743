"""Pages of a document that have no text, replaced by what is recognised in their pictures."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from gongkai.document.errors import GongkaiError
from gongkai.inference.ocr.documents import (
    Pixels,
    align_tables,
    describe_recogniser,
    recognise_pages,
)
from gongkai.inference.ocr.page_reading import RecognisedPage
from gongkai.inference.ocr.settings import ocr_settings
from gongkai.inference.readers.pdf_fonts import UNREADABLE
from gongkai.inference.readers.pdf_lines import PdfLine
from gongkai.inference.readers.pdf_page import PdfPage
from gongkai.inference.readers.provenance import describe_reader

_SCAN = 0.5  # the share of a page that the picture of a scan covers
_STAMPED = 40  # characters; a scan can have a page number or a stamp as text

Draw = Callable[[Sequence[int]], Iterable[Pixels]]
"""Returns the pictures of pages with these numbers, from 1."""


@dataclass(frozen=True, slots=True)
class Scans:
    """The pages of a document, with recognised ones in the place of scans.

    Attributes:
        pages: all pages.
        recognised: the recognised pages by number, from 1.
        is_missing: whether there are scans, and the extra `ocr` is not installed.
    """

    pages: list[PdfPage]
    recognised: Mapping[int, RecognisedPage] = field(default_factory=dict)
    is_missing: bool = False

    @property
    def numbered(self) -> list[tuple[int, RecognisedPage]]:
        """The recognised pages with their numbers, in order."""
        return sorted(self.recognised.items())

    @property
    def remedy(self) -> str:
        """What to do about a document without text."""
        if self.is_missing:
            return "pip install 'gongkai[ocr]' to read it"
        if self.recognised:
            return "scan it again with 200 dpi or more"
        return "use --ocr auto, or run OCR on it first"

    def describe(self, name: str, *libraries: str) -> str | None:
        """Return the reader that also draws pages; None if nothing was recognised."""
        return describe_reader(name, *libraries) if self.recognised else None

    @property
    def recogniser(self) -> str | None:
        """The name and the version of the recogniser; None if nothing was recognised."""
        return describe_recogniser() if self.recognised else None


def recognise_scans(pages: Sequence[PdfPage], draw: Draw) -> Scans:
    """Return the pages of a document with the scans among them recognised.

    Args:
        pages: as their text layer has them.
        draw: draws the pages that are recognised.
    """
    numbers = [number for number, page in enumerate(pages, 1) if _is_wanted(page)]
    if not numbers:
        return Scans(list(pages))
    try:
        read = zip(numbers, recognise_pages(draw(numbers), len(numbers)), strict=True)
        found = {number: page for number, page in read if page.page.content}
    except GongkaiError:
        return Scans(list(pages), is_missing=True)
    replaced = [
        found[number].page if number in found else page for number, page in enumerate(pages, 1)
    ]
    return Scans(align_tables(replaced), found)


def _is_wanted(page: PdfPage) -> bool:
    mode = ocr_settings().mode
    if mode == "never" or page.is_blank:
        return False
    if mode == "always":
        return True
    text = "".join(_texts(page)).strip()
    if page.pictured >= _SCAN and len(text) < _STAMPED and not page.is_recognised:
        return True
    return not text or 2 * text.count(UNREADABLE) > len(text)


def _texts(page: PdfPage) -> Iterator[str]:
    for part in (*page.content, *page.turned):
        if isinstance(part, PdfLine):
            yield part.text
        else:
            yield from (cell.text for cell in part.cells)
