"""Model folders: their places, their content, and the verification of their hashes.

A folder holds `config.json` and `model.safetensors` as Hugging Face's transformers write them and
`tokenizer.json` as its tokenizers do. A model that tags also has transitions, a calibration, CRFs,
a record of its training and a card. `SHA256SUMS` covers all files. Nothing is pickled.
"""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from gongkai.document.atomic_write import UNFINISHED_PREFIX
from gongkai.document.errors import GongkaiError

WEIGHTS = Path(__file__).parent / "weights"
BASE = WEIGHTS / "base"
"""The encoder that training starts from."""
DEFAULT = WEIGHTS / "default"
"""The model that `gongkai tag` uses."""
FORMER = WEIGHTS / "former"
"""The previous default model."""
CONFIG = "config.json"
WEIGHTS_FILE = "model.safetensors"
_WEIGHTS_SUFFIX = ".safetensors"
SUMS = "SHA256SUMS"
RECORD = "training.json"
"""The record of how a model was trained; a base encoder has none."""
CARD = "README.md"


def seal(folder: Path) -> None:
    """Write the hashes of all files of a model folder, in the form that `sha256sum -c` reads.

    The files become readable to everyone, because safetensors restricts its files to their owner.
    """
    for path in _files(folder):
        path.chmod(0o644)
    lines = [f"{_digest(path)}  {path.name}\n" for path in _files(folder)]
    (folder / SUMS).write_text("".join(lines), encoding="ascii")


def check(folder: Path) -> None:
    """Check that the files of a model folder have the hashes of `SHA256SUMS`.

    Raises:
        GongkaiError: a file is missing or was altered, or the folder has no hashes.
    """
    for line in _sums(folder):
        digest, _, name = line.partition("  ")
        file = folder / name
        if not file.is_file() or _digest(file) != digest:
            raise GongkaiError(f"{file}: missing or altered; install the model again")


def version(folder: Path) -> str:
    """Return the version of a model: the day of its training, if known, and a weight digest.

    Raises:
        GongkaiError: the folder holds no model.
    """
    lines = (line.partition("  ") for line in _sums(folder))
    digests = [digest for digest, _, name in lines if name.endswith(_WEIGHTS_SUFFIX)]
    digest = "".join(digests)
    if len(digests) > 1:
        digest = hashlib.sha256(digest.encode("ascii")).hexdigest()
    made = read_record(folder).get("made")
    return "-".join(filter(None, (made and made.replace("-", ""), digest[:8])))


def read_record(folder: Path) -> dict[str, Any]:
    """Return the record of how a model was trained; an empty one if there is none.

    Raises:
        GongkaiError: the record is not JSON.
    """
    return _read_json(folder / RECORD) if (folder / RECORD).exists() else {}


def replace_folder(new: Path, place: Path, former: Path) -> None:
    """Replace a model folder by a copy of another, and keep the replaced one as the former.

    If this fails midway, the folder that was to be replaced stays or is restored.

    Args:
        new: the folder to copy.
        place: the folder to replace, if it exists.
        former: the new place of the replaced folder; its content is removed.

    Raises:
        OSError: the folders cannot be written.
        GongkaiError: the copy is incomplete.
    """
    with tempfile.TemporaryDirectory(prefix=UNFINISHED_PREFIX, dir=place.parent) as unfinished:
        copy, before = Path(unfinished, "new"), Path(unfinished, "before")
        shutil.copytree(new, copy)
        check(copy)
        if former.exists():
            former.rename(before)
        if place.exists():
            place.rename(former)
        try:
            copy.rename(place)
        except OSError:
            if former.exists():
                former.rename(place)
            if before.exists():
                before.rename(former)
            raise


def read_config(folder: Path) -> dict[str, Any]:
    """Return the configuration of a model folder.

    Raises:
        GongkaiError: there is none, or it is not JSON.
    """
    return _read_json(folder / CONFIG)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise GongkaiError(f"{path}: {error.strerror}; name a folder with a model") from error
    except ValueError as error:
        raise GongkaiError(f"{path}: not JSON ({error}); export the model again") from error
    assert isinstance(data, dict)
    return data


def _sums(folder: Path) -> list[str]:
    try:
        return (folder / SUMS).read_text(encoding="ascii").splitlines()
    except OSError as error:
        raise GongkaiError(
            f"{folder}: no model in it ({SUMS} is missing); "
            "name a model folder, or do without one: --rules-only"
        ) from error


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_file() and p.name != SUMS)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
