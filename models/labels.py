"""The labels that the heads of the network predict."""

from dataclasses import dataclass
from functools import cache

from gongkai.document.taxonomy import taxonomy

NONE = "none"
"""The label of a numeral that is not a quantity."""
OUTSIDE = "O"
NOUNS = ("absence", "shared")
"""Spans with free boundaries: the nouns of stated absences and of shared numbers."""
ITEM = "item"
INPUTS = ("ids", "candidates", "rule_labels", "rule_sections", "mask")
"""The inputs of the network, in this order."""
POINTER = 64
"""The length of the query and key vectors of the pointer head, which finds items."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in the order of the outputs.

    Attributes:
        sections: of segments.
        tags: of tokens, in the BIO scheme; B of the noun `NOUNS[i]` is 2i + 1, I is 2i + 2.
        names: of spans: the quantity labels, and last `NONE`.
        rule_labels: input, the predictions of the rules for tokens: first none, then the quantity
            labels, last `ITEM`.
        rule_sections: input, the predictions of the rules for segments: first none, then the
            sections.
    """

    sections: tuple[str, ...]
    tags: tuple[str, ...]
    names: tuple[str, ...]
    rule_labels: tuple[str, ...]
    rule_sections: tuple[str, ...]


@cache
def labels() -> Labels:
    """Return the labels of the taxonomy."""
    known = taxonomy()
    return Labels(
        sections=tuple(known.sections),
        tags=(OUTSIDE, *(f"{mark}-{noun}" for noun in NOUNS for mark in "BI")),
        names=(*known.quantities, NONE),
        rule_labels=("", *known.quantities, ITEM),
        rule_sections=("", *known.sections),
    )
