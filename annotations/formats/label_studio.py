"""Label Studio: tasks with annotations, or with predictions where a document has scores.

Sections and quantities are regions of two controls, an item is a quantity region `item` with a
relation to the quantity that counts it. Kind, value, unit and qualifier are controls of a region:
they are filled in only where the rules would give something else, so that a number whose borders
are corrected gets its value from the text. Relations are the whole truth: no relation, no item.
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
from gongkai.annotations.formats.files import checked, open_bytes
from gongkai.annotations.formats.label_studio_results import Result
from gongkai.annotations.validation import Ids
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError

_MEND = "export the project as JSON, with the labelling config of `gongkai annotate config`"


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

    Of several annotations of a task the ground truth counts, else the one changed last. A task
    that was skipped, or exported without an annotation, is no document. A task for import that
    has predictions alone gives the last of them, with its scores.

    Raises:
        AnnotationError: the JSON is broken, or a task breaks a rule; gives the task's number.
        GongkaiError: the file cannot be read.
    """
    ids = Ids()
    for place, value in _tasks(path):
        document = to_document(value, place)
        if document is not None:
            ids.add(document.id, place)
            yield document


def to_document(exported: Any, place: str) -> AnnotatedDocument | None:
    """Return the document of one task of an export, None for a task without an annotation.

    Args:
        exported: the task as JSON has it.
        place: what errors name it by; its id, where the task has none of its own.

    Raises:
        AnnotationError: it is no task of the labelling config, or it breaks a rule.
    """
    task = checked(_TASK, exported, place, _MEND)
    chosen = _chosen(task)
    if chosen is None:
        return None
    draft = label_studio_results.to_draft(task.data.text, chosen.result, place)
    draft.id, draft.meta = task.data.doc_id or str(task.id or place), dict(task.data.doc_meta)
    if isinstance(chosen, _Prediction) and chosen.model_version:
        draft.meta["model_version"] = chosen.model_version
    return assemble(draft)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as tasks for import, a JSON array.

    A document with scores becomes a prediction, its `model_version` that of the metadata; the
    score of the prediction is the mean over its regions.

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
    """Return one task for import: its data with an annotation or a prediction."""
    meta = dict(document.meta)
    results = label_studio_results.results(document)
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
            mend = "save it as UTF-8" if "UTF8" in reason.upper() else "export it again"
            raise AnnotationError(
                f"{path.name}: task {number + 1}: not JSON ({reason}); "
                f"the file may be cut short: {mend}"
            ) from error
    if not number:
        raise AnnotationError(f"{path.name}: no tasks; give a JSON array of tasks, {_MEND}")


def _chosen(task: _Task) -> _Annotation | _Prediction | None:
    if task.annotations is None:
        predictions = [p for p in task.predictions if isinstance(p, _Prediction)]
        return predictions[-1] if predictions else None
    done = [a for a in task.annotations if not a.was_cancelled]
    return max(done, key=lambda a: (a.ground_truth, a.updated_at), default=None)
