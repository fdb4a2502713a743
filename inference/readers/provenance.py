"""What read a document: the reader and the libraries with their versions."""

from functools import cache
from importlib.metadata import version


@cache
def describe_reader(name: str, *libraries: str) -> str:
    """Return the name of a reader with the versions of Gongkai and of the libraries it uses.

    Args:
        name: of the format, or of the program that converted the document.
        libraries: the names of installed distributions.
    """
    versions = [f"{library} {version(library)}" for library in ("gongkai", *libraries)]
    return f"{name} ({', '.join(versions)})"


def describe_pages(count: int) -> str:
    """Return the range of all pages of a document with this number of pages."""
    return "1" if count == 1 else f"1-{count}"
