"""Plain text: the decoded file with normalized line ends, and edits for the markup in it."""

from dataclasses import replace

from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.encodings import decode_lines
from gongkai.inference.readers.markup import read_markup


def read(data: bytes) -> ParsedDocument:
    r"""Return the text of `data` with ``\r\n`` and ``\r`` replaced by ``\n``.

    Raises:
        DocumentError: the bytes are not text in a known encoding.
    """
    decoded = decode_lines(data)
    document = read_markup(decoded.text)
    return replace(
        document, encoding=decoded.encoding, warnings=decoded.warnings + document.warnings
    )
