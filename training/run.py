"""One training run: documents and settings in, a model folder out."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from datasets import Dataset  # type: ignore[import-untyped]  # without type hints
from transformers import EarlyStoppingCallback, TrainingArguments, set_seed

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import RECORD, SUMS, seal, version
from gongkai.models.encoders import encoder_folder
from gongkai.models.labels import labels
from gongkai.models.network import ReportNetwork, load_network
from gongkai.models.reader import NetworkReader
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.torch_runtime import TorchRuntime
from gongkai.training.arguments import checkpoint_of, device_arguments, told_if_full
from gongkai.training.collator import Collator
from gongkai.training.crf import fit_crf
from gongkai.training.examples import examples, rehearsed, repeated
from gongkai.training.scores import score_reader
from gongkai.training.sections import fit_transitions
from gongkai.training.settings import TrainSettings
from gongkai.training.temperatures import fit_temperatures
from gongkai.training.trainer import ReportTrainer

BEST = "best"
"""The folder of a run that holds its result, a model folder like any other."""


def train(
    settings: TrainSettings,
    training: Sequence[AnnotatedDocument],
    dev: Sequence[AnnotatedDocument],
    run: Path,
    *,
    added: Sequence[AnnotatedDocument] = (),
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
    checkpoint = checkpoint_of(run, resume)
    set_seed(settings.seed)
    folder = init or encoder_folder(settings.encoder, run / "encoder")
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
    with told_if_full(run):
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
    training: Sequence[AnnotatedDocument],
    dev: Sequence[AnnotatedDocument],
    folder: Path,
    record: Mapping[str, Any],
) -> dict[str, float]:
    """Write the model folder and return its scores."""
    runtime = TorchRuntime(network, tokenizer.pad_id)
    calibration = fit_temperatures(network, tokenizer, dev)
    chains = fit_crf(training, record["settings"]["seed"])
    plain = NetworkReader(tokenizer, runtime, calibration=calibration, chains=chains)
    transitions = fit_transitions(plain, training, dev)
    scores = score_reader(NetworkReader(tokenizer, runtime, transitions, calibration, chains), dev)
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
        **device_arguments(),
    )
