"""The formats of annotated documents: each a module with `read` and `write`, one entry here."""

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
    """What a module of this package offers."""

    def read(self, path: Path) -> Iterator[AnnotatedDocument]:
        """Yield the documents of a file, one at a time."""
        ...

    def write(self, documents: Iterable[AnnotatedDocument], path: Path) -> None:
        """Write documents; the file appears whole or not at all."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """A format of the table: its module, and the endings that tell it."""

    module: str
    endings: tuple[str, ...]


FORMATS: dict[str, Entry] = {
    "inline": Entry("inline", (".tag",)),
    "reports": Entry("reports", (".jsonl",)),
    "label_studio": Entry("label_studio", (".json",)),
    "doccano": Entry("doccano", (".jsonl",)),
    "brat": Entry("brat", ("",)),
    "conll": Entry("conll", (".conll", ".bio")),
    "docbin": Entry("docbin", (".spacy",)),
}
"""Every format by its name. Of two with one ending, the content of the file decides."""


def read(path: Path, name: str | None = None) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file, one at a time.

    Args:
        path: a file, or the folder of brat.
        name: of the format; None: told by ending and content.

    Raises:
        AnnotationError: the file breaks its format or an annotation the rules.
        GongkaiError: the format is unknown, or the file cannot be read.
    """
    yield from load_format(name or format_of(path)).read(path)


def write(documents: Iterable[AnnotatedDocument], path: Path, name: str | None = None) -> None:
    """Write documents; `path` appears whole, or stays as it was.

    Args:
        documents: taken one at a time.
        path: a file, or a new folder for brat.
        name: of the format; None: told by the ending, where that tells one format alone.

    Raises:
        AnnotationError: the format cannot hold a document.
        GongkaiError: the format is unknown or not told by the ending, or the file cannot be
            written.
    """
    names = [name] if name else _by_ending(path)
    if len(names) != 1:
        raise GongkaiError(
            f"{path.name}: the ending leaves open which of {', '.join(names)} to write; name one"
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
        GongkaiError: neither ending nor content tells it, or the file cannot be read.
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
            f"{path.name}: the ending tells no format; name one of {', '.join(FORMATS)}"
        )
    return names
