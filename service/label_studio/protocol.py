"""The requests of Label Studio to a machine learning backend, and the responses.

The protocol is that of `label_studio_ml/api.py` (label-studio-ml) and of `ml/api_connector.py` and
`webhooks/` (Label Studio 1.23). The models
contain only the fields that are used here; other fields are accepted and ignored.
"""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

T = TypeVar("T")
Id = Annotated[int, Field(ge=0, lt=2**63)]
"""A number from Label Studio, within the range of a database integer."""


class _Response(BaseModel):
    model_config = ConfigDict(extra="forbid", protected_namespaces=())


class TaskData(BaseModel):
    """The data of a task in the format of `gongkai annotate`; other keys are kept."""

    model_config = ConfigDict(extra="allow")

    text: str


class Annotation(BaseModel):
    """One annotation; other fields are kept as well."""

    model_config = ConfigDict(extra="allow")

    id: Id
    result: list[dict[str, Any]]


class Task(BaseModel):
    """A task of a webhook or a prediction."""

    id: Id
    data: TaskData


class AnnotatedTask(Task):
    """A task with all its annotations, in the export format of Label Studio."""

    annotations: list[Annotation] = Field(min_length=1)


class SetupRequest(BaseModel):
    """The request that connects the backend, and that precedes predictions."""

    project: str
    label_config: str = Field(validation_alias="schema")


class PredictRequest(BaseModel):
    """Tasks that need predictions."""

    tasks: list[Task]
    label_config: str | None = None


class TrainRequest(BaseModel):
    """The training request of Label Studio before 1.4.1, with the exported annotated tasks."""

    project: str = Field(pattern=r"^\d+\.\d+$")
    annotations: list[AnnotatedTask]


class Project(BaseModel):
    """The project of a webhook."""

    id: Id
    created_at: AwareDatetime

    @property
    def uid(self) -> str:
        """The name of the project in the other requests."""
        return f"{self.id}.{int(self.created_at.timestamp())}"


class DeletedObject(BaseModel):
    """An annotation or a task that was deleted."""

    id: Id


class WebhookRequest(BaseModel):
    """An event. `task` and `annotation` are lists if the event concerns several annotations."""

    action: str
    project: Project | None = None
    task: Task | list[Task] | None = None
    annotation: Annotation | list[Annotation] | None = None
    annotations: list[DeletedObject] = []
    tasks: list[DeletedObject] = []

    @model_validator(mode="after")
    def _check_pairs(self) -> "WebhookRequest":
        if len(_as_list(self.task)) != len(_as_list(self.annotation)):
            raise ValueError("every annotation needs its task")
        return self

    @property
    def annotated(self) -> list[tuple[Task, Annotation]]:
        """The annotations of the event, each with its task."""
        return list(zip(_as_list(self.task), _as_list(self.annotation), strict=True))


def _as_list(value: T | list[T] | None) -> list[T]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


class WebhookResponse(_Response):
    """The effect of an event; `job` is the training that it started."""

    detail: str
    job: str | None = None


class JobStatusRequest(BaseModel):
    """A request for the state of a training."""

    job: str


JobStatus = Literal["started", "finished", "failed"]


class JobStatusResponse(_Response):
    """The state of a training, in the terms of label-studio-ml."""

    job_status: JobStatus
    error: str | None


class HealthResponse(_Response):
    """The state of the backend."""

    status: Literal["UP"] = "UP"


class SetupResponse(_Response):
    """The model that predicts."""

    model_version: str


class Prediction(_Response):
    """The prediction of one task: results of the labelling config, and their mean score."""

    result: list[dict[str, Any]]
    score: float
    model_version: str


class PredictResponse(_Response):
    """One prediction for each task, in the order of the tasks."""

    results: list[Prediction]
    model_version: str


class VersionsResponse(_Response):
    """The available models; the first one predicts."""

    versions: list[str]
