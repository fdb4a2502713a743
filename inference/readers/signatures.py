"""What a file is, by its content first and by its name only where the content does not tell."""

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import PurePath

from gongkai.document.errors import DocumentError
from gongkai.document.report import Format

# The extensions that a walk over a directory takes up, and what each promises.
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
_HEAD = 65_536
_FOREIGN = (
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
class Recognised:
    """The format of a file; `warning` where its name promises another."""

    format: Format
    warning: str | None = None


def recognise(data: bytes, name: str | None) -> Recognised:
    """Return the format of `data`, which may be called `name`.

    Raises:
        DocumentError: the content is of a kind that is not read at all.
    """
    extension = PurePath(name or "").suffix.lower()
    promised = EXTENSIONS.get(extension)
    found = _by_content(data, promised)
    # A .doc or .wps may be any office format; a file without a known extension promises nothing.
    if promised is None or found == promised or {found, promised} <= {"doc", "wps"}:
        return Recognised(found)
    return Recognised(found, f"the name ends in {extension}, the content is {found}: read as such")


def _by_content(data: bytes, promised: Format | None) -> Format:
    for mark, kind in _FOREIGN:
        if data.startswith(mark):
            raise DocumentError(f"is {kind}; give the report as HTML, DOCX, PDF or text")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _zip(data)
    if data.startswith((_OLE, b"{\\rtf")):
        return _office(data, promised)
    return _text(data, promised)


def _text(data: bytes, promised: Format | None) -> Format:
    if promised == "json" or (promised is None and _JSON.match(data[:_HEAD])):
        return "json"
    head = data[:_HEAD].replace(b"\0", b"")  # so that UTF-16 shows its tags, too
    if _HTML.match(head) or (promised == "html" and _TAG.search(head)):
        return "html"
    return "md" if promised == "md" else "txt"


def _zip(data: bytes) -> Format:
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


def _office(data: bytes, promised: Format | None) -> Format:
    if not data.startswith(_OLE):
        return "doc"
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise DocumentError("is protected by a password; save it without one")
    if "WordDocument".encode("utf-16-le") not in data and promised != "wps":
        raise DocumentError("is an Office file but no Word document; save it as DOCX or PDF")
    return "wps" if promised == "wps" else "doc"
