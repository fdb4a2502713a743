"""Label Studio: tasks with annotations, or with predictions if a document has scores.

Sections and quantities are regions of two controls. An item is a region `item` of the control of
quantities with a relation to the quantity that counts it; a quantity without a relation has no
item. Kind, value, unit and qualifier are controls of a region. They contain only overrides, so that
a number gets its value from the new text after a correction of its span.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import AliasChoices, BaseModel, Field, TypeAdapter

from gongkai.annotations.assembly import RawDocument
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import label_studio_results
from gongkai.annotations.formats.alignment import OffsetMap, assemble_aligned
from gongkai.annotations.formats.files import validate_value
from gongkai.annotations.formats.json_files import read_json_values
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
    """An annotation, also with the names of Label Studio before 1.0."""

    result: list[Result] = []
    was_cancelled: bool = Field(False, validation_alias=AliasChoices("was_cancelled", "skipped"))
    ground_truth: bool = Field(False, validation_alias=AliasChoices("ground_truth", "honeypot"))
    changed: datetime | str | None = Field(
        None,
        validation_alias=AliasChoices("updated_at", "created_at"),
        union_mode="left_to_right",
    )

    def time(self) -> float:
        """Return the time of the last change in seconds, 0 if it is not known."""
        return self.changed.timestamp() if isinstance(self.changed, datetime) else 0.0


class _Prediction(BaseModel):
    result: list[Result]
    model_version: str | None = None


class _Task(BaseModel):
    """A task; its annotations were `completions` before Label Studio 1.0."""

    id: int | str | None = None
    data: _Data
    annotations: list[_Annotation] | None = Field(
        None, validation_alias=AliasChoices("annotations", "completions")
    )
    predictions: list[_Prediction | int] = Field(default_factory=list)


_TASK = TypeAdapter(_Task)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a JSON export, one task at a time.

    The tasks are a JSON array, JSON Lines or one object. Of several annotations of a task, the
    ground truth is read, or else the one changed last. A task without an annotation, or with a
    skipped one, is skipped. Of a task for import with predictions only, the last prediction is
    read, with its scores.

    Raises:
        AnnotationError: the JSON is invalid, a task breaks a rule, or no task has an annotation;
            the message contains the number of the task.
        GongkaiError: the file cannot be read.
    """
    ids = UniqueIds()
    tasks = documents = 0
    for location, value in read_json_values(path, "task"):
        tasks += 1
        document = to_document(value, location)
        if document is not None:
            documents += 1
            ids.add(document.id, location)
            yield document
    if not tasks:
        raise AnnotationError(f"{path.name}: no tasks; give a JSON array of tasks, {_REMEDY}")
    if not documents:
        raise AnnotationError(
            f"{path.name}: none of the {tasks} tasks of Label Studio has a submitted annotation; "
            "label and submit them (a skipped task, a draft or a prediction does not count), then "
            "export again"
        )


def to_document(exported: Any, location: str) -> AnnotatedDocument | None:
    """Return the document of one task of an export, or None for a task without an annotation.

    Args:
        exported: the JSON value of the task.
        location: the name of the task in messages, and its id if the task has none.

    Raises:
        AnnotationError: the value is not a task of the labelling config, or it breaks a rule.
    """
    if isinstance(exported, dict) and "data" not in exported:
        raise _no_task_error(exported, location)
    task = validate_value(_TASK, exported, location, _REMEDY)
    chosen = _choose_annotation(task)
    if chosen is None:
        return None
    meta = dict(task.data.doc_meta)
    if isinstance(chosen, _Prediction) and chosen.model_version:
        meta["model_version"] = chosen.model_version

    def build(offset_map: OffsetMap) -> RawDocument:
        raw = label_studio_results.to_raw_document(offset_map, chosen.result, location)
        return replace(raw, id=task.data.doc_id or str(task.id or location), meta=meta)

    spans = label_studio_results.covered_texts(chosen.result, location)
    return assemble_aligned(task.data.text, spans, build)


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


def _choose_annotation(task: _Task) -> _Annotation | _Prediction | None:
    if task.annotations is None:
        predictions = [p for p in task.predictions if isinstance(p, _Prediction)]
        return predictions[-1] if predictions else None
    done = [a for a in task.annotations if not a.was_cancelled]
    return max(done, key=lambda a: (a.ground_truth, a.time()), default=None)


def _no_task_error(exported: dict[str, Any], location: str) -> AnnotationError:
    if exported.keys() & {"section", "quantity", "annotation_id", "annotator", "lead_time"}:
        return AnnotationError(
            f"{location}: a JSON_MIN export of Label Studio, which leaves out the relations of "
            "items and the regions of values; export the project as JSON"
        )
    return AnnotationError(
        f"{location}: no task of Label Studio: it has no data; give a JSON array of tasks, "
        f"{_REMEDY}"
    )
