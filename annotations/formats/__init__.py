"""The formats of annotated documents: modules with `read` and `write`, and their registry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.detection import DESCRIPTIONS, detect_json_format
from gongkai.annotations.formats.files import open_bytes
from gongkai.annotations.validation import UniqueIds
from gongkai.document.errors import AnnotationError, GongkaiError


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


_JSON = (".json", ".jsonl")
_MANIFEST = "manifest.json"


def read(path: Path, name: str | None = None) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file, or of the files in a folder, one at a time.

    Args:
        path: a file, a folder of brat, or a folder of annotated files (`annotated_files`).
        name: the name of the format; None: recognised by ending and content.

    Raises:
        AnnotationError: a file has no document or breaks its format, an annotation breaks a rule,
            or two documents of a folder have the same id.
        GongkaiError: the format is unknown, or the file cannot be read.
    """
    if name is not None:
        load_format(name)  # an unknown name is refused before the path is examined
    files = annotated_files(path, name)
    ids = UniqueIds()
    for file in files:
        for document in _read_file(file, name):
            if len(files) > 1:
                ids.add(document.id, str(file))
            yield document


def annotated_files(path: Path, name: str | None = None) -> list[Path]:
    """Return the annotated files of a folder at any depth, sorted, or the file itself.

    A folder of brat counts as one file. Hidden files and the manifest of a corpus are left out.

    Args:
        path: a file or a folder.
        name: the name of the format whose files are returned; None: those of all formats.

    Raises:
        GongkaiError: there is no annotated file in the folder.
    """
    if not path.is_dir() or any(path.glob("*.ann")):
        return [path]
    entries = FORMATS.values() if name is None else [FORMATS[name]]
    endings = {ending for entry in entries for ending in entry.endings if ending}
    visible = [p for p in path.rglob("*") if not _is_hidden(p.relative_to(path))]
    found = {p for p in visible if p.is_file() and p.suffix.lower() in endings}
    if name in (None, "brat"):
        found |= {p.parent for p in visible if p.suffix == ".ann"}
    found = {p for p in found if p.name != _MANIFEST}
    if not found:
        known = ", ".join(sorted(endings | ({".ann"} if name in (None, "brat") else set())))
        raise GongkaiError(f"no annotated files in {path}; name a folder with files {known}")
    return sorted(found)


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
        AnnotationError: the content of a JSON file is of no known format.
        GongkaiError: no format has the ending, or the file cannot be read.
    """
    if path.is_dir():
        return "brat"
    if path.suffix.lower() in _JSON or _looks_like_json(path):
        return detect_json_format(path)
    return _by_ending(path)[0]


def _read_file(path: Path, name: str | None) -> Iterator[AnnotatedDocument]:
    format_name = name or format_of(path)
    empty = True
    try:
        for document in load_format(format_name).read(path):
            empty = False
            yield document
        if empty:
            raise AnnotationError(
                f"{path.name}: no annotated document; export or annotate it again"
            )
    except AnnotationError as error:
        if not empty or name is not None or format_name not in DESCRIPTIONS:
            raise
        raise AnnotationError(
            f"{error} (the file was taken for {DESCRIPTIONS[format_name]}; --from names another "
            "format)"
        ) from error


def _looks_like_json(path: Path) -> bool:
    """Return whether a file with an ending of no format starts as JSON does."""
    if any(path.suffix.lower() in entry.endings for entry in FORMATS.values() if path.suffix):
        return False
    with open_bytes(path) as stream:
        return stream.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{")


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _by_ending(path: Path) -> list[str]:
    ending = path.suffix.lower()
    names = [name for name, entry in FORMATS.items() if ending in entry.endings]
    if not names:
        raise GongkaiError(
            f"{path.name}: no format has this ending; name one of {', '.join(FORMATS)}"
        )
    return names
