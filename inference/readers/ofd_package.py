"""The files in an OFD document (GB/T 33190): a ZIP archive of XML files and resources."""

import io
import posixpath
import zipfile

from lxml import etree

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.docx_package import BROKEN
from gongkai.inference.readers.docx_xml import Element, parse_xml

MAX_UNPACKED = 128 * 2**20
"""The size limit of all files that are read from one document, in bytes, when unpacked."""

_MAX_FILES = 20_000
_LONGEST_REASON = 200  # characters
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENTRY = "ofd.xml"
_ENCRYPTED = "encryptions.xml"


class OfdPackage:
    """The files of an OFD document, by names without their case and with slashes.

    Raises:
        DocumentError: the archive is broken, encrypted, or has more files than a document has.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            members = self._archive.infolist()
        except BROKEN as error:
            raise broken(str(error) or type(error).__name__) from error
        if len(members) > _MAX_FILES:
            raise DocumentError(f"contains more than {_MAX_FILES:,} files; save it as PDF")
        self._members = {_normalize(info.filename): info for info in members}
        if _ENCRYPTED in self._members:
            raise DocumentError("is protected by a password; save it without one")
        self._roots: dict[str, Element] = {}
        self._left = MAX_UNPACKED

    def entry(self) -> Element:
        """Return the root of OFD.xml."""
        return self.root(_ENTRY)

    def locate(self, location: str | None, *folders: str) -> str | None:
        """Return the name of the file at a location; None if there is no such file.

        A location starts at the root of the archive or in the folder of the file that contains it.
        Some programs write locations from the root, or from the document, without the slash.

        Args:
            location: as written in the document.
            folders: the folders in which it may start, the first one by the standard.
        """
        path = (location or "").strip().replace("\\", "/")
        if not path:
            return None
        starts = ("",) if path.startswith("/") else (*folders, "")
        for folder in starts:
            name = _normalize(posixpath.normpath(posixpath.join("/", folder, path.lstrip("/"))))
            if name in self._members:
                return name
        return None

    def require(self, location: str | None, *folders: str) -> str:
        """Return the name of the file at a location, see `locate`.

        Raises:
            DocumentError: there is no such file.
        """
        name = self.locate(location, *folders)
        if name is None:
            raise broken(f"{(location or '').strip()[:100] or 'a file'} is missing")
        return name

    def root(self, name: str) -> Element:
        """Return the root element of an XML file.

        Raises:
            DocumentError: the file is missing, too large, not well-formed, or declares entities.
        """
        if name not in self._roots:
            content = self.content(name)
            if b"<!DOCTYPE" in content.replace(b"\0", b""):
                raise DocumentError("is an OFD file that declares entities; save it as PDF")
            try:
                self._roots[name] = parse_xml(content)
            except (etree.LxmlError, ValueError) as error:
                raise broken(f"{name}: {error}") from error
        return self._roots[name]

    def content(self, name: str) -> bytes:
        """Return the content of a file.

        Raises:
            DocumentError: the file is missing or broken, or the limit is exceeded.
        """
        info = self._members.get(name)
        if info is None:
            raise broken(f"{name} is missing")
        if info.compress_type not in _METHODS or info.flag_bits & 1:
            raise broken(f"{name} is encrypted or packed by an unknown method")
        self._left -= info.file_size  # zipfile unpacks no more than this size
        if self._left < 0:
            raise DocumentError(
                f"unpacks to more than {MAX_UNPACKED >> 20} MiB; save it without its pictures"
            )
        try:
            content = self._archive.read(info)
        except BROKEN as error:
            raise broken(f"{name}: {error}") from error
        return content


def broken(reason: str) -> DocumentError:
    """Return the error of a damaged document."""
    reason = " ".join(reason.split())[:_LONGEST_REASON]
    return DocumentError(f"is a broken OFD document ({reason}); fetch or save it again")


def folder_of(name: str) -> str:
    """Return the folder of a file."""
    return posixpath.dirname(name)


def _normalize(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
