"""Trainings that Label Studio starts: at most one at a time, each in a separate process."""

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
from gongkai.annotations.validation import UniqueIds
from gongkai.document.errors import AnnotationError, GongkaiError
from gongkai.document.extras import TRAINING, require_extra
from gongkai.models import checkpoint
from gongkai.service.label_studio.settings import LabelStudioSettings
from gongkai.service.label_studio.training_folder import (
    ANNOTATIONS,
    LOG,
    REQUEST,
    RESULT,
    TrainingRequest,
    read_request,
    read_result,
    write_file,
)

TrainingState = Literal["running", "done", "failed"]


class Training(BaseModel):
    """A training that runs or has ended.

    Attributes:
        job: its name.
        state: its state.
        project: the project of Label Studio: its number and the second of its creation.
        started: the time of the start.
        documents: the number of annotated tasks that it adds to the corpus.
        left_out: the reasons why other annotated tasks are not used.
        reason: why it failed.
        version: the version of the new model.
        scores: the measures on the dev documents by name.
        objections: the reasons for `gongkai promote` to reject the new model.
        promote: the command that makes the new model the default one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    job: str
    state: TrainingState
    project: str
    started: datetime
    documents: int
    left_out: list[str]
    reason: str | None = None
    version: str | None = None
    scores: dict[str, float] = {}
    objections: list[str] = []
    promote: str | None = None


class TrainingRunningError(Exception):
    """Another training is running."""

    def __init__(self, training: Training) -> None:
        super().__init__(training.job)
        self.training = training


def check_installed() -> None:
    """Check that the libraries for training are installed.

    Raises:
        GongkaiError: a library is missing.
    """
    require_extra(TRAINING, "train")


class Trainings:
    """The trainings of the server, each in a subfolder of `folder`.

    Args:
        folder: the folder, which is made if it is missing.
        settings: the settings of the trainings.
    """

    def __init__(self, folder: Path, settings: LabelStudioSettings) -> None:
        self._folder = folder
        self._settings = settings
        self._lock = threading.Lock()
        self._process: tuple[str, subprocess.Popen[bytes]] | None = None

    def start(self, project: str, tasks: Sequence[dict[str, Any]]) -> Training:
        """Start a training of the default model on the corpus and on annotated tasks.

        The oldest trainings are removed, so that their number stays within the settings.

        Args:
            project: the project of the tasks.
            tasks: the tasks in the export format of Label Studio; invalid ones are left out, and
                `Training.left_out` contains the reasons.

        Raises:
            TrainingRunningError: another training is running.
            GongkaiError: no task has a valid annotation, or the folder cannot be written.
        """
        with self._lock:
            if (running := self._running()) is not None:
                raise TrainingRunningError(self._read(running))
            documents, left_out = _documents(tasks)
            if not documents:
                raise GongkaiError(_no_annotations(project, left_out))
            started = datetime.now(UTC)
            folder = self._folder / f"{started:%Y%m%d-%H%M%S-%f}"
            label_studio.write(documents, folder / ANNOTATIONS)
            request = TrainingRequest(
                project=project,
                started=started,
                documents=len(documents),
                left_out=left_out,
                init=checkpoint.DEFAULT,
                settings=self._settings.training,
                corpus=self._settings.corpus,
            )
            self._remove_old()
            write_file(request, folder / REQUEST)
            self._process = folder.name, _launch(folder)
            return self._read(folder.name)

    def get(self, job: str) -> Training | None:
        """Return a training; None: there is none with this name."""
        with self._lock:  # so that no other thread removes it meanwhile
            return self._read(job) if job in self._jobs() else None

    def all(self) -> list[Training]:
        """Return all trainings, the latest first."""
        with self._lock:
            return [self._read(job) for job in reversed(self._jobs())]

    def _jobs(self) -> list[str]:
        return sorted(path.parent.name for path in self._folder.glob(f"*/{REQUEST}"))

    def _remove_old(self) -> None:
        """Remove old trainings to make room for a new one; none may be running."""
        for job in self._jobs()[: -self._settings.trainings + 1 or None]:
            (self._folder / job / REQUEST).unlink()  # a folder without it is not a training
            shutil.rmtree(self._folder / job, ignore_errors=True)

    def _running(self) -> str | None:
        """Return the name of the training that is running and has no result yet."""
        if self._process is None:
            return None
        job, process = self._process
        ended = process.poll() is not None or (self._folder / job / RESULT).exists()
        return None if ended else job

    def _read(self, job: str) -> Training:
        folder = self._folder / job
        # Checked before the result is read, since a process writes its result and then ends.
        running = self._running() == job
        request, result = read_request(folder), read_result(folder)
        fields: dict[str, Any] = {"state": "running" if running else "failed"}
        if result is not None:
            fields = result.model_dump() | {"state": "failed" if result.reason else "done"}
        elif not running:
            fields["reason"] = f"it ended early; {folder / LOG} may contain the reason"
        if fields["state"] == "done":
            fields["promote"] = f"gongkai promote {folder}"
        fields |= request.model_dump(include={"project", "started", "documents", "left_out"})
        return Training(job=job, **fields)


def _documents(tasks: Sequence[dict[str, Any]]) -> tuple[list[AnnotatedDocument], list[str]]:
    """Return the documents of the valid tasks, and the reasons why others are invalid."""
    ids, documents, reasons = UniqueIds(), list[AnnotatedDocument](), list[str]()
    for task in tasks:
        name = f"task {task['id']}"
        try:
            document = label_studio.to_document(task, name)
            if document is not None:
                ids.add(document.id, name)
                documents.append(document)
        except AnnotationError as error:
            reasons.append(str(error))
    return documents, reasons


def _no_annotations(project: str, left_out: Sequence[str]) -> str:
    remedy = (
        "correct and submit them" if left_out else "submit annotations, then start the training"
    )
    return "; ".join([f"project {project}: no valid annotations have arrived", *left_out, remedy])


def _launch(folder: Path) -> subprocess.Popen[bytes]:
    with (folder / LOG).open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "gongkai.service.label_studio.training_program", str(folder)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
