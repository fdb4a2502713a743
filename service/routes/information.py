"""What the service knows: its labels, and that it is there."""

from fastapi import APIRouter

from annotations.taxonomy import taxonomy
from service.schemas import Health, Labels, QuantityName, SectionName

router = APIRouter(tags=["information"])


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


@router.get("/healthz")
def tell_health() -> Health:
    """Tell that the server answers."""
    return Health()
