"""DOCX: paragraphs, tables and text boxes in the order in which Word shows them.

The parts of a document are in a ZIP archive, or in one XML file ("flat OPC").
"""

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import Block, ParsedDocument, assemble_text
from gongkai.inference.readers.docx_blocks import read_blocks
from gongkai.inference.readers.docx_findings import Findings
from gongkai.inference.readers.docx_package import BROKEN, broken, open_package


def read(data: bytes) -> ParsedDocument:
    """Return the text of a DOCX file with its automatic numbering; data tables become grids.

    Tracked deletions, note marks, page headers and footers are left out; hidden and crossed-out
    text and pictures are left out with a warning. Footnotes and endnotes follow at the end.

    Raises:
        DocumentError: the file is broken, is too large when unpacked, or contains no text.
    """
    findings = Findings()
    try:
        blocks = read_blocks(open_package(data), findings)
        return assemble_document(blocks, findings)
    except BROKEN as error:
        raise broken(error) from error


def assemble_document(blocks: list[Block], findings: Findings) -> ParsedDocument:
    """Return the text and the grids of `blocks` with the warnings of `findings`.

    Raises:
        DocumentError: the blocks contain no text.
    """
    text, grids = assemble_text(blocks)
    if not text:
        raise DocumentError("contains no text (pictures only?); run OCR on it first")
    return ParsedDocument(
        text,
        grids,
        warnings=tuple(findings.all_warnings()),
        recognised=findings.pictures.figures(text),
        recogniser=findings.pictures.recogniser,
    )
