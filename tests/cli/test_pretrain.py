from pathlib import Path

from gongkai.models.checkpoint import verify_checksums, write_checksums
from tests.e2e.command import run
from tests.models.tiny import make_encoder

TEXT = "全年主动公开政府信息12条。\n未收到申请，收到复议3件。\n" * 500


def test_an_encoder_is_pretrained_on_reports_of_any_format(tmp_path: Path) -> None:
    encoder = make_encoder(tmp_path / "encoder")
    write_checksums(encoder)
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "one.txt").write_text(TEXT, encoding="gb18030")
    paragraphs = "".join(f"<p>{line}</p>" for line in TEXT.splitlines())
    (texts / "two.html").write_text(f"<html><body>{paragraphs}</body></html>", encoding="utf-8")
    (texts / "three.pdf").write_bytes(b"%PDF-1.4 broken")
    config = tmp_path / "pretrain.yaml"
    settings = Path("configs/pretrain.yaml").read_text(encoding="utf-8")
    settings = settings.replace("encoder: base", f"encoder: {encoder}")
    config.write_text(settings.replace("layers: 4", "layers: null"), encoding="utf-8")
    done = run("pretrain", texts, "--config", config, "--run", tmp_path / "run")
    assert done.code == 0, done.err
    assert "skipped" in done.err
    assert "three.pdf" in done.err
    assert "accuracy" in done.out
    verify_checksums(tmp_path / "run" / "best")


def test_errors_are_reported(tmp_path: Path) -> None:
    missing = run("pretrain", tmp_path / "nothing", "--run", tmp_path / "run")
    assert missing.code == 2
    assert "nothing" in missing.err
    config = tmp_path / "pretrain.yaml"
    config.write_text("masked: 2", encoding="utf-8")
    wrong = run("pretrain", tmp_path, "--config", config, "--run", tmp_path / "run")
    assert wrong.code == 2
    assert "pretrain.yaml" in wrong.err
