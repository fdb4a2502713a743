"""Predictions: the tagged texts of tasks as results of the labelling config."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from gongkai.annotations.formats.label_studio import to_task
from gongkai.annotations.formats.reports import to_document
from gongkai.document.errors import AnnotationError
from gongkai.document.report import TaggedReport
from gongkai.document.spans import Span
from gongkai.service.label_studio.protocol import Prediction, PredictResponse, Task
from gongkai.service.problems import ProblemError

_log = logging.getLogger(__name__)


TagText = Callable[[str], Awaitable[TaggedReport]]
"""Tags a plain text; raises `ProblemError` if that is not possible."""

_TEXT_PROBLEMS = (422, 500)
"""The statuses of problems with a text; other problems concern the server and are passed on."""


async def predict(
    tasks: Sequence[Task], tag: TagText, model_version: str, concurrency: int
) -> PredictResponse:
    """Return one prediction for each task, in the order of the tasks.

    A text that cannot be tagged has a prediction without results, and the log contains the reason.
    Label Studio discards all predictions of a request if one is missing.

    Args:
        tasks: the tasks of one project.
        tag: tags a text.
        model_version: the version of the model that tags.
        concurrency: how many texts may be tagged at once.

    Raises:
        ProblemError: the queue of the server is full, or the server stops.
    """
    semaphore = asyncio.Semaphore(concurrency)

    async def predict_within_limit(task: Task) -> Prediction:
        async with semaphore:
            return await _predict(task, tag, model_version)

    predictions = await asyncio.gather(*map(predict_within_limit, tasks))
    return PredictResponse(results=predictions, model_version=model_version)


async def _predict(task: Task, tag: TagText, model_version: str) -> Prediction:
    name = f"task {task.id}"
    try:
        report = await tag(replace_carriage_returns(task.data.text))
        document = to_document(without_overlapping_items(report), name)
    except AnnotationError as error:
        _log.error("no prediction: %s", error)
    except ProblemError as problem:
        if problem.status_code not in _TEXT_PROBLEMS:
            raise
        _log.warning("no prediction: %s: %s", name, problem.detail)
    else:
        (prediction,) = to_task(document)["predictions"]
        return Prediction(
            result=prediction["result"], score=prediction["score"], model_version=model_version
        )
    return Prediction(result=[], score=0.0, model_version=model_version)


def replace_carriage_returns(text: str) -> str:
    r"""Return a text of the same length without carriage returns.

    The tagger treats ``\r\n`` as one character, while Label Studio counts both characters.
    """
    return text.replace("\r\n", " \n").replace("\r", "\n")


def without_overlapping_items(report: TaggedReport) -> TaggedReport:
    """Return a report without the items that overlap quantities or other items.

    A tagger may find such items, but an annotation must not contain them: users of Label Studio
    could not export the predictions that they accepted.
    """
    quantities, items = [], set[Span]()
    quantity_spans = {Span(q.start, q.end) for q in report.quantities}
    for quantity in report.quantities:
        item = quantity.item and Span(quantity.item.start, quantity.item.end)
        if item and any(_overlap(item, other) for other in quantity_spans | (items - {item})):
            quantities.append(quantity.model_copy(update={"item": None}))
            continue
        if item:
            items.add(item)
        quantities.append(quantity)
    return report.model_copy(update={"quantities": quantities})


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
