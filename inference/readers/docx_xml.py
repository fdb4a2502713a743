"""The XML of Word documents: parsing, and access to elements without their namespaces.

Strict and transitional documents and Word 2003 XML differ mostly in their namespaces, so these are
ignored.
"""

from functools import lru_cache

from lxml import etree

from gongkai.document.errors import DocumentError

Element = etree._Element

# Blank lines before the XML declaration are an error for the parser, but not for Word.
_LEADING = b"\xef\xbb\xbf \t\r\n"
_OFF = frozenset({"0", "false", "off"})


def parse_xml(content: bytes, large: bool = False) -> Element:
    """Return the root of an XML document; entities are not resolved.

    Args:
        content: the XML document.
        large: whether to accept texts of more than 10 MB, such as the pictures in a single-file
            document. The document must then declare no entities.

    Raises:
        DocumentError: the document is large and declares entities.
        etree.XMLSyntaxError: the document is not well-formed.
    """
    if large and b"<!ENTITY" in content.replace(b"\0", b""):
        raise DocumentError("is an XML file that declares entities; save it as DOCX or PDF")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=large,
    )
    return etree.fromstring(content.lstrip(_LEADING), parser)


def local_name(element: Element) -> str:
    """Return the tag of `element` without its namespace."""
    return _local(element.tag)


@lru_cache(4096)
def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


@lru_cache(4096)
def _qualified(tag: object, name: str) -> str:
    return f"{str(tag).rpartition('}')[0]}}}{name}"


@lru_cache(4096)
def _wildcard(tag: str) -> str:
    return f"{{*}}{tag}"


def attribute(element: Element, name: str) -> str | None:
    """Return the attribute `name` in the namespace of `element`, or None."""
    return element.get(_qualified(element.tag, name))


def any_attribute(element: Element, name: str) -> str | None:
    """Return the attribute `name` in any namespace, or None: ``r:id`` has one of its own."""
    for key, text in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(text)
    return None


def find(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant of `element` along `path`, or None."""
    for tag in path:
        if element is None:
            return None
        element = next(element.iterchildren(_wildcard(tag)), None)
    return element


def children_by_name(element: Element | None, tag: str) -> dict[str, Element]:
    """Return the children of the first `tag` in `element` by their names: its properties."""
    found = find(element, tag)
    return {} if found is None else {_local(child.tag): child for child in found}


def value(element: Element | None, *path: str) -> str | None:
    """Return the ``val`` of the descendant of `element` along `path`, or None."""
    return value_of(find(element, *path))


def is_on(element: Element | None, *path: str) -> bool:
    """Return whether the toggle property along `path` is present and not switched off."""
    return is_switched_on(find(element, *path))


def is_switched_on(element: Element | None) -> bool:
    """Return whether a toggle property `element` is present and not switched off."""
    return element is not None and attribute(element, "val") not in _OFF


def value_of(element: Element | None) -> str | None:
    """Return the ``val`` of `element`, or None."""
    return None if element is None else attribute(element, "val")


def integer(text: str | None, default: int = 0) -> int:
    """Return the whole number in `text`, or `default` if there is none of up to eight digits."""
    digits = (text or "").strip().removeprefix("-")
    if not digits.isdecimal() or len(digits) > 8:
        return default
    return -int(digits) if (text or "").strip().startswith("-") else int(digits)
