"""What training makes small."""

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from gongkai.models.labels import POINTER
from gongkai.models.network import IGNORED, Scores
from gongkai.models.rotary import rotary_tables

TAGS_WEIGHT = 15.0


def loss_of(scores: Scores, batch: dict[str, Tensor], smoothing: float) -> Tensor:
    """Return the sum of the four heads' cross entropies.

    That of the sections is a mean over segments, that of the names over spans, that of the items
    over the quantities that ask for one, that of the tags over tokens; the last weighs more,
    since nearly all tokens are outside of spans. It is reckoned in single precision, also where
    the network works in half of it.

    Args:
        scores: of a batch.
        batch: as the collator makes it.
        smoothing: of the labels of sections and names, 0 to 1.
    """
    with torch.autocast(scores.tags.device.type, enabled=False):
        return _loss(Scores(*(head.float() for head in scores)), batch, smoothing)


def _loss(scores: Scores, batch: dict[str, Tensor], smoothing: float) -> Tensor:
    about = span_means(scores.sections, batch["segment_starts"], batch["segment_ends"])
    sections = cross_entropy(
        about.flatten(0, 1), batch["sections"].flatten(), label_smoothing=smoothing
    )
    tags = cross_entropy(scores.tags.flatten(0, 1), batch["tags"].flatten())
    loss = sections + TAGS_WEIGHT * tags
    if (batch["names"] != IGNORED).any():
        means = span_means(scores.names, batch["starts"], batch["ends"])
        loss = loss + cross_entropy(
            means.flatten(0, 1), batch["names"].flatten(), label_smoothing=smoothing
        )
    if (batch["firsts"] != IGNORED).any():
        loss = loss + _items_loss(scores.items, batch)
    return loss


def _items_loss(vectors: Tensor, batch: dict[str, Tensor]) -> Tensor:
    asks, firsts, lasts = (turned(part) for part in torch.split(vectors, POINTER, dim=-1))
    asked = span_means(asks, batch["starts"], batch["ends"])
    inside = _inside(vectors.shape[1], batch["lows"], batch["highs"])
    first, last = (
        (asked @ answers.transpose(1, 2)).masked_fill(~inside, -1e4).flatten(0, 1)
        for answers in (firsts, lasts)
    )
    return cross_entropy(first, batch["firsts"].flatten()) + cross_entropy(
        last, batch["lasts"].flatten()
    )


def turned(vectors: Tensor) -> Tensor:
    """Return vectors [windows, tokens, POINTER], rotated by position: `models.rotary`."""
    cos, sin = (
        torch.from_numpy(part).to(vectors.device) for part in rotary_tables(vectors.shape[1])
    )
    one, other = vectors.float().chunk(2, dim=-1)
    return torch.cat([one * cos - other * sin, one * sin + other * cos], dim=-1)


def span_means(values: Tensor, starts: Tensor, ends: Tensor) -> Tensor:
    """Return the mean of `values` [windows, tokens, n] over spans [windows, spans]."""
    inside = _inside(values.shape[1], starts, ends)
    weights = inside / (ends - starts).clamp(min=1)[..., None]
    return weights @ values.float()


def _inside(length: int, starts: Tensor, ends: Tensor) -> Tensor:
    """Return which tokens [windows, spans, tokens] belong to each span."""
    places = torch.arange(length, device=starts.device)
    return (places >= starts[..., None]) & (places < ends[..., None])
