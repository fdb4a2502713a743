from pathlib import Path

import pytest
from tokenizers import Tokenizer as SubwordTokenizer
from tokenizers.models import WordPiece
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from gongkai.document.errors import GongkaiError
from gongkai.models.encoders import prepare_encoder
from gongkai.models.network import load_network
from gongkai.models.tokenizer import Tokenizer


def chinese_bert(folder: Path) -> Path:
    words = ["[PAD]", "[UNK]", *"公开政府信息件条1"]
    subwords = SubwordTokenizer(
        WordPiece({word: i for i, word in enumerate(words)}, unk_token="[UNK]")
    )
    fast = PreTrainedTokenizerFast(tokenizer_object=subwords, pad_token="[PAD]", unk_token="[UNK]")
    fast.save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
    )
    BertModel(config).save_pretrained(folder)
    return folder


def test_a_chinese_bert_gets_the_markers_and_can_be_loaded(tmp_path: Path) -> None:
    source = chinese_bert(tmp_path / "bert")
    prepared = prepare_encoder(str(source), tmp_path / "run" / "encoder")
    tokenizer = Tokenizer.load(prepared)
    text = "政府信息3件"
    (tokens,) = tokenizer.encode([text], [[]])
    pieces = [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)]
    assert pieces == list(text)
    assert len(set(tokenizer.marker_ids)) == 3
    assert load_network(prepared).config.vocab_size == len(tokenizer)


def test_an_encoder_that_cannot_be_loaded_is_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="nothing-here"):
        prepare_encoder(str(tmp_path / "nothing-here"), tmp_path / "run")
