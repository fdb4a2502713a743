"""The parts of a DOCX package as XML, with limits on their size."""

import io
import posixpath
import zipfile
import zlib

from lxml import etree

from gongkai.document.errors import DocumentError

Element = etree._Element

# A report of a thousand pages is smaller; a small archive that unpacks to more is a ZIP bomb.
_MAX_PART = 64 * 2**20
# Word uses these methods. The others may unpack to any size before the limit can be checked.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MAIN = "word/document.xml"
# zipfile raises RuntimeError for an encrypted part and for an unknown compression method.
_BROKEN = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, EOFError, OSError, RuntimeError)


class Package:
    """An open DOCX file."""

    def __init__(self, data: bytes) -> None:
        """Open the package in `data`.

        Raises:
            DocumentError: the data is not a ZIP archive.
        """
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise _broken(error) from error

    def document(self) -> tuple[str, Element]:
        """Return the folder of the main part and its root element.

        Raises:
            DocumentError: the main part is missing, broken or too large.
        """
        name = self._main_name()
        root = self.part(name)
        if root is None:
            raise DocumentError("is a broken DOCX file (no main part); save it again")
        return posixpath.dirname(name), root

    def part(self, name: str) -> Element | None:
        """Return the root of the part `name`, or None if there is no such part."""
        try:
            info = self._archive.getinfo(name)
            if info.file_size > _MAX_PART:
                raise DocumentError(
                    f"unpacks to more than {_MAX_PART >> 20} MiB; save it without its pictures"
                )
            if info.compress_type not in _METHODS:
                raise DocumentError(
                    "uses a compression method that Word does not use; save it again"
                )
            content = self._archive.read(info)
            parser = etree.XMLParser(
                resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
            )
            return etree.fromstring(content, parser)
        except KeyError:
            return None
        except _BROKEN as error:
            raise _broken(error) from error

    def _main_name(self) -> str:
        relations = self.part("_rels/.rels")
        for relation in () if relations is None else relations.iter("{*}Relationship"):
            if relation.get("Type", "").endswith("/officeDocument"):
                return relation.get("Target", _MAIN).lstrip("/")
        return _MAIN


def local_name(element: Element) -> str:
    """Return the tag of `element` without its namespace.

    Strict and transitional documents differ only in their namespaces, so these are ignored.
    """
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element, name: str) -> str | None:
    """Return the attribute `name` in the namespace of `element`, or None."""
    return element.get(f"{str(element.tag).rpartition('}')[0]}}}{name}")


def find(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant of `element` along `path`, or None."""
    for tag in path:
        if element is None:
            return None
        element = element.find("{*}" + tag)
    return element


def value(element: Element | None, *path: str) -> str | None:
    """Return the ``val`` of the descendant of `element` along `path`, or None."""
    found = find(element, *path)
    return None if found is None else attribute(found, "val")


def is_on(element: Element | None, *path: str) -> bool:
    """Return whether the toggle property along `path` is present and not switched off."""
    found = find(element, *path)
    return found is not None and attribute(found, "val") not in ("0", "false", "off")


def _broken(error: Exception) -> DocumentError:
    return DocumentError(f"is a broken DOCX file ({_one_line(error)}); save it again")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
