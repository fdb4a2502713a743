"""The folder of a training: its order, its outcome, and beside them what the run leaves there."""

from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.formats.files import read_bytes, replacing

ORDER, OUTCOME, LOG, ANNOTATIONS = "order.json", "outcome.json", "log.txt", "annotations.json"
"""`annotations.json` is in the form that `gongkai train --add` takes."""


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Order(_File):
    """What a training shall do.

    Attributes:
        project: of Label Studio, whose annotations it adds.
        started: when.
        documents: how many it adds.
        left_out: why other annotated tasks are not among them.
        init: the model folder that learns further, and that the result is compared with.
        settings, corpus: as of `gongkai train --config --data`.
    """

    project: str
    started: datetime
    documents: int
    left_out: list[str]
    init: Path
    settings: Path | None
    corpus: Path | None


class Outcome(_File):
    """What came of a training.

    Attributes:
        reason: why it failed; None: it did not.
        version: of the new model.
        scores: by measure, on the dev documents.
        objections: measures in which it is worse, beyond noise, than the model it began as.
    """

    reason: str | None = None
    version: str | None = None
    scores: dict[str, float] = {}
    objections: list[str] = []


def write_file(content: Order | Outcome, path: Path) -> None:
    """Write an order or an outcome; it appears whole.

    Raises:
        GongkaiError: the folder cannot be written.
    """
    with replacing(path) as stream:
        stream.write(content.model_dump_json(indent=1) + "\n")


def read_order(folder: Path) -> Order:
    """Return what the training of a folder shall do.

    Raises:
        GongkaiError: there is no order.
    """
    return Order.model_validate_json(read_bytes(folder / ORDER))


def read_outcome(folder: Path) -> Outcome | None:
    """Return what came of the training of a folder, None as long as it has not told."""
    path = folder / OUTCOME
    return Outcome.model_validate_json(read_bytes(path)) if path.exists() else None
