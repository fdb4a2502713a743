"""Format detection from the content of a file, and from its name if the content is ambiguous."""

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import PurePath

from gongkai.document.errors import DocumentError
from gongkai.document.report import Format

# The supported extensions with the format that each one indicates.
EXTENSIONS: dict[str, Format] = {
    ".txt": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".shtml": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
    ".doc": "doc",
    ".wps": "wps",
    ".ofd": "ofd",
}

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"(?:<\?xml[^>]*>|<!--.*?-->|\s|\xef\xbb\xbf|\xff\xfe|\xfe\xff)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|script|style)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<(?:/?[a-z][a-z0-9]*)[\s>/]", re.IGNORECASE)
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*\[?\s*\{\s*"')
_HEAD = 65_536  # bytes
_UNSUPPORTED = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b", "an archive"),
    (b"MIME-Version:", "a web archive (MHTML)"),
    (b"From: <Saved by", "a web archive (MHTML)"),
)


@dataclass(frozen=True, slots=True)
class DetectedFormat:
    """The format of a file; `warning` if its name indicates another one."""

    format: Format
    warning: str | None = None


def detect_format(data: bytes, name: str | None) -> DetectedFormat:
    """Return the format of `data`, the content of a file with this `name`, if it has one.

    Raises:
        DocumentError: the format is not supported.
    """
    extension = PurePath(name or "").suffix.lower()
    expected = EXTENSIONS.get(extension)
    found = _detect_by_content(data, expected)
    # A .doc or .wps file may have either format; an unknown extension indicates nothing.
    if expected is None or found == expected or {found, expected} <= {"doc", "wps"}:
        return DetectedFormat(found)
    return DetectedFormat(
        found, f"the name ends in {extension}, the content is {found}: read as such"
    )


def _detect_by_content(data: bytes, expected: Format | None) -> Format:
    for signature, kind in _UNSUPPORTED:
        if data.startswith(signature):
            raise DocumentError(f"is {kind}; give the report as HTML, DOCX, PDF or text")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _detect_in_zip(data)
    if data.startswith((_OLE, b"{\\rtf")):
        return _detect_office(data, expected)
    return _detect_text(data, expected)


def _detect_text(data: bytes, expected: Format | None) -> Format:
    if expected == "json" or (expected is None and _JSON.match(data[:_HEAD])):
        return "json"
    head = data[:_HEAD].replace(b"\0", b"")  # so that tags are also found in UTF-16
    if _HTML.match(head) or (expected == "html" and _TAG.search(head)):
        return "html"
    return "md" if expected == "md" else "txt"


def _detect_in_zip(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise DocumentError("is a broken DOCX or ZIP file; fetch or save it again") from error
    if "OFD.xml" in names:
        return "ofd"
    if any(name.startswith("word/") for name in names):
        return "docx"
    raise DocumentError("is a ZIP file without a Word document; unpack it or save it as DOCX")


def _detect_office(data: bytes, expected: Format | None) -> Format:
    if not data.startswith(_OLE):
        return "doc"
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise DocumentError("is protected by a password; save it without one")
    if "WordDocument".encode("utf-16-le") not in data and expected != "wps":
        raise DocumentError("is an Office file but no Word document; save it as DOCX or PDF")
    return "wps" if expected == "wps" else "doc"
