"""What the service knows of itself: labels, models, and whether it works."""

from fastapi import APIRouter, Response
from sqlalchemy.exc import SQLAlchemyError

from gongkai.document.taxonomy import taxonomy
from gongkai.models import checkpoint
from gongkai.service.problems import ProblemError, problems
from gongkai.service.schemas import Health, Labels, ModelInfo, Models, QuantityName, SectionName
from gongkai.service.server import Serving

router = APIRouter(tags=["information"])
health = APIRouter(tags=["information"])
"""What needs no key: a probe has none, and learns nothing but that the server works."""


@router.get("/v1/labels")
def list_labels() -> Labels:
    """List the labels of sections and quantities (标签体系)."""
    labels = taxonomy()
    return Labels(
        sections=[SectionName(name=s.id, zh=s.zh, about=s.about) for s in labels.sections.values()],
        quantities=[
            QuantityName(name=q.id, zh=q.zh, unit=q.unit, item=q.item)
            for q in labels.quantities.values()
        ],
        qualifiers=list(labels.qualifiers),
    )


@router.get("/v1/models")
def list_models(server: Serving) -> Models:
    """List the models that are there, and which of them tags (模型)."""
    settings = server.settings
    folders = {"default": checkpoint.DEFAULT, "former": checkpoint.FORMER}
    if settings.model is not None:
        folders[settings.model.resolve().name] = settings.model
    using = None if settings.rules_only else settings.model or checkpoint.DEFAULT
    models = [ModelInfo(name="rules", version="rules", active=settings.rules_only)]
    for name, folder in folders.items():
        if (folder / checkpoint.SUMS).exists():
            record = checkpoint.read_record(folder)
            models.append(
                ModelInfo(
                    name=name,
                    version=checkpoint.version(folder),
                    active=folder == using,
                    made=record.get("made"),
                    documents=record.get("documents", {}).get("train"),
                    f1=record.get("scores", {}).get("quantities"),
                )
            )
    return Models(models=models)


@router.get(
    "/metrics",
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
def show_metrics(server: Serving) -> Response:
    """Tell what the server counts, for Prometheus (监控指标)."""
    return Response(server.metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")


@health.get("/healthz")
async def tell_health() -> Health:
    """Tell that the server answers."""
    return Health()


@health.get("/readyz", responses=problems(503))
def tell_readiness(server: Serving) -> Health:
    """Tell that the server can work: a worker has its model, and the database answers."""
    if not server.ready:
        raise ProblemError(503, "no worker has loaded its model yet")
    try:
        server.jobs.ping()
    except SQLAlchemyError as error:
        raise ProblemError(503, "the database does not answer") from error
    return Health()
