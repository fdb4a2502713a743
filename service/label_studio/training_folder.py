"""The folder of a training: its request, its result, and the output of the run."""

from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.formats.files import read_bytes
from gongkai.document.atomic_write import atomic_write

REQUEST, RESULT, LOG, ANNOTATIONS = "order.json", "outcome.json", "log.txt", "annotations.json"
"""The names of the files; `annotations.json` has a format that `gongkai train --add` accepts."""


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TrainingRequest(_File):
    """The parameters of a training.

    Attributes:
        project: the project of Label Studio with the annotations.
        started: the time of the start.
        documents: the number of annotated tasks that are added to the corpus.
        left_out: the reasons why other annotated tasks are not used.
        init: the folder of the model that is trained further; the result is compared with it.
        settings, corpus: as in `gongkai train --config --data`.
    """

    project: str
    started: datetime
    documents: int
    left_out: list[str]
    init: Path
    settings: Path | None
    corpus: Path | None


class TrainingResult(_File):
    """The result of a training.

    Attributes:
        reason: why it failed; None: it succeeded.
        version: the version of the new model.
        scores: the measures on the dev documents by name.
        objections: the measures in which the new model is significantly worse than the old one.
    """

    reason: str | None = None
    version: str | None = None
    scores: dict[str, float] = {}
    objections: list[str] = []


def write_file(content: TrainingRequest | TrainingResult, path: Path) -> None:
    """Write a request or a result atomically.

    Raises:
        GongkaiError: the folder cannot be written.
    """
    with atomic_write(path) as stream:
        stream.write(content.model_dump_json(indent=1) + "\n")


def read_request(folder: Path) -> TrainingRequest:
    """Return the request in the folder of a training.

    Raises:
        GongkaiError: there is no request.
    """
    return TrainingRequest.model_validate_json(read_bytes(folder / REQUEST))


def read_result(folder: Path) -> TrainingResult | None:
    """Return the result in the folder of a training; None: the training has not finished."""
    path = folder / RESULT
    return TrainingResult.model_validate_json(read_bytes(path)) if path.exists() else None
