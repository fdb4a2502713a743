from importlib.resources import files
from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.training.settings import TrainSettings


def test_the_settings_of_the_project_are_valid() -> None:
    settings = TrainSettings.load()
    assert settings.encoder == "base"
    assert settings.repeats["x"] > settings.repeats[""]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("epochs: 0", "epochs"),
        ("colour: red", "colour"),
        ("batch_size: many", "batch_size"),
        ("silence: 0.1", "silence"),
        ("a: [", "not YAML"),
    ],
)
def test_a_wrong_file_is_named_with_the_setting(tmp_path: Path, change: str, named: str) -> None:
    path = tmp_path / "mine.yaml"
    good = files("gongkai.configs").joinpath("train.yaml").read_text(encoding="utf-8")
    lines = [line for line in good.splitlines() if not line.startswith(change[:5])]
    path.write_text("\n".join([*lines, change]), encoding="utf-8")
    with pytest.raises(GongkaiError, match=named) as caught:
        TrainSettings.load(path)
    assert "mine.yaml" in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match=r"none\.yaml"):
        TrainSettings.load(tmp_path / "none.yaml")
