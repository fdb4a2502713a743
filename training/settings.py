"""What can be set about training, read from a YAML file like `configs/train.yaml`."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gongkai import configs
from gongkai.document.errors import GongkaiError


class TrainSettings(BaseModel):
    """The settings of a run; `configs/train.yaml` says what each means."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    encoder: str
    layers: int | None = Field(ge=1)
    runs: Path
    seed: int
    epochs: int = Field(ge=1)
    batch: int = Field(ge=1)
    encoder_rate: float = Field(gt=0)
    head_rate: float = Field(gt=0)
    layer_decay: float = Field(gt=0, le=1)
    weight_decay: float = Field(ge=0)
    warmup: float = Field(ge=0, lt=1)
    smoothing: float = Field(ge=0, lt=1)
    dropout: float = Field(ge=0, lt=1)
    patience: int = Field(ge=1)
    silence: float = Field(ge=0, le=1)
    repeats: dict[str, int] = Field(min_length=1)
    augment: bool
    rehearsal: float = Field(gt=0, le=1)


class AdaptSettings(BaseModel):
    """The settings of an adaptation; `configs/adapt.yaml` says what each means."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    encoder: str
    layers: int | None = Field(ge=1)
    runs: Path
    seed: int
    characters: int = Field(ge=1)
    epochs: int = Field(ge=1)
    batch: int = Field(ge=1)
    rate: float = Field(gt=0)
    weight_decay: float = Field(ge=0)
    warmup: float = Field(ge=0, lt=1)
    masked: float = Field(gt=0, lt=1)
    longest: int = Field(ge=1)
    save_every: int = Field(ge=1)


FRESH, FURTHER = "train.yaml", "further.yaml"
"""The files of `configs/` for a new network, and for one that has been trained."""


ADAPTATION = "adapt.yaml"
"""That for an encoder that is adapted to text."""

Settings = TypeVar("Settings", TrainSettings, AdaptSettings)


def load_settings(path: Path | None = None, default: str = FRESH) -> TrainSettings:
    """Return the settings of a training from a file, or else from a file of `configs/`.

    Raises:
        GongkaiError: the file is missing, no YAML, or a setting is missing, unknown or impossible.
    """
    return _load(TrainSettings, path, default)


def load_adapt_settings(path: Path | None = None) -> AdaptSettings:
    """Return the settings of an adaptation from a file, or else from `configs/adapt.yaml`.

    Raises:
        GongkaiError: as `load_settings`.
    """
    return _load(AdaptSettings, path, ADAPTATION)


def _load(kind: type[Settings], path: Path | None, default: str) -> Settings:
    name = path or f"configs/{default}"
    try:
        text = path.read_text(encoding="utf-8") if path else None
        data = configs.load(default) if text is None else yaml.safe_load(text)
        return kind.model_validate(data)
    except OSError as error:
        raise GongkaiError(f"{name}: {error.strerror}; name a file with settings") from error
    except yaml.YAMLError as error:
        raise GongkaiError(f"{name}: not YAML ({error})") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise GongkaiError(f"{name}: {place}: {first['msg']}; see configs/{default}") from error
