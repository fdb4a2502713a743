"""Where settings come from: the caller, the environment, a file of the user, the defaults."""

from pathlib import Path
from typing import Any

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.service.settings import ServiceSettings
from gongkai.training.settings import FINE_TUNING, TrainSettings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that sets two settings and leaves out the others."""
    path = tmp_path / "mine.yaml"
    path.write_text("port: 8001\nlimits:\n  pages: 20\n  seconds: 60\n", encoding="utf-8")
    return path


def test_the_first_source_that_has_a_setting_wins(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    defaults = ServiceSettings.load()
    assert (defaults.port, defaults.limits.pages, defaults.limits.seconds) == (8000, 200, 120)
    from_file = ServiceSettings.load(file)
    assert (from_file.port, from_file.limits.pages, from_file.limits.seconds) == (8001, 20, 60)
    monkeypatch.setenv("GONGKAI_SERVE__PORT", "8002")
    monkeypatch.setenv("GONGKAI_SERVE__LIMITS__PAGES", "30")
    from_environment = ServiceSettings.load(file)
    assert (from_environment.port, from_environment.limits.pages) == (8002, 30)
    assert from_environment.limits.seconds == 60
    overridden = ServiceSettings.load(file, port=8003, host=None)
    assert (overridden.port, overridden.limits.pages, overridden.host) == (8003, 30, "127.0.0.1")


def test_a_direct_call_takes_its_arguments_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    values = TrainSettings.load().model_dump()
    monkeypatch.setenv("GONGKAI_TRAIN__EPOCHS", "9")
    assert TrainSettings(**values).epochs == values["epochs"] != 9
    assert TrainSettings.load().epochs == 9


def test_another_file_of_defaults_can_be_named() -> None:
    assert TrainSettings.load(defaults=FINE_TUNING).epochs < TrainSettings.load().epochs


def test_a_table_is_one_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("repeats: {a: 3}\n", encoding="utf-8")
    assert TrainSettings.load(path).repeats == {"a": 3}
    monkeypatch.setenv("GONGKAI_TRAIN__REPEATS", '{"b": 2}')
    monkeypatch.setenv("GONGKAI_TRAIN__LAYERS", "null")
    settings = TrainSettings.load(path)
    assert (settings.repeats, settings.layers) == ({"b": 2}, None)


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("GONGKAI_SERVE__LIMITS__PAGES", "0", "GONGKAI_SERVE__LIMITS__PAGES: limits.pages: Input"),
        ("GONGKAI_SERVE__PORT", "http", "GONGKAI_SERVE__PORT: port: Input should be a valid int"),
        ("GONGKAI_SERVE__PORTS", "1", "GONGKAI_SERVE__PORTS: there is no setting 'ports'"),
        ("GONGKAI_SERVE__LIMITS__PAGE", "1", "GONGKAI_SERVE__LIMITS__PAGE: limits.page: Extra"),
        ("GONGKAI_SERVE__LIMITS", "[", "GONGKAI_SERVE__LIMITS: .*as JSON"),
    ],
)
def test_a_wrong_variable_is_named(
    variable: str, value: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(GongkaiError, match=message):
        ServiceSettings.load()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("port: http", "mine.yaml: port: Input should be a valid integer"),
        ("limits: {pages: 0}", r"mine.yaml: limits\.pages: .* see configs/serve.yaml"),
        ("limits: {page: 9}", r"mine.yaml: limits\.page: Extra"),
        ("limits: none", "mine.yaml: limits: Input should be"),
        ("colour: red", "mine.yaml: colour: Extra"),
        ("label_studio: {user: me}", "mine.yaml: label_studio: .*set both or neither"),
        ("- port", "mine.yaml: contains no settings"),
        ("a: [", "mine.yaml: not YAML"),
    ],
)
def test_a_wrong_file_is_named(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GongkaiError, match=message):
        ServiceSettings.load(path)


def test_a_wrong_argument_is_named() -> None:
    wrong: dict[str, Any] = {"limits": {"pages": 0}}
    with pytest.raises(GongkaiError, match=r"^limits\.pages: Input should be greater than 0"):
        ServiceSettings.load(**wrong)
    with pytest.raises(GongkaiError, match=r"none\.yaml: No such file"):
        ServiceSettings.load(Path("none.yaml"))
