"""The formats of annotated documents: modules with `read` and `write`, and their registry."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import open_bytes
from gongkai.document.errors import GongkaiError


class Format(Protocol):
    """The interface of a module of a format."""

    def read(self, path: Path) -> Iterator[AnnotatedDocument]:
        """Yield the documents of a file, one at a time."""
        ...

    def write(self, documents: Iterable[AnnotatedDocument], path: Path) -> None:
        """Write documents atomically."""
        ...


@dataclass(frozen=True, slots=True)
class FormatEntry:
    """An entry of the registry: the module of a format, and the endings of its files."""

    module: str
    endings: tuple[str, ...]


FORMATS: dict[str, FormatEntry] = {
    "inline": FormatEntry("inline", (".tag",)),
    "reports": FormatEntry("reports", (".jsonl",)),
    "label_studio": FormatEntry("label_studio", (".json",)),
    "doccano": FormatEntry("doccano", (".jsonl",)),
    "brat": FormatEntry("brat", ("",)),
    "conll": FormatEntry("conll", (".conll", ".bio")),
    "docbin": FormatEntry("docbin", (".spacy",)),
}
"""All formats by name. The content of a file decides between formats with the same ending."""


def read(path: Path, name: str | None = None) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file, one at a time.

    Args:
        path: a file, or a folder for brat.
        name: the name of the format; None: recognised by ending and content.

    Raises:
        AnnotationError: the file breaks its format, or an annotation breaks a rule.
        GongkaiError: the format is unknown, or the file cannot be read.
    """
    yield from load_format(name or format_of(path)).read(path)


def write(documents: Iterable[AnnotatedDocument], path: Path, name: str | None = None) -> None:
    """Write documents atomically.

    Args:
        documents: the documents, which are iterated once.
        path: a file, or a new folder for brat.
        name: the name of the format; None: the only format with the ending of the file.

    Raises:
        AnnotationError: the format cannot represent a document.
        GongkaiError: the format is unknown, several formats have the ending, or the file cannot
            be written.
    """
    names = [name] if name else _by_ending(path)
    if len(names) != 1:
        raise GongkaiError(
            f"{path.name}: the ending belongs to the formats {', '.join(names)}; name one of them"
        )
    load_format(names[0]).write(documents, path)


def load_format(name: str) -> Format:
    """Return the module of a format.

    Raises:
        GongkaiError: there is no such format.
    """
    if name not in FORMATS:
        raise GongkaiError(f"unknown format '{name}'; choose from {', '.join(FORMATS)}")
    return cast(Format, import_module(f"{__name__}.{FORMATS[name].module}"))


def format_of(path: Path) -> str:
    """Return the name of the format of an existing file.

    Raises:
        GongkaiError: no format has the ending, or the file cannot be read.
    """
    if path.is_dir():
        return "brat"
    names = _by_ending(path)
    if len(names) == 1:
        return names[0]
    with open_bytes(path) as stream:
        line = next((line for line in stream if line.strip()), b"")
    try:
        value = json.loads(line)
    except ValueError:
        value = None
    keys = value.keys() if isinstance(value, dict) else set()
    if not {"text", "label"} <= keys and not {"text", "entities"} <= keys:
        return "reports"
    return "doccano"


def _by_ending(path: Path) -> list[str]:
    ending = path.suffix.lower()
    names = [name for name, entry in FORMATS.items() if ending in entry.endings]
    if not names:
        raise GongkaiError(
            f"{path.name}: no format has this ending; name one of {', '.join(FORMATS)}"
        )
    return names
