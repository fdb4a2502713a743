"""TaggedReport: what tagging a report gives, as pydantic models of the output schema, version 1."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Format = Literal["txt", "md", "html", "docx", "pdf", "json", "doc", "wps", "ofd"]
Level = Literal["province", "city", "county", "township", "department"]
Qualifier = Literal["exact", "approx", "at_least", "at_most"]
TableKind = Literal["article20", "application", "dispute", "indicator_form", "unknown"]
Number = int | float


class _Model(BaseModel):
    # not null for what is no number: who writes JSON has to see it
    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="constants")


class SourceInfo(_Model):
    """Where the report came from."""

    path: str | None
    sha256: str
    format: Format
    encoding: str | None = None


class Meta(_Model):
    """Who reports on which year. `date` is ISO 8601 (the day of signing or publishing)."""

    title: str | None
    issuer: str | None
    region: str | None = None
    level: Level | None = None
    year: int | None
    date: str | None = None


class Section(_Model):
    """One segment with its section label. `heading`: the text of the heading it stands under."""

    label: str
    start: int
    end: int
    heading: str | None = None
    score: float


class Item(_Model):
    """The name of what a quantity counts, as written."""

    text: str
    start: int
    end: int


class Quantity(_Model):
    """A figure of the narrative, or a stated absence (value 0), in base units."""

    label: str
    start: int
    end: int
    text: str
    value: Number
    unit: str
    qualifier: Qualifier
    item: Item | None
    section: str
    score: float
    origin: Literal["model", "rule"]


class Cell(_Model):
    """One cell of a statutory table. `id` is row.column; `value` None means the cell is blank."""

    id: str
    value: Number | None
    raw: str
    unit: str | None = None


class Table(_Model):
    """A statutory table found in the text between `start` and `end`."""

    kind: TableKind
    start: int
    end: int
    cells: list[Cell]


class Evidence(_Model):
    """Where in the report a value of the record stands: a span of the text or a cell of a table."""

    start: int | None = None
    end: int | None = None
    cell: str | None = None
    text: str


class Indicator(_Model):
    """One indicator of the record."""

    value: Number | None
    unit: str | None = None
    qualifier: Qualifier = "exact"
    origin: Literal["narrative", "table", "derived"]
    evidence: list[Evidence] = Field(default_factory=list)


class Check(_Model):
    """One consistency check (勾稽关系) with the numbers it compared."""

    rule: str
    status: Literal["pass", "fail", "skipped"]
    detail: str


class TaggedReport(_Model):
    """A report turned into data. Offsets count characters (code points) of `text`."""

    schema_version: Literal["1"] = "1"
    doc_id: str
    source: SourceInfo
    meta: Meta
    text: str
    sections: list[Section]
    quantities: list[Quantity]
    tables: list[Table]
    record: dict[str, Indicator]
    checks: list[Check]
    warnings: list[str]
