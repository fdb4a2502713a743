"""The mistakes of a tagger: every difference from the gold annotation, with its context."""

from collections.abc import Iterator, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.agreement.measures import ITEM, Disagreement, compare
from gongkai.annotations.document import AnnotatedDocument

_CONTEXT = 60

Kind = Literal["missed", "spurious", "label", "boundary", "value", "item", "section"]


class Mistake(BaseModel):
    """One mistake.

    Attributes:
        document: the id of the document.
        kind: a quantity is missed, is spurious, has a wrong label (its span may be wrong too), or
            has only a wrong span (boundary); its value, unit or qualifier, or its item is wrong;
            or the label of a section is wrong.
        start, end: the range in characters that both annotations cover together.
        gold, predicted: the two annotations of the range; None: there is none. A quantity is
            written as its label, followed by its text where it covers only a part of the range.
        before, words, after: the text of the range, with 60 characters of context on both sides.
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


def find_mistakes(
    pairs: Sequence[tuple[AnnotatedDocument, AnnotatedDocument]],
) -> Iterator[Mistake]:
    """Yield the mistakes in the order of the documents.

    Items are compared only where span and label of their quantity are right, because any other
    wrong item follows from another mistake.

    Args:
        pairs: gold documents with their predictions.
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
    one, other = (None if label == ITEM else label for label in (found.one, found.other))
    kind: Kind
    if other is None:
        kind = "missed"
    elif one is None:
        kind = "spurious"
    else:
        kind = "label" if one != other else "boundary"
    return _mistake(
        gold, found, kind, _with_text(gold, one, found), _with_text(predicted, other, found)
    )


def _with_text(document: AnnotatedDocument, label: str | None, found: Disagreement) -> str | None:
    """Return the label, followed by the text of its quantity if that is not the whole range."""
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
        before=text[max(0, found.start - _CONTEXT) : found.start],
        words=text[found.start : found.end],
        after=text[found.end : found.end + _CONTEXT],
    )
