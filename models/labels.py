"""What the heads of the network choose from."""

from dataclasses import dataclass

from annotations.taxonomy import taxonomy

NONE = "none"
"""The name of a candidate that is no quantity."""
OUTSIDE = "O"
NOUNS = ("absence", "shared", "item")
"""Spans with free boundaries: the nouns of stated absences and of shared numbers, and items."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in the order of the outputs.

    Attributes:
        sections: of segments.
        tags: of tokens, in the BIO scheme; B of the noun `NOUNS[i]` is 2i + 1, I is 2i + 2.
        names: of spans: the quantity labels, and last `NONE`.
    """

    sections: tuple[str, ...]
    tags: tuple[str, ...]
    names: tuple[str, ...]


def labels() -> Labels:
    """Return the labels of the taxonomy."""
    known = taxonomy()
    return Labels(
        sections=tuple(known.sections),
        tags=(OUTSIDE, *(f"{mark}-{noun}" for noun in NOUNS for mark in "BI")),
        names=(*known.quantities, NONE),
    )
