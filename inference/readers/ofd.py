"""OFD (GB/T 33190): recognised, so that the error names the remedy, but not read."""

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument


def read(data: bytes) -> ParsedDocument:
    """Raise the error of an unsupported format.

    Raises:
        DocumentError: always.
    """
    raise DocumentError("is an OFD document, which is not supported; convert it to PDF")
