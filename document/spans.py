"""Spans of a text, and the kinds of spans that state a quantity."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["number", "absence", "shared"]
"""How a span states a quantity: as a number, as a stated absence (value 0), or as one of several
nouns that share a number (行政复议、行政诉讼均为0件)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range of characters, end exclusive."""

    start: int
    end: int
