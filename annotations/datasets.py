"""Annotated documents as a Hugging Face `datasets.Dataset` of windows, made once and cached.

Tokenising is left to the models: offsets count characters of the window's text.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

from gongkai.annotations.augmentation import Augmentation, augmented
from gongkai.annotations.corpus import corpus_folder, read_corpus, read_manifest
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import read
from gongkai.annotations.formats.files import read_bytes
from gongkai.annotations.splitting import Split
from gongkai.annotations.windows import windows
from gongkai.document.errors import GongkaiError
from gongkai.document.extras import import_extra
from gongkai.document.spans import Kind
from gongkai.document.taxonomy import taxonomy

LIMIT, OVERLAP = 480, 120
"""How many characters a window has at most, and how many of them it repeats, by default."""

_SOURCES = (
    ("gongkai.annotations", "**/*.py"),
    ("gongkai.document", "**/*.py"),
    ("gongkai.configs", "*.yaml"),
)
"""The packages and files that read annotated documents; a dataset is made again if one changes."""


@dataclass(frozen=True, slots=True)
class _Recipe:
    """All that decides what is in a dataset."""

    paths: tuple[Path, ...]
    format: str | None
    side: Split | None
    limit: int
    overlap: int
    augmentation: Augmentation | None


def corpus_dataset(
    side: Split,
    folder: Path | None = None,
    limit: int = LIMIT,
    overlap: int = OVERLAP,
    augmentation: Augmentation | None = None,
    cache: Path | None = None,
) -> Any:
    """Return a `datasets.Dataset` of the windows of one side of a corpus, cached.

    A row has the features of `features`; year is null where the document gives none.

    Args:
        side: train or dev.
        folder: of a corpus; None: the one that comes with the project.
        limit: the most characters of a window (see `gongkai.annotations.windows`).
        overlap: the most characters that a window repeats of the one before it.
        augmentation: adds altered copies of every document; None: the documents alone.
        cache: a folder; None: that of Hugging Face `datasets`.

    Raises:
        GongkaiError: `datasets` is not installed, or the corpus cannot be read.
    """
    folder = folder or corpus_folder()
    paths = tuple(folder / file.name for file in read_manifest(folder).files)
    return _dataset(_Recipe(paths, None, side, limit, overlap, augmentation), cache)


def file_dataset(
    paths: Sequence[Path],
    format: str | None = None,
    limit: int = LIMIT,
    overlap: int = OVERLAP,
    augmentation: Augmentation | None = None,
    cache: Path | None = None,
) -> Any:
    """Return a `datasets.Dataset` of the windows of annotated files, cached.

    Args:
        paths: files in any format of `gongkai.annotations.formats`.
        format: of all the files; None: told by ending and content of each.
        limit, overlap, augmentation, cache: as of `corpus_dataset`.

    Raises:
        GongkaiError: as `corpus_dataset`.
    """
    return _dataset(_Recipe(tuple(paths), format, None, limit, overlap, augmentation), cache)


def features() -> Any:
    """Return the `datasets.Features` of a window; labels, kinds and qualifiers are ClassLabels.

    `offset` is where the window begins in its document, `first` whether a segment opens a line.

    Raises:
        GongkaiError: `datasets` is not installed.
    """
    datasets = import_extra("datasets", "train")
    labels = taxonomy()
    value, names = datasets.Value, datasets.ClassLabel
    span = {"start": value("int32"), "end": value("int32")}
    return datasets.Features(
        {
            "id": value("string"),
            "year": value("int32"),
            "offset": value("int32"),
            "text": value("string"),
            "segments": [
                span | {"section": names(names=list(labels.sections)), "first": value("bool")}
            ],
            "quantities": [
                span
                | {
                    "label": names(names=list(labels.quantities)),
                    "kind": names(names=list(get_args(Kind))),
                    "value": value("float64"),
                    "unit": value("string"),
                    "qualifier": names(names=list(labels.qualifiers)),
                    "item": span,
                }
            ],
        }
    )


def _dataset(recipe: _Recipe, cache: Path | None) -> Any:
    datasets = import_extra("datasets", "train")
    try:
        return datasets.Dataset.from_generator(
            _rows,
            features=features(),
            cache_dir=str(cache) if cache else None,
            gen_kwargs={"recipe": recipe},
            split=recipe.side or "train",
            fingerprint=_fingerprint(recipe),
        )
    except datasets.exceptions.DatasetGenerationError as error:
        if isinstance(error.__cause__, GongkaiError):
            raise error.__cause__ from None
        raise


def _fingerprint(recipe: _Recipe) -> str:
    """Return a hash of the content of the files, the settings, and the code that reads them."""
    digest = hashlib.sha256()
    settings = asdict(recipe) | {"paths": [path.name for path in recipe.paths]}
    digest.update(repr(settings).encode())
    for path in recipe.paths:
        digest.update(read_bytes(path))
    for package, pattern in _SOURCES:
        for path in sorted(Path(str(files(package))).glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def _rows(recipe: _Recipe) -> Iterator[dict[str, Any]]:
    documents: Iterable[AnnotatedDocument]
    if recipe.side is None:
        documents = (d for path in recipe.paths for d in read(path, recipe.format))
    else:
        documents = read_corpus(recipe.side, recipe.paths[0].parent)
    if recipe.augmentation is not None:
        documents = augmented(list(documents), recipe.augmentation)
    for document in documents:
        for offset, window in windows(document, recipe.limit, recipe.overlap):
            yield _row(window, offset)


def _row(window: AnnotatedDocument, offset: int) -> dict[str, Any]:
    year = window.meta.get("year", "")
    return {
        "id": window.id,
        "year": int(year) if year.isdecimal() else None,
        "offset": offset,
        "text": window.text,
        "segments": [
            {"start": s.start, "end": s.end, "section": s.label, "first": s.first}
            for s in window.segments
        ],
        "quantities": [
            {
                "start": q.start,
                "end": q.end,
                "label": q.label,
                "kind": q.kind,
                "value": q.value,
                "unit": q.unit,
                "qualifier": q.qualifier,
                "item": asdict(q.item) if q.item is not None else None,
            }
            for q in window.quantities
        ],
    }
