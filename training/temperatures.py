"""Fits the temperatures that make confidence mean what it says (Guo et al. 2017)."""

from collections.abc import Iterator, Sequence

import torch
from scipy.optimize import minimize_scalar  # type: ignore[import-untyped]  # without type hints
from torch import Tensor
from torch.nn.functional import cross_entropy

from gongkai.annotations.document import AnnotatedDocument
from gongkai.models.labels import INPUTS, labels
from gongkai.models.network import IGNORED, ReportNetwork
from gongkai.models.temperatures import Temperatures
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.collator import Collator
from gongkai.training.examples import examples
from gongkai.training.losses import span_means

BATCH = 8
BOUNDS = (0.3, 5.0)
"""Least and greatest temperature that is tried."""


def fit_temperatures(
    network: ReportNetwork, tokenizer: Tokenizer, documents: Sequence[AnnotatedDocument]
) -> Temperatures:
    """Return the temperatures with the least cross entropy on documents not trained on.

    Args:
        network: left in evaluation mode.
        tokenizer: of the network.
        documents: annotated.
    """
    rows = list(examples(documents, tokenizer, labels(), silence=0.0, seed=0))
    collate = Collator(tokenizer.pad_id)
    network.train(False)
    parts = [
        list(_answers(network, collate(rows[i : i + BATCH]))) for i in range(0, len(rows), BATCH)
    ]
    fitted = [_temperature([part[head] for part in parts]) for head in range(3)]
    return Temperatures(*fitted)


def _answers(network: ReportNetwork, batch: dict[str, Tensor]) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield logits and targets of sections, tags and names, as they are decoded."""
    batch = {name: part.to(network.device) for name, part in batch.items()}
    with torch.no_grad():
        scores = network(*(batch[name] for name in INPUTS))
    sections = span_means(scores.sections, batch["segment_starts"], batch["segment_ends"])
    names = span_means(scores.names, batch["starts"], batch["ends"])
    for logits, target in (
        (sections, batch["sections"]),
        (scores.tags, batch["tags"]),
        (names, batch["names"]),
    ):
        told = target != IGNORED
        yield logits[told].float().cpu(), target[told].cpu()


def _temperature(parts: Sequence[tuple[Tensor, Tensor]]) -> float:
    logits, targets = (torch.cat(column) for column in zip(*parts, strict=True))
    if not len(targets):
        return 1.0

    def loss(temperature: float) -> float:
        return float(cross_entropy(logits / temperature, targets))

    return round(float(minimize_scalar(loss, bounds=BOUNDS, method="bounded").x), 3)
