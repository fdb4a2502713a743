"""Predictions: the texts of tasks, tagged, as results of the labelling config."""

import logging
from collections.abc import Callable, Sequence

from annotations.document import Document, Span
from annotations.errors import DocumentError
from annotations.formats.label_studio import to_task
from annotations.formats.reports import to_document
from annotations.report import TaggedReport
from service.label_studio.protocol import PredictAnswer, Prediction, Task

_log = logging.getLogger(__name__)


Tag = Callable[[str], TaggedReport]
"""Tags a plain text, as `inference.pipeline.Tagger.tag_text` does."""


def predict(tasks: Sequence[Task], tag: Tag, model_version: str) -> PredictAnswer:
    """Return one prediction a task, in their order.

    A text that cannot be tagged has a prediction without results; the log says why. Label Studio
    throws all predictions of a request away if one is missing.
    """
    return PredictAnswer(
        results=[_predict(task, tag, model_version) for task in tasks],
        model_version=model_version,
    )


def _predict(task: Task, tag: Tag, model_version: str) -> Prediction:
    try:
        document = predicted(task.data.text, tag, f"task {task.id}")
    except DocumentError as error:
        _log.warning("task %d: %s", task.id, error)
        return Prediction(result=[], score=0.0, model_version=model_version)
    (found,) = to_task(document)["predictions"]
    return Prediction(result=found["result"], score=found["score"], model_version=model_version)


def predicted(text: str, tag: Tag, name: str) -> Document:
    """Return what is found in a text, its offsets those of the text as it is.

    Args:
        text: of a task; line breaks of Windows count two characters, as in Label Studio.
        tag: tags a text.
        name: of the task, for messages.

    Raises:
        DocumentError: the text is blank or too long.
    """
    report = tag(text.replace("\r\n", " \n").replace("\r", "\n"))
    return to_document(without_crossings(report), name)


def without_crossings(report: TaggedReport) -> TaggedReport:
    """Return a report without the items that share characters with other spans.

    The model may find an item inside a quantity, or one that begins within another. An
    annotation may not have it, and Label Studio's users could not export what they accepted.
    """
    quantities, items = [], set[Span]()
    marks = {Span(q.start, q.end) for q in report.quantities}
    for quantity in report.quantities:
        item = quantity.item and Span(quantity.item.start, quantity.item.end)
        if item and any(_overlap(item, other) for other in marks | (items - {item})):
            quantities.append(quantity.model_copy(update={"item": None}))
            continue
        if item:
            items.add(item)
        quantities.append(quantity)
    return report.model_copy(update={"quantities": quantities})


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
