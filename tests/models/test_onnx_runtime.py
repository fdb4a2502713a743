from pathlib import Path

import numpy as np
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.models.network import load_network
from gongkai.models.onnx_runtime import CACHE_SIZE, OnnxRuntime
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.torch_runtime import TorchRuntime
from gongkai.models.windows import Window, WindowSize, pack_windows
from tests.models.tiny import make_encoder, make_model
from tests.models.tokens import tokens_of

TEXT = "一、主动公开\n全年主动公开政府信息12条。收到申请3件，未收到复议。\n政府信息。"
OUTPUTS = ("sections", "tags", "names", "items")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("model"))


def windows_of(text: str, folder: Path) -> list[Window]:
    window_size = WindowSize(size=64, before=12)
    tokenizer = Tokenizer.load(folder)
    segments = tokens_of(text, tokenizer, longest=window_size.size // 2)
    return list(pack_windows(segments, window_size, sampled=range(0, len(segments), 2)))


def test_the_outputs_of_the_rows_agree_with_torch(folder: Path) -> None:
    windows = windows_of(TEXT * 6, folder)
    assert len(windows) > 3
    tokenizer = Tokenizer.load(folder)
    torch = TorchRuntime(load_network(folder), tokenizer.pad_id).submit(windows).result()
    ours = OnnxRuntime(folder).submit(windows).result()
    for window, one, other in zip(windows, ours, torch, strict=True):
        for name in OUTPUTS:
            found, wanted = getattr(one, name), getattr(other, name)
            assert len(found) == len(window.rows)
            assert found.shape == wanted.shape
            # with weights of 7 bits the outputs of a random network agree in two digits
            assert np.corrcoef(found.ravel(), wanted.ravel())[0, 1] > 0.99


def test_outputs_do_not_depend_on_other_windows_or_on_the_number_of_threads(folder: Path) -> None:
    windows = windows_of(TEXT * 6, folder)
    together = OnnxRuntime(folder, threads=2).submit(windows).result()
    runtime = OnnxRuntime(folder)
    for window, outputs in zip(windows[::-1], together[::-1], strict=True):
        (alone,) = runtime.submit([window]).result()
        for name in OUTPUTS:
            assert np.array_equal(getattr(alone, name), getattr(outputs, name))


def test_the_outputs_of_recent_windows_are_cached(folder: Path) -> None:
    runtime = OnnxRuntime(folder)
    (first,) = runtime.submit(windows_of("公开信息12条。", folder)).result()
    (again,) = runtime.submit(
        windows_of("公开信息99条。", folder)
    ).result()  # a number with the same token
    assert again is first
    for count in range(CACHE_SIZE):
        text = "公开" * (count % 16 + 1) + "。" + "信息" * (count // 16 + 1)
        runtime.submit(windows_of(text, folder)).result()
    (late,) = runtime.submit(windows_of("公开信息12条。", folder)).result()
    assert late is not first
    assert np.array_equal(late.names, first.names)


def test_an_encoder_without_heads_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="gongkai train"):
        OnnxRuntime(make_encoder(tmp_path))
