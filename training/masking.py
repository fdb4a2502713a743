"""Examples of masked language modelling from unlabelled text."""

import random
from collections.abc import Iterable, Iterator, Sequence

import torch
from torch import Tensor

from gongkai.document.doc import Doc
from gongkai.document.source import Source
from gongkai.models.network import IGNORED
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import WindowSize, pack_windows, tokenize_segments

_PASSAGE_LENGTH = 3_000  # characters, about a report
_WINDOW_SIZE = WindowSize(256, 0)
# Of the tokens to predict (Devlin et al. 2019); the rest of them is left unchanged.
_MASK_SHARE, _RANDOM_SHARE = 0.8, 0.1


def sample_passages(lines: Iterable[str], characters: int, seed: int) -> list[str]:
    """Return a random sample of passages, each of consecutive lines and about as long as a report.

    Args:
        lines: the lines of all texts, in order.
        characters: the most characters in the sample; the first passage is never left out.
        seed: the seed of the sample.
    """
    passages = [""]
    for line in filter(None, map(str.strip, lines)):
        if len(passages[-1]) + len(line) > _PASSAGE_LENGTH and passages[-1]:
            passages.append("")
        passages[-1] += f"{line}\n"
    random.Random(seed).shuffle(passages)
    sample: list[str] = []
    size = 0
    for passage in filter(None, passages):
        if size + len(passage) > characters and sample:
            break
        sample.append(passage)
        size += len(passage)
    return sample


def make_masking_examples(
    texts: Iterable[str], tokenizer: Tokenizer
) -> Iterator[dict[str, list[int]]]:
    """Yield the windows of texts: `ids`, `candidates` (1 inside a number), and `length`."""
    for text in texts:
        segments = tokenize_segments(Doc(Source.from_text(text)), tokenizer)
        for window in pack_windows(segments, _WINDOW_SIZE):
            yield {
                "ids": window.ids,
                "candidates": window.candidates,
                "length": [len(window.ids)],
            }


class MaskingCollator:
    """Pads windows and masks random spans of their tokens, with torch's random generator.

    Spans of one to `max_span_length` tokens are masked (as in SpanBERT, Joshi et al. 2020),
    because a word may consist of several tokens. Marker tokens are never masked.

    Args:
        tokenizer: the tokenizer of the windows.
        mask_probability: the share of the tokens to predict, 0 to 1.
        max_span_length: the most tokens in a masked span.
    """

    def __init__(self, tokenizer: Tokenizer, mask_probability: float, max_span_length: int) -> None:
        self._tokenizer = tokenizer
        self._mask_probability = mask_probability
        self._max_span_length = max_span_length

    def __call__(self, examples: Sequence[dict[str, list[int]]]) -> dict[str, Tensor]:
        """Return `ids`, `candidates`, `mask` and `targets`. *Shape of each:* [windows, tokens].

        `targets` is `IGNORED` for every token that is not to be predicted.
        """
        longest = max(len(example["ids"]) for example in examples)
        ids = torch.full((len(examples), longest), self._tokenizer.pad_id)
        candidates, mask = torch.zeros_like(ids), torch.zeros_like(ids)
        for row, example in enumerate(examples):
            length = len(example["ids"])
            ids[row, :length] = torch.tensor(example["ids"])
            candidates[row, :length] = torch.tensor(example["candidates"])
            mask[row, :length] = 1
        masked = self._sample_spans(ids, mask)
        targets = torch.where(masked, ids, IGNORED)
        draw = torch.rand(ids.shape)
        ids = torch.where(masked & (draw < _MASK_SHARE), self._tokenizer.mask_id, ids)
        random_ids = masked & (draw >= _MASK_SHARE) & (draw < _MASK_SHARE + _RANDOM_SHARE)
        ids = torch.where(random_ids, torch.randint(len(self._tokenizer), ids.shape), ids)
        return {"ids": ids, "candidates": candidates, "mask": mask, "targets": targets}

    def _sample_spans(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return which tokens are to be predicted. *Shape:* [windows, tokens]."""
        mean_length = (1 + self._max_span_length) / 2
        starts = torch.rand(ids.shape) < self._mask_probability / mean_length
        lengths = torch.randint(1, self._max_span_length + 1, ids.shape)
        masked = torch.zeros_like(starts)
        for shift in range(self._max_span_length):
            masked[:, shift:] |= (starts & (lengths > shift))[:, : ids.shape[1] - shift]
        return masked & (mask == 1) & ~torch.isin(ids, torch.tensor(self._tokenizer.marker_ids))
