"""OFD (GB/T 33190): the text of its pages as paragraphs and ruled tables, as in a PDF."""

from collections.abc import Iterator

from gongkai.document.errors import DocumentError
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


def read(data: bytes) -> ParsedDocument:
    """Return the text of an OFD file; ruled tables become grids, also across page breaks.

    The documents of the file follow each other. Signatures are not checked.

    Raises:
        DocumentError: the file is broken, protected, longer than `MAX_PAGES`, unpacks to more
            than a limit, or has no text (a scan).
    """
    try:
        return _read(data)
    except RecursionError as error:
        raise broken("objects within each other without end") from error


def _read(data: bytes) -> ParsedDocument:
    documents = open_documents(OfdPackage(data))
    if sum(len(document.pages()) for document in documents) > MAX_PAGES:
        raise DocumentError(f"has more than {MAX_PAGES} pages; split it")
    painter = Painter()
    blocks: list[Block] = []
    pages: list[PdfPage] = []
    warnings: list[str] = []
    for document in documents:
        own = [*_read_pages(document, painter, len(pages), warnings)]
        blocks += to_blocks(own)
        pages += own
    text, grids = assemble_text(blocks)
    if not text:
        raise DocumentError("has no text layer (a scan?); run OCR on it first")
    if text.count(UNREADABLE) * 13 > len(text):
        raise DocumentError("has fonts without a character mapping; run OCR on it first")
    if len(documents) > 1:
        warnings.append(f"the file contains {len(documents)} documents, which follow each other")
    return ParsedDocument(
        text,
        grids,
        warnings=(*find_page_warnings(pages), *warnings, *_document_warnings(documents)),
        pages=describe_pages(len(pages)),
    )


def _read_pages(
    document: OfdDocument, painter: Painter, before: int, warnings: list[str]
) -> Iterator[PdfPage]:
    for number, element in enumerate(document.pages(), before + 1):
        painted = document.paint(element, painter)
        if painted.contradictions:
            warnings.append(
                f"page {number}: {painted.contradictions} characters are stored with glyphs of "
                "other characters; check the page"
            )
        warnings += [
            f"page {number} has a watermark, which was left out: {quote(text)}"
            for text in painted.watermarks
        ]
        yield read_page(painter.content)


def _document_warnings(documents: list[OfdDocument]) -> Iterator[str]:
    if any(document.is_signed for document in documents):
        yield "the document is signed; the signature was not checked, and the seal was not read"
    for document in documents:
        for name in document.attachments():
            yield f"the file {name} of the article was not read; check the page"
