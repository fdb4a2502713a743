"""What training makes small."""

from torch import Tensor
from torch.nn.functional import cross_entropy

from models.network import IGNORED, Scores

TAGS_WEIGHT = 15.0


def loss_of(scores: Scores, batch: dict[str, Tensor], smoothing: float) -> Tensor:
    """Return the sum of the three heads' cross entropies.

    That of the sections is a mean over segments, that of the names over spans, that of the tags
    over tokens; the last weighs more, since nearly all tokens are outside of spans.

    Args:
        scores: of a batch.
        batch: as the collator makes it.
        smoothing: of the labels of sections and names, 0 to 1.
    """
    about = span_means(scores.sections.float(), batch["segment_starts"], batch["segment_ends"])
    sections = cross_entropy(
        about.flatten(0, 1), batch["sections"].flatten(), label_smoothing=smoothing
    )
    tags = cross_entropy(scores.tags.float().flatten(0, 1), batch["tags"].flatten())
    loss = sections + TAGS_WEIGHT * tags
    if (batch["names"] != IGNORED).any():
        means = span_means(scores.names.float(), batch["starts"], batch["ends"])
        loss = loss + cross_entropy(
            means.flatten(0, 1), batch["names"].flatten(), label_smoothing=smoothing
        )
    return loss


def span_means(values: Tensor, starts: Tensor, ends: Tensor) -> Tensor:
    """Return the mean of `values` [windows, tokens, n] over spans [windows, spans]."""
    places = values.new_tensor(range(values.shape[1]))
    inside = (places >= starts[..., None]) & (places < ends[..., None])
    weights = inside / (ends - starts).clamp(min=1)[..., None]
    return weights @ values
