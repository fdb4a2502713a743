"""A training run: from annotated documents and settings to a model folder."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from datasets import Dataset  # type: ignore[import-untyped]  # without type hints
from transformers import EarlyStoppingCallback, TrainingArguments, set_seed

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import CHECKSUMS, RECORD, version, write_checksums
from gongkai.models.encoders import encoder_folder
from gongkai.models.labels import labels
from gongkai.models.model_tagger import ModelTagger
from gongkai.models.network import ReportNetwork, load_network
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.torch_runtime import TorchRuntime
from gongkai.training.collator import Collator
from gongkai.training.crf import fit_crf
from gongkai.training.environment import find_checkpoint, report_full_disk, training_arguments
from gongkai.training.examples import make_examples, repeat_documents, sample_replay
from gongkai.training.scores import score_tagger
from gongkai.training.settings import TrainSettings
from gongkai.training.temperatures import fit_temperatures
from gongkai.training.trainer import ReportTrainer
from gongkai.training.transitions import fit_transitions

BEST = "best"
"""The folder of a run with the trained model, a complete model folder."""


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
    """Train a model and return its scores on dev; the best epoch is written to `run/best`.

    At the end, CRFs are fitted to the same documents; the scores are those of the network pooled
    with the CRFs.

    Args:
        settings: the settings of the run.
        training: the training documents.
        dev: the documents that choose the best epoch and decide on early stopping.
        run: a folder for checkpoints, logs and the model.
        added: further training documents. With them, the network is trained on only the share
            `settings.replay` of `training`, which reduces forgetting.
        init: a model folder to train further; None: a new network on the encoder of `settings`.
        resume: whether the run continues from the last checkpoint in `run`.

    Returns:
        The scores of `score_tagger`, each from 0 to 1.

    Raises:
        GongkaiError: there are no documents, the encoder is missing, there is no checkpoint to
            resume from, or `run` contains another run.
    """
    if not training or not dev:
        raise GongkaiError("no documents for training or for dev: add files for both")
    checkpoint = find_checkpoint(run, resume)
    set_seed(settings.seed)
    folder = init or encoder_folder(settings.encoder, run / "encoder")
    tokenizer = Tokenizer.load(folder)
    network = load_network(folder, **_config_overrides(settings))
    share = settings.replay if added else 1.0
    sample = [*sample_replay(training, share, settings.seed), *added]
    documents = repeat_documents(sample, settings.repeats, augment=settings.augment)
    examples = make_examples(
        list(documents),
        tokenizer,
        labels(),
        rule_dropout=settings.rule_dropout,
        seed=settings.seed,
    )
    trainer = ReportTrainer(
        settings,
        tokenizer,
        dev,
        model=network,
        args=_arguments(settings, run),
        train_dataset=Dataset.from_list(list(examples)),
        eval_dataset=list(dev),  # only `ReportTrainer.evaluate` reads it
        data_collator=Collator(tokenizer.pad_id),
        callbacks=[EarlyStoppingCallback(settings.patience)],
    )
    all_training = [*training, *added]
    with report_full_disk(run):
        trainer.train(resume_from_checkpoint=checkpoint)
        record = {
            "made": f"{datetime.now(UTC):%Y-%m-%d}",
            "from": version(folder) if (folder / CHECKSUMS).exists() else settings.encoder,
            "layers": network.config.num_hidden_layers,
            "documents": {"train": len(all_training), "dev": len(dev)},
            "settings": settings.model_dump(mode="json"),
        }
        return _save_model(network, tokenizer, all_training, dev, run / BEST, record)


def _save_model(
    network: ReportNetwork,
    tokenizer: Tokenizer,
    training: Sequence[AnnotatedDocument],
    dev: Sequence[AnnotatedDocument],
    folder: Path,
    record: Mapping[str, Any],
) -> dict[str, float]:
    """Write the model folder, with temperatures, CRFs and transitions, and return its scores."""
    runtime = TorchRuntime(network, tokenizer.pad_id)
    temperatures = fit_temperatures(network, tokenizer, dev)
    crf = fit_crf(training, record["settings"]["seed"])
    tagger = ModelTagger(tokenizer, runtime, temperatures=temperatures, crfs=crf)
    transitions = fit_transitions(tagger, training, dev)
    scores = score_tagger(ModelTagger(tokenizer, runtime, transitions, temperatures, crf), dev)
    folder.mkdir(exist_ok=True)
    network.half().save_pretrained(folder)  # type: ignore[no-untyped-call]
    tokenizer.save(folder)
    transitions.save(folder)
    temperatures.save(folder)
    crf.save(folder)
    text = json.dumps({**record, "scores": scores}, ensure_ascii=False, indent=1)
    (folder / RECORD).write_text(text + "\n", encoding="utf-8")
    write_checksums(folder)
    return scores


def _config_overrides(settings: TrainSettings) -> dict[str, Any]:
    """Return the values that replace those of the encoder's configuration.

    Dropout applies only to the inputs of the heads. Inside the encoder it nearly doubles the time
    of a step on a CPU, where random numbers are slow.
    """
    overrides = {
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "classifier_dropout": settings.dropout,
    }
    return overrides | ({"num_hidden_layers": settings.layers} if settings.layers else {})


def _arguments(settings: TrainSettings, run: Path) -> TrainingArguments:
    return training_arguments(
        settings,
        run,
        eval_strategy="epoch",
        save_strategy="epoch",
        logging_steps=10,
        load_best_model_at_end=True,
        metric_for_best_model="score",
        greater_is_better=True,
        train_sampling_strategy="group_by_length",
        length_column_name="length",
    )
