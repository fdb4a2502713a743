"""The registry of input formats: their readers, extensions, and how their content is recognised.

A new format needs an entry here and a module with its reader. The commands, batches, Ray, the
service and the web page take the formats and extensions from this registry.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from gongkai.document.errors import DocumentError
from gongkai.document.report import Format
from gongkai.inference.readers.mhtml import is_mhtml

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\\rtf")
_HTML = re.compile(
    rb"(?:<\?xml[^>]*>|(?><!--.*?-->)|\s|\xef\xbb\xbf|\xff\xfe|\xfe\xff)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|script|style)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<(?:/?[a-z][a-z0-9]*)[\s>/]", re.IGNORECASE)
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*\[?\s*\{\s*"')
# The namespaces of Word 2003 XML, and of documents in one XML file ("flat OPC").
_WORD_XML = b"http://schemas.microsoft.com/office/word/2003/wordml"
_FLAT_OPC = b"http://schemas.microsoft.com/office/2006/xmlPackage"
_MAIN_PART = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)"
    rb"\.(?:document|template)\S*?\.main\+xml",
    re.IGNORECASE,
)
_CONTENT_TYPES = "[content_types].xml"
_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\s|(?><\?.*?\?>)|(?><!--.*?-->)"
    rb"|(?><!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>))*<[\w.-]+:[\w.-]+[^>]*>",
    re.DOTALL,
)
# zipfile raises RuntimeError and ValueError for wrong flags and offsets.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, LookupError)
# PNG, JPEG, TIFF, GIF, BMP, WebP, JPEG 2000
_IMAGE = re.compile(
    rb"\x89PNG\r\n|\xff\xd8\xff|II\*\0|MM\0\*|GIF8[79]a|BM.{4}\0{4}|RIFF.{4}WEBP"
    rb"|\0\0\0\x0cjP  ",
    re.DOTALL,
)
IMAGE_EXTENSIONS = (
    ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".bmp", ".webp", ".jp2", ".jfif",
)  # fmt: skip
_HEAD = 65_536  # bytes
_UNSUPPORTED = (
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b", "an archive"),
)


@dataclass(frozen=True)
class FileContent:
    """The content of a file, with the views of it by which formats are recognised.

    Attributes:
        data: the bytes.
        expected: the format that the extension of the file indicates, if any.
    """

    data: bytes
    expected: Format | None

    @cached_property
    def head(self) -> bytes:
        """The first bytes without null bytes, so that tags are also found in UTF-16."""
        return self.data[:_HEAD].replace(b"\0", b"")

    @property
    def is_zip(self) -> bool:
        """Whether the file is a ZIP archive; a server may write blank lines before it."""
        return self.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_ZIP)

    @property
    def is_ole(self) -> bool:
        """Whether the file is an OLE compound file, the container of old Office documents."""
        return self.data.startswith(_OLE)

    @cached_property
    def members(self) -> frozenset[str]:
        """The names of the files in a ZIP archive; empty for any other file.

        They are in lower case and with slashes, because some programs write backslashes.

        Raises:
            DocumentError: the archive is broken.
        """
        if not self.is_zip:
            return frozenset()
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                return frozenset(_normalize(name) for name in archive.namelist())
        except _BROKEN as error:
            raise DocumentError(
                "is a broken DOCX, OFD or ZIP file; fetch or save it again"
            ) from error

    @cached_property
    def content_types(self) -> bytes:
        """The part of an Office document that names the types of the others."""
        if _CONTENT_TYPES not in self.members:
            return b""
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                name = next(n for n in archive.namelist() if _normalize(n) == _CONTENT_TYPES)
                with archive.open(name) as stream:
                    return stream.read(_HEAD)
        except _BROKEN as error:
            raise DocumentError(
                "is a broken DOCX, OFD or ZIP file; fetch or save it again"
            ) from error

    def is_xml_with(self, namespace: bytes) -> bool:
        """Return whether the file is XML with the root element in this namespace."""
        if namespace not in self.head:
            return False
        root = _ROOT.match(self.head)
        return root is not None and namespace in root[0]

    def contains_stream(self, name: str) -> bool:
        """Return whether an OLE compound file contains a stream of this name."""
        return name.encode("utf-16-le") in self.data


@dataclass(frozen=True, slots=True)
class InputFormat:
    """An input format.

    Attributes:
        name: its name in the output.
        module: the module of `gongkai.inference.readers` with the function `read`. It is imported
            at the first document, because the libraries of a format are slow to import.
        extensions: in lower case and with the dot.
        matches: returns whether a content has this format.
        libraries: the distributions that parse the format, for the provenance.
    """

    name: Format
    module: str
    extensions: tuple[str, ...]
    matches: Callable[[FileContent], bool]
    libraries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DetectedFormat:
    """The format of a file; `warning` if its name indicates another one."""

    format: Format
    warning: str | None = None


def _normalize(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _is_pdf(content: FileContent) -> bool:
    return b"%PDF-" in content.data[:1024]


def _is_ofd(content: FileContent) -> bool:
    return "ofd.xml" in content.members


def _is_mhtml(content: FileContent) -> bool:
    return is_mhtml(content.data[:_HEAD])


def _is_image(content: FileContent) -> bool:
    return _IMAGE.match(content.data) is not None


def _is_docx(content: FileContent) -> bool:
    if any(name.startswith("word/") for name in content.members):
        return True
    if content.is_xml_with(_FLAT_OPC):
        return True
    return _MAIN_PART.search(content.content_types) is not None


def _is_xlsx(content: FileContent) -> bool:
    return "xl/workbook.xml" in content.members


def _is_xls(content: FileContent) -> bool:
    streams = ("Workbook", "Book\0")
    return content.is_ole and (
        content.expected == "xls" or any(map(content.contains_stream, streams))
    )


def _is_doc(content: FileContent) -> bool:
    if content.is_xml_with(_WORD_XML):
        return True
    return content.is_ole and content.contains_stream("WordDocument")


def _is_json(content: FileContent) -> bool:
    if content.expected is None:
        return _JSON.match(content.data[:_HEAD]) is not None
    return content.expected == "json"


def _is_html(content: FileContent) -> bool:
    if _HTML.match(content.head):
        return True
    return content.expected == "html" and _TAG.search(content.head) is not None


# The first format that matches a content is its format.
_BINARY_FORMATS = (
    InputFormat("pdf", "pdf", (".pdf",), _is_pdf, ("pdfplumber", "pdfminer.six")),
    InputFormat("ofd", "ofd", (".ofd",), _is_ofd, ("lxml",)),
    InputFormat("image", "image", IMAGE_EXTENSIONS, _is_image, ("pillow",)),
    InputFormat("docx", "docx", (".docx", ".docm", ".dotx", ".dotm"), _is_docx, ("lxml",)),
    InputFormat(
        "wps", "office", (".wps",), lambda content: content.is_ole and content.expected == "wps"
    ),
    InputFormat("doc", "office", (".doc", ".dot", ".xml"), _is_doc),
    InputFormat("xlsx", "xlsx", (".xlsx", ".xlsm", ".xltx"), _is_xlsx, ("openpyxl",)),
    InputFormat("xls", "xls", (".xls", ".xlt", ".et"), _is_xls, ("xlrd",)),
    InputFormat("rtf", "office", (".rtf",), lambda content: _RTF.match(content.data) is not None),
)
_TEXT_FORMATS = (
    InputFormat("json", "json_records", (".json", ".jsonl", ".ndjson"), _is_json),
    InputFormat("mhtml", "mhtml", (".mht", ".mhtml"), _is_mhtml, ("lxml",)),
    InputFormat("html", "html", (".html", ".htm", ".shtml", ".xhtml"), _is_html, ("lxml",)),
    InputFormat("md", "markdown", (".md", ".markdown"), lambda content: content.expected == "md"),
    InputFormat("txt", "text", (".txt",), lambda _: True),
)

INPUT_FORMATS = {format.name: format for format in (*_BINARY_FORMATS, *_TEXT_FORMATS)}
"""All input formats by name."""

EXTENSIONS: dict[str, Format] = {
    extension: format.name for format in INPUT_FORMATS.values() for extension in format.extensions
}
"""The supported extensions with the format that each one indicates."""


# A file of one of these formats is often named as another one: RTF as .doc, .doc as .wps.
_WORD_FORMATS = frozenset({"doc", "wps", "rtf"})


def detect_format(data: bytes, name: str | None) -> DetectedFormat:
    """Return the format of `data`, the content of a file with this `name`, if it has one.

    Raises:
        DocumentError: the format is not supported.
    """
    extension = PurePath(name or "").suffix.lower()
    expected = EXTENSIONS.get(extension)
    found = _detect_by_content(FileContent(data, expected))
    # An unknown extension indicates nothing.
    if expected is None or found == expected or {found, expected} <= _WORD_FORMATS:
        return DetectedFormat(found)
    return DetectedFormat(
        found, f"the name ends in {extension}, the content is {found}: read as such"
    )


def _detect_by_content(content: FileContent) -> Format:
    _check_supported(content)
    for format in _BINARY_FORMATS:
        if format.matches(content):
            return format.name
    if content.is_zip:
        raise DocumentError("is a ZIP file without a Word document; unpack it or save it as DOCX")
    if content.is_ole:
        raise DocumentError("is an Office file but no Word document; save it as DOCX or PDF")
    return next(format.name for format in _TEXT_FORMATS if format.matches(content))


def _check_supported(content: FileContent) -> None:
    for signature, kind in _UNSUPPORTED:
        if content.data.startswith(signature):
            raise DocumentError(f"is {kind}; give the report as HTML, DOCX, PDF or text")
    if content.is_ole and content.contains_stream("EncryptedPackage"):
        raise DocumentError("is protected by a password; save it without one")
