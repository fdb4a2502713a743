"""Word 97-2003 documents converted to DOCX with doc2docx, where LibreOffice is not installed.

WPS Writer stores .wps files in the same format.
"""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from doc2docx import convert  # type: ignore[import-untyped]  # without type hints
from doc2docx.errors import (  # type: ignore[import-untyped]  # without type hints
    EncryptedDocumentError,
)

from gongkai.document.errors import DocumentError

# What the converter reports about parts that do not belong to the text.
_HARMLESS = re.compile("SUMMARY|FONT|STYLE|PROTECTION|TRACK_REV|SECTION|HEADER|FOOTER|BOOKMARK")
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class ConvertedDocument:
    """A converted document.

    Attributes:
        data: the DOCX file.
        problems: what the converter left out or repaired, in its own words.
    """

    data: bytes
    problems: tuple[str, ...] = ()


def convert_legacy(data: bytes) -> ConvertedDocument:
    """Return a Word 97-2003 document as DOCX.

    Raises:
        DocumentError: the document is broken or protected by a password.
    """
    with tempfile.TemporaryDirectory(prefix="gongkai-") as folder:
        source = Path(folder) / "report.doc"
        source.write_bytes(data)
        try:
            result = convert(source)
        except EncryptedDocumentError as error:
            raise DocumentError("is protected by a password; save it without one") from error
        except Exception as error:  # a broken file can make the converter raise errors of any kind
            reason = " ".join(str(error).split())[:200] or type(error).__name__
            raise DocumentError(f"is a broken Word document ({reason}); save it again") from error
        found = (
            warning.code.lower().replace("_", " ")
            for warning in result.report.warnings
            if _HARMLESS.search(warning.code) is None
        )
        return ConvertedDocument(
            result.output_path.read_bytes(), tuple(dict.fromkeys(found))[:_SHOWN]
        )
