"""Settings of the Label Studio backend, a section of `configs/serve.yaml`."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, PositiveInt, SecretStr, model_validator


class LabelStudioSettings(BaseModel):
    """Authentication and training of the backend; `configs/serve.yaml` explains each setting."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    user: str | None = None
    password: SecretStr | None = None
    training: Path | None = None
    corpus: Path | None = None
    trainings: PositiveInt

    @model_validator(mode="after")
    def _require_both(self) -> "LabelStudioSettings":
        if (self.user is None) != (self.password is None):
            raise ValueError("user and password belong together; set both or neither")
        return self
