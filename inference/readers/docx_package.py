"""The parts of a Word document and their relationships: in a ZIP archive, or in one XML file."""

import binascii
import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from lxml import etree

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.docx_xml import Element, any_attribute, find, local_name, parse_xml

# A report of a thousand pages is smaller; a small archive that unpacks to more is a ZIP bomb.
_MAX_PART = 64 * 2**20
# Word uses these methods. The others may unpack to any size before the limit can be checked.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# A server may write blank lines or a byte order mark before the archive.
_ZIP = b"PK\x03\x04"
_MAIN = "word/document.xml"
_MAIN_TYPES = (
    "wordprocessingml.document.main+xml",
    "wordprocessingml.template.main+xml",
    "ms-word.document.macroenabled.main+xml",
    "ms-word.template.macroenabledtemplate.main+xml",
)
# What a damaged file makes zipfile and lxml raise. zipfile raises RuntimeError for an encrypted
# part, ValueError for a wrong offset; lxml raises ValueError for a name with control characters.
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, etree.LxmlError, EOFError, OSError, RuntimeError),
    *(ValueError, LookupError, OverflowError),
)


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship of a part: its type, the name of the target part, if it is in the file."""

    type: str
    target: str | None


class Package:
    """The parts of a document by name.

    Names are compared as Word compares them: without their case, with backslashes as slashes.
    """

    def __init__(self, readers: dict[str, Callable[[], bytes | Element]]) -> None:
        """Create a package of parts, each with a function that returns its content."""
        self._readers = {_normalize(name): reader for name, reader in readers.items()}
        self._relationships: dict[str, dict[str, Relationship]] = {}

    def content(self, name: str) -> bytes | Element | None:
        """Return the content of the part `name`, as bytes or parsed; None if there is none."""
        reader = self._readers.get(_normalize(name))
        return None if reader is None else reader()

    def part(self, name: str | None) -> Element | None:
        """Return the root of the part `name`, or None if there is no such part."""
        content = None if name is None else self.content(name)
        return parse_xml(content) if isinstance(content, bytes) else content

    def relationships(self, name: str) -> dict[str, Relationship]:
        """Return the relationships of the part `name` by id; of the package for an empty name."""
        if name in self._relationships:
            return self._relationships[name]
        folder, base = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relationship] = {}
        for node in () if root is None else root.iter("{*}Relationship"):
            target: str | None = node.get("Target", "").replace("\\", "/")
            if node.get("TargetMode") == "External" or not target:
                target = None
            else:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[node.get("Id", "")] = Relationship(node.get("Type", ""), target)
        self._relationships[name] = found
        return found

    def main_name(self) -> str:
        """Return the name of the main part.

        Raises:
            DocumentError: there is no main part.
        """
        for name in self._possible_main_names():
            if _normalize(name) in self._readers:
                return name
        raise DocumentError("is a broken Word document (no main part); save it again")

    def related(self, name: str, type: str) -> Element | None:
        """Return the root of the part to which the part `name` has a relationship of this type.

        A part without such a relationship may have a part of the usual name beside it, because
        some programs write no relationships.
        """
        for relationship in self.relationships(name).values():
            if relationship.type.endswith(f"/{type}"):
                return self.part(relationship.target)
        return self.part(posixpath.join(posixpath.dirname(name), f"{type}.xml"))

    def _possible_main_names(self) -> Iterator[str]:
        for relationship in self.relationships("").values():
            if relationship.type.endswith("/officeDocument") and relationship.target:
                yield relationship.target
        types = self.part("[Content_Types].xml")
        for node in () if types is None else types.iter("{*}Override"):
            if node.get("ContentType", "").lower().endswith(_MAIN_TYPES):
                yield node.get("PartName", "").replace("\\", "/").lstrip("/")
        yield _MAIN


def open_package(data: bytes) -> Package:
    """Return the parts of a DOCX file or of a document in one XML file.

    Raises:
        DocumentError: the archive is broken.
        etree.XMLSyntaxError: the XML is not well-formed.
    """
    if _ZIP in data[:64]:
        return _open_zip(data)
    return _open_flat(parse_xml(data, large=True))


def _open_zip(data: bytes) -> Package:
    """Return the parts of a ZIP archive."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        return Package(
            {info.filename: partial(_read_member, archive, info) for info in archive.infolist()}
        )
    except BROKEN as error:
        raise broken(error) from error


def _open_flat(root: Element) -> Package:
    """Return the parts of a document in one XML file ("flat OPC") with the root ``pkg:package``."""
    readers: dict[str, Callable[[], bytes | Element]] = {}
    for node in root:
        name = any_attribute(node, "name")
        if local_name(node) == "part" and name:
            readers[name] = partial(_read_flat_part, node)
    return Package(readers)


def broken(error: Exception) -> DocumentError:
    """Return the error of a damaged file."""
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return DocumentError(f"is a broken Word document ({reason}); save it again")


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.file_size > _MAX_PART:
        raise DocumentError(
            f"unpacks to more than {_MAX_PART >> 20} MiB; save it without its pictures"
        )
    if info.compress_type not in _METHODS:
        raise DocumentError("uses a compression method that Word does not use; save it again")
    return archive.read(info)


def _read_flat_part(node: Element) -> bytes | Element:
    xml = find(node, "xmlData")
    if xml is not None and len(xml):
        return xml[0]
    binary = find(node, "binaryData")
    return b"" if binary is None else binascii.a2b_base64("".join(map(str, binary.itertext())))


def _normalize(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
