"""The result of a check: figures with their places, names, and a sentence in both languages."""

import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from gongkai.document.messages import Language, format_in_languages
from gongkai.document.report import Cell, Check, Figure, Number, Quantity, Table
from gongkai.document.table_names import column_name, plain_row_name, table_title
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.indicators.config import Name, indicator_config

Status = Literal["pass", "fail", "question", "skipped"]
Field = str | Mapping[Language, str]


def make_check(
    kind: str,
    status: Status,
    rule: str,
    detail: str,
    message: tuple[str, Mapping[str, Field]] | Mapping[Language, str],
    evidence: list[Figure],
) -> Check:
    """Return a check.

    Args:
        kind: the id of the kind of check.
        status: `question` is a failed check of severity `question`.
        rule: the relation, in ids.
        detail: the numbers that were compared.
        message: the template of the sentence and its fields, or the sentence by language.
        evidence: the figures that were compared.
    """
    severity = "error" if status == "fail" else "question" if status == "question" else "note"
    return Check.model_validate(
        {
            "id": kind,
            "rule": rule,
            "status": "fail" if status == "question" else status,
            "severity": severity,
            "detail": detail,
            "message": format_in_languages(*message) if isinstance(message, tuple) else message,
            "evidence": evidence,
        }
    )


def figure_of(quantity: Quantity) -> Figure:
    """Return a quantity as a figure."""
    return Figure(
        value=quantity.value,
        unit=quantity.unit,
        start=quantity.start,
        end=quantity.end,
        text=quantity.text,
    )


def figure_of_cell(table: Table, cell: Cell) -> Figure:
    """Return a cell as a figure; its span is that of the table."""
    return Figure(
        value=cell.value,
        unit=cell.unit,
        start=table.start,
        end=table.end,
        cell=cell.id,
        text=cell.raw,
        corrected=cell.origin == "corrected",
    )


def show_number(value: Number | None) -> str:
    """Return a number without a fraction of zero; a dash for a blank."""
    if value is None:
        return "—"
    if type(value) is int or not math.isfinite(value):
        return str(value)
    value = round(value, 6)
    return str(int(value)) if value == int(value) else str(value)


def show_figure(quantity: Quantity) -> str:
    """Return a quantity as it is written; a stated absence as its value with its unit."""
    text = "".join(quantity.text.split())
    return f"{show_number(quantity.value)}{quantity.unit}" if quantity.value == 0 else text


@cache
def label_name(label: str) -> Name:
    """Return the name of a quantity label; in English the words of its id."""
    known = taxonomy().quantities.get(label)
    return {"zh": known.zh if known else label, "en": _words(label)}


@cache
def table_name(kind: str) -> Name:
    """Return the name of a kind of table: 表三."""
    return {"zh": table_title(kind, "zh"), "en": table_title(kind, "en")}


@cache
def row_name(kind: str, row: str) -> Name:
    """Return the name of a row without its enumerator; in English the words of its id."""
    short = indicator_config().row_names.get(f"{kind}.{row}")
    return {"zh": short or plain_row_name(kind, row), "en": _words(row)}


@cache
def name_of_column(kind: str, column: str, row: str) -> Name:
    """Return the name of a column; in English the words of its id."""
    return {"zh": column_name(kind, column, [row]), "en": _words(column)}


def join_names(names: Sequence[Name], mark: str = " + ") -> Name:
    """Return several names as one, in every language; a comma is 、 in Chinese."""
    return {
        "zh": ("、" if mark == ", " else mark).join(name["zh"] for name in names),
        "en": mark.join(name["en"] for name in names),
    }


@cache
def _words(name: str) -> str:
    return name.replace(".", " ").replace("_", " ")
