"""Label Studio: tasks with annotations, or with predictions if a document has scores.

Sections and quantities are regions of two controls. An item is a region `item` of the control of
quantities with a relation to the quantity that counts it; a quantity without a relation has no
item. Kind, value, unit and qualifier are controls of a region. They contain only overrides, so that
a number gets its value from the new text after a correction of its span.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import ijson  # type: ignore[import-untyped]  # it ships no types
from pydantic import BaseModel, Field, TypeAdapter

from gongkai.annotations.assembly import assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import label_studio_results
from gongkai.annotations.formats.files import open_bytes, validate_value
from gongkai.annotations.formats.label_studio_results import Result
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError

_REMEDY = "export the project as JSON, with the labelling config of `gongkai annotate config`"


class _Data(BaseModel):
    text: str
    doc_id: str | None = None
    doc_meta: dict[str, str] = {}


class _Annotation(BaseModel):
    result: list[Result]
    was_cancelled: bool = False
    ground_truth: bool = False
    updated_at: str = ""


class _Prediction(BaseModel):
    result: list[Result]
    model_version: str | None = None


class _Task(BaseModel):
    id: int | str | None = None
    data: _Data
    annotations: list[_Annotation] | None = None
    predictions: list[_Prediction | int] = Field(default_factory=list)


_TASK = TypeAdapter(_Task)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a JSON export, one task at a time.

    Of several annotations of a task, the ground truth is read, or else the one changed last. A
    task without an annotation, or with a skipped one, is skipped. Of a task for import with
    predictions only, the last prediction is read, with its scores.

    Raises:
        AnnotationError: the JSON is invalid, or a task breaks a rule; the message contains the
            number of the task.
        GongkaiError: the file cannot be read.
    """
    ids = UniqueIds()
    for location, value in _tasks(path):
        document = to_document(value, location)
        if document is not None:
            ids.add(document.id, location)
            yield document


def to_document(exported: Any, location: str) -> AnnotatedDocument | None:
    """Return the document of one task of an export, or None for a task without an annotation.

    Args:
        exported: the JSON value of the task.
        location: the name of the task in messages, and its id if the task has none.

    Raises:
        AnnotationError: the value is not a task of the labelling config, or it breaks a rule.
    """
    task = validate_value(_TASK, exported, location, _REMEDY)
    chosen = _choose_annotation(task)
    if chosen is None:
        return None
    document = label_studio_results.to_raw_document(task.data.text, chosen.result, location)
    document.id, document.meta = (
        task.data.doc_id or str(task.id or location),
        dict(task.data.doc_meta),
    )
    if isinstance(chosen, _Prediction) and chosen.model_version:
        document.meta["model_version"] = chosen.model_version
    return assemble(document)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as tasks for import, a JSON array.

    A document with scores becomes a prediction. Its `model_version` is that of the metadata, and
    its score is the mean of the scores of its regions.

    Raises:
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        stream.write("[")
        for index, document in enumerate(documents):
            stream.write(",\n" if index else "\n")
            stream.write(json.dumps(to_task(document), ensure_ascii=False))
        stream.write("\n]\n")


def to_task(document: AnnotatedDocument) -> dict[str, Any]:
    """Return the task for import of a document, with an annotation or a prediction."""
    meta = dict(document.meta)
    results = label_studio_results.to_results(document)
    data = {"text": document.text, "doc_id": document.id, "doc_meta": meta}
    scores = [s.score for s in document.segments if s.score is not None]
    scores += [q.score for q in document.quantities if q.score is not None]
    if not scores:
        return {"data": data, "annotations": [{"result": results}]}
    prediction = {
        "model_version": meta.pop("model_version", f"gongkai-{meta.get('origin', 'model')}"),
        "score": sum(scores) / len(scores),
        "result": results,
    }
    return {"data": data, "predictions": [prediction]}


def _tasks(path: Path) -> Iterator[tuple[str, Any]]:
    number = 0
    with open_bytes(path) as stream:
        try:
            for number, task in enumerate(ijson.items(stream, "item", use_float=True), start=1):
                yield f"{path.name}: task {number}", task
        except (ijson.JSONError, UnicodeDecodeError) as error:
            reason = str(error).strip().partition("\n")[0]
            remedy = "save it as UTF-8" if "UTF8" in reason.upper() else "export it again"
            raise AnnotationError(
                f"{path.name}: task {number + 1}: not JSON ({reason}); "
                f"the file may be cut short: {remedy}"
            ) from error
    if not number:
        raise AnnotationError(f"{path.name}: no tasks; give a JSON array of tasks, {_REMEDY}")


def _choose_annotation(task: _Task) -> _Annotation | _Prediction | None:
    if task.annotations is None:
        predictions = [p for p in task.predictions if isinstance(p, _Prediction)]
        return predictions[-1] if predictions else None
    done = [a for a in task.annotations if not a.was_cancelled]
    return max(done, key=lambda a: (a.ground_truth, a.updated_at), default=None)
