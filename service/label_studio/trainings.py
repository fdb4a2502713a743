"""Trainings: at most one at a time, in a process of its own; what became of each is told."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import label_studio
from gongkai.annotations.validation import Ids
from gongkai.document.errors import AnnotationError, GongkaiError
from gongkai.document.extras import TRAINING, require_extra
from gongkai.models import checkpoint
from gongkai.service.label_studio.settings import LabelStudioSettings
from gongkai.service.label_studio.training_folder import (
    ANNOTATIONS,
    LOG,
    ORDER,
    OUTCOME,
    Order,
    read_order,
    read_outcome,
    write_file,
)

State = Literal["running", "done", "failed"]


class Training(BaseModel):
    """A training, running or ended.

    Attributes:
        job: its name.
        state: of it.
        project: of Label Studio, by number and the second it was made.
        started: when.
        documents: annotated tasks that it adds to the corpus.
        left_out: annotated tasks that it does not, and why.
        reason: why it failed.
        version: of the new model.
        scores: by measure, on the dev documents.
        objections: what `gongkai promote` will hold against the new model.
        promote: the command that makes the new model the default one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    job: str
    state: State
    project: str
    started: datetime
    documents: int
    left_out: list[str]
    reason: str | None = None
    version: str | None = None
    scores: dict[str, float] = {}
    objections: list[str] = []
    promote: str | None = None


class BusyError(Exception):
    """A training runs already."""

    def __init__(self, training: Training) -> None:
        super().__init__(training.job)
        self.training = training


def check_installed() -> None:
    """Check that the libraries that train are there.

    Raises:
        GongkaiError: one is missing.
    """
    require_extra(TRAINING, "train")


class Trainings:
    """The trainings of the server, each in a folder under `folder`.

    Args:
        folder: made where it is missing.
        settings: what each is started with.
    """

    def __init__(self, folder: Path, settings: LabelStudioSettings) -> None:
        self._folder = folder
        self._settings = settings
        self._lock = threading.Lock()
        self._process: tuple[str, subprocess.Popen[bytes]] | None = None

    def start(self, project: str, tasks: Sequence[dict[str, Any]]) -> Training:
        """Start a training of the default model on the corpus and on annotated tasks.

        The oldest that ended are removed, so that with the new one not more are kept than may be.

        Args:
            project: whose tasks they are.
            tasks: as Label Studio exports them; one that breaks a rule is left out and told.

        Raises:
            BusyError: one runs.
            GongkaiError: no task has a valid annotation, or the folder cannot be written.
        """
        with self._lock:
            if (running := self._running()) is not None:
                raise BusyError(self._read(running))
            documents, left_out = _documents(tasks)
            if not documents:
                raise GongkaiError(_nothing(project, left_out))
            started = datetime.now(UTC)
            folder = self._folder / f"{started:%Y%m%d-%H%M%S-%f}"
            label_studio.write(documents, folder / ANNOTATIONS)
            order = Order(
                project=project,
                started=started,
                documents=len(documents),
                left_out=left_out,
                init=checkpoint.DEFAULT,
                settings=self._settings.training,
                corpus=self._settings.corpus,
            )
            self._remove_old()
            write_file(order, folder / ORDER)
            self._process = folder.name, _launch(folder)
            return self._read(folder.name)

    def get(self, job: str) -> Training | None:
        """Return a training, None where there is none of this name."""
        with self._lock:  # none is removed meanwhile
            return self._read(job) if job in self._jobs() else None

    def all(self) -> list[Training]:
        """Return all trainings, the latest first."""
        with self._lock:
            return [self._read(job) for job in reversed(self._jobs())]

    def _jobs(self) -> list[str]:
        return sorted(path.parent.name for path in self._folder.glob(f"*/{ORDER}"))

    def _remove_old(self) -> None:
        """Make room for a training; none runs."""
        for job in self._jobs()[: -self._settings.trainings + 1 or None]:
            (self._folder / job / ORDER).unlink()  # without it, it is none any more
            shutil.rmtree(self._folder / job, ignore_errors=True)

    def _running(self) -> str | None:
        """Return the training whose process runs and has not told its outcome."""
        if self._process is None:
            return None
        job, process = self._process
        ended = process.poll() is not None or (self._folder / job / OUTCOME).exists()
        return None if ended else job

    def _read(self, job: str) -> Training:
        folder = self._folder / job
        running = self._running() == job  # asked first: the outcome is written before it ends
        order, outcome = read_order(folder), read_outcome(folder)
        facts: dict[str, Any] = {"state": "running" if running else "failed"}
        if outcome is not None:
            facts = outcome.model_dump() | {"state": "failed" if outcome.reason else "done"}
        elif not running:
            facts["reason"] = f"it ended before its time; {folder / LOG} may tell why"
        if facts["state"] == "done":
            facts["promote"] = f"gongkai promote {folder}"
        told = order.model_dump(include={"project", "started", "documents", "left_out"})
        return Training(job=job, **told, **facts)


def _documents(tasks: Sequence[dict[str, Any]]) -> tuple[list[AnnotatedDocument], list[str]]:
    """Return the documents of the tasks, and what is wrong with the others."""
    ids, documents, faults = Ids(), list[AnnotatedDocument](), list[str]()
    for task in tasks:
        place = f"task {task['id']}"
        try:
            document = label_studio.to_document(task, place)
            if document is not None:
                ids.add(document.id, place)
                documents.append(document)
        except AnnotationError as error:
            faults.append(str(error))
    return documents, faults


def _nothing(project: str, left_out: Sequence[str]) -> str:
    mend = "correct and submit them" if left_out else "submit annotations, then start the training"
    return "; ".join([f"project {project}: no valid annotations have arrived", *left_out, mend])


def _launch(folder: Path) -> subprocess.Popen[bytes]:
    with (folder / LOG).open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "gongkai.service.label_studio.training_program", str(folder)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
