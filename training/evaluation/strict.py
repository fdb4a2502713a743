"""Strict scores of quantities by seqeval, computed on the BIO tags of their spans."""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.extras import import_extra


class LabelScore(BaseModel):
    """The scores of one label.

    Attributes:
        precision, recall, f1: 0 to 1.
        support: the number of gold cases.
        low, high: the 95 % confidence interval of the F1; None: there is none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    precision: float
    recall: float
    f1: float
    support: int
    low: float | None = None
    high: float | None = None


def character_bio_tags(document: AnnotatedDocument) -> list[str]:
    """Return the IOB2 tag of every character of the text.

    Args:
        document: a document with quantities that do not overlap; its items are not tagged.
    """
    tags = ["O"] * len(document.text)
    for quantity in document.quantities:
        inside = [f"I-{quantity.label}"] * (quantity.end - quantity.start)
        tags[quantity.start : quantity.end] = inside
        tags[quantity.start] = f"B-{quantity.label}"
    return tags


def strict_scores(
    gold: Sequence[AnnotatedDocument], predicted: Sequence[AnnotatedDocument]
) -> dict[str, LabelScore]:
    """Return the scores by label from seqeval in strict mode: span and label must be right.

    Labels that occur on neither side are left out; `micro avg` and `macro avg` are last.

    Args:
        gold: annotated documents.
        predicted: the same documents as tagged, in the same order.

    Raises:
        GongkaiError: seqeval is not installed.
    """
    if not any(document.quantities for document in (*gold, *predicted)):
        return {}
    seqeval = import_extra("seqeval.metrics", "evaluate")
    scheme = import_extra("seqeval.scheme", "evaluate")
    report = seqeval.classification_report(
        [character_bio_tags(document) for document in gold],
        [character_bio_tags(document) for document in predicted],
        output_dict=True,
        mode="strict",
        scheme=scheme.IOB2,
        zero_division=0,
    )
    return {
        label: LabelScore(
            precision=float(row["precision"]),
            recall=float(row["recall"]),
            f1=float(row["f1-score"]),
            support=int(row["support"]),
        )
        for label, row in report.items()
        if label != "weighted avg"
    }
