"""What Label Studio sends to a machine learning backend, and what it reads of the answers.

The protocol is that of `label_studio_ml/api.py` (label-studio-ml) and of `ml/api_connector.py` and
`webhooks/` (Label Studio 1.23). Of each body only what is used here is named; the rest passes.
"""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

T = TypeVar("T")
Id = Annotated[int, Field(ge=0, lt=2**63)]
"""A number of Label Studio's, as large as a database takes it."""


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", protected_namespaces=())


class TaskData(BaseModel):
    """The data of a task as `gongkai annotate` imports them; other keys are kept."""

    model_config = ConfigDict(extra="allow")

    text: str


class Annotation(BaseModel):
    """One annotation; what is not named here is kept as well."""

    model_config = ConfigDict(extra="allow")

    id: Id
    result: list[dict[str, Any]]


class Task(BaseModel):
    """A task, of which a webhook or a prediction speaks."""

    id: Id
    data: TaskData


class AnnotatedTask(Task):
    """A task with all its annotations, as Label Studio exports it."""

    annotations: list[Annotation] = Field(min_length=1)


class SetupRequest(BaseModel):
    """Sent when the backend is connected, and before predictions."""

    project: str
    label_config: str = Field(validation_alias="schema")


class PredictRequest(BaseModel):
    """Tasks to annotate beforehand."""

    tasks: list[Task]
    label_config: str | None = None


class TrainRequest(BaseModel):
    """The request of Label Studio before 1.4.1: the export of the annotated tasks comes along."""

    project: str = Field(pattern=r"^\d+\.\d+$")
    annotations: list[AnnotatedTask]


class Project(BaseModel):
    """The project that a webhook speaks of."""

    id: Id
    created_at: AwareDatetime

    @property
    def uid(self) -> str:
        """The name that the other requests give the project."""
        return f"{self.id}.{int(self.created_at.timestamp())}"


class Reference(BaseModel):
    """Something that was deleted."""

    id: Id


class WebhookRequest(BaseModel):
    """An event. Those of several annotations have lists where those of one have one."""

    action: str
    project: Project | None = None
    task: Task | list[Task] | None = None
    annotation: Annotation | list[Annotation] | None = None
    annotations: list[Reference] = []
    tasks: list[Reference] = []

    @model_validator(mode="after")
    def _paired(self) -> "WebhookRequest":
        if len(_listed(self.task)) != len(_listed(self.annotation)):
            raise ValueError("every annotation comes with its task")
        return self

    @property
    def annotated(self) -> list[tuple[Task, Annotation]]:
        """The annotations, each with its task."""
        return list(zip(_listed(self.task), _listed(self.annotation), strict=True))


def _listed(value: T | list[T] | None) -> list[T]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


class WebhookAnswer(_Answer):
    """What was done; `job` is the training that was started."""

    detail: str
    job: str | None = None


class JobStatusRequest(BaseModel):
    """Asks for a training."""

    job: str


JobStatus = Literal["started", "finished", "failed"]


class JobStatusAnswer(_Answer):
    """How a training stands, in the words of label-studio-ml."""

    job_status: JobStatus
    error: str | None


class HealthAnswer(_Answer):
    """That the backend runs."""

    status: Literal["UP"] = "UP"


class SetupAnswer(_Answer):
    """The model that predicts."""

    model_version: str


class Prediction(_Answer):
    """The prediction of one task: results of the labelling config, and their mean score."""

    result: list[dict[str, Any]]
    score: float
    model_version: str


class PredictAnswer(_Answer):
    """One prediction a task, in their order."""

    results: list[Prediction]
    model_version: str


class VersionsAnswer(_Answer):
    """The models at hand, first the one that predicts."""

    versions: list[str]
