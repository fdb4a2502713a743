"""Plain text and Markdown: the decoded file, unchanged but for its line ends."""

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ReadBlocks
from gongkai.inference.readers.encodings import decode


def read(data: bytes) -> ReadBlocks:
    r"""Return the text of `data` with ``\r\n`` and ``\r`` as ``\n`` and nothing else changed.

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
    return ReadBlocks(text, encoding=decoded.encoding, warnings=decoded.warnings)
