"""Model folders: their paths, their content, and the verification of their checksums.

A folder contains `config.json`, `model.safetensors` (in the formats of Hugging Face transformers)
and `tokenizer.json` (in that of Hugging Face tokenizers). A model that tags also has transitions,
temperatures, CRFs, a training record and a model card. `SHA256SUMS` lists the SHA-256 checksums of
all files. No file is a pickle.
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
CHECKSUMS = "SHA256SUMS"
RECORD = "training.json"
"""The training record; a base encoder has none."""
CARD = "README.md"
"""The model card."""


def write_checksums(folder: Path) -> None:
    """Write the checksums of all files of a model folder, in the format of `sha256sum`.

    The permissions of the files become 644, because safetensors restricts its files to their owner.
    """
    for path in _files(folder):
        path.chmod(0o644)
    lines = [f"{_digest(path)}  {path.name}\n" for path in _files(folder)]
    (folder / CHECKSUMS).write_text("".join(lines), encoding="ascii")


def verify_checksums(folder: Path) -> None:
    """Verify the checksums of the files of a model folder.

    Raises:
        GongkaiError: a file is missing or was altered, or the folder has no `SHA256SUMS`.
    """
    for line in _read_checksums(folder):
        digest, _, name = line.partition("  ")
        file = folder / name
        if not file.is_file() or _digest(file) != digest:
            raise GongkaiError(f"{file}: missing or altered; install the model again")


def version(folder: Path) -> str:
    """Return the version of a model, for example 20261126-e775d8c1.

    It consists of the date of the training, if the folder has a training record, and the first
    eight digits of the checksum of the weights.

    Raises:
        GongkaiError: the folder contains no model.
    """
    lines = (line.partition("  ") for line in _read_checksums(folder))
    digests = [digest for digest, _, name in lines if name.endswith(_WEIGHTS_SUFFIX)]
    digest = "".join(digests)
    if len(digests) > 1:
        digest = hashlib.sha256(digest.encode("ascii")).hexdigest()
    date = read_record(folder).get("made")
    return "-".join(filter(None, (date and date.replace("-", ""), digest[:8])))


def read_record(folder: Path) -> dict[str, Any]:
    """Return the training record of a model; an empty one if there is none.

    Raises:
        GongkaiError: the record is not JSON.
    """
    return _read_json(folder / RECORD) if (folder / RECORD).exists() else {}


def replace_folder(new: Path, target: Path, former: Path) -> None:
    """Replace a model folder by a copy of another folder, and keep the replaced folder.

    If an error occurs, the target stays as it was or is restored.

    Args:
        new: the folder to copy.
        target: the folder to replace, if it exists.
        former: the new path of the replaced folder; a folder that exists there is removed.

    Raises:
        OSError: the folders cannot be written.
        GongkaiError: the checksums of the copy are wrong.
    """
    with tempfile.TemporaryDirectory(prefix=UNFINISHED_PREFIX, dir=target.parent) as unfinished:
        copy, backup = Path(unfinished, "new"), Path(unfinished, "former")
        shutil.copytree(new, copy)
        verify_checksums(copy)
        if former.exists():
            former.rename(backup)
        if target.exists():
            target.rename(former)
        try:
            copy.rename(target)
        except OSError:
            if former.exists():
                former.rename(target)
            if backup.exists():
                backup.rename(former)
            raise


def read_config(folder: Path) -> dict[str, Any]:
    """Return the configuration of a model folder.

    Raises:
        GongkaiError: the folder has no configuration, or it is not JSON.
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


def _read_checksums(folder: Path) -> list[str]:
    try:
        return (folder / CHECKSUMS).read_text(encoding="ascii").splitlines()
    except OSError as error:
        raise GongkaiError(
            f"{folder}: no model in it ({CHECKSUMS} is missing); "
            "name a model folder, or tag without a model: --rules-only"
        ) from error


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_file() and p.name != CHECKSUMS)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
