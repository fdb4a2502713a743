import numpy as np
import torch

from gongkai.models import pointing
from gongkai.models.labels import POINTER, labels
from gongkai.models.network import IGNORED, Scores
from gongkai.training.losses import loss_of, span_means, turned

KNOWN = labels()
SLOW = POINTER // 2 - 1
"""A number of the vectors that distance hardly turns."""


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
        "starts": torch.tensor([[3]]),
        "ends": torch.tensor([[4]]),
        "names": torch.tensor([[names]]),
        "firsts": torch.tensor([[1 if names != IGNORED else IGNORED]]),
        "lasts": torch.tensor([[2 if names != IGNORED else IGNORED]]),
        "lows": torch.tensor([[0]]),
        "highs": torch.tensor([[4]]),
    }


def right_scores() -> Scores:
    sections = torch.zeros(1, 4, len(KNOWN.sections))
    tags = torch.zeros(1, 4, len(KNOWN.tags))
    names = torch.zeros(1, 4, len(KNOWN.names))
    sections[..., 3] = 20
    tags[0, 1, 1] = tags[0, 2, 2] = tags[0, 3, 0] = 20
    names[0, 3, 7] = 20
    items = torch.zeros(1, 4, 3 * POINTER)
    items[0, 3, SLOW] = 1  # the last token asks, the second and the third answer
    items[0, 1, POINTER + SLOW] = items[0, 2, 2 * POINTER + SLOW] = 20
    return Scores(sections, tags, names, items)


def test_right_scores_cost_nothing_and_each_wrong_head_costs() -> None:
    right = right_scores()
    assert loss_of(right, batch(), smoothing=0.0) < 1e-4
    for field in Scores._fields:
        value = getattr(right, field)
        # of items both the question and the answer would turn: another token answers instead
        wrong = right._replace(**{field: value.roll(1, 1) if field == "items" else -value})
        assert loss_of(wrong, batch(), smoothing=0.0) > 1


def test_no_item_is_sought_outside_of_the_segment() -> None:
    right = right_scores()
    right.items[0, 0, POINTER + SLOW] = 50  # answers louder, but stands before the segment
    assert loss_of(right, batch() | {"lows": torch.tensor([[1]])}, smoothing=0.0) < 1e-4


def test_a_batch_without_spans_has_a_loss() -> None:
    assert torch.isfinite(loss_of(right_scores(), batch(names=IGNORED), smoothing=0.0))


def test_vectors_are_turned_as_they_are_decoded() -> None:
    vectors = torch.randn(2, 9, POINTER)
    for row, found in zip(vectors, turned(vectors), strict=True):
        assert np.allclose(pointing.turned(row.numpy()), found.numpy(), atol=1e-5)


def test_a_product_of_turned_vectors_depends_on_their_distance_alone() -> None:
    one, other = torch.randn(POINTER), torch.randn(POINTER)
    asks, answers = (turned(v.expand(1, 30, -1))[0] for v in (one, other))
    products = asks @ answers.T
    assert torch.allclose(products[3, 1], products[23, 21], atol=1e-3)
    assert not torch.allclose(products[3, 1], products[3, 9], atol=1e-3)
