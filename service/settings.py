"""Settings: how the service runs, from `configs/serve.yaml` and from the command line."""

from ipaddress import ip_address
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, PositiveFloat, PositiveInt, ValidationError

from gongkai import configs
from gongkai.document.errors import GongkaiError
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.service.label_studio.settings import LabelStudioSettings


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class WorkerBatchSettings(_Model):
    """How much a worker process is given at once."""

    documents: PositiveInt
    bytes: PositiveInt


class QueueSettings(_Model):
    """How much may wait."""

    requests: PositiveInt
    bytes: PositiveInt
    job_documents: PositiveInt
    bodies_bytes: PositiveInt
    files: PositiveInt


class Limits(_Model):
    """How large and how slow what clients send may be."""

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


class Configuration(_Model):
    """What `configs/serve.yaml` says; the meaning of each is told there."""

    batch: WorkerBatchSettings
    queue: QueueSettings
    limits: Limits
    kept: PositiveFloat
    grace: PositiveFloat
    label_studio: LabelStudioSettings

    @classmethod
    def read(cls, path: Path | None = None) -> "Configuration":
        """Return what the file at `path` says; None: `configs/serve.yaml`.

        Raises:
            GongkaiError: the file cannot be read, or is not of this form.
        """
        try:
            data: Any = yaml.safe_load(path.read_bytes()) if path else configs.load("serve.yaml")
            return cls.model_validate(data)
        except OSError as error:
            raise GongkaiError(f"{path}: {error.strerror}; check --config") from error
        except (yaml.YAMLError, ValidationError) as error:
            raise GongkaiError(f"{path}: {error}; compare configs/serve.yaml") from error


class Settings(_Model):
    """All that a server is started with.

    Attributes:
        configuration: sizes, limits and times.
        host, port: where it listens.
        workers: processes that tag.
        data: the folder of the jobs' files, and of the database unless another is named.
        database: a URL as SQLAlchemy takes them; None: SQLite in `data`.
        api_keys: the file of the API keys; None: everybody may do everything.
        model, rules_only: which tagger (`TaggerChoice`).
    """

    configuration: Configuration
    host: str = "127.0.0.1"
    port: int = 8000
    workers: PositiveInt = 1
    data: Path = Path("service-data")
    database: str | None = None
    api_keys: Path | None = None
    model: Path | None = None
    rules_only: bool = False

    @property
    def tagger(self) -> TaggerChoice:
        """The tagger that is asked for, with one thread a worker process."""
        return TaggerChoice(self.model, self.rules_only, threads=1)

    @property
    def loopback(self) -> bool:
        """Whether only programs of this machine reach the server."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"
