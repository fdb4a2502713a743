"""The fit of the temperatures of the heads: temperature scaling (Guo et al. 2017)."""

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
from gongkai.training.examples import make_examples
from gongkai.training.losses import span_means

BATCH_SIZE = 8
BOUNDS = (0.3, 5.0)
"""The lowest and the highest temperature that is tried."""


def fit_temperatures(
    network: ReportNetwork, tokenizer: Tokenizer, documents: Sequence[AnnotatedDocument]
) -> Temperatures:
    """Return the temperatures that minimise the cross entropy of each head.

    Args:
        network: the trained network; it is in evaluation mode afterwards.
        tokenizer: the tokenizer of the network.
        documents: annotated documents that were not trained on.
    """
    examples = list(make_examples(documents, tokenizer, labels(), rule_dropout=0.0, seed=0))
    collate = Collator(tokenizer.pad_id)
    network.train(False)
    batches = [
        list(_logits_and_targets(network, collate(examples[i : i + BATCH_SIZE])))
        for i in range(0, len(examples), BATCH_SIZE)
    ]
    fitted = [_temperature([batch[head] for batch in batches]) for head in range(3)]
    return Temperatures(*fitted)


def _logits_and_targets(
    network: ReportNetwork, batch: dict[str, Tensor]
) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield the logits and targets of sections, tags and span labels, as they are decoded."""
    batch = {name: part.to(network.device) for name, part in batch.items()}
    with torch.no_grad():
        scores = network(*(batch[name] for name in INPUTS))
    sections = span_means(scores.sections, batch["segment_starts"], batch["segment_ends"])
    span_labels = span_means(scores.names, batch["span_starts"], batch["span_ends"])
    for logits, target in (
        (sections, batch["sections"]),
        (scores.tags, batch["tags"]),
        (span_labels, batch["span_labels"]),
    ):
        labelled = target != IGNORED
        yield logits[labelled].float().cpu(), target[labelled].cpu()


def _temperature(parts: Sequence[tuple[Tensor, Tensor]]) -> float:
    logits, targets = (torch.cat(column) for column in zip(*parts, strict=True))
    if not len(targets):
        return 1.0

    def loss(temperature: float) -> float:
        return float(cross_entropy(logits / temperature, targets))

    return round(float(minimize_scalar(loss, bounds=BOUNDS, method="bounded").x), 3)
