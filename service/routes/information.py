"""Information about the service: labels, models, metrics and health."""

from fastapi import APIRouter, Response
from sqlalchemy.exc import SQLAlchemyError

from gongkai.document.taxonomy import taxonomy
from gongkai.models import checkpoint
from gongkai.service.problems import ProblemError, problems
from gongkai.service.schemas import (
    Health,
    Labels,
    ModelInfo,
    Models,
    QuantityLabel,
    SectionLabel,
)
from gongkai.service.server import ServerDependency

router = APIRouter(tags=["information"])
health = APIRouter(tags=["information"])
"""Operations without a key, for probes; they reveal only that the server works."""


@router.get("/v1/labels")
def list_labels() -> Labels:
    """List the labels of sections and quantities (标签体系)."""
    labels = taxonomy()
    return Labels(
        sections=[
            SectionLabel(name=s.id, zh=s.zh, about=s.about) for s in labels.sections.values()
        ],
        quantities=[
            QuantityLabel(name=q.id, zh=q.zh, unit=q.unit, item=q.item)
            for q in labels.quantities.values()
        ],
        qualifiers=list(labels.qualifiers),
    )


@router.get("/v1/models")
def list_models(server: ServerDependency) -> Models:
    """List the models that are available, and mark the one that tags (模型)."""
    settings = server.settings
    folders = {"default": checkpoint.DEFAULT, "former": checkpoint.FORMER}
    if settings.model is not None:
        folders[settings.model.resolve().name] = settings.model
    using = None if settings.rules_only else settings.model or checkpoint.DEFAULT
    models = [ModelInfo(name="rules", version="rules", active=settings.rules_only)]
    for name, folder in folders.items():
        if (folder / checkpoint.CHECKSUMS).exists():
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
def get_metrics(server: ServerDependency) -> Response:
    """Return the metrics of the server for Prometheus (监控指标)."""
    return Response(server.metrics.render(), media_type="text/plain; version=0.0.4; charset=utf-8")


@health.get("/healthz")
async def get_health() -> Health:
    """Report that the server responds."""
    return Health()


@health.get("/readyz", responses=problems(503))
def get_readiness(server: ServerDependency) -> Health:
    """Report whether a worker has loaded its model and the database is available."""
    if not server.ready:
        raise ProblemError(503, "no worker has loaded its model yet")
    try:
        server.jobs.ping()
    except SQLAlchemyError as error:
        raise ProblemError(503, "the database is not available") from error
    return Health()
