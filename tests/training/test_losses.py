import numpy as np
import torch

from gongkai.models import rotary
from gongkai.models.labels import POINTER, labels
from gongkai.models.network import IGNORED, HeadOutputs
from gongkai.training.losses import apply_rotary, multitask_loss, span_means

KNOWN = labels()
SLOW = POINTER // 2 - 1
"""A dimension with such a low frequency that position hardly rotates it."""


def test_means_are_over_the_tokens_of_each_span() -> None:
    values = torch.tensor([[[1.0], [2.0], [4.0], [9.0]]])
    found = span_means(values, torch.tensor([[0, 1]]), torch.tensor([[1, 3]]))
    assert found.flatten().tolist() == [1.0, 3.0]


def batch(names: int = 7) -> dict[str, torch.Tensor]:
    return {
        "segment_starts": torch.tensor([[0]]),
        "segment_ends": torch.tensor([[4]]),
        "sections": torch.tensor([[3]]),
        "tags": torch.tensor([[IGNORED, 1, 2, 0]]),
        "span_starts": torch.tensor([[3]]),
        "span_ends": torch.tensor([[4]]),
        "span_labels": torch.tensor([[names]]),
        "item_firsts": torch.tensor([[1 if names != IGNORED else IGNORED]]),
        "item_lasts": torch.tensor([[2 if names != IGNORED else IGNORED]]),
        "pointer_starts": torch.tensor([[0]]),
        "pointer_ends": torch.tensor([[4]]),
    }


def right_scores() -> HeadOutputs:
    sections = torch.zeros(1, 4, len(KNOWN.sections))
    tags = torch.zeros(1, 4, len(KNOWN.tags))
    names = torch.zeros(1, 4, len(KNOWN.names))
    sections[..., 3] = 20
    tags[0, 1, 1] = tags[0, 2, 2] = tags[0, 3, 0] = 20
    names[0, 3, 7] = 20
    items = torch.zeros(1, 4, 3 * POINTER)
    items[0, 3, SLOW] = 1  # the last token is the query, the second and the third are keys
    items[0, 1, POINTER + SLOW] = items[0, 2, 2 * POINTER + SLOW] = 20
    return HeadOutputs(sections, tags, names, items)


def test_right_scores_have_no_loss_and_each_wrong_head_has_one() -> None:
    right = right_scores()
    assert multitask_loss(right, batch(), smoothing=0.0) < 1e-4
    for field in HeadOutputs._fields:
        value = getattr(right, field)
        # negating the vectors of items would negate query and keys alike, so the keys are moved
        wrong = right._replace(**{field: value.roll(1, 1) if field == "items" else -value})
        assert multitask_loss(wrong, batch(), smoothing=0.0) > 1


def test_the_item_is_never_outside_of_the_segment() -> None:
    right = right_scores()
    right.items[0, 0, POINTER + SLOW] = 50  # a higher score, but before the segment
    assert (
        multitask_loss(right, batch() | {"pointer_starts": torch.tensor([[1]])}, smoothing=0.0)
        < 1e-4
    )


def test_a_batch_without_spans_has_a_loss() -> None:
    assert torch.isfinite(multitask_loss(right_scores(), batch(names=IGNORED), smoothing=0.0))


def test_rotation_is_the_same_as_in_decoding() -> None:
    vectors = torch.randn(2, 9, POINTER)
    for row, found in zip(vectors, apply_rotary(vectors), strict=True):
        rotated = rotary.apply_rotary(row.numpy(), np.arange(len(row)))
        assert np.allclose(rotated, found.numpy(), atol=1e-5)


def test_the_product_of_rotated_vectors_depends_on_their_distance_alone() -> None:
    one, other = torch.randn(POINTER), torch.randn(POINTER)
    queries, keys = (apply_rotary(v.expand(1, 30, -1))[0] for v in (one, other))
    products = queries @ keys.T
    assert torch.allclose(products[3, 1], products[23, 21], atol=1e-3)
    assert not torch.allclose(products[3, 1], products[3, 9], atol=1e-3)
