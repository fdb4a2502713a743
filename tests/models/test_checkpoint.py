from pathlib import Path

import pytest

from annotations.errors import GongkaiError
from models.checkpoint import check, read_config, seal


def test_a_sealed_folder_is_whole_until_it_is_altered(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    seal(tmp_path)
    check(tmp_path)
    (tmp_path / "config.json").write_text("{ }")
    with pytest.raises(GongkaiError, match=r"config\.json: missing or altered"):
        check(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    seal(tmp_path)
    (tmp_path / "config.json").unlink()
    with pytest.raises(GongkaiError, match=r"config\.json"):
        check(tmp_path)


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="no model"):
        check(tmp_path)
    with pytest.raises(GongkaiError, match=r"config\.json"):
        read_config(tmp_path)


def test_a_broken_configuration_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(GongkaiError, match="not JSON"):
        read_config(tmp_path)
