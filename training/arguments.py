"""What all runs have in common: where they compute, their checkpoints, a disk that is full."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from transformers.trainer import TRAINER_STATE_NAME

from gongkai.document.errors import GongkaiError

_LEAST_FREE = 1_000_000  # bytes; a disk with less is full


def device_arguments() -> dict[str, Any]:
    """Return those of `TrainingArguments` that say where to compute, and in which precision."""
    return {"use_cpu": not torch.cuda.is_available(), "bf16": _has_bf16()}


def checkpoint_of(run: Path, resume: bool) -> str | None:
    """Return the checkpoint to resume: the last one that was written to its end.

    Raises:
        GongkaiError: there is none to resume, or the folder is in use and nothing is to be resumed.
    """
    found = {int(path.name.rpartition("-")[2]): path for path in run.glob("checkpoint-*")}
    if found and not resume:
        raise GongkaiError(f"{run}: holds a run already; give --resume, or another folder")
    whole = [step for step, path in found.items() if (path / TRAINER_STATE_NAME).exists()]
    if resume and not whole:
        raise GongkaiError(f"{run}: no checkpoint to resume; start anew without --resume")
    return str(found[max(whole)]) if whole else None


@contextmanager
def told_if_full(run: Path) -> Iterator[None]:
    """Tell a full disk for what it is: torch and safetensors have errors of their own for it.

    Raises:
        GongkaiError: in place of any error while the disk is full.
    """
    try:
        yield
    except Exception as error:
        if shutil.disk_usage(run).free > _LEAST_FREE:
            raise
        raise GongkaiError(
            f"{run}: the disk is full ({error}); make room and go on with --resume"
        ) from error


def _has_bf16() -> bool:
    """Whether half precision is fast here: a GPU knows it, or a CPU has AMX or AVX512-BF16."""
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported())
