"""Batches of training examples."""

from collections.abc import Sequence

import torch
from torch import Tensor

from gongkai.models.network import IGNORED
from gongkai.training.examples import Example


class Collator:
    """Pads the columns of examples to the longest of a batch.

    Args:
        pad_id: the token id that pads `ids`.
    """

    def __init__(self, pad_id: int) -> None:
        self._padding = {
            "ids": pad_id,
            "candidates": 0,
            "rule_labels": 0,
            "rule_sections": 0,
            "segment_starts": 0,
            "segment_ends": 0,
            "sections": IGNORED,
            "tags": IGNORED,
            "span_starts": 0,
            "span_ends": 0,
            "span_labels": IGNORED,
            "item_firsts": IGNORED,
            "item_lasts": IGNORED,
            "pointer_starts": 0,
            "pointer_ends": 0,
        }

    def __call__(self, examples: Sequence[Example]) -> dict[str, Tensor]:
        """Return the columns of a batch as tensors, with `mask` for the tokens of `ids`.

        *Shape of each:* [examples, longest]; `mask` is 1 for a token and 0 for padding.
        """
        batch = {
            name: _pad([example[name] for example in examples], value)
            for name, value in self._padding.items()
        }
        batch["mask"] = _pad([[1] * len(example["ids"]) for example in examples], 0)
        return batch


def _pad(rows: Sequence[Sequence[int]], value: int) -> Tensor:
    longest = max([1, *map(len, rows)])
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])
