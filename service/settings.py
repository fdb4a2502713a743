"""Settings of the service: `configs/serve.yaml`, the environment and the command line."""

from ipaddress import ip_address
from pathlib import Path
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field, PositiveFloat, PositiveInt

from gongkai.document.settings import YamlSettings
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.models.processors import count_processors
from gongkai.service.label_studio.settings import LabelStudioSettings


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DispatchSettings(_Model):
    """How much work a worker process receives at once."""

    documents: PositiveInt
    bytes: PositiveInt


class QueueLimits(_Model):
    """How much work may wait."""

    requests: PositiveInt
    bytes: PositiveInt
    job_documents: PositiveInt
    bodies_bytes: PositiveInt
    files: PositiveInt


class RequestLimits(_Model):
    """How large the content of a request may be, and how long its processing may take."""

    file_bytes: PositiveInt
    report_bytes: PositiveInt
    upload_bytes: PositiveInt
    upload_seconds: PositiveFloat
    files: PositiveInt
    job_documents: PositiveInt
    zip_ratio: PositiveFloat
    free_bytes: PositiveInt
    pages: PositiveInt
    seconds: PositiveFloat


class ServiceSettings(YamlSettings):
    """The settings of a server; the comments in `configs/serve.yaml` explain each."""

    section: ClassVar[str] = "serve"
    defaults: ClassVar[str] = "serve.yaml"

    host: str
    port: int = Field(ge=0, le=65535)
    workers: PositiveInt | None
    data: Path
    database: str | None
    api_keys: Path | None
    model: Path | None
    rules_only: bool
    batch: DispatchSettings
    queue: QueueLimits
    limits: RequestLimits
    kept: PositiveFloat
    grace: PositiveFloat
    label_studio: LabelStudioSettings

    @property
    def processes(self) -> int:
        """The number of worker processes."""
        return self.workers or count_processors()

    @property
    def tagger(self) -> TaggerChoice:
        """The tagger of the worker processes, which have one thread each."""
        return TaggerChoice(self.model, self.rules_only, threads=1)

    @property
    def loopback(self) -> bool:
        """Whether only programs of this machine can reach the server."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"
