"""The training loss of the network."""

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from gongkai.models.labels import POINTER
from gongkai.models.network import IGNORED, HeadOutputs
from gongkai.models.rotary import rotary_tables

TAG_LOSS_WEIGHT = 15.0
"""The weight of the loss of the BIO tags: nearly all tokens are outside of spans."""


def multitask_loss(scores: HeadOutputs, batch: dict[str, Tensor], smoothing: float) -> Tensor:
    """Return the sum of the cross entropies of the four heads.

    The loss of the sections is a mean over segments, that of the span labels over spans, that of
    the item pointers over the quantities that count an item, and that of the BIO tags a mean over
    tokens times `TAG_LOSS_WEIGHT`. The loss is computed in single precision, also if the network
    runs in half precision.

    Args:
        scores: the outputs of the network for the batch.
        batch: the tensors of `Collator`.
        smoothing: the label smoothing of sections and span labels, 0 to 1.

    Returns:
        A scalar.
    """
    with torch.autocast(scores.tags.device.type, enabled=False):
        return _loss(HeadOutputs(*(head.float() for head in scores)), batch, smoothing)


def _loss(scores: HeadOutputs, batch: dict[str, Tensor], smoothing: float) -> Tensor:
    section_logits = span_means(scores.sections, batch["segment_starts"], batch["segment_ends"])
    sections = cross_entropy(
        section_logits.flatten(0, 1), batch["sections"].flatten(), label_smoothing=smoothing
    )
    tags = cross_entropy(scores.tags.flatten(0, 1), batch["tags"].flatten())
    loss = sections + TAG_LOSS_WEIGHT * tags
    if (batch["span_labels"] != IGNORED).any():
        label_logits = span_means(scores.names, batch["span_starts"], batch["span_ends"])
        loss = loss + cross_entropy(
            label_logits.flatten(0, 1), batch["span_labels"].flatten(), label_smoothing=smoothing
        )
    if (batch["item_firsts"] != IGNORED).any():
        loss = loss + _pointer_loss(scores.items, batch)
    return loss


def _pointer_loss(vectors: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Return the cross entropy of the first and of the last token of the items."""
    first, last = (logits.flatten(0, 1) for logits in pointer_logits(vectors, batch))
    return cross_entropy(first, batch["item_firsts"].flatten()) + cross_entropy(
        last, batch["item_lasts"].flatten()
    )


def pointer_logits(vectors: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Return the logits of the tokens as first and as last token of the item of each quantity.

    Tokens outside of the segment of the quantity have -1e4.

    Args:
        vectors: query, first-token key and last-token key of every token.
            *Shape:* [windows, tokens, 3 * POINTER].
        batch: the tensors of `Collator`.

    Returns:
        Two tensors. *Shape of each:* [windows, spans, tokens].
    """
    queries, first_keys, last_keys = (
        apply_rotary(part) for part in torch.split(vectors, POINTER, dim=-1)
    )
    query = span_means(queries, batch["span_starts"], batch["span_ends"])
    allowed = _span_mask(vectors.shape[1], batch["pointer_starts"], batch["pointer_ends"])
    first, last = (
        (query @ keys.transpose(1, 2)).masked_fill(~allowed, -1e4)
        for keys in (first_keys, last_keys)
    )
    return first, last


def apply_rotary(vectors: Tensor) -> Tensor:
    """Return vectors with rotary position embeddings, as `gongkai.models.rotary` does in numpy.

    Args:
        vectors: *Shape:* [windows, tokens, POINTER].

    Returns:
        The rotated vectors. *Shape:* [windows, tokens, POINTER].
    """
    cos, sin = (
        torch.from_numpy(part).to(vectors.device) for part in rotary_tables(vectors.shape[1])
    )
    first, second = vectors.float().chunk(2, dim=-1)
    return torch.cat([first * cos - second * sin, first * sin + second * cos], dim=-1)


def span_means(values: Tensor, starts: Tensor, ends: Tensor) -> Tensor:
    """Return the mean of the values of the tokens of each span.

    Args:
        values: *Shape:* [windows, tokens, n].
        starts: the first token of each span. *Shape:* [windows, spans].
        ends: the token after the last of each span. *Shape:* [windows, spans].

    Returns:
        Zeros for an empty span. *Shape:* [windows, spans, n].
    """
    mask = _span_mask(values.shape[1], starts, ends)
    weights = mask / (ends - starts).clamp(min=1)[..., None]
    return weights @ values.float()


def _span_mask(length: int, starts: Tensor, ends: Tensor) -> Tensor:
    """Return which tokens belong to each span. *Shape:* [windows, spans, length]."""
    positions = torch.arange(length, device=starts.device)
    return (positions >= starts[..., None]) & (positions < ends[..., None])
