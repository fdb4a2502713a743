"""The endpoints that Label Studio calls, under `/label-studio`."""

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request, Response

from gongkai.document.errors import GongkaiError
from gongkai.document.report import TaggedReport
from gongkai.inference.writers.jsonl import read_report
from gongkai.service.label_studio import protocol
from gongkai.service.label_studio.access import check_access
from gongkai.service.label_studio.annotation_store import AnnotationStore
from gongkai.service.label_studio.labelling_config import check_labelling_config
from gongkai.service.label_studio.predictions import predict
from gongkai.service.label_studio.trainings import (
    Training,
    TrainingRunningError,
    Trainings,
    TrainingState,
    check_installed,
)
from gongkai.service.problems import ProblemError, problems
from gongkai.service.server import Server
from gongkai.service.worker import Upload

PREFIX = "/label-studio"
"""The path of the backend; its URL in Label Studio is `http://host:port/label-studio`."""

_JOB_STATUS: dict[TrainingState, protocol.JobStatus] = {
    "running": "started",
    "done": "finished",
    "failed": "failed",
}


class Backend:
    """The state that the endpoints share.

    Args:
        server: the server that tags; its settings configure the backend.
    """

    def __init__(self, server: Server) -> None:
        folder = server.settings.data / "label-studio"
        self._server = server
        self.model_version = server.model.removeprefix("model ")
        self.concurrency = server.settings.processes
        self.annotations = AnnotationStore(folder / "annotations.sqlite3")
        self.trainings = Trainings(folder / "trainings", server.settings.label_studio)

    async def tag(self, text: str) -> TaggedReport:
        """Return the tagged report of a text.

        Raises:
            ProblemError: the text cannot be tagged, or not at present.
        """
        return read_report(await self._server.tag(Upload(text)))


def attach(app: FastAPI, server: Server) -> None:
    """Serve the backend; Label Studio uses basic authentication instead of an API key."""
    app.state.label_studio = Backend(server)
    app.include_router(router)


async def _get_backend(request: Request) -> Backend:
    backend: Backend = request.app.state.label_studio
    return backend


BackendDependency = Annotated[Backend, Depends(_get_backend)]
router = APIRouter(
    prefix=PREFIX,
    tags=["Label Studio"],
    dependencies=[Depends(check_access)],
    responses=problems(400, 401, 403, 408, 413),
)


@router.get("/health")
def get_health() -> protocol.HealthResponse:
    """Report that the backend responds."""
    return protocol.HealthResponse()


@router.post("/setup", responses=problems(422))
def set_up(request: protocol.SetupRequest, backend: BackendDependency) -> protocol.SetupResponse:
    """Check the labelling config of a project, and return the version of the model."""
    _check_labelling_config(request.label_config)
    return protocol.SetupResponse(model_version=backend.model_version)


@router.post("/predict", responses=problems(422, 429, 503))
async def predict_tasks(
    request: protocol.PredictRequest, backend: BackendDependency
) -> protocol.PredictResponse:
    """Return predictions for tasks (预标注)."""
    if request.label_config is not None:
        _check_labelling_config(request.label_config)
    return await predict(request.tasks, backend.tag, backend.model_version, backend.concurrency)


@router.post("/webhook", responses=problems(409, 422, 501), response_model_exclude_none=True)
def handle_event(
    request: protocol.WebhookRequest, backend: BackendDependency, response: Response
) -> protocol.WebhookResponse:
    """Store or delete the annotations of an event, or start a training (重新训练)."""
    if request.project is None:
        raise ProblemError(
            422, f"{request.action} without its project; configure the webhook to send it"
        )
    project = request.project.uid
    match request.action:
        case "START_TRAINING":
            return _start_training(project, backend, response)
        case "ANNOTATION_CREATED" | "ANNOTATIONS_CREATED" | "ANNOTATION_UPDATED":
            backend.annotations.put(project, request.annotated)
            detail = f"kept {len(request.annotated)} annotations"
        case "ANNOTATIONS_DELETED":
            ids = [annotation.id for annotation in request.annotations]
            backend.annotations.delete_annotations(project, ids)
            detail = f"dropped {len(ids)} annotations"
        case "TASKS_DELETED":
            ids = [task.id for task in request.tasks]
            backend.annotations.delete_tasks(project, ids)
            detail = f"dropped {len(ids)} tasks"
        case _:
            detail = f"nothing to do for {request.action}"
    return protocol.WebhookResponse(detail=detail)


@router.post("/train", responses=problems(409, 422, 501), response_model_exclude_none=True)
def train(
    request: protocol.TrainRequest, backend: BackendDependency, response: Response
) -> protocol.WebhookResponse:
    """Store the annotated tasks of an export and start a training."""
    backend.annotations.put(
        request.project,
        [(task, annotation) for task in request.annotations for annotation in task.annotations],
    )
    return _start_training(request.project, backend, response)


@router.post("/job_status", responses=problems(410, 422))
def get_job_status(
    request: protocol.JobStatusRequest, backend: BackendDependency
) -> protocol.JobStatusResponse:
    """Return the state of a training in the form that Label Studio requests."""
    training = backend.trainings.get(request.job)
    if training is None:
        raise ProblemError(410, f"there is no training {request.job}")
    return protocol.JobStatusResponse(job_status=_JOB_STATUS[training.state], error=training.reason)


@router.get("/versions")
def list_versions(backend: BackendDependency) -> protocol.VersionsResponse:
    """List the versions of the model: the one that predicts, then those trained here."""
    versions = [training.version for training in backend.trainings.all()]
    trained = [version for version in versions if version is not None]
    return protocol.VersionsResponse(versions=[*dict.fromkeys([backend.model_version, *trained])])


@router.get("/trainings")
def list_trainings(backend: BackendDependency) -> list[Training]:
    """List all trainings, the latest first: their state, scores, and how to promote the result."""
    return backend.trainings.all()


def _check_labelling_config(config: str) -> None:
    try:
        check_labelling_config(config)
    except GongkaiError as error:
        raise ProblemError(422, str(error)) from error


def _start_training(project: str, backend: Backend, response: Response) -> protocol.WebhookResponse:
    try:
        check_installed()
    except GongkaiError as error:
        raise ProblemError(501, str(error)) from error
    try:
        training = backend.trainings.start(project, backend.annotations.tasks(project))
    except TrainingRunningError as error:
        return protocol.WebhookResponse(
            detail=f"training {error.training.job} is running; start the next one when it is "
            f"done, which {PREFIX}/trainings shows"
        )
    except GongkaiError as error:
        raise ProblemError(409, str(error)) from error
    response.status_code = 201
    return protocol.WebhookResponse(
        detail=f"training on {training.documents} annotated tasks and the corpus started; "
        f"left out: {'; '.join(training.left_out) or 'none'}",
        job=training.job,
    )
