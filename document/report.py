"""The tagged report, as pydantic models of the output schema, version 1.

All offsets count characters (code points) of `TaggedReport.text` from 0; an end is exclusive.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

# All that the schema allows, which is more than the readers produce.
Format = Literal[
    "txt", "md", "html", "docx", "pdf", "json", "doc", "wps", "ofd", "rtf", "xls", "xlsx", "mhtml",
    "image",
]  # fmt: skip
Level = Literal["province", "city", "county", "township", "department"]
Qualifier = Literal["exact", "approx", "at_least", "at_most"]
TableKind = Literal["article20", "application", "dispute", "indicator_form", "unknown"]
Severity = Literal["error", "question", "note"]
Number = int | float


class _Model(BaseModel):
    # NaN and infinity stay visible in JSON, so that a writer can refuse them
    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="constants")


class SourceInfo(_Model):
    """The file of a report.

    Attributes:
        path: as the user gave it; None for a text without a file.
        sha256: the digest of the bytes, 64 hexadecimal digits.
        format: the recognised format.
        encoding: the character encoding; None for binary formats.
        container: the archive or crawl file that contained it; None for a file of its own.
        member: its name or number in the container.
        url: the address from which it was fetched, if it is known.
        reader: what read it, with versions, for example ``pdf (gongkai 0.3.0, pdfplumber
            0.11.7)``; None for a text without a file.
        pages: the pages that were read, for example ``1-12``; None for a format without pages.
    """

    path: str | None
    sha256: str
    format: Format
    encoding: str | None = None
    container: str | None = None
    member: str | None = None
    url: str | None = None
    reader: str | None = None
    pages: str | None = None


class Meta(_Model):
    """The metadata of a report; None for what the report does not contain.

    Attributes:
        title: the title.
        issuer: the body that reports.
        region: the divisions that the body governs or lies in, from the province to the county.
        level: the level of the body.
        year: the year that the report covers.
        date: the day of signing or publishing, in ISO 8601.
    """

    title: str | None
    issuer: str | None
    region: str | None = None
    level: Level | None = None
    year: int | None
    date: str | None = None


class Section(_Model):
    """A segment with its section label.

    Attributes:
        label: an id of `sections` in `configs/taxonomy.yaml`.
        start, end: the span.
        heading: the text of the nearest heading above; None if there is none.
        score: the confidence, 0 to 1.
    """

    label: str
    start: int
    end: int
    heading: str | None = None
    score: float


class Item(_Model):
    """The name of what a quantity counts.

    Attributes:
        text: as written.
        start, end: the span.
    """

    text: str
    start: int
    end: int


class Quantity(_Model):
    """A figure of the narrative, or a stated absence, which has the value 0.

    Attributes:
        label: an id of `quantities` in `configs/taxonomy.yaml`.
        start, end: the span of the number with its unit, or of the noun of a stated absence.
        text: the characters of the span.
        value: in base units: 1万元 is 10000; a percentage is in percent.
        unit: the unit of the value, for example 条, 件, 元, %.
        qualifier: whether the value is exact, approximate, or a bound.
        item: the name of what is counted; None if the report does not name it.
        section: the section label of the segment.
        score: the confidence in span and label, 0 to 1.
        origin: what found the quantity.
    """

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
    """A cell of a statutory table.

    Attributes:
        id: row.column, as in `configs/tables.yaml`; the column follows the last dot.
        value: the number in the unit of the column; None: the cell is blank.
        raw: the cell as written, or as a person entered it.
        unit: the unit of the column, if it has one.
        origin: whether the cell was read, or entered or corrected by a person.
        score: the confidence of the recogniser in a cell of a scan, 0 to 1; absent from the output
            if the cell was not recognised in a picture.
    """

    id: str
    value: Number | None
    raw: str
    unit: str | None = None
    origin: Literal["read", "corrected"] = "read"
    score: float | None = Field(default=None, exclude_if=lambda score: score is None)


class Table(_Model):
    """A statutory table.

    Attributes:
        kind: the form of the table.
        start, end: the span of its rows in the text.
        cells: the cells that could be read, in the order of the form.
    """

    kind: TableKind
    start: int
    end: int
    cells: list[Cell]


class Evidence(_Model):
    """The source of a value of the record: a span of the text, or a cell of a table.

    Attributes:
        start, end: the span of the words, or of the table that contains the cell.
        cell: the id of the cell, row.column; None for words of the narrative.
        text: the words, or the content of the cell.
    """

    start: int | None = None
    end: int | None = None
    cell: str | None = None
    text: str


class Indicator(_Model):
    """An indicator of the record.

    Attributes:
        value: in base units; None: the report leaves the cell blank.
        unit: the unit of the value.
        qualifier: whether the value is exact, approximate, or a bound.
        origin: the narrative, a table, or a sum of other values.
        corrected: whether the value is, or depends on, a cell that a person corrected.
        evidence: where the value is in the report.
    """

    value: Number | None
    unit: str | None = None
    qualifier: Qualifier = "exact"
    origin: Literal["narrative", "table", "derived"]
    corrected: bool = False
    evidence: list[Evidence] = Field(default_factory=list)


class CheckMessage(_Model):
    """The result of a check as a sentence for a person, in both languages.

    Attributes:
        zh, en: the sentence in Chinese and in English.
    """

    zh: str = ""
    en: str = ""


class Figure(_Model):
    """A figure that a check compares, with its place.

    Attributes:
        value: in base units, or in the unit of the column for a cell; None: the cell is blank.
        unit: the unit of the value, if it has one.
        start, end: the span of the words, or of the table that contains the cell.
        cell: the id of the cell, row.column; None for words of the narrative.
        text: the words, or the content of the cell.
        corrected: whether a person corrected the cell.
    """

    value: Number | None
    unit: str | None = None
    start: int
    end: int
    cell: str | None = None
    text: str
    corrected: bool = False


class Check(_Model):
    """A consistency check (勾稽关系).

    Attributes:
        id: the kind of the check, for example `table_balance`; the ids do not change.
        rule: the relation that was checked, in ids.
        status: skipped if a number is blank, unreadable or approximate.
        severity: of a failed check: `error` if the printed figures contradict each other under
            one unit and one scope, `question` if they may differ in scope or the reading is
            uncertain. `note` for a check that did not fail.
        detail: the numbers that were compared.
        message: the result as a sentence.
        evidence: the figures that were compared.
    """

    id: str = ""
    rule: str
    status: Literal["pass", "fail", "skipped"]
    severity: Severity = "note"
    detail: str
    message: CheckMessage = CheckMessage()
    evidence: list[Figure] = Field(default_factory=list)


class TaggedReport(_Model):
    """A report turned into data.

    Attributes:
        schema_version: of the output schema.
        doc_id: the id of the document.
        source: the file of the report.
        meta: the metadata.
        text: the text to which all offsets refer.
        sections: one for each segment, in order.
        quantities: the figures and stated absences of the narrative, in order.
        tables: the statutory tables, in order.
        record: the indicators by quantity label or table.row.column.
        checks: the consistency checks.
        warnings: what was left out or guessed.
    """

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
