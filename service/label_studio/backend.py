"""The endpoints that Label Studio calls, under `/label-studio`."""

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request, Response

from gongkai.document.errors import GongkaiError
from gongkai.document.report import TaggedReport
from gongkai.inference.writers.jsonl import read_report
from gongkai.service.label_studio import protocol
from gongkai.service.label_studio.access import check_access
from gongkai.service.label_studio.gathered import Gathered
from gongkai.service.label_studio.labelling import check_labelling
from gongkai.service.label_studio.predictions import predict
from gongkai.service.label_studio.trainings import (
    BusyError,
    State,
    Training,
    Trainings,
    check_installed,
)
from gongkai.service.problems import ProblemError, problems
from gongkai.service.server import Server
from gongkai.service.worker import Upload

PREFIX = "/label-studio"
"""What Label Studio takes for the root of a server: its URL is `http://host:port/label-studio`."""

_JOB_STATUS: dict[State, protocol.JobStatus] = {
    "running": "started",
    "done": "finished",
    "failed": "failed",
}


class Backend:
    """What the endpoints share.

    Args:
        server: tags; its settings say the rest.
    """

    def __init__(self, server: Server) -> None:
        folder = server.settings.data / "label-studio"
        self._server = server
        self.model_version = server.model.removeprefix("model ")
        self.at_once = server.settings.workers
        self.gathered = Gathered(folder / "annotations.sqlite3")
        self.trainings = Trainings(folder / "trainings", server.settings.configuration.label_studio)

    async def tag(self, text: str) -> TaggedReport:
        """Return the tagged report of a text.

        Raises:
            ProblemError: it cannot be tagged, or not now.
        """
        return read_report(await self._server.tag(Upload(text)))


def attach(app: FastAPI, server: Server) -> None:
    """Serve the backend; Label Studio has a user and a password for it, no API key."""
    app.state.label_studio = Backend(server)
    app.include_router(router)


async def _backend(request: Request) -> Backend:
    backend: Backend = request.app.state.label_studio
    return backend


Served = Annotated[Backend, Depends(_backend)]
router = APIRouter(
    prefix=PREFIX,
    tags=["Label Studio"],
    dependencies=[Depends(check_access)],
    responses=problems(400, 401, 403, 408, 413),
)


@router.get("/health")
def tell_health() -> protocol.HealthAnswer:
    """Tell that the backend runs."""
    return protocol.HealthAnswer()


@router.post("/setup", responses=problems(422))
def set_up(request: protocol.SetupRequest, backend: Served) -> protocol.SetupAnswer:
    """Check a project's labelling config, and tell the version of the model."""
    _check_labelling(request.label_config)
    return protocol.SetupAnswer(model_version=backend.model_version)


@router.post("/predict", responses=problems(422, 429, 503))
async def predict_tasks(
    request: protocol.PredictRequest, backend: Served
) -> protocol.PredictAnswer:
    """Annotate tasks beforehand (预标注)."""
    if request.label_config is not None:
        _check_labelling(request.label_config)
    return await predict(request.tasks, backend.tag, backend.model_version, backend.at_once)


@router.post("/webhook", responses=problems(409, 422, 501), response_model_exclude_none=True)
def take_event(
    request: protocol.WebhookRequest, backend: Served, response: Response
) -> protocol.WebhookAnswer:
    """Keep the annotations that an event brings, or start a training (重新训练)."""
    if request.project is None:
        raise ProblemError(422, f"{request.action} without its project; let the webhook send it")
    project = request.project.uid
    match request.action:
        case "START_TRAINING":
            return _start_training(project, backend, response)
        case "ANNOTATION_CREATED" | "ANNOTATIONS_CREATED" | "ANNOTATION_UPDATED":
            backend.gathered.keep(project, request.annotated)
            return protocol.WebhookAnswer(detail=f"kept {len(request.annotated)} annotations")
        case "ANNOTATIONS_DELETED":
            backend.gathered.drop_annotations(project, [each.id for each in request.annotations])
            return protocol.WebhookAnswer(detail=f"dropped {len(request.annotations)} annotations")
        case "TASKS_DELETED":
            backend.gathered.drop_tasks(project, [each.id for each in request.tasks])
            return protocol.WebhookAnswer(detail=f"dropped {len(request.tasks)} tasks")
        case _:
            return protocol.WebhookAnswer(detail=f"nothing to do for {request.action}")


@router.post("/train", responses=problems(409, 422, 501), response_model_exclude_none=True)
def train(
    request: protocol.TrainRequest, backend: Served, response: Response
) -> protocol.WebhookAnswer:
    """Keep the annotated tasks of an export and start a training."""
    backend.gathered.keep(
        request.project,
        [(task, annotation) for task in request.annotations for annotation in task.annotations],
    )
    return _start_training(request.project, backend, response)


@router.post("/job_status", responses=problems(410, 422))
def tell_job_status(
    request: protocol.JobStatusRequest, backend: Served
) -> protocol.JobStatusAnswer:
    """Tell how a training stands, as far as Label Studio asks."""
    training = backend.trainings.get(request.job)
    if training is None:
        raise ProblemError(410, f"no training {request.job}")
    return protocol.JobStatusAnswer(job_status=_JOB_STATUS[training.state], error=training.reason)


@router.get("/versions")
def list_versions(backend: Served) -> protocol.VersionsAnswer:
    """List the versions of the model: the one that predicts, then those trained here."""
    trained = [each.version for each in backend.trainings.all() if each.version is not None]
    return protocol.VersionsAnswer(versions=[*dict.fromkeys([backend.model_version, *trained])])


@router.get("/trainings")
def list_trainings(backend: Served) -> list[Training]:
    """List all trainings, the latest first: their state, scores, and how to promote the result."""
    return backend.trainings.all()


def _check_labelling(config: str) -> None:
    try:
        check_labelling(config)
    except GongkaiError as error:
        raise ProblemError(422, str(error)) from error


def _start_training(project: str, backend: Backend, response: Response) -> protocol.WebhookAnswer:
    try:
        check_installed()
    except GongkaiError as error:
        raise ProblemError(501, str(error)) from error
    try:
        training = backend.trainings.start(project, backend.gathered.tasks(project))
    except BusyError as busy:
        return protocol.WebhookAnswer(
            detail=f"training {busy.training.job} runs; start the next when it is done: "
            f"{PREFIX}/trainings tells"
        )
    except GongkaiError as error:
        raise ProblemError(409, str(error)) from error
    response.status_code = 201
    return protocol.WebhookAnswer(
        detail=f"training on {training.documents} annotated tasks and the corpus started; "
        f"left out: {'; '.join(training.left_out) or 'none'}",
        job=training.job,
    )
