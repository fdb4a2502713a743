"""What the heads of the network choose from."""

from dataclasses import dataclass
from functools import cache

from gongkai.document.taxonomy import taxonomy

NONE = "none"
"""The name of a candidate that is no quantity."""
OUTSIDE = "O"
NOUNS = ("absence", "shared")
"""Spans with free boundaries: the nouns of stated absences and of shared numbers."""
ITEM = "item"
INPUTS = ("ids", "candidates", "hints", "guesses", "mask")
"""What the network takes, in this order."""
POINTER = 64
"""Length of the vectors by which a quantity finds its item."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in the order of the outputs.

    Attributes:
        sections: of segments.
        tags: of tokens, in the BIO scheme; B of the noun `NOUNS[i]` is 2i + 1, I is 2i + 2.
        names: of spans: the quantity labels, and last `NONE`.
        hints: of tokens, what the rules take them for: first nothing, then the quantity labels,
            last `ITEM`.
        guesses: of segments, what the rules take them for: first nothing, then the sections.
    """

    sections: tuple[str, ...]
    tags: tuple[str, ...]
    names: tuple[str, ...]
    hints: tuple[str, ...]
    guesses: tuple[str, ...]


@cache
def labels() -> Labels:
    """Return the labels of the taxonomy."""
    known = taxonomy()
    return Labels(
        sections=tuple(known.sections),
        tags=(OUTSIDE, *(f"{mark}-{noun}" for noun in NOUNS for mark in "BI")),
        names=(*known.quantities, NONE),
        hints=("", *known.quantities, ITEM),
        guesses=("", *known.sections),
    )
