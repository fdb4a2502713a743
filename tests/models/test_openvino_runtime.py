from pathlib import Path

import numpy as np
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.models.model_tagger import ModelTagger
from gongkai.models.network import load_network
from gongkai.models.openvino_runtime import OpenVinoRuntime
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.torch_runtime import TorchRuntime
from gongkai.models.windows import pack_windows
from tests.documents import make_doc
from tests.models.tiny import make_encoder, make_model
from tests.models.tokens import tokens_of

TEXT = "一、主动公开\n全年主动公开政府信息12条。收到申请3件，未收到复议。\n政府信息。"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("model"))


def test_outputs_agree_with_torch_for_any_padding(folder: Path) -> None:
    tokenizer = Tokenizer.load(folder)
    windows = list(pack_windows(tokens_of(TEXT, tokenizer)))
    longer = list(pack_windows(tokens_of(TEXT * 4, tokenizer)))
    torch = TorchRuntime(load_network(folder), tokenizer.pad_id).submit(windows).result()
    for batch in (windows, [*windows, *longer]):
        fast = OpenVinoRuntime(folder, tokenizer.pad_id).submit(batch).result()[: len(windows)]
        for one, other in zip(fast, torch, strict=True):
            for name in ("sections", "tags", "names", "items"):
                assert getattr(one, name).std() > 0.05
                # bfloat16, if the processor supports it, has two to three digits
                assert np.allclose(getattr(one, name), getattr(other, name), atol=0.05)


def test_an_encoder_without_heads_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="gongkai train"):
        OpenVinoRuntime(make_encoder(tmp_path), 0)


def test_documents_of_a_batch_do_not_influence_each_other(folder: Path) -> None:
    tokenizer = Tokenizer.load(folder)
    tagger = ModelTagger(tokenizer, TorchRuntime(load_network(folder), tokenizer.pad_id))
    docs = [make_doc(text) for text in (TEXT, "公开。", TEXT * 30)]
    together = tagger.decode_all(docs)
    for doc, decoded in zip(docs, together, strict=True):
        (alone,) = tagger.decode_all([doc])
        assert alone.sections == decoded.sections
        assert np.allclose(alone.probabilities, decoded.probabilities, atol=1e-4)
