"""PDF: the text layer as paragraphs and ruled tables."""

import io
import logging
from dataclasses import replace

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ReadBlocks, assemble
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.inference.readers.pdf_page import PdfLine, Sheet, read_page

MAX_PAGES = 500
"""Pages of the longest document that is read; no annual report comes near."""

_WATERMARK = 60  # characters on a page that may be turned without being missed
_UNMAPPED = "(cid:"  # what pdfminer writes for a glyph without a character
logging.getLogger("pdfminer").setLevel(logging.ERROR)


def read(data: bytes, pages: int = MAX_PAGES) -> ReadBlocks:
    """Return the text of a PDF; tables with ruled lines become grids, also over page breaks.

    Raises:
        DocumentError: the file is broken, protected by a password, longer than `pages`, or
            has no usable text layer (a scan).
    """
    try:
        sheets, warnings = _sheets(data, pages)
        text, grids = assemble(to_blocks(sheets))
    except DocumentError:
        raise
    except PdfminerException as error:
        if error.args and isinstance(error.args[0], PDFPasswordIncorrect):
            raise DocumentError("is protected by a password; save it without one") from error
        raise _broken(error) from error
    except Exception as error:  # pdfminer meets broken files with errors of any kind
        raise _broken(error) from error
    if not text:
        raise DocumentError("has no text layer (a scan?); have it recognised (OCR) first")
    if text.count(_UNMAPPED) * 20 > len(text):
        raise DocumentError(
            "has fonts that do not tell their characters; have it recognised (OCR) first"
        )
    if lost := text.count("\0"):
        warnings += (f"{lost} characters could not be read: a font does not tell them",)
        text = text.replace("\0", "\ufffd")
        grids = tuple(replace(grid, rows=_without_nulls(grid.rows)) for grid in grids)
    return ReadBlocks(text, grids, warnings=warnings)


def _without_nulls(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.replace("\0", "\ufffd") for cell in row) for row in rows)


def _sheets(data: bytes, pages: int) -> tuple[list[Sheet], tuple[str, ...]]:
    sheets: list[Sheet] = []
    warnings: list[str] = []
    with pdfplumber.open(io.BytesIO(data)) as document:
        if len(document.pages) > pages:
            raise DocumentError(f"has more than {pages} pages; split it")
        for page in document.pages:
            sheet = read_page(page)
            sheets.append(sheet)
            if page.images and not any(isinstance(part, PdfLine) for part in sheet.content):
                warnings.append(f"page {page.page_number} has no text, it may be scanned")
            if sheet.turned > _WATERMARK:
                warnings.append(f"page {page.page_number} has turned text, which was left out")
            page.close()  # frees its characters
    return sheets, tuple(warnings)


def _broken(error: Exception) -> DocumentError:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return DocumentError(f"is a broken PDF ({reason}); fetch or save it again")
