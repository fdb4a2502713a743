from pathlib import Path

import pytest
import torch

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import verify_checksums
from gongkai.models.encoders import encoder_folder
from gongkai.models.network import IGNORED, load_network
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.masking import MaskingCollator, make_masking_examples, sample_passages
from gongkai.training.pretraining import BEST, pretrain
from gongkai.training.settings import PretrainSettings
from tests.models.tiny import make_encoder, tiny_subword_tokenizer

LINES = ["全年主动公开政府信息12条。", "未收到申请，收到复议3件。", ""] * 400


@pytest.fixture
def settings(tmp_path: Path) -> PretrainSettings:
    encoder = make_encoder(tmp_path / "encoder")
    changes = {
        "encoder": str(encoder),
        "layers": None,
        "batch_size": 2,
        "learning_rate": 3e-3,
        "save_steps": 40,
    }
    return PretrainSettings.load().model_copy(update=changes)


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the tiny encoder as it is: it has the marker tokens that an encoder of the hub lacks."""
    monkeypatch.setattr("gongkai.models.encoders.prepare_encoder", lambda name, folder: Path(name))


@pytest.mark.full
def test_pretraining_lowers_the_loss_and_writes_an_encoder(
    settings: PretrainSettings, tmp_path: Path
) -> None:
    lines = LINES * 3
    first = pretrain(settings.model_copy(update={"learning_rate": 1e-9}), lines, tmp_path / "still")
    figures = pretrain(settings, lines, tmp_path / "run")
    assert figures["accuracy"] > first["accuracy"] + 0.2
    assert figures["loss"] < first["loss"]
    best = encoder_folder(str(tmp_path / "run" / BEST), tmp_path / "none")
    verify_checksums(best)
    assert load_network(best).config.vocab_size == len(Tokenizer.load(best))


def test_a_resumed_run_ends_with_the_same_weights_as_an_uninterrupted_one(
    settings: PretrainSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretrain(settings, LINES * 3, tmp_path / "whole")
    with monkeypatch.context() as patch:
        patch.setattr("gongkai.training.pretraining._MaskingTrainer.evaluate_masked", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            pretrain(settings, LINES * 3, tmp_path / "broken")
    pretrain(settings, LINES * 3, tmp_path / "broken", resume=True)
    one, other = (load_network(tmp_path / name / BEST) for name in ("whole", "broken"))
    for a, b in zip(one.bert.parameters(), other.bert.parameters(), strict=True):
        assert torch.allclose(a, b, atol=1e-3)


def _interrupted(_: object) -> None:
    raise KeyboardInterrupt


def test_too_little_text_is_an_error(settings: PretrainSettings, tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="add more text"):
        pretrain(settings, LINES[:3], tmp_path / "run")


def test_the_given_share_of_tokens_is_masked_and_no_marker() -> None:
    torch.manual_seed(1)
    tokenizer = Tokenizer(tiny_subword_tokenizer())
    rows = list(make_masking_examples(sample_passages(LINES, 10_000, 1), tokenizer))
    batch = MaskingCollator(tokenizer, 0.2, 3)(rows)
    masked = batch["targets"] != IGNORED
    assert 0.15 < masked.sum() / batch["mask"].sum() < 0.25
    assert not masked[batch["mask"] == 0].any()
    assert not torch.isin(batch["targets"], torch.tensor(tokenizer.marker_ids)).any()
    inputs = batch["ids"][masked]
    assert 0.7 < (inputs == tokenizer.mask_id).float().mean() < 0.9


def test_passages_are_whole_lines_up_to_the_given_size() -> None:
    found = sample_passages(LINES, 9_000, seed=2)
    assert 6_000 < sum(map(len, found)) <= 9_000
    assert all(set(passage.splitlines()) <= set(LINES) for passage in found)
    assert sample_passages(LINES, 9_000, seed=2) == found
