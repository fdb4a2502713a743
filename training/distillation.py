"""Knowledge distillation: a trained network teaches another one (Hinton et al. 2015).

The student learns the distributions that the teacher predicts, beside the labels of the documents,
with temperature 2: the probabilities of the wrong labels say which of them are alike.
"""

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import kl_div, log_softmax, softmax

from gongkai.document.errors import GongkaiError
from gongkai.models.labels import INPUTS
from gongkai.models.network import IGNORED, HeadOutputs, load_network
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.losses import TAG_LOSS_WEIGHT, pointer_logits, span_means

TEMPERATURE = 2.0
"""Both distributions are softened by this temperature."""


class Teacher:
    """A trained network that provides the targets for training another network.

    Args:
        folder: a model folder.
        tokenizer: of the student; both networks must read the same tokens.

    Raises:
        GongkaiError: the folder contains no network, or its tokens are others.
    """

    def __init__(self, folder: Path, tokenizer: Tokenizer) -> None:
        network = load_network(folder)
        if not Tokenizer.load(folder).has_vocabulary_of(tokenizer):
            raise GongkaiError(
                f"{folder}: the teacher has another vocabulary than the network that is trained; "
                "name a teacher that was trained from the same encoder"
            )
        network.requires_grad_(False)
        network.train(False)
        self._network: nn.Module = network

    def loss(self, scores: HeadOutputs, batch: dict[str, Tensor]) -> Tensor:
        """Return the sum of the divergences of the heads from those of the teacher, a scalar.

        Each head has the weight that it has in `multitask_loss`; where a batch has no target of a
        head, the teacher gives none.

        Args:
            scores: the outputs of the student for the batch.
            batch: the tensors of `Collator`.
        """
        with torch.no_grad():
            targets = self._network.to(scores.tags.device)(*(batch[name] for name in INPUTS))
        with torch.autocast(scores.tags.device.type, enabled=False):
            return _divergence(
                HeadOutputs(*(head.float() for head in scores)),
                HeadOutputs(*(head.float() for head in targets)),
                batch,
            )


def _divergence(scores: HeadOutputs, targets: HeadOutputs, batch: dict[str, Tensor]) -> Tensor:
    sections, section_targets = (
        span_means(each.sections, batch["segment_starts"], batch["segment_ends"])
        for each in (scores, targets)
    )
    names, name_targets = (
        span_means(each.names, batch["span_starts"], batch["span_ends"])
        for each in (scores, targets)
    )
    loss = _soft_loss(sections, section_targets, batch["sections"] != IGNORED)
    loss = loss + TAG_LOSS_WEIGHT * _soft_loss(scores.tags, targets.tags, batch["tags"] != IGNORED)
    loss = loss + _soft_loss(names, name_targets, batch["span_labels"] != IGNORED)
    has_item = batch["item_firsts"] != IGNORED
    for logits, goals in zip(
        pointer_logits(scores.items, batch), pointer_logits(targets.items, batch), strict=True
    ):
        loss = loss + _soft_loss(logits, goals, has_item)
    return loss


def _soft_loss(logits: Tensor, targets: Tensor, mask: Tensor) -> Tensor:
    """Return the mean divergence over the chosen rows, times the square of the temperature.

    Args:
        logits: *Shape:* [windows, rows, n].
        targets: the logits of the teacher, of the same shape.
        mask: the chosen rows. *Shape:* [windows, rows].
    """
    if not mask.any():
        return logits.sum() * 0.0
    student = log_softmax(logits[mask] / TEMPERATURE, dim=-1)
    teacher = softmax(targets[mask] / TEMPERATURE, dim=-1)
    return kl_div(student, teacher, reduction="batchmean") * TEMPERATURE**2
