"""Batches of examples."""

from collections.abc import Sequence

import torch
from torch import Tensor

from gongkai.models.network import IGNORED
from gongkai.training.examples import Example


class Collator:
    """Pads examples to one length; `pad_id` fills the ids, nothing else of them counts."""

    def __init__(self, pad_id: int) -> None:
        self._fill = {
            "ids": pad_id,
            "candidates": 0,
            "hints": 0,
            "guesses": 0,
            "segment_starts": 0,
            "segment_ends": 0,
            "sections": IGNORED,
            "tags": IGNORED,
            "starts": 0,
            "ends": 0,
            "names": IGNORED,
            "firsts": IGNORED,
            "lasts": IGNORED,
            "lows": 0,
            "highs": 0,
        }

    def __call__(self, rows: Sequence[Example]) -> dict[str, Tensor]:
        """Return the batch as tensors [rows, longest], with `mask` over the ids."""
        batch = {
            name: _padded([row[name] for row in rows], fill) for name, fill in self._fill.items()
        }
        batch["mask"] = _padded([[1] * len(row["ids"]) for row in rows], 0)
        return batch


def _padded(rows: Sequence[Sequence[int]], fill: int) -> Tensor:
    longest = max([1, *map(len, rows)])
    return torch.tensor([[*row, *[fill] * (longest - len(row))] for row in rows])
