"""Folders with a tiny encoder or model of random weights."""

from pathlib import Path

import torch
from tokenizers import Tokenizer as SubwordTokenizer
from tokenizers.models import Unigram
from transformers import BertConfig, BertModel

from gongkai.models.checkpoint import write_checksums
from gongkai.models.network import ReportNetwork
from gongkai.models.tokenizer import MARKERS, Tokenizer

WORDS = [
    "公开",
    "政府",
    "信息",
    "主动",
    "全年",
    "申请",
    "收到",
    "复议",
    "未",
    "条",
    "件",
    "。",
    ",",
    "1",
    "11",
    "111",
    "1111",
    "11111",
]


def tiny_subword_tokenizer() -> SubwordTokenizer:
    vocabulary = [("<pad>", 0.0), ("<unk>", 0.0), *((marker, 0.0) for marker in MARKERS)]
    vocabulary += [(word, -float(i + 1) / len(word)) for i, word in enumerate(WORDS)]
    return SubwordTokenizer(Unigram(vocabulary, unk_id=1))


def tiny_config(pieces: SubwordTokenizer) -> BertConfig:
    return BertConfig(
        vocab_size=pieces.get_vocab_size(),
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=512,
        pad_token_id=0,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    )


def make_encoder(folder: Path) -> Path:
    torch.manual_seed(5)
    folder.mkdir(parents=True, exist_ok=True)
    pieces = tiny_subword_tokenizer()
    BertModel(tiny_config(pieces), add_pooling_layer=False).save_pretrained(folder)
    Tokenizer(pieces).save(folder)
    return folder


def make_model(folder: Path) -> Path:
    torch.manual_seed(5)
    folder.mkdir(parents=True, exist_ok=True)
    pieces = tiny_subword_tokenizer()
    network = ReportNetwork(tiny_config(pieces))
    for parameter in network.parameters():  # large enough for outputs that differ by token
        torch.nn.init.normal_(parameter, std=0.3)
    network.save_pretrained(folder)
    Tokenizer(pieces).save(folder)
    write_checksums(folder)
    return folder
