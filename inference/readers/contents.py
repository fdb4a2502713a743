"""What a file is by its content: a document of a format, or of a kind that is no document."""

import io
import re
import unicodedata
import warnings
from pathlib import PurePath
from typing import Literal

from gongkai.document.errors import DocumentError
from gongkai.inference.ocr.settings import can_recognise
from gongkai.inference.readers.formats import (
    EXTENSIONS,
    IMAGE_EXTENSIONS,
    DetectedFormat,
    FileContent,
    detect_format,
)

OtherKind = Literal[
    "archive",
    "audio or video",
    "data",
    "empty",
    "font",
    "hidden",
    "image",
    "link",
    "other binary",
    "script or style sheet",
    "special",
    "spreadsheet or presentation",
    "text without Chinese",
]
"""The kinds of files in a folder that are passed over.

`hidden` are files and folders with a name that starts with a dot; `link` are links to folders,
`special` are pipes, sockets and devices, and `data` are JSON without texts, XML, tables in text,
and notes such as README.
"""

HEAD_BYTES = 65_536
"""The bytes at the start of a file that show its kind, except for a ZIP or OLE container."""

_TIFF = re.compile(rb"II\*\0|MM\0\*")
_PAGE_SIDE, _PAGE_RATIO = 1000, (1.25, 1.6)  # pixels of the short side of a scan, long to short

_PATTERNS: tuple[tuple[bytes, OtherKind], ...] = (
    (rb"\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|RIFF.{4}WEBP|II\*\0|MM\0\*", "image"),
    (rb"\0\0[\1\2]\0.\0|8BPS|\0\0\0.ftyp(?:avif|hei[cf]|mif1)", "image"),
    (rb"(?:\xef\xbb\xbf|\s|<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE\s+svg[^>]*>)*<svg", "image"),
    (rb"ID3|\xff[\xfb\xf3\xf2]|OggS|RIFF|FLV\x01|[FC]WS[\1-\x20]", "audio or video"),
    (rb"\x1aE\xdf\xa3|.{4}ftyp|\0\0\x01[\xba\xb3]|0&\xb2u\x8ef|fLaC|#!AMR", "audio or video"),
    (rb"wOF[F2]|OTTO|ttcf|\0\x01\0\0[\0\1].|true\0|.{34}LP\0\0", "font"),
    (rb"Rar!|7z\xbc\xaf|\x1f\x8b|BZh[1-9]|\xfd7zXZ|.{257}ustar|\x28\xb5\x2f\xfd", "archive"),
    (rb"MZ.{2}[^\n]{0,56}\0|\x7fELF|\xca\xfe\xba\xbe|SQLite format 3\0", "other binary"),
)
_SIGNATURES = [(re.compile(pattern, re.DOTALL), kind) for pattern, kind in _PATTERNS]
# The endings of texts that are no reports, although their content is Chinese text as well.
_CODE = re.compile(
    r"\.(?:c|cjs|css|h|java|jsx?|less|mjs|py|sass|scss|sh|bat|tsx?|vue)", re.IGNORECASE
)
_DATA = re.compile(r"\.(?:conf|csv|ini|log|map|sql|toml|tsv|ya?ml)", re.IGNORECASE)
_NOTES = re.compile(r"(?:changelog|copying|licen[cs]e|makefile|notice|readme)\b.*", re.IGNORECASE)
# The endings of pages that a server made: HTML, sometimes without its first tags.
_PAGE = re.compile(
    r"\.(?:action|ashx|aspx?|cfm|cgi|dhtml|do|htmls|jhtml|jspx?|php\d?|phtml|shtm)", re.IGNORECASE
)
_CODE_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|/\*.*?\*/|//[^\n]*\n|;|!)*"
    rb"(?:\(?function\b|\(\(|var\s|let\s|const\s|import\s|export\s|define\(|window\.|document\.|"
    rb"\$\(|jQuery|[\"']use strict|@charset|@import|@media|@font-face|"
    rb"[\w.#*:\[\]=\"'>~+,\s-]{1,200}\{\s*[\w-]+\s*:)",
    re.DOTALL,
)
_TAG_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:[a-z][a-z0-9]*[\s>/]|%|\?php)", re.IGNORECASE)
_XML_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed|urlset|sitemapindex|wsdl)\b")
_QUERY = re.compile(r"[?@;#&]|%3f|\s*\(\d+\)$", re.IGNORECASE)
_COPY_NUMBER = re.compile(r"\.\d{1,4}$")
# Word 2003 and flat OPC are XML, but so are site maps and feeds: the content decides.
# Most pictures in a folder are decorations or photographs.
_AMBIGUOUS = frozenset({".xml", *IMAGE_EXTENSIONS})


