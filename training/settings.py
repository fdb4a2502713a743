"""Settings of a training run and of a pretraining run."""

from pathlib import Path
from typing import ClassVar

from pydantic import Field

from gongkai.document.settings import YamlSettings

FINE_TUNING = "fine_tune.yaml"
"""The file of `configs/` with the defaults for a network that has already been trained."""


class RunSettings(YamlSettings):
    """The settings that both kinds of runs have."""

    encoder: str
    layers: int | None = Field(ge=1)
    runs: Path
    seed: int
    epochs: int = Field(ge=1)
    batch_size: int = Field(ge=1)
    weight_decay: float = Field(ge=0)
    warmup_ratio: float = Field(ge=0, lt=1)


class TrainSettings(RunSettings):
    """The settings of a training run; the comments in `configs/train.yaml` explain each."""

    section: ClassVar[str] = "train"
    defaults: ClassVar[str] = "train.yaml"

    encoder_learning_rate: float = Field(gt=0)
    head_learning_rate: float = Field(gt=0)
    layer_decay: float = Field(gt=0, le=1)
    label_smoothing: float = Field(ge=0, lt=1)
    dropout: float = Field(ge=0, lt=1)
    patience: int = Field(ge=1)
    rule_dropout: float = Field(ge=0, le=1)
    repeats: dict[str, int] = Field(min_length=1)
    augment: bool
    replay: float = Field(gt=0, le=1)
    teacher: Path | None
    teacher_weight: float = Field(ge=0, le=1)


class PretrainSettings(RunSettings):
    """The settings of a pretraining run; the comments in `configs/pretrain.yaml` explain each."""

    section: ClassVar[str] = "pretrain"
    defaults: ClassVar[str] = "pretrain.yaml"

    characters: int = Field(ge=1)
    learning_rate: float = Field(gt=0)
    mask_probability: float = Field(gt=0, lt=1)
    max_span_length: int = Field(ge=1)
    save_steps: int = Field(ge=1)
