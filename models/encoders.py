"""Any Hugging Face BERT as the encoder, from a local folder or the hub."""

from pathlib import Path

from tokenizers import AddedToken
from tokenizers import Tokenizer as SubwordTokenizer
from transformers import AutoTokenizer, BertModel

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import BASE, CHECKSUMS
from gongkai.models.tokenizer import MARKERS, Tokenizer


def encoder_folder(name: str, place: Path) -> Path:
    """Return the folder of an encoder with its tokenizer.

    Args:
        name: base, the encoder that comes with the project; a folder that `gongkai pretrain` or
            `gongkai train` has written; or what `prepare_encoder` takes.
        place: where one of the last kind is prepared.

    Raises:
        GongkaiError: as `prepare_encoder`.
    """
    if name == "base":
        return BASE
    if Path(name, CHECKSUMS).is_file():
        return Path(name)
    return prepare_encoder(name, place)


def prepare_encoder(name: str, folder: Path) -> Path:
    """Write a BERT and its vocabulary, the markers added, into `folder`, and return that.

    Args:
        name: of a folder or on the hub, for example bert-base-chinese.
        folder: made where it is missing.

    Raises:
        GongkaiError: it cannot be loaded, or it is no BERT with a fast tokenizer.
    """
    try:
        bert = BertModel.from_pretrained(name, add_pooling_layer=False)
        fast = AutoTokenizer.from_pretrained(name, use_fast=True).backend_tokenizer
    except (OSError, ValueError, AttributeError) as error:
        raise GongkaiError(
            f"encoder {name}: cannot be loaded ({error}); name a folder or a BERT on the hub"
        ) from error
    pieces = SubwordTokenizer.from_str(fast.to_str())
    pieces.add_tokens([AddedToken(marker, normalized=False) for marker in MARKERS])
    # on a CPU rows are cheap: the markers' are new, all others stay where they are
    bert.resize_token_embeddings(pieces.get_vocab_size(), mean_resizing=False)
    if bert.config.type_vocab_size < 2:
        raise GongkaiError(f"encoder {name}: one token type, two are needed; take another BERT")
    folder.mkdir(parents=True, exist_ok=True)
    bert.save_pretrained(folder)
    Tokenizer(pieces).save(folder)
    return folder
