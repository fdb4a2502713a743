"""Plain text: the decoded file with normalized line ends, and edits for the markup in it."""

from dataclasses import replace

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.encodings import decode
from gongkai.inference.readers.markup import read_markup


def read(data: bytes) -> ParsedDocument:
    r"""Return the text of `data` with ``\r\n`` and ``\r`` replaced by ``\n``.

    Raises:
        DocumentError: the bytes are not text in a known encoding.
    """
    decoded = decode(data)
    if decoded is None:
        raise DocumentError(
            "is neither text in a known encoding nor a known document format;"
            " save it as UTF-8 text, HTML, DOCX or PDF"
        )
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    document = read_markup(text)
    return replace(
        document, encoding=decoded.encoding, warnings=decoded.warnings + document.warnings
    )
