"""PDF: the text layer, as paragraphs and ruled tables."""

import io
import logging
from dataclasses import replace

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument, assemble_text
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.inference.readers.pdf_page import PdfLine, PdfPage, read_page

MAX_PAGES = 500
"""The default page limit; annual reports are far shorter."""

_MAX_WATERMARK = 60  # rotated characters per page that are left out without a warning
_UNMAPPED = "(cid:"  # pdfminer writes this for a glyph without a character
logging.getLogger("pdfminer").setLevel(logging.ERROR)


def read(data: bytes, max_pages: int = MAX_PAGES) -> ParsedDocument:
    """Return the text of a PDF; ruled tables become grids, also across page breaks.

    Raises:
        DocumentError: the file is broken, protected by a password, longer than `max_pages`, or
            has no usable text layer (a scan).
    """
    try:
        pages, warnings = _read_pages(data, max_pages)
        text, grids = assemble_text(to_blocks(pages))
    except DocumentError:
        raise
    except PdfminerException as error:
        if error.args and isinstance(error.args[0], PDFPasswordIncorrect):
            raise DocumentError("is protected by a password; save it without one") from error
        raise _broken(error) from error
    except Exception as error:  # pdfminer raises errors of any kind on broken files
        raise _broken(error) from error
    if not text:
        raise DocumentError("has no text layer (a scan?); run OCR on it first")
    if text.count(_UNMAPPED) * 20 > len(text):
        raise DocumentError("has fonts without a character mapping; run OCR on it first")
    if lost := text.count("\0"):
        warnings += (f"{lost} characters could not be read: a font does not tell them",)
        text = text.replace("\0", "\ufffd")
        grids = tuple(replace(grid, rows=_without_nulls(grid.rows)) for grid in grids)
    return ParsedDocument(text, grids, warnings=warnings)


def _without_nulls(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.replace("\0", "\ufffd") for cell in row) for row in rows)


def _read_pages(data: bytes, max_pages: int) -> tuple[list[PdfPage], tuple[str, ...]]:
    pages: list[PdfPage] = []
    warnings: list[str] = []
    with pdfplumber.open(io.BytesIO(data)) as document:
        if len(document.pages) > max_pages:
            raise DocumentError(f"has more than {max_pages} pages; split it")
        for page in document.pages:
            pdf_page = read_page(page)
            pages.append(pdf_page)
            if page.images and not any(isinstance(part, PdfLine) for part in pdf_page.content):
                warnings.append(f"page {page.page_number} has no text, it may be scanned")
            if pdf_page.rotated > _MAX_WATERMARK:
                warnings.append(f"page {page.page_number} has turned text, which was left out")
            page.close()  # frees the memory of its characters
    return pages, tuple(warnings)


def _broken(error: Exception) -> DocumentError:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return DocumentError(f"is a broken PDF ({reason}); fetch or save it again")
