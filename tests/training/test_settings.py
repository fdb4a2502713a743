from importlib.resources import files
from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.training.settings import load_settings


def test_the_settings_of_the_project_are_valid() -> None:
    settings = load_settings()
    assert settings.encoder == "base"
    assert settings.repeats["x"] > settings.repeats[""]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("epochs: 0", "epochs"),
        ("colour: red", "colour"),
        ("batch: many", "batch"),
        ("a: [", "not YAML"),
    ],
)
def test_a_wrong_file_is_named_with_the_setting(tmp_path: Path, change: str, named: str) -> None:
    path = tmp_path / "mine.yaml"
    good = files("gongkai.configs").joinpath("train.yaml").read_text(encoding="utf-8")
    lines = [line for line in good.splitlines() if not line.startswith(change[:5])]
    path.write_text("\n".join([*lines, change]), encoding="utf-8")
    with pytest.raises(GongkaiError, match=named) as caught:
        load_settings(path)
    assert "mine.yaml" in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match=r"none\.yaml"):
        load_settings(tmp_path / "none.yaml")
