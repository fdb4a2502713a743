"""Figures of the panel as the checks compare them: a value with what it leaves open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.document.report import Qualifier

# An approximate figure allows values that differ from it by this factor (400余条 and 440条), as in
# the checks within a report.
_TOLERANCE = 1.15
_IN_TEN_THOUSANDS = re.compile(r"[\d０-９](?:[.．](?P<decimals>[\d０-９]+))?\s*(?P<unit>万|亿)")
# Words before a figure that limit it to the body itself, or widen it to all below.
_WHOLE = re.compile(
    "全(?:省|市|县|区|州|旗|系统)|各级|各(?:乡镇|镇|街道|部门|县|区)|[省市县区]两级|[市县]乡"
)
_OWN = re.compile("本级|[我本][局办委厅院]|本机关|办公[室厅]|政府办|[省市县区]直|[省市县区镇]级")
# The attributes of a figure before its words.
_PLACED = 11
SENTENCE_MARKS = "。！？；;\n"
"""The marks at which a sentence ends."""


@dataclass(frozen=True, slots=True)
class PanelFigure:
    """A value of the panel with its place.

    Attributes:
        unit_id, year, indicator: what the value is about.
        value: the value; None where something is missing.
        unit: the unit of the value.
        qualifier: whether it is exact, approximate, or a bound.
        origin: narrative, table, derived or corrected.
        document_id, start, end, cell: where it is printed.
        words: the characters of the span; empty for a cell.
        lead: the sentence before the span.
    """

    unit_id: str
    year: int | None
    indicator: str | None
    value: float | None
    unit: str | None = None
    qualifier: Qualifier = "exact"
    origin: str = "table"
    document_id: str | None = None
    start: int | None = None
    end: int | None = None
    cell: str | None = None
    words: str = ""
    lead: str = ""

    @property
    def exact(self) -> bool:
        """Whether the figure states one number."""
        return self.qualifier == "exact" and rounding_of(self.words) == 0


def figure_of_row(row: Sequence[Any]) -> PanelFigure:
    """Return a figure of a row of DuckDB with its attributes in order; words may be NULL."""
    return PanelFigure(*row[:_PLACED], *(words or "" for words in row[_PLACED:]))


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers that a statement allows, both ends included."""

    low: float
    high: float

    def meets(self, other: "Interval") -> bool:
        """Return whether both statements can be true, up to rounding of the arithmetic."""
        slack = 1e-9 * max(1.0, abs(self.low), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack


def allowed(value: float, qualifier: Qualifier, words: str = "") -> Interval:
    """Return the numbers that a stated value allows: 480 for 400余条, 14600 to 14800 for 1.47万."""
    half = rounding_of(words)
    low, high = value - half, value + half
    if qualifier in ("approx", "at_least"):
        high = max(high, value * _TOLERANCE)
    if qualifier == "at_least":
        high = max(high, value + _last_place(value))
    if qualifier in ("approx", "at_most"):
        low = min(low, value / _TOLERANCE)
    return Interval(low, high)


def _last_place(value: float) -> float:
    """Return the power of ten of the last digit that is not 0: 100 for 300."""
    place = 1.0
    while value and value % (10 * place) == 0:
        place *= 10
    return place


def rounding_of(words: str) -> float:
    """Return how much a figure may differ from the exact number: 50 for 1.47万条, 0 for 14700条."""
    match = _IN_TEN_THOUSANDS.search(words)
    if match is None:
        return 0
    decimals = len(match["decimals"] or "")
    power = 4 if match["unit"] == "万" else 8
    return float(10 ** (power - decimals)) if decimals < power else 0


def scope_of(lead: str) -> str:
    """Return the scope that the sentence before a figure names: `whole`, `own`, or neither."""
    sentence = lead[max(lead.rfind(mark) for mark in SENTENCE_MARKS) + 1 :]
    whole = max((match.end() for match in _WHOLE.finditer(sentence)), default=-1)
    own = max((match.end() for match in _OWN.finditer(sentence)), default=-1)
    if whole == own:
        return ""
    return "whole" if whole > own else "own"


def same_unit(one: str | None, other: str | None) -> bool:
    """Return whether two units count the same thing (件 and 宗); a bare number fits any unit."""
    if not one or not other:
        return True
    units = record_rules()["equivalent_units"]
    return bool(units.get(one, one) == units.get(other, other))


@cache
def record_rules() -> dict[str, Any]:
    """Return the rules of the record of a report (configs/record.yaml)."""
    rules: dict[str, Any] = configs.load("record.yaml")
    return rules
