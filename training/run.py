"""One training run: documents and settings in, a model folder out."""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset  # type: ignore[import-untyped]  # without type hints
from transformers import EarlyStoppingCallback, TrainingArguments, set_seed
from transformers.trainer import TRAINER_STATE_NAME

from annotations.document import Document
from annotations.errors import GongkaiError
from models.checkpoint import BASE, RECORD, SUMS, seal, version
from models.encoders import prepare_encoder
from models.labels import labels
from models.network import ReportNetwork, load_network
from models.reader import Reader
from models.tokenizer import Tokenizer
from models.torch_runtime import TorchRuntime
from training.chains import fit_chains
from training.collator import Collator
from training.examples import examples, rehearsed, repeated
from training.scores import score_reader
from training.sections import fit_transitions
from training.settings import TrainSettings
from training.temperatures import fit_calibration
from training.trainer import ReportTrainer

_LEAST_FREE = 1_000_000  # bytes; a disk with less is full
BEST = "best"
"""The folder of a run that holds its result, a model folder like any other."""


def train(
    settings: TrainSettings,
    training: Sequence[Document],
    dev: Sequence[Document],
    run: Path,
    *,
    added: Sequence[Document] = (),
    init: Path | None = None,
    resume: bool = False,
) -> dict[str, float]:
    """Train a network and return its scores on dev; the model of the best epoch is in `run/best`.

    Chains are fitted to the same documents at the end; the scores are those of both together.

    Args:
        settings: of the run.
        training: documents to learn from.
        dev: documents that tell which epoch is the best, and when to stop.
        run: a folder for checkpoints, logs and the result.
        added: more documents to learn from. If there are some, the network takes of the others
            only the share `settings.rehearsal`, which keep it from forgetting.
        init: a model folder to train further; None: a new network on the encoder of `settings`.
        resume: go on from the last checkpoint in `run`, exactly where it stood.

    Raises:
        GongkaiError: there are no documents, no encoder, nothing to resume, or `run` is in use.
    """
    if not training or not dev:
        raise GongkaiError("no documents to train on, or none for dev: give files for both")
    checkpoint = _checkpoint(run, resume)
    set_seed(settings.seed)
    folder = init or _encoder(settings, run)
    tokenizer = Tokenizer.load(folder)
    network = load_network(folder, **_changes(settings))
    share = settings.rehearsal if added else 1.0
    taken = [*rehearsed(training, share, settings.seed), *added]
    documents = list(repeated(taken, settings.repeats, augment=settings.augment))
    rows = examples(documents, tokenizer, labels(), silence=settings.silence, seed=settings.seed)
    trainer = ReportTrainer(
        settings,
        tokenizer,
        dev,
        model=network,
        args=_arguments(settings, run),
        train_dataset=Dataset.from_list(list(rows)),
        eval_dataset=list(dev),  # read by `ReportTrainer.evaluate` alone
        data_collator=Collator(tokenizer.pad_id),
        callbacks=[EarlyStoppingCallback(settings.patience)],
    )
    learned = [*training, *added]
    with _told_if_full(run):
        trainer.train(resume_from_checkpoint=checkpoint)
        record = {
            "made": f"{datetime.now(UTC):%Y-%m-%d}",
            "from": version(folder) if (folder / SUMS).exists() else settings.encoder,
            "layers": network.config.num_hidden_layers,
            "documents": {"train": len(learned), "dev": len(dev)},
            "settings": settings.model_dump(mode="json"),
        }
        return _keep(network, tokenizer, learned, dev, run / BEST, record)


def _keep(
    network: ReportNetwork,
    tokenizer: Tokenizer,
    training: Sequence[Document],
    dev: Sequence[Document],
    folder: Path,
    record: Mapping[str, Any],
) -> dict[str, float]:
    """Write the model folder and return its scores."""
    runtime = TorchRuntime(network, tokenizer.pad_id)
    calibration = fit_calibration(network, tokenizer, dev)
    chains = fit_chains(training, record["settings"]["seed"])
    plain = Reader(tokenizer, runtime, calibration=calibration, chains=chains)
    transitions = fit_transitions(plain, training, dev)
    scores = score_reader(Reader(tokenizer, runtime, transitions, calibration, chains), dev)
    folder.mkdir(exist_ok=True)
    network.half().save_pretrained(folder)  # type: ignore[no-untyped-call]
    tokenizer.save(folder)
    transitions.save(folder)
    calibration.save(folder)
    chains.save(folder)
    text = json.dumps({**record, "scores": scores}, ensure_ascii=False, indent=1)
    (folder / RECORD).write_text(text + "\n", encoding="utf-8")
    seal(folder)
    return scores


@contextmanager
def _told_if_full(run: Path) -> Iterator[None]:
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


def _checkpoint(run: Path, resume: bool) -> str | None:
    """Return the checkpoint to resume: the last one that was written to its end."""
    found = {int(path.name.rpartition("-")[2]): path for path in run.glob("checkpoint-*")}
    if found and not resume:
        raise GongkaiError(f"{run}: holds a run already; give --resume, or another folder")
    whole = [step for step, path in found.items() if (path / TRAINER_STATE_NAME).exists()]
    if resume and not whole:
        raise GongkaiError(f"{run}: no checkpoint to resume; train anew without --resume")
    return str(found[max(whole)]) if whole else None


def _encoder(settings: TrainSettings, run: Path) -> Path:
    if settings.encoder == "base":
        return BASE
    return prepare_encoder(settings.encoder, run / "encoder")


def _changes(settings: TrainSettings) -> dict[str, Any]:
    """Return what differs from the encoder's configuration.

    Dropout is left to the states that the heads read: inside the encoder it nearly doubles the
    time of a step on a CPU, whose random numbers are slow.
    """
    changes = {
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "classifier_dropout": settings.dropout,
    }
    return changes | ({"num_hidden_layers": settings.layers} if settings.layers else {})


def _arguments(settings: TrainSettings, run: Path) -> TrainingArguments:
    return TrainingArguments(
        output_dir=str(run),
        num_train_epochs=settings.epochs,
        per_device_train_batch_size=settings.batch,
        warmup_steps=settings.warmup,
        lr_scheduler_type="linear",
        seed=settings.seed,
        use_cpu=not torch.cuda.is_available(),
        bf16=_has_bf16(),
        eval_strategy="epoch",
        save_strategy="epoch",
        save_total_limit=2,
        logging_steps=10,
        report_to=["tensorboard"],
        load_best_model_at_end=True,
        metric_for_best_model="score",
        greater_is_better=True,
        train_sampling_strategy="group_by_length",
        length_column_name="length",
        remove_unused_columns=False,
        dataloader_pin_memory=False,
    )


def _has_bf16() -> bool:
    """Whether half precision is fast here: a GPU knows it, or a CPU has AMX or AVX512-BF16."""
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported())
