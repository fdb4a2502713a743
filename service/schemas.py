"""Schemas: what the service takes and gives beside tagged reports."""

from pydantic import BaseModel, ConfigDict, Field

from inference.pipeline import LONGEST


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
