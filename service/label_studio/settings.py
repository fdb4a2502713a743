"""Settings of the Label Studio backend, a part of `configs/serve.yaml`."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, PositiveInt, SecretStr, model_validator


class LabelStudioSettings(BaseModel):
    """How the backend is reached, and how it trains; each is told in `configs/serve.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    user: str | None = None
    password: SecretStr | None = None
    training: Path | None = None
    corpus: Path | None = None
    trainings: PositiveInt

    @model_validator(mode="after")
    def _both_or_none(self) -> "LabelStudioSettings":
        if (self.user is None) != (self.password is None):
            raise ValueError("user and password go together; give both or none")
        return self
