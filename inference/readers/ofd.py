"""OFD (GB/T 33190): the text of its pages as paragraphs and ruled tables, as in a PDF."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from PIL import Image

from gongkai.document.errors import DocumentError
from gongkai.inference.ocr.documents import Pixels, figure_warnings, place_figures
from gongkai.inference.ocr.scans import Scans, recognise_scans
from gongkai.inference.readers.blocks import Block, ParsedDocument, assemble_text
from gongkai.inference.readers.ofd_document import OfdDocument, open_documents
from gongkai.inference.readers.ofd_package import OfdPackage, broken
from gongkai.inference.readers.ofd_painter import Painter
from gongkai.inference.readers.page_warnings import find_page_warnings, quote
from gongkai.inference.readers.pdf_fonts import UNREADABLE
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.inference.readers.pdf_page import PdfPage, read_page
from gongkai.inference.readers.provenance import describe_pages

MAX_PAGES = 500
"""The page limit of all documents of a file; annual reports are far shorter."""

_MAX_PIXELS = 100_000_000  # of the picture of a page
_BLANK = np.full((1000, 707), 255, np.uint8)


@dataclass
class _Pages:
    """The pages of all documents of a file.

    Attributes:
        pages: in order.
        lengths: the numbers of pages of each document.
        scans: for each page, the file of the picture that covers it.
        warnings: about single pages.
    """

    pages: list[PdfPage] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    scans: list[str | None] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read(data: bytes) -> ParsedDocument:
    """Return the text of an OFD file; ruled tables become grids, also across page breaks.

    The documents of the file follow each other. Signatures are not checked. Pages without text
    are recognised in their pictures if the extra `ocr` is installed.

    Raises:
        DocumentError: the file is broken, protected, longer than `MAX_PAGES`, unpacks to more
            than a limit, or has no text (a scan) and cannot be recognised.
    """
    try:
        return _read(OfdPackage(data))
    except RecursionError as error:
        raise broken("objects within each other without end") from error


def _read(package: OfdPackage) -> ParsedDocument:
    documents = open_documents(package)
    if sum(len(document.pages()) for document in documents) > MAX_PAGES:
        raise DocumentError(f"has more than {MAX_PAGES} pages; split it")
    read = _read_pages(documents)
    scans = recognise_scans(
        read.pages,
        lambda numbers: (_picture(package, read.scans[number - 1]) for number in numbers),
    )
    text, grids = assemble_text(_blocks(scans, read.lengths))
    if not text:
        raise DocumentError(f"has no text layer (a scan?); {scans.remedy}")
    if text.count(UNREADABLE) * 13 > len(text):
        raise DocumentError(f"has fonts without a character mapping; {scans.remedy}")
    return ParsedDocument(
        text,
        grids,
        warnings=(
            *find_page_warnings(read.pages, scans.recognised),
            *figure_warnings(scans.numbered),
            *read.warnings,
            *_document_warnings(documents),
        ),
        recognised=place_figures(text, scans.numbered),
        reader=scans.describe("ofd", "lxml", "pillow"),
        recogniser=scans.recogniser,
        pages=describe_pages(len(read.pages)),
    )


def _read_pages(documents: Sequence[OfdDocument]) -> _Pages:
    found = _Pages()
    painter = Painter()
    for document in documents:
        elements = document.pages()
        found.lengths.append(len(elements))
        for element in elements:
            painted = document.paint(element, painter)
            found.pages.append(read_page(painter.content))
            found.scans.append(painted.scan)
            number = len(found.pages)
            if painted.contradictions:
                found.warnings.append(
                    f"page {number}: {painted.contradictions} characters are stored with glyphs "
                    "of other characters; check the page"
                )
            found.warnings += [
                f"page {number} has a watermark, which was left out: {quote(text)}"
                for text in painted.watermarks
            ]
    return found


def _blocks(scans: Scans, lengths: Sequence[int]) -> list[Block]:
    """Return the blocks of the documents, each laid out on its own."""
    blocks: list[Block] = []
    start = 0
    for length in lengths:
        blocks += to_blocks(scans.pages[start : start + length])
        start += length
    return blocks


def _picture(package: OfdPackage, name: str | None) -> Pixels:
    """Return the picture of a scanned page; a blank one if there is none that can be read."""
    if name is None:
        return _BLANK
    try:
        with Image.open(io.BytesIO(package.content(name))) as image:
            if image.width * image.height > _MAX_PIXELS:
                return _BLANK
            return np.array(image.convert("RGB"))
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError):
        return _BLANK


def _document_warnings(documents: Sequence[OfdDocument]) -> Iterator[str]:
    if len(documents) > 1:
        yield f"the file contains {len(documents)} documents, which follow each other"
    if any(document.is_signed for document in documents):
        yield "the document is signed; the signature was not checked, and the seal was not read"
    for document in documents:
        for name in document.attachments():
            yield f"the file {name} of the article was not read; check the page"
