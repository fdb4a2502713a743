"""Predictions: the texts of tasks, tagged, as results of the labelling config."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from gongkai.annotations.formats.label_studio import to_task
from gongkai.annotations.formats.reports import to_document
from gongkai.document.errors import AnnotationError
from gongkai.document.report import TaggedReport
from gongkai.document.spans import Span
from gongkai.service.label_studio.protocol import PredictAnswer, Prediction, Task
from gongkai.service.problems import ProblemError

_log = logging.getLogger(__name__)


Tag = Callable[[str], Awaitable[TaggedReport]]
"""Tags a plain text; raises `ProblemError` where that cannot be."""

_OF_THE_TEXT = (422, 500)
"""Statuses of problems that lie in the text; others lie in the server, and are told as they are."""


async def predict(
    tasks: Sequence[Task], tag: Tag, model_version: str, at_once: int
) -> PredictAnswer:
    """Return one prediction a task, in their order.

    A text that cannot be tagged has a prediction without results; the log says why. Label Studio
    throws all predictions of a request away if one is missing.

    Args:
        tasks: of one project.
        tag: tags a text.
        model_version: of the model that does.
        at_once: how many tasks may wait for it together.

    Raises:
        ProblemError: the server has too much to do, or stops.
    """
    turns = asyncio.Semaphore(at_once)

    async def one(task: Task) -> Prediction:
        async with turns:
            return await _predict(task, tag, model_version)

    predictions = await asyncio.gather(*map(one, tasks))
    return PredictAnswer(results=predictions, model_version=model_version)


async def _predict(task: Task, tag: Tag, model_version: str) -> Prediction:
    place = f"task {task.id}"
    try:
        report = await tag(one_character_breaks(task.data.text))
        document = to_document(without_crossings(report), place)
    except AnnotationError as error:
        _log.error("no prediction: %s", error)
    except ProblemError as problem:
        if problem.status_code not in _OF_THE_TEXT:
            raise
        _log.warning("no prediction: %s: %s", place, problem.detail)
    else:
        (found,) = to_task(document)["predictions"]
        return Prediction(result=found["result"], score=found["score"], model_version=model_version)
    return Prediction(result=[], score=0.0, model_version=model_version)


def one_character_breaks(text: str) -> str:
    """Return a text of the same length without carriage returns.

    Tagging takes the line breaks of Windows for one character, Label Studio counts both.
    """
    return text.replace("\r\n", " \n").replace("\r", "\n")


def without_crossings(report: TaggedReport) -> TaggedReport:
    """Return a report without the items that share characters with other spans.

    A tagger may find an item inside a quantity, or one that begins within another. An
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
