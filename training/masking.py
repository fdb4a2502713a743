"""Masked language modelling: windows of unlabelled text, some of whose tokens are to be guessed."""

import random
from collections.abc import Iterable, Iterator, Sequence

import torch
from torch import Tensor

from gongkai.document.segments import segment
from gongkai.models.network import IGNORED
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import WindowSize, pack_windows, tokenize_segments

_PASSAGE = 3_000  # characters, as a report
_EXTENT = WindowSize(256, 0)
_HIDDEN, _OTHER = 0.8, 0.1  # of the tokens to guess, as Devlin et al.; the rest stays as it is


def passages(lines: Iterable[str], characters: int, seed: int) -> list[str]:
    """Return runs of lines of about the length of a report, drawn by a seed.

    Args:
        lines: of all texts, one behind the other.
        characters: most that are returned.
        seed: of the choice.
    """
    found = [""]
    for line in filter(None, map(str.strip, lines)):
        if len(found[-1]) + len(line) > _PASSAGE and found[-1]:
            found.append("")
        found[-1] += f"{line}\n"
    random.Random(seed).shuffle(found)
    taken: list[str] = []
    size = 0
    for passage in filter(None, found):
        if size + len(passage) > characters and taken:
            break
        taken.append(passage)
        size += len(passage)
    return taken


def masking_examples(texts: Iterable[str], tokenizer: Tokenizer) -> Iterator[dict[str, list[int]]]:
    """Yield windows as the network reads them: token ids, and which belong to a candidate."""
    for text in texts:
        for window in pack_windows(tokenize_segments(text, segment(text), tokenizer), _EXTENT):
            yield {
                "ids": window.ids,
                "candidates": window.candidates,
                "length": [len(window.ids)],
            }


class MaskingCollator:
    """Pads windows and hides runs of their tokens, drawn by torch's generator.

    Runs of one to `longest` neighbours are hidden together, since a word may be several tokens
    (Joshi et al. 2020). Markers are never hidden.

    Args:
        tokenizer: of the windows.
        masked: share of the tokens that are to be guessed.
        longest: tokens of a run.
    """

    def __init__(self, tokenizer: Tokenizer, masked: float, longest: int) -> None:
        self._tokenizer = tokenizer
        self._masked = masked
        self._longest = longest

    def __call__(self, rows: Sequence[dict[str, list[int]]]) -> dict[str, Tensor]:
        """Return ids, candidates, mask and targets, each [windows, tokens]."""
        longest = max(len(row["ids"]) for row in rows)
        ids = torch.full((len(rows), longest), self._tokenizer.pad_id)
        candidates, mask = torch.zeros_like(ids), torch.zeros_like(ids)
        for place, row in enumerate(rows):
            count = len(row["ids"])
            ids[place, :count] = torch.tensor(row["ids"])
            candidates[place, :count] = torch.tensor(row["candidates"])
            mask[place, :count] = 1
        hidden = self._runs(ids, mask)
        targets = torch.where(hidden, ids, IGNORED)
        draw = torch.rand(ids.shape)
        ids = torch.where(hidden & (draw < _HIDDEN), self._tokenizer.mask_id, ids)
        other = hidden & (draw >= _HIDDEN) & (draw < _HIDDEN + _OTHER)
        ids = torch.where(other, torch.randint(len(self._tokenizer), ids.shape), ids)
        return {"ids": ids, "candidates": candidates, "mask": mask, "targets": targets}

    def _runs(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return which tokens are to be guessed."""
        begins = torch.rand(ids.shape) < 2 * self._masked / (1 + self._longest)
        lengths = torch.randint(1, self._longest + 1, ids.shape)
        hidden = torch.zeros_like(begins)
        for shift in range(self._longest):
            hidden[:, shift:] |= (begins & (lengths > shift))[:, : ids.shape[1] - shift]
        return hidden & (mask == 1) & ~torch.isin(ids, torch.tensor(self._tokenizer.marker_ids))
