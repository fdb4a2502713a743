"""Annotated documents as a cached Hugging Face `datasets.Dataset` of windows.

The windows are not tokenised; offsets count characters of the text of the window.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

from gongkai.annotations.augmentation import Augmentation, augment_documents
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
"""The default maximum length of a window and of its overlap with the one before, in characters."""

_SOURCES = (
    ("gongkai.annotations", "**/*.py"),
    ("gongkai.document", "**/*.py"),
    ("gongkai.configs", "*.yaml"),
)
"""The packages and files that read annotated documents; a dataset is made again if one changes."""


@dataclass(frozen=True, slots=True)
class _DatasetSpec:
    """The parameters that determine the content of a dataset."""

    paths: tuple[Path, ...]
    format: str | None
    split: Split | None
    limit: int
    overlap: int
    augmentation: Augmentation | None


def corpus_dataset(
    split: Split,
    folder: Path | None = None,
    limit: int = LIMIT,
    overlap: int = OVERLAP,
    augmentation: Augmentation | None = None,
    cache: Path | None = None,
) -> Any:
    """Return a cached `datasets.Dataset` of the windows of train or dev of a corpus.

    A row has the features of `features`; `year` is null if the metadata have no year.

    Args:
        split: train or dev.
        folder: the folder of a corpus; None: the corpus of the project.
        limit: the most characters in a window (see `gongkai.annotations.windows`).
        overlap: the most characters that a window repeats from the one before it.
        augmentation: the settings of altered copies of every document; None: no copies.
        cache: the cache folder; None: the cache folder of Hugging Face `datasets`.

    Raises:
        GongkaiError: `datasets` is not installed, or the corpus cannot be read.
    """
    folder = folder or corpus_folder()
    paths = tuple(folder / file.name for file in read_manifest(folder).files)
    return _dataset(_DatasetSpec(paths, None, split, limit, overlap, augmentation), cache)


def file_dataset(
    paths: Sequence[Path],
    format: str | None = None,
    limit: int = LIMIT,
    overlap: int = OVERLAP,
    augmentation: Augmentation | None = None,
    cache: Path | None = None,
) -> Any:
    """Return a cached `datasets.Dataset` of the windows of annotated files.

    Args:
        paths: files in any format of `gongkai.annotations.formats`.
        format: the format of all files; None: recognised by ending and content of each file.
        limit, overlap, augmentation, cache: as in `corpus_dataset`.

    Raises:
        GongkaiError: `datasets` is not installed, or a file cannot be read.
    """
    return _dataset(_DatasetSpec(tuple(paths), format, None, limit, overlap, augmentation), cache)


def features() -> Any:
    """Return the `datasets.Features` of a window; labels, kinds and qualifiers are ClassLabels.

    `offset` is the start of the window in its document; `first` is true for a segment that is the
    first of its line.

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


def _dataset(spec: _DatasetSpec, cache: Path | None) -> Any:
    datasets = import_extra("datasets", "train")
    try:
        return datasets.Dataset.from_generator(
            _rows,
            features=features(),
            cache_dir=str(cache) if cache else None,
            gen_kwargs={"spec": spec},
            split=spec.split or "train",
            fingerprint=_fingerprint(spec),
        )
    except datasets.exceptions.DatasetGenerationError as error:
        if isinstance(error.__cause__, GongkaiError):
            raise error.__cause__ from None
        raise


def _fingerprint(spec: _DatasetSpec) -> str:
    """Return a hash of the content of the files, the parameters, and the code that reads them."""
    digest = hashlib.sha256()
    settings = asdict(spec) | {"paths": [path.name for path in spec.paths]}
    digest.update(repr(settings).encode())
    for path in spec.paths:
        digest.update(read_bytes(path))
    for package, pattern in _SOURCES:
        for path in sorted(Path(str(files(package))).glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def _rows(spec: _DatasetSpec) -> Iterator[dict[str, Any]]:
    documents: Iterable[AnnotatedDocument]
    if spec.split is None:
        documents = (d for path in spec.paths for d in read(path, spec.format))
    else:
        documents = read_corpus(spec.split, spec.paths[0].parent)
    if spec.augmentation is not None:
        documents = augment_documents(list(documents), spec.augmentation)
    for document in documents:
        for offset, window in windows(document, spec.limit, spec.overlap):
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
