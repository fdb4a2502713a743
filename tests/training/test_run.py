import json
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import torch

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import RECORD, verify_checksums
from gongkai.models.crf.model import CRFModel
from gongkai.models.network import load_network
from gongkai.models.temperatures import Temperatures
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.transitions import Transitions
from gongkai.training.run import BEST, train
from gongkai.training.settings import TrainSettings
from tests.models.tiny import make_encoder

MARKUP = """# id: {id}
[proactive] 全年{{政府信息|item}}{{12条|disclosure.category}}。
[application] 未收到{{申请|application.received=0}}。
"""


def documents(count: int) -> list[AnnotatedDocument]:
    return [next(parse_inline(MARKUP.format(id=f"a-{i}"), "test")) for i in range(count)]


@pytest.fixture
def settings(tmp_path: Path) -> TrainSettings:
    encoder = make_encoder(tmp_path / "encoder")
    changes = {"encoder": "base", "epochs": 2, "batch_size": 2, "layers": None, "repeats": {"": 1}}
    return TrainSettings.load().model_copy(update=changes | {"seed": 3, "encoder": str(encoder)})


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the tiny encoder as it is: it has the marker tokens that an encoder of the hub lacks."""
    monkeypatch.setattr("gongkai.models.encoders.prepare_encoder", lambda name, folder: Path(name))


def test_a_run_writes_a_complete_model_and_its_scores(
    settings: TrainSettings, tmp_path: Path
) -> None:
    scores = train(settings, documents(4), documents(2), tmp_path / "run")
    best = tmp_path / "run" / BEST
    verify_checksums(best)
    assert 0 <= scores["quantities"] <= 1
    assert len(Tokenizer.load(best)) == load_network(best).config.vocab_size
    assert Transitions.load(best) is not None
    assert Temperatures.load(best) != Temperatures()
    assert CRFModel.load(best) is not None
    assert json.loads((best / RECORD).read_text("utf-8"))["scores"] == scores
    assert not list(best.glob("*.bin"))


@pytest.mark.parametrize("half", [False, True])
def test_a_processor_without_a_gpu_trains_with_or_without_bf16(
    half: bool, settings: TrainSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr("torch.cpu._is_avx512_bf16_supported", lambda: half)
    scores = train(settings, documents(4), documents(2), tmp_path / "run")
    assert scores["quantities"] >= 0
    verify_checksums(tmp_path / "run" / BEST)


def test_a_resumed_run_ends_with_the_same_weights_as_an_uninterrupted_one(
    settings: TrainSettings, tmp_path: Path
) -> None:
    train(settings, documents(4), documents(2), tmp_path / "whole")
    broken = tmp_path / "broken"
    with pytest.raises(KeyboardInterrupt):
        interrupt_after_one_epoch(settings, broken)
    train(settings, documents(4), documents(2), broken, resume=True)
    one, other = (load_network(tmp_path / name / BEST) for name in ("whole", "broken"))
    for a, b in zip(one.parameters(), other.parameters(), strict=True):
        assert torch.allclose(a, b, atol=1e-3)


def interrupt_after_one_epoch(settings: TrainSettings, run: Path) -> None:
    from gongkai.training.trainer import ReportTrainer

    evaluate = ReportTrainer.evaluate
    calls = []

    def interrupted(self: ReportTrainer, *args: object, **names: object) -> dict[str, float]:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return evaluate(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ReportTrainer, "evaluate", interrupted)
        train(settings, documents(4), documents(2), run)


def test_a_used_folder_is_not_overwritten(settings: TrainSettings, tmp_path: Path) -> None:
    (tmp_path / "checkpoint-1").mkdir()
    with pytest.raises(GongkaiError, match="--resume"):
        train(settings, documents(1), documents(1), tmp_path)
    with pytest.raises(GongkaiError, match="no checkpoint"):
        train(settings, documents(1), documents(1), tmp_path / "new", resume=True)


def test_an_incomplete_checkpoint_is_skipped(settings: TrainSettings, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        interrupt_after_one_epoch(settings, tmp_path / "run")
    (tmp_path / "run" / "checkpoint-99").mkdir()
    (tmp_path / "run" / "checkpoint-99" / "model.safetensors").write_bytes(b"half")
    train(settings, documents(4), documents(2), tmp_path / "run", resume=True)
    verify_checksums(tmp_path / "run" / BEST)


def test_a_full_disk_is_reported(
    settings: TrainSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gongkai.training.trainer import ReportTrainer

    def full(*_: object, **__: object) -> None:
        raise RuntimeError("unexpected pos 64 vs 0")  # the error that torch raises

    monkeypatch.setattr(ReportTrainer, "_save_rng_state", full)
    with pytest.raises(RuntimeError, match="unexpected pos"):
        train(settings, documents(4), documents(2), tmp_path / "free")
    usage = namedtuple("usage", "total used free")(9, 9, 0)
    monkeypatch.setattr("gongkai.training.environment.shutil.disk_usage", lambda _: usage)
    with pytest.raises(GongkaiError, match=r"the disk is full.*--resume"):
        train(settings, documents(4), documents(2), tmp_path / "full")


def test_a_teacher_changes_what_the_network_learns(settings: TrainSettings, tmp_path: Path) -> None:
    train(settings, documents(4), documents(2), tmp_path / "teacher")
    taught = settings.model_copy(
        update={"teacher": tmp_path / "teacher" / BEST, "teacher_weight": 1.0}
    )
    for name, chosen in (("alone", settings), ("taught", taught)):
        train(chosen.model_copy(update={"seed": 4}), documents(4), documents(2), tmp_path / name)
    alone, other = (load_network(tmp_path / name / BEST) for name in ("alone", "taught"))
    pairs = zip(alone.parameters(), other.parameters(), strict=True)
    assert not all(torch.allclose(a, b) for a, b in pairs)
    record = json.loads((tmp_path / "taught" / BEST / RECORD).read_text("utf-8"))
    assert record["settings"]["teacher_weight"] == 1.0


def test_no_documents_is_an_error(settings: TrainSettings, tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="no documents"):
        train(settings, [], documents(1), tmp_path / "run")


@pytest.mark.full
def test_a_network_fits_its_training_data(settings: TrainSettings, tmp_path: Path) -> None:
    rates = {"encoder_learning_rate": 3e-3, "head_learning_rate": 1e-2}
    longer = settings.model_copy(update={"epochs": 40, "patience": 40} | rates)
    scores = train(longer, documents(8), documents(2), tmp_path / "run")
    assert scores["quantities"] == 1
    assert scores["sections"] == 1
    assert np.isclose(scores["items"], 1)
