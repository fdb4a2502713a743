"""Hugging Face BERT models as encoders, from a local folder or the hub."""

from pathlib import Path

from tokenizers import AddedToken
from tokenizers import Tokenizer as SubwordTokenizer
from transformers import AutoTokenizer, BertModel

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import BASE, CHECKSUMS
from gongkai.models.tokenizer import MARKERS, Tokenizer


def encoder_folder(name: str, target: Path) -> Path:
    """Return the folder of an encoder with its tokenizer.

    Args:
        name: base, the encoder that comes with the project; a folder that `gongkai pretrain` or
            `gongkai train` wrote; else a name for `prepare_encoder`.
        target: the folder that `prepare_encoder` writes.

    Raises:
        GongkaiError: `prepare_encoder` raised it.
    """
    if name == "base":
        return BASE
    if Path(name, CHECKSUMS).is_file():
        return Path(name)
    return prepare_encoder(name, target)


def prepare_encoder(name: str, folder: Path) -> Path:
    """Write a BERT and its vocabulary with the markers into `folder`, and return the folder.

    Args:
        name: a folder, or a name on the hub such as bert-base-chinese.
        folder: created if it does not exist.

    Raises:
        GongkaiError: the model cannot be loaded, is not a BERT with a fast tokenizer, or has one
            token type only.
    """
    try:
        bert = BertModel.from_pretrained(name, add_pooling_layer=False)
        fast = AutoTokenizer.from_pretrained(name, use_fast=True).backend_tokenizer
    except (OSError, ValueError, AttributeError) as error:
        raise GongkaiError(
            f"encoder {name}: cannot be loaded ({error}); name a folder or a BERT on the hub"
        ) from error
    subwords = SubwordTokenizer.from_str(fast.to_str())
    subwords.add_tokens([AddedToken(marker, normalized=False) for marker in MARKERS])
    # adds rows for the markers; the rows of all other tokens keep their indices
    bert.resize_token_embeddings(subwords.get_vocab_size(), mean_resizing=False)
    if bert.config.type_vocab_size < 2:
        raise GongkaiError(f"encoder {name}: one token type instead of two; name another BERT")
    folder.mkdir(parents=True, exist_ok=True)
    bert.save_pretrained(folder)
    Tokenizer(subwords).save(folder)
    return folder
