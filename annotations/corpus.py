"""A corpus: a folder of annotated files with a manifest that fixes content, counts and split."""

import hashlib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import FORMATS, read
from gongkai.annotations.formats.files import read_bytes
from gongkai.annotations.splitting import Split, split
from gongkai.annotations.statistics import CorpusCounts, statistics
from gongkai.annotations.validation import Ids
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError, GongkaiError

MANIFEST = "manifest.json"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CorpusFile(_Model):
    """A file of the corpus: its name, the SHA-256 of its bytes, the ids of its documents."""

    name: str
    sha256: str
    train: list[str]
    dev: list[str]


class SplitSettings(_Model):
    """What the split was drawn with: its seed, and the share of dev by the beginning of the id."""

    seed: int
    dev: dict[str, float]


class CorpusManifest(_Model):
    """What a corpus holds (all, train, dev), and which document is on which side."""

    version: Literal["1"] = "1"
    split: SplitSettings
    counts: dict[str, CorpusCounts]
    files: list[CorpusFile]

    def sides(self) -> dict[str, Split]:
        """Return the side of every document by its id."""
        train: dict[str, Split] = {doc_id: "train" for file in self.files for doc_id in file.train}
        return train | {doc_id: "dev" for file in self.files for doc_id in file.dev}


def corpus_folder() -> Path:
    """Return the folder of the corpus that comes with the project."""
    return Path(str(files("gongkai.annotations").joinpath("data")))


def read_corpus(
    side: Split | None = None, folder: Path | None = None
) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a corpus in the order of its manifest.

    Args:
        side: train or dev; None: both.
        folder: of the corpus; None: the one that comes with the project.

    Raises:
        AnnotationError: a file differs from the manifest, or breaks its format.
        GongkaiError: the manifest or a file cannot be read.
    """
    folder = folder or corpus_folder()
    manifest = read_manifest(folder)
    sides = manifest.sides()
    for file in manifest.files:
        if hashlib.sha256(read_bytes(folder / file.name)).hexdigest() != file.sha256:
            raise AnnotationError(
                f"{folder / file.name} is not the file of the manifest; undo the change, or "
                f"write the manifest anew: gongkai annotate split {folder}"
            )
        for document in read(folder / file.name):
            if side is None or sides[document.id] == side:
                yield document


def dev_sets(folder: Path | None = None) -> dict[str, list[AnnotatedDocument]]:
    """Return the documents of dev in sets, one for each kind that the manifest has a share for.

    Args:
        folder: of the corpus; None: the one that comes with the project.

    Raises:
        AnnotationError: a file differs from the manifest, or breaks its format.
        GongkaiError: the manifest or a file cannot be read.
    """
    kinds = read_manifest(folder or corpus_folder()).split.dev
    sets: dict[str, list[AnnotatedDocument]] = {}
    for document in read_corpus("dev", folder):
        kind = max((kind for kind in kinds if document.id.startswith(kind)), key=len)
        sets.setdefault(f"dev {kind}".strip(), []).append(document)
    return sets


def read_manifest(folder: Path) -> CorpusManifest:
    """Return the manifest of a corpus.

    Raises:
        GongkaiError: there is none.
        AnnotationError: it is not as a manifest should be.
    """
    path = folder / MANIFEST
    try:
        return CorpusManifest.model_validate_json(read_bytes(path))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise AnnotationError(
            f"{path}: {field}: {first['msg']}; write it anew: gongkai annotate split {folder}"
        ) from error


def make_manifest(folder: Path, dev: Mapping[str, float], seed: int) -> CorpusManifest:
    """Return a new manifest of the annotated files in a folder, its documents split anew.

    Args:
        folder: with files of any format, told by their endings.
        dev: the share of dev by the beginning of the id, see `annotations.splitting.split`.
        seed: of the split.

    Raises:
        AnnotationError: a file breaks its format, or two documents have one id.
        GongkaiError: the folder holds no annotated file, or no share fits a document.
    """
    ids, found = Ids(), dict[str, list[AnnotatedDocument]]()
    for path in _annotated_files(folder):
        found[path.name] = list(read(path))
        for document in found[path.name]:
            ids.add(document.id, path.name)
    documents = [document for own in found.values() for document in own]
    sides = split(documents, dev, seed)
    return CorpusManifest(
        split=SplitSettings(seed=seed, dev=dict(dev)),
        counts={
            "all": statistics(documents).counts,
            "train": statistics(d for d in documents if sides[d.id] == "train").counts,
            "dev": statistics(d for d in documents if sides[d.id] == "dev").counts,
        },
        files=[
            CorpusFile(
                name=name,
                sha256=hashlib.sha256(read_bytes(folder / name)).hexdigest(),
                train=[d.id for d in own if sides[d.id] == "train"],
                dev=[d.id for d in own if sides[d.id] == "dev"],
            )
            for name, own in found.items()
        ],
    )


def write_manifest(manifest: CorpusManifest, folder: Path) -> Path:
    """Write a manifest into the folder of its corpus and return its path.

    Raises:
        GongkaiError: it cannot be written.
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
