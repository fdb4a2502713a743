"""Predictions: the texts of tasks, tagged, as results of the labelling config."""

import logging
from collections.abc import Sequence
from typing import Protocol

from annotations.document import Document
from annotations.errors import DocumentError
from annotations.formats.label_studio import to_task
from annotations.formats.reports import to_document
from annotations.report import Item, Quantity, TaggedReport
from service.label_studio.protocol import PredictAnswer, Prediction, Task

_log = logging.getLogger(__name__)


class TextTagger(Protocol):
    """What tags a text: `inference.pipeline.Tagger`."""

    def tag_text(self, text: str) -> TaggedReport:
        """Return the tagged report of a plain text."""
        ...


def predict(tasks: Sequence[Task], tagger: TextTagger, model_version: str) -> PredictAnswer:
    """Return one prediction a task, in their order.

    A text that cannot be tagged has a prediction without results; the log says why. Label Studio
    throws all predictions of a request away if one is missing.
    """
    return PredictAnswer(
        results=[_predict(task, tagger, model_version) for task in tasks],
        model_version=model_version,
    )


def _predict(task: Task, tagger: TextTagger, model_version: str) -> Prediction:
    try:
        document = predicted(task.data.text, tagger, f"task {task.id}")
    except DocumentError as error:
        _log.warning("task %d: %s", task.id, error)
        return Prediction(result=[], score=0.0, model_version=model_version)
    (found,) = to_task(document)["predictions"]
    return Prediction(result=found["result"], score=found["score"], model_version=model_version)


def predicted(text: str, tagger: TextTagger, name: str) -> Document:
    """Return what the tagger finds in a text, its offsets those of the text as it is.

    Args:
        text: of a task; line breaks of Windows count two characters, as in Label Studio.
        tagger: of the service.
        name: of the task, for messages.

    Raises:
        DocumentError: the text is blank or too long.
    """
    report = tagger.tag_text(text.replace("\r\n", " \n").replace("\r", "\n"))
    return to_document(without_crossings(report), name)


def without_crossings(report: TaggedReport) -> TaggedReport:
    """Return a report without the items that share characters with other spans.

    The model may find an item inside a quantity, or one that begins within another. An
    annotation may not have it, and Label Studio's users could not export what they accepted.
    """
    taken = {(q.start, q.end) for q in report.quantities}
    quantities = []
    for quantity in report.quantities:
        item = quantity.item
        if item is not None and any(_crosses(item, start, end) for start, end in taken):
            quantity = quantity.model_copy(update={"item": None})
        elif item is not None:
            taken.add((item.start, item.end))
        quantities.append(quantity)
    return report.model_copy(update={"quantities": quantities})


def _crosses(item: Item | Quantity, start: int, end: int) -> bool:
    same = (item.start, item.end) == (start, end)
    return not same and item.start < end and start < item.end
