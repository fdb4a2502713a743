"""A corpus: a folder of annotated files with a manifest of their content, counts and split."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import FORMATS, read
from gongkai.annotations.formats.files import read_bytes
from gongkai.annotations.splitting import DEV_SPLITS, Split, split_documents
from gongkai.annotations.statistics import CorpusCounts, statistics
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError, GongkaiError

MANIFEST = "manifest.json"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CorpusFile(_Model):
    """A file of the corpus: its name, the SHA-256 of its bytes, and its document ids by split."""

    name: str
    sha256: str
    train: list[str]
    dev: list[str]
    dev_hard: list[str] = []


class SplitSettings(_Model):
    """The parameters of the split; see `split_documents`.

    Attributes:
        seed: the seed.
        dev: the share of the documents that are drawn for dev, by the prefix of the id.
        hard: the prefixes of the ids of which the drawn documents are dev-hard instead of dev.
    """

    seed: int
    dev: dict[str, float]
    hard: list[str] = []


class CorpusManifest(_Model):
    """The manifest: the counts of a corpus (all, and of each split), its files, and its split."""

    version: Literal["1"] = "1"
    split: SplitSettings
    counts: dict[str, CorpusCounts]
    files: list[CorpusFile]

    def split_of_documents(self) -> dict[str, Split]:
        """Return `train`, `dev` or `dev-hard` for every document by its id."""
        splits: dict[str, Split] = {}
        for file in self.files:
            splits |= dict.fromkeys(file.train, "train")
            splits |= dict.fromkeys(file.dev, "dev")
            splits |= dict.fromkeys(file.dev_hard, "dev-hard")
        return splits


def corpus_folder() -> Path:
    """Return the folder of the corpus of the project."""
    return Path(str(files("gongkai.annotations").joinpath("data")))


def read_corpus(
    split: Split | None = None, folder: Path | None = None
) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a corpus in the order of its manifest.

    Args:
        split: train, dev or dev-hard; None: all.
        folder: the folder of the corpus; None: the corpus of the project.

    Raises:
        AnnotationError: a file differs from the manifest, or breaks its format.
        GongkaiError: the manifest or a file cannot be read.
    """
    folder = folder or corpus_folder()
    manifest = read_manifest(folder)
    splits = manifest.split_of_documents()
    for file in manifest.files:
        if hashlib.sha256(read_bytes(folder / file.name)).hexdigest() != file.sha256:
            raise AnnotationError(
                f"{folder / file.name} differs from the manifest; undo the change, or "
                f"write a new manifest: gongkai annotate split {folder}"
            )
        for document in read(folder / file.name):
            if split is None or splits[document.id] == split:
                yield document


def read_dev(folder: Path | None = None) -> Iterator[AnnotatedDocument]:
    """Yield the documents of dev and dev-hard; `read_corpus` describes arguments and errors."""
    for split in DEV_SPLITS:
        yield from read_corpus(split, folder)


def dev_sets(folder: Path | None = None) -> dict[str, list[AnnotatedDocument]]:
    """Return the documents of dev and dev-hard in sets, for each prefix of ids in the manifest.

    Args:
        folder: the folder of the corpus; None: the corpus of the project.

    Raises:
        AnnotationError: a file differs from the manifest, or breaks its format.
        GongkaiError: the manifest or a file cannot be read.
    """
    prefixes = read_manifest(folder or corpus_folder()).split.dev
    sets: dict[str, list[AnnotatedDocument]] = {}
    for split in DEV_SPLITS:
        for document in read_corpus(split, folder):
            prefix = max((p for p in prefixes if document.id.startswith(p)), key=len)
            sets.setdefault(f"{split} {prefix}".strip(), []).append(document)
    return sets


def read_manifest(folder: Path) -> CorpusManifest:
    """Return the manifest of a corpus.

    Raises:
        GongkaiError: the manifest is missing.
        AnnotationError: its content is invalid.
    """
    path = folder / MANIFEST
    try:
        return CorpusManifest.model_validate_json(read_bytes(path))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise AnnotationError(
            f"{path}: {field}: {first['msg']}; write a new one: gongkai annotate split {folder}"
        ) from error


def make_manifest(
    folder: Path, dev: Mapping[str, float], seed: int, hard: Sequence[str] = ()
) -> CorpusManifest:
    """Return a new manifest of the annotated files in a folder, with a new split.

    Args:
        folder: a folder with files of any format, which is recognised by their endings.
        dev: the share of dev by the prefix of the id, see `split_documents`.
        seed: the seed of the split.
        hard: the prefixes of ids of which dev-hard is drawn.

    Raises:
        AnnotationError: a file breaks its format, or two documents have the same id.
        GongkaiError: the folder contains no annotated file, or no share fits a document.
    """
    ids, found = UniqueIds(), dict[str, list[AnnotatedDocument]]()
    for path in _annotated_files(folder):
        found[path.name] = list(read(path))
        for document in found[path.name]:
            ids.add(document.id, path.name)
    documents = [document for own in found.values() for document in own]
    splits = split_documents(documents, dev, seed, hard)
    return CorpusManifest(
        split=SplitSettings(seed=seed, dev=dict(dev), hard=list(hard)),
        counts={
            "all": statistics(documents).counts,
            "train": statistics(d for d in documents if splits[d.id] == "train").counts,
            "dev": statistics(d for d in documents if splits[d.id] == "dev").counts,
            "dev-hard": statistics(d for d in documents if splits[d.id] == "dev-hard").counts,
        },
        files=[
            CorpusFile(
                name=name,
                sha256=hashlib.sha256(read_bytes(folder / name)).hexdigest(),
                train=[d.id for d in own if splits[d.id] == "train"],
                dev=[d.id for d in own if splits[d.id] == "dev"],
                dev_hard=[d.id for d in own if splits[d.id] == "dev-hard"],
            )
            for name, own in found.items()
        ],
    )


def write_manifest(manifest: CorpusManifest, folder: Path) -> Path:
    """Write the manifest of a corpus into its folder and return its path.

    Raises:
        GongkaiError: the manifest cannot be written.
    """
    path = folder / MANIFEST
    with atomic_write(path) as stream:
        stream.write(manifest.model_dump_json(indent=1) + "\n")
    return path


def _annotated_files(folder: Path) -> list[Path]:
    endings = {ending for entry in FORMATS.values() for ending in entry.endings if ending}
    found = sorted(
        path
        for path in folder.glob("*")
        if path.is_file() and path.suffix.lower() in endings and path.name != MANIFEST
    )
    if not found:
        known = ", ".join(sorted(endings))
        raise GongkaiError(f"no annotated files in {folder}; name a folder with {known}")
    return found
