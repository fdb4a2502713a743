"""Spans of a text, and how a quantity is stated in one."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["number", "absence", "shared"]
"""How a quantity is stated: by its number, as a stated absence (value 0), or by the noun of a
thing that shares its number with others (行政复议、行政诉讼均为0件)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range of characters, end exclusive."""

    start: int
    end: int
