"""Schemas: what the service takes and gives beside tagged reports."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from gongkai.inference.pipeline import LONGEST


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TextToTag(_Model):
    """A report as plain text."""

    text: str = Field(min_length=1, max_length=LONGEST, description="The text of one report.")


class SectionName(_Model):
    """What a segment can be about."""

    name: str = Field(description="The label.")
    zh: str = Field(description="Its name in Chinese.")
    about: str = Field(description="What it covers.")


class QuantityName(_Model):
    """What a quantity can measure."""

    name: str = Field(description="The label.")
    zh: str = Field(description="Its name in Chinese.")
    unit: str = Field(description="The unit it has as a rule.")
    item: bool = Field(description="Whether the name of what is counted is marked, too.")


class Labels(_Model):
    """The label sets of `configs/taxonomy.yaml`."""

    sections: list[SectionName]
    quantities: list[QuantityName]
    qualifiers: list[str]


class Health(_Model):
    """That the server answers."""

    status: str = "ok"


class ModelInfo(_Model):
    """A model that is there."""

    name: str = Field(description="What it is called here.")
    version: str
    active: bool = Field(description="Whether it is the one that tags.")
    made: str | None = Field(default=None, description="The day it was trained.")
    documents: int | None = Field(default=None, description="How many reports it learned from.")
    f1: float | None = Field(default=None, description="F1 of quantities on the dev documents.")


class Models(_Model):
    """The models that are there."""

    models: list[ModelInfo]


class Failure(_Model):
    """A document of a job, or a report in one, that could not be tagged."""

    name: str = Field(description="The name of its file, as it was sent.")
    reason: str


class Job(_Model):
    """A job and how far it is."""

    id: str
    state: Literal["queued", "running", "done", "failed"] = Field(
        description="`failed`: no document could be tagged; `done`: all that could be."
    )
    documents: int = Field(description="How many it has: files, and lines of .jsonl files.")
    done: int = Field(description="How many are finished, those that failed among them.")
    failed: int = Field(description="How many failed.")
    failures: list[Failure] = Field(description="What failed and why; the first hundred.")
    created: datetime
    expires: datetime | None = Field(
        description="When job and results are removed; null: not yet known."
    )
