"""Mistakes: every place where the prediction is not the gold annotation, with its context."""

from collections.abc import Iterator, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.agreement.measures import ITEM, Disagreement, compare
from gongkai.annotations.document import AnnotatedDocument

_AROUND = 60

Kind = Literal["missed", "spurious", "label", "boundary", "value", "item", "section"]


class Mistake(BaseModel):
    """One mistake.

    Attributes:
        document: its id.
        kind: a quantity is missed, spurious, has the wrong label (it may have the wrong span as
            well) or the wrong span alone; its value, unit or qualifier, or its item is wrong; or
            the label of a section is.
        start, end: characters of the text, what both sides cover.
        gold, predicted: what each says there; None: nothing. A quantity is its label, with its
            words where the other side has other words.
        before, words, after: the text there, with 60 characters on both sides.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str
    kind: Kind
    start: int
    end: int
    gold: str | None
    predicted: str | None
    before: str
    words: str
    after: str


def mistakes(pairs: Sequence[tuple[AnnotatedDocument, AnnotatedDocument]]) -> Iterator[Mistake]:
    """Yield the mistakes in order of the documents.

    Items are compared where span and label of their quantity are right; elsewhere they follow
    from another mistake.

    Args:
        pairs: gold and predicted documents.
    """
    for gold, predicted in pairs:
        for found in compare([gold], [predicted]).disagreements:
            if found.kind != "span":
                yield _mistake(gold, found, found.kind, found.one, found.other)
            elif {found.one, found.other} - {None, ITEM}:
                yield _span_mistake(gold, predicted, found)


def _span_mistake(
    gold: AnnotatedDocument, predicted: AnnotatedDocument, found: Disagreement
) -> Mistake:
    one, other = (None if said == ITEM else said for said in (found.one, found.other))
    kind: Kind
    if other is None:
        kind = "missed"
    elif one is None:
        kind = "spurious"
    else:
        kind = "label" if one != other else "boundary"
    return _mistake(
        gold, found, kind, _with_words(gold, one, found), _with_words(predicted, other, found)
    )


def _with_words(document: AnnotatedDocument, label: str | None, found: Disagreement) -> str | None:
    """Return the label, with the words of its quantity where they are not all that is shown."""
    for quantity in document.quantities:
        inside = found.start <= quantity.start and quantity.end <= found.end
        if inside and quantity.label == label:
            whole = (quantity.start, quantity.end) == (found.start, found.end)
            words = document.text[quantity.start : quantity.end]
            return label if whole else f"{label} “{words}”"
    return label


def _mistake(
    document: AnnotatedDocument,
    found: Disagreement,
    kind: Kind,
    gold: str | None,
    predicted: str | None,
) -> Mistake:
    text = document.text
    return Mistake(
        document=document.id,
        kind=kind,
        start=found.start,
        end=found.end,
        gold=gold,
        predicted=predicted,
        before=text[max(0, found.start - _AROUND) : found.start],
        words=text[found.start : found.end],
        after=text[found.end : found.end + _AROUND],
    )
