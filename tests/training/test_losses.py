import torch

from models.labels import labels
from models.network import IGNORED, Scores
from training.losses import loss_of, span_means

KNOWN = labels()


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
    }


def right_scores() -> Scores:
    sections = torch.zeros(1, 4, len(KNOWN.sections))
    tags = torch.zeros(1, 4, len(KNOWN.tags))
    names = torch.zeros(1, 4, len(KNOWN.names))
    sections[..., 3] = 20
    tags[0, 1, 1] = tags[0, 2, 2] = tags[0, 3, 0] = 20
    names[0, 3, 7] = 20
    return Scores(sections, tags, names)


def test_right_scores_cost_nothing_and_each_wrong_head_costs() -> None:
    right = right_scores()
    assert loss_of(right, batch(), smoothing=0.0) < 1e-4
    for field in Scores._fields:
        wrong = right._replace(**{field: -getattr(right, field)})
        assert loss_of(wrong, batch(), smoothing=0.0) > 1


def test_a_batch_without_spans_has_a_loss() -> None:
    assert torch.isfinite(loss_of(right_scores(), batch(names=IGNORED), smoothing=0.0))
