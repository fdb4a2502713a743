"""What ours is compared with: transformers' pipeline for token classification, on torch."""

from collections.abc import Callable, Sequence

import torch
from tokenizers import Tokenizer as Pieces
from tokenizers import normalizers, pre_tokenizers, processors
from tokenizers.models import WordLevel
from transformers import (
    BertConfig,
    BertForTokenClassification,
    PreTrainedTokenizerFast,
    pipeline,
)

from gongkai.models.checkpoint import DEFAULT
from gongkai.models.labels import labels
from gongkai.models.network import load_network
from gongkai.models.tokenizer import FILE

BATCHES = (1, 8, 16, 32)
STRIDES = (64, 128)
LONGEST = 512
_BASE_CHINESE = {"vocab_size": 21_128, "hidden_size": 768, "num_hidden_layers": 12}

Read = Callable[[Sequence[str], int, int], None]
"""Reads texts in batches of so many windows that overlap by so many tokens."""


def same_pipeline(threads: int) -> Read:
    """Return a pipeline with the encoder that we ship, in single precision, and one head."""
    network = load_network(DEFAULT)
    config = BertConfig.from_dict(network.config.to_dict())
    config.num_labels = len(labels().names)
    model = BertForTokenClassification(config)
    model.bert.load_state_dict(network.bert.state_dict())
    pieces = Pieces.from_file(str(DEFAULT / FILE))
    pieces.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation(), pre_tokenizers.Digits()]
    )
    return _reading(model, pieces, "<pad>", threads)


def large_pipeline(threads: int) -> Read:
    """Return a pipeline with random weights in the size of bert-base-chinese, by characters."""
    config = BertConfig(**_BASE_CHINESE, num_labels=len(labels().names))
    model = BertForTokenClassification(config)
    characters = [chr(point) for point in range(0x4E00, 0x9FA6)]
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *characters]
    vocabulary = vocabulary[: config.vocab_size]
    pieces = Pieces(WordLevel({word: i for i, word in enumerate(vocabulary)}, "[UNK]"))
    pieces.normalizer = normalizers.BertNormalizer()
    pieces.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    pieces.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    return _reading(model, pieces, "[PAD]", threads)


def _reading(model: BertForTokenClassification, pieces: Pieces, padding: str, threads: int) -> Read:
    torch.set_num_threads(threads)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=pieces, pad_token=padding, model_max_length=LONGEST
    )

    def read(texts: Sequence[str], batch: int, stride: int) -> None:
        reader = pipeline(
            "token-classification",
            model=model.eval().float(),
            tokenizer=tokenizer,
            aggregation_strategy="simple",
            stride=stride,
            device="cpu",
        )
        for _ in reader(list(texts), batch_size=batch):
            pass

    return read
