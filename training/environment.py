"""The environment of a run: its device, its checkpoints, and the space on its disk."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from transformers import TrainingArguments
from transformers.trainer import TRAINER_STATE_NAME

from gongkai.document.errors import GongkaiError
from gongkai.training.settings import RunSettings

_MIN_FREE_BYTES = 1_000_000  # a disk with less free space counts as full


def training_arguments(settings: RunSettings, run: Path, **arguments: Any) -> TrainingArguments:
    """Return the arguments of the Trainer of a run, for the device of this machine.

    Args:
        settings: of the run.
        run: the folder of the run.
        arguments: the arguments in which one kind of run differs from another.
    """
    return TrainingArguments(
        output_dir=str(run),
        num_train_epochs=settings.epochs,
        per_device_train_batch_size=settings.batch_size,
        warmup_steps=settings.warmup_ratio,
        lr_scheduler_type="linear",
        seed=settings.seed,
        save_total_limit=2,
        report_to=["tensorboard"],
        remove_unused_columns=False,
        dataloader_pin_memory=False,
        use_cpu=not torch.cuda.is_available(),
        bf16=_has_bf16(),
        **arguments,
    )


def find_checkpoint(run: Path, resume: bool) -> str | None:
    """Return the last complete checkpoint of a run, or None for a new run.

    Args:
        run: the folder of the run.
        resume: whether the run continues from a checkpoint.

    Raises:
        GongkaiError: there is no checkpoint to resume from, or a new run would use a folder that
            contains checkpoints.
    """
    found = {int(path.name.rpartition("-")[2]): path for path in run.glob("checkpoint-*")}
    if found and not resume:
        raise GongkaiError(f"{run}: contains a run already; add --resume or choose another folder")
    complete = [step for step, path in found.items() if (path / TRAINER_STATE_NAME).exists()]
    if resume and not complete:
        raise GongkaiError(f"{run}: no checkpoint to resume from; start again without --resume")
    return str(found[max(complete)]) if complete else None


@contextmanager
def report_full_disk(run: Path) -> Iterator[None]:
    """Replace any error that is raised while the disk is full.

    The errors that torch and safetensors raise on a full disk do not mention the disk.

    Raises:
        GongkaiError: an error was raised while the disk of `run` was full.
    """
    try:
        yield
    except Exception as error:
        if shutil.disk_usage(run).free > _MIN_FREE_BYTES:
            raise
        raise GongkaiError(
            f"{run}: the disk is full ({error}); free some space and continue with --resume"
        ) from error


def _has_bf16() -> bool:
    """Return whether bfloat16 is fast: on a GPU with it, or a CPU with AMX or AVX512-BF16."""
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported())
