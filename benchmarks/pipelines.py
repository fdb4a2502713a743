"""Pipelines for token classification of transformers, with which our speed is compared."""

from collections.abc import Callable, Sequence

import torch
from tokenizers import Tokenizer as SubwordTokenizer
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

ReadTexts = Callable[[Sequence[str], int, int], None]
"""Tags texts, given the windows in a batch and the tokens by which windows overlap."""


def same_pipeline(threads: int) -> ReadTexts:
    """Return a pipeline with our encoder in single precision and one head."""
    network = load_network(DEFAULT)
    config = BertConfig.from_dict(network.config.to_dict())
    config.num_labels = len(labels().names)
    model = BertForTokenClassification(config)
    model.bert.load_state_dict(network.bert.state_dict())
    pieces = SubwordTokenizer.from_file(str(DEFAULT / FILE))
    pieces.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation(), pre_tokenizers.Digits()]
    )
    return _pipeline(model, pieces, "<pad>", threads)


def large_pipeline(threads: int) -> ReadTexts:
    """Return a pipeline of characters with random weights and the size of bert-base-chinese."""
    config = BertConfig(**_BASE_CHINESE, num_labels=len(labels().names))
    model = BertForTokenClassification(config)
    characters = [chr(point) for point in range(0x4E00, 0x9FA6)]
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *characters]
    vocabulary = vocabulary[: config.vocab_size]
    pieces = SubwordTokenizer(WordLevel({word: i for i, word in enumerate(vocabulary)}, "[UNK]"))
    pieces.normalizer = normalizers.BertNormalizer()
    pieces.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    pieces.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    return _pipeline(model, pieces, "[PAD]", threads)


def _pipeline(
    model: BertForTokenClassification, pieces: SubwordTokenizer, padding: str, threads: int
) -> ReadTexts:
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
