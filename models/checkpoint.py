"""Model folders: where they stand, what is in them, and whether they are whole.

A folder holds `config.json` and `model.safetensors` as Hugging Face's transformers write them,
`tokenizer.json` as its tokenizers do, and `SHA256SUMS` over all of it. There is no pickle in it.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from annotations.errors import GongkaiError

WEIGHTS = Path(__file__).parent / "weights"
BASE = WEIGHTS / "base"
"""The encoder that training starts from."""
DEFAULT = WEIGHTS / "default"
"""The model that `gongkai tag` uses."""
CONFIG = "config.json"
WEIGHTS_FILE = "model.safetensors"
SUMS = "SHA256SUMS"


def seal(folder: Path) -> None:
    """Write the hashes of all files of a model folder, in the form that `sha256sum -c` reads."""
    lines = [f"{_digest(path)}  {path.name}\n" for path in _files(folder)]
    (folder / SUMS).write_text("".join(lines), encoding="ascii")


def check(folder: Path) -> None:
    """Check that a model folder is as it was sealed.

    Raises:
        GongkaiError: a file is missing, or altered, or nobody sealed the folder.
    """
    path = folder / SUMS
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except OSError as error:
        raise GongkaiError(f"{folder}: no model in it ({SUMS} is missing)") from error
    for line in lines:
        digest, _, name = line.partition("  ")
        file = folder / name
        if not file.is_file() or _digest(file) != digest:
            raise GongkaiError(f"{file}: missing or altered; install the model again")


def read_config(folder: Path) -> dict[str, Any]:
    """Return the configuration of a model folder.

    Raises:
        GongkaiError: there is none, or it is not JSON.
    """
    path = folder / CONFIG
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise GongkaiError(f"{path}: {error.strerror}; name a folder with a model") from error
    except ValueError as error:
        raise GongkaiError(f"{path}: not JSON ({error}); export the model again") from error
    assert isinstance(config, dict)
    return config


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_file() and p.name != SUMS)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
