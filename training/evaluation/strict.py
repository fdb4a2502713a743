"""Strict scores of quantities by seqeval, on BIO tags made from the spans."""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.extras import import_extra


class LabelScore(BaseModel):
    """How well one label is found. `support` is the number of cases in the gold annotation.

    `low` and `high` bound the F1 with 95 % confidence; None where there is no interval.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    precision: float
    recall: float
    f1: float
    support: int
    low: float | None = None
    high: float | None = None


def bio(document: AnnotatedDocument) -> list[str]:
    """Return one tag of the IOB2 scheme for every character of the text.

    Args:
        document: its quantities do not overlap; items have no tags.
    """
    tags = ["O"] * len(document.text)
    for quantity in document.quantities:
        inside = [f"I-{quantity.label}"] * (quantity.end - quantity.start)
        tags[quantity.start : quantity.end] = inside
        tags[quantity.start] = f"B-{quantity.label}"
    return tags


def strict(
    gold: Sequence[AnnotatedDocument], predicted: Sequence[AnnotatedDocument]
) -> dict[str, LabelScore]:
    """Return seqeval's scores by label, strict mode: the right label on exactly the right span.

    Labels that neither side has are left out; `micro avg` and `macro avg` stand last.

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
        [bio(document) for document in gold],
        [bio(document) for document in predicted],
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
