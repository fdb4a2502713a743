"""PDF: the text layer, as paragraphs and ruled tables."""

import io
import logging
from functools import partial

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from gongkai.document.errors import DocumentError
from gongkai.inference.ocr.documents import figure_warnings, place_figures
from gongkai.inference.ocr.pdf_pages import draw_pages
from gongkai.inference.ocr.scans import recognise_scans
from gongkai.inference.readers.blocks import ParsedDocument, assemble_text
from gongkai.inference.readers.page_warnings import find_page_warnings
from gongkai.inference.readers.pdf_annotations import paint_annotations
from gongkai.inference.readers.pdf_device import ContentDevice
from gongkai.inference.readers.pdf_fonts import UNREADABLE, FontManager
from gongkai.inference.readers.pdf_interpreter import ContentInterpreter
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.inference.readers.pdf_optional import OptionalContent
from gongkai.inference.readers.pdf_page import PdfPage, read_page
from gongkai.inference.readers.provenance import describe_pages

MAX_PAGES = 500
"""The default page limit; annual reports are far shorter."""

logging.getLogger("pdfminer").setLevel(logging.ERROR)


def read(data: bytes, max_pages: int = MAX_PAGES) -> ParsedDocument:
    """Return the text of a PDF; ruled tables become grids, also across page breaks.

    Pages without text are recognised in their pictures if the extra `ocr` is installed.

    Raises:
        DocumentError: the file is broken, protected by a password, longer than `max_pages`, or
            has no usable text layer (a scan) and cannot be recognised.
    """
    try:
        pages = _read_pages(data, max_pages)
        scans = recognise_scans(pages, partial(draw_pages, data))
        text, grids = assemble_text(to_blocks(scans.pages))
    except DocumentError:
        raise
    except PdfminerException as error:
        if error.args and isinstance(error.args[0], PDFPasswordIncorrect):
            raise DocumentError("is protected by a password; save it without one") from error
        raise _broken(error) from error
    except Exception as error:  # pdfminer raises errors of any kind on broken files
        raise _broken(error) from error
    if not text:
        raise DocumentError(f"has no text layer (a scan?); {scans.remedy}")
    if text.count(UNREADABLE) * 13 > len(text):
        raise DocumentError(f"has fonts without a character mapping; {scans.remedy}")
    return ParsedDocument(
        text,
        grids,
        warnings=(
            *find_page_warnings(pages, scans.recognised),
            *figure_warnings(scans.numbered),
        ),
        recognised=place_figures(text, scans.numbered),
        reader=scans.describe("pdf", "pdfplumber", "pdfminer.six", "pypdfium2"),
        recogniser=scans.recogniser,
        pages=describe_pages(len(pages)),
    )


def _read_pages(data: bytes, max_pages: int) -> list[PdfPage]:
    pages: list[PdfPage] = []
    with pdfplumber.open(io.BytesIO(data)) as document:
        if len(document.pages) > max_pages:
            raise DocumentError(f"has more than {max_pages} pages; split it")
        manager = FontManager()
        device = ContentDevice(manager, OptionalContent(document.doc.catalog))
        interpreter = ContentInterpreter(manager, device)
        for page in document.pages:
            interpreter.process_page(page.page_obj)
            struck = paint_annotations(interpreter, page.page_obj)
            pages.append(read_page(device.content, struck))
    return pages


def _broken(error: Exception) -> DocumentError:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return DocumentError(f"is a broken PDF ({reason}); fetch or save it again")
