"""The labels that the heads of the network predict."""

from dataclasses import dataclass
from functools import cache

from gongkai.document.taxonomy import taxonomy

NONE = "none"
"""The label of a numeral that is not a quantity."""
OUTSIDE = "O"
"""The BIO tag of tokens outside of all spans."""
NOUNS = ("absence", "shared")
"""The kinds of spans that BIO tags find: nouns of stated absences and of shared numbers."""
ITEM = "item"
"""The label of items among the predictions of the rules."""
INPUTS = ("ids", "candidates", "rule_labels", "rule_sections", "mask")
"""The inputs of the network, in this order."""
POINTER = 64
"""The length of the query and key vectors of the pointer head, which finds items."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in the order of the outputs (for two of them, the inputs) of the network.

    Attributes:
        sections: of segments.
        tags: of tokens, in the BIO scheme; B of the noun `NOUNS[i]` is 2i + 1, I is 2i + 2.
        names: of spans: the quantity labels, and last `NONE`.
        rule_labels: an input, the predictions of the rules for tokens: the empty string for no
            prediction, the quantity labels, and last `ITEM`.
        rule_sections: an input, the predictions of the rules for segments: the empty string for
            no prediction, then the section labels.
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
        tags=(OUTSIDE, *(f"{prefix}-{noun}" for noun in NOUNS for prefix in "BI")),
        names=(*known.quantities, NONE),
        rule_labels=("", *known.quantities, ITEM),
        rule_sections=("", *known.sections),
    )
