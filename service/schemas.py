"""Schemas of the requests and responses other than tagged reports."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from gongkai.inference.pipeline import LONGEST


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TextToTag(_Model):
    """A report as plain text."""

    text: str = Field(min_length=1, max_length=LONGEST, description="The text of one report.")


class SectionLabel(_Model):
    """A label of sections."""

    name: str = Field(description="The label.")
    zh: str = Field(description="Its name in Chinese.")
    about: str = Field(description="What it covers.")


class QuantityLabel(_Model):
    """A label of quantities."""

    name: str = Field(description="The label.")
    zh: str = Field(description="Its name in Chinese.")
    unit: str = Field(description="Its usual unit.")
    item: bool = Field(description="Whether the counted item is annotated as well.")


class Labels(_Model):
    """The label sets of `configs/taxonomy.yaml`."""

    sections: list[SectionLabel]
    quantities: list[QuantityLabel]
    qualifiers: list[str]


class Health(_Model):
    """The state of the server."""

    status: str = "ok"


class ModelInfo(_Model):
    """A model that is available."""

    name: str = Field(description="Its name on this server.")
    version: str
    active: bool = Field(description="Whether the server tags with it.")
    made: str | None = Field(default=None, description="The date of its training.")
    documents: int | None = Field(
        default=None, description="The number of reports it was trained on."
    )
    f1: float | None = Field(default=None, description="F1 of quantities on the dev documents.")


class Models(_Model):
    """The models that are available."""

    models: list[ModelInfo]


class Failure(_Model):
    """A document of a job, or a report in one, that could not be tagged."""

    name: str = Field(description="The name of its file, as it was sent.")
    reason: str


class Job(_Model):
    """A job and its progress."""

    id: str
    state: Literal["queued", "running", "done", "failed"] = Field(
        description="`failed`: no document could be tagged; `done`: the job is finished otherwise."
    )
    documents: int = Field(description="Number of documents: files, and lines of .jsonl files.")
    done: int = Field(description="Number of finished documents, including those that failed.")
    failed: int = Field(description="Number of failed documents.")
    failures: list[Failure] = Field(description="The first hundred failures and their reasons.")
    created: datetime
    expires: datetime | None = Field(
        description="When the job and its results are removed; null: not yet known."
    )


class Panel(_Model):
    """The panel over the results of a job."""

    address: str = Field(
        description="The address of its page, from the root of the service. It needs no API key."
    )
