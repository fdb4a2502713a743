"""The default model: checksums, size, no pickles, equal predictions on all runtimes."""

from collections.abc import Iterator

import numpy as np
import pytest

from gongkai.annotations.corpus import read_corpus
from gongkai.models.checkpoint import DEFAULT, read_record, verify_checksums
from gongkai.models.crf.model import CRFModel
from gongkai.models.decoding import Decoded
from gongkai.models.model_tagger import ModelTagger
from gongkai.models.network import load_network
from gongkai.models.onnx_runtime import OnnxRuntime
from gongkai.models.openvino_runtime import OpenVinoRuntime
from gongkai.models.runtime import Runtime
from gongkai.models.temperatures import Temperatures
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.torch_runtime import TorchRuntime
from gongkai.models.transitions import Transitions
from gongkai.training.examples import make_doc

DOCUMENTS = 12
MOST_DIFFERENT = 2
"""Sections and quantities of the documents that may differ in half precision."""
MOST_DIFFERENT_SHARE = 0.02
"""The share of sections and quantities that may differ with 8-bit integers."""


@pytest.fixture(scope="module")
def decoded() -> list[list[Decoded]]:
    tokenizer = Tokenizer.load(DEFAULT)
    runtimes: list[Runtime] = [
        TorchRuntime(load_network(DEFAULT), tokenizer.pad_id),
        OpenVinoRuntime(DEFAULT, tokenizer.pad_id),
        OnnxRuntime(DEFAULT),
    ]
    documents = list(read_corpus("dev"))[-DOCUMENTS:]
    docs = [make_doc(document) for document in documents]
    transitions, temperatures = Transitions.load(DEFAULT), Temperatures.load(DEFAULT)
    crfs = CRFModel.load(DEFAULT)
    return [
        ModelTagger(tokenizer, runtime, transitions, temperatures, crfs).decode_all(docs)
        for runtime in runtimes
    ]


def found(decoded: list[Decoded]) -> Iterator[object]:
    for number, document in enumerate(decoded):
        yield from ((number, index, section) for index, section in enumerate(document.sections))
        yield from ((number, q.start, q.end, q.label, q.item) for q in document.quantities)


def test_its_checksums_are_right_and_it_is_small_without_pickles() -> None:
    verify_checksums(DEFAULT)
    files = list(DEFAULT.iterdir())
    assert {path.suffix for path in files} <= {".json", ".safetensors", ".md", ""}
    assert sum(path.stat().st_size for path in files) <= 50_000_000
    assert read_record(DEFAULT)["scores"]["quantities"] > 0.85


def test_all_runtimes_predict_the_same(decoded: list[list[Decoded]]) -> None:
    one, other, quantized = (set(found(side)) for side in decoded)
    assert len(one) > 500
    assert len(one ^ other) <= 2 * MOST_DIFFERENT
    assert len(one ^ quantized) <= 2 * MOST_DIFFERENT_SHARE * len(one)
    for a, b in zip(*decoded[:2], strict=True):
        assert np.allclose(a.probabilities, b.probabilities, atol=0.1)
        assert len(a.quantities) > 0 or len(b.quantities) == 0
