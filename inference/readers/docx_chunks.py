"""Documents in a Word document (``w:altChunk``): HTML, web archives, text, Word documents, RTF."""

from gongkai.document.errors import DocumentError
from gongkai.document.report import Format
from gongkai.inference.readers import html, mhtml, office, text
from gongkai.inference.readers.blocks import Block, Paragraph
from gongkai.inference.readers.docx_blocks import read_blocks
from gongkai.inference.readers.docx_findings import PICTURE, Findings
from gongkai.inference.readers.docx_package import BROKEN, broken, open_package
from gongkai.inference.readers.encodings import decode
from gongkai.inference.readers.formats import detect_format
from gongkai.inference.readers.unread_objects import UnreadObject


def read_chunk(content: bytes, name: str, findings: Findings, depth: int) -> list[Block]:
    """Return the blocks of an embedded document.

    Args:
        content: its bytes.
        name: the name of its part; the format is recognised by the content.
        findings: receives what is left out.
        depth: the number of documents that contain it.

    Raises:
        DocumentError: it cannot be read.
    """
    format = detect_format(content, name).format
    if format == "html":
        decoded = decode(content)
        if decoded is None:
            raise DocumentError("has no known encoding; save the page as UTF-8")
        return _read_page(decoded.text, findings)
    if format == "mhtml":
        return _read_page(mhtml.find_page(content).text, findings)
    return _read_document(content, format, findings, depth)


def _read_page(page: str, findings: Findings) -> list[Block]:
    blocks, warnings = html.read_fragment(page)
    findings.warnings += warnings
    for block in blocks:
        if isinstance(block, UnreadObject):
            findings.add_object(PICTURE)
        elif isinstance(block, Paragraph):
            findings.see(block.text)
    return blocks


def _read_document(content: bytes, format: Format, findings: Findings, depth: int) -> list[Block]:
    if format in ("txt", "md"):
        parsed = text.read(content)
        findings.warnings += parsed.warnings
        return [Paragraph(line) for line in parsed.text.split("\n")]
    if format in ("rtf", "doc", "wps"):
        content = office.convert(content)
    elif format != "docx":
        raise DocumentError(f"is {format}, which is not read here; insert it as text")
    try:
        return read_blocks(open_package(content), findings, depth)
    except BROKEN as error:
        raise broken(error) from error