def plain_name(name: str) -> str:
    """Return a name without what a crawler appended: `?id=3` of the address, `.1` of a copy."""
    path = PurePath(name)
    if path.suffix.lower() in EXTENSIONS:
        return name
    plain = _COPY_NUMBER.sub("", _QUERY.split(path.name, maxsplit=1)[0])
    return str(path.with_name(plain)) if plain.strip(". ") else name


def has_document_name(name: str) -> bool:
    """Return whether the ending of a name is that of a supported format and no other one."""
    return PurePath(plain_name(name)).suffix.lower() in EXTENSIONS.keys() - _AMBIGUOUS


def detect_content(data: bytes, name: str | None) -> DetectedFormat:
    """Return the format of a file, also if a crawler has changed the ending of its name.

    Raises:
        DocumentError: the format is not supported.
    """
    plain = None if name is None else plain_name(name)
    detected = detect_format(data, plain)
    if detected.format != "txt" or detected.warning is not None:
        return detected
    suffix = "" if plain is None else PurePath(plain).suffix.lower()
    is_page = _PAGE.fullmatch(suffix) or (
        suffix not in EXTENSIONS and _TAG_START.match(data[:HEAD_BYTES])
    )
    return DetectedFormat(detect_format(data, "page.html").format) if is_page else detected


def is_container(head: bytes) -> bool:
    """Return whether a file is a ZIP or OLE container, of which the whole content is needed."""
    content = FileContent(head, None)
    return content.is_zip or content.is_ole


def find_other_kind(data: bytes, name: str) -> OtherKind | None:
    """Return the kind of a file that is no document, and None for a document.

    A document that cannot be read, for example a broken one, is a document: it is to fail with a
    message.

    Args:
        data: the content, of which the first `HEAD_BYTES` suffice unless it is a container.
        name: the name of the file.
    """
    if not data.strip():
        return "empty"
    for signature, kind in _SIGNATURES:
        if signature.match(data):
            return None if kind == "image" and _is_page_picture(data) else kind
    try:
        format = detect_content(data, name).format
    except DocumentError:
        return _kind_of_container(data)
    if format == "json":
        return None if b'"text"' in data[:HEAD_BYTES].replace(b"\0", b"") else "data"
    return _kind_of_text(data[:HEAD_BYTES], name) if format == "txt" else None


def _is_page_picture(head: bytes) -> bool:
    """Return whether a picture is a scan by its size, and scans can be read."""
    if _TIFF.match(head):
        return can_recognise()
    size = _size_of_picture(head)
    if size is None or min(size) < _PAGE_SIDE:
        return False
    return _PAGE_RATIO[0] <= max(size) / min(size) <= _PAGE_RATIO[1] and can_recognise()


def _size_of_picture(head: bytes) -> tuple[int, int] | None:
    from PIL import Image  # noqa: PLC0415 (slow to import, and for pictures alone)

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(head)) as image:
            return image.size
    except Exception:  # on a broken file Pillow raises errors of any class
        return None


def _kind_of_container(data: bytes) -> OtherKind | None:
    content = FileContent(data, None)
    if content.is_ole:
        protected = content.contains_stream("EncryptedPackage")
        return None if protected else "spreadsheet or presentation"
    try:
        members = content.members
    except DocumentError:
        return None
    office = any(name.startswith(("xl/", "ppt/", "visio/")) for name in members)
    return "spreadsheet or presentation" if office else "archive"


def _kind_of_text(head: bytes, name: str) -> OtherKind | None:
    suffix = PurePath(plain_name(name)).suffix.lower()
    if _CODE.fullmatch(suffix):
        return "script or style sheet"
    is_data = _DATA.fullmatch(suffix) or _NOTES.fullmatch(PurePath(name).name)
    if is_data or _XML_START.match(head):
        return "data"
    if _CODE_START.match(head):
        return "script or style sheet"
    text = _decode(head)
    if text is None:
        return "other binary"
    return (
        None
        if any("\u4e00" <= character <= "\u9fff" for character in text)
        else ("text without Chinese")
    )


def _decode(head: bytes) -> str | None:
    """Return the start of a text, or None if it contains control characters as no text does."""
    encodings = ["utf-16"] if head[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8", "gb18030"]
    for encoding in encodings:
        for cut in range(4):  # the head can end inside a character
            try:
                text = head[: len(head) - cut].decode(encoding)
            except UnicodeDecodeError:
                continue
            controls = sum(unicodedata.category(c) == "Cc" and not c.isspace() for c in text)
            return text if controls * 100 <= len(text) else None
    return None
