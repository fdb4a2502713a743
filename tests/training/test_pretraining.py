from pathlib import Path

import pytest
import torch

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import check
from gongkai.models.encoders import encoder_folder
from gongkai.models.network import IGNORED, load_network
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.masking import MaskingCollator, masking_examples, passages
from gongkai.training.pretraining import BEST, adapt
from gongkai.training.settings import AdaptSettings, load_adapt_settings
from tests.models.tiny import make_encoder, tiny_pieces

LINES = ["全年主动公开政府信息12条。", "未收到申请，收到复议3件。", ""] * 400


@pytest.fixture
def settings(tmp_path: Path) -> AdaptSettings:
    encoder = make_encoder(tmp_path / "encoder")
    changes = {"encoder": str(encoder), "layers": None, "batch": 2, "rate": 3e-3, "save_every": 40}
    return load_adapt_settings().model_copy(update=changes)


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny encoder has its markers; a hub's would be given them."""
    monkeypatch.setattr("gongkai.models.encoders.prepare_encoder", lambda name, folder: Path(name))


def test_it_learns_to_guess_and_leaves_an_encoder(settings: AdaptSettings, tmp_path: Path) -> None:
    lines = LINES * 3
    first = adapt(settings.model_copy(update={"rate": 1e-9}), lines, tmp_path / "still")
    figures = adapt(settings, lines, tmp_path / "run")
    assert figures["accuracy"] > first["accuracy"] + 0.2
    assert figures["loss"] < first["loss"]
    best = encoder_folder(str(tmp_path / "run" / BEST), tmp_path / "none")
    check(best)
    assert load_network(best).config.vocab_size == len(Tokenizer.load(best))


def test_a_resumed_run_ends_where_an_unbroken_one_does(
    settings: AdaptSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapt(settings, LINES * 3, tmp_path / "whole")
    with monkeypatch.context() as patch:
        patch.setattr("gongkai.training.pretraining._MaskingTrainer.guessed", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            adapt(settings, LINES * 3, tmp_path / "broken")
    adapt(settings, LINES * 3, tmp_path / "broken", resume=True)
    one, other = (load_network(tmp_path / name / BEST) for name in ("whole", "broken"))
    for a, b in zip(one.bert.parameters(), other.bert.parameters(), strict=True):
        assert torch.allclose(a, b, atol=1e-3)


def _interrupted(_: object) -> None:
    raise KeyboardInterrupt


def test_too_little_text_is_an_error(settings: AdaptSettings, tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="give more"):
        adapt(settings, LINES[:3], tmp_path / "run")


def test_so_many_tokens_are_hidden_as_asked_and_no_marker() -> None:
    torch.manual_seed(1)
    tokenizer = Tokenizer(tiny_pieces())
    rows = list(masking_examples(passages(LINES, 10_000, 1), tokenizer))
    batch = MaskingCollator(tokenizer, 0.2, 3)(rows)
    hidden = batch["targets"] != IGNORED
    assert 0.15 < hidden.sum() / batch["mask"].sum() < 0.25
    assert not hidden[batch["mask"] == 0].any()
    assert not torch.isin(batch["targets"], torch.tensor(tokenizer.marker_ids)).any()
    shown = batch["ids"][hidden]
    assert 0.7 < (shown == tokenizer.mask_id).float().mean() < 0.9


def test_passages_are_whole_lines_up_to_what_is_asked() -> None:
    found = passages(LINES, 9_000, seed=2)
    assert 6_000 < sum(map(len, found)) <= 9_000
    assert all(set(passage.splitlines()) <= set(LINES) for passage in found)
    assert passages(LINES, 9_000, seed=2) == found
