from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.models import checkpoint
from gongkai.models.checkpoint import read_config, verify_checksums, write_checksums
from tests.models.tiny import make_model


def test_checksums_detect_an_altered_file(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    write_checksums(tmp_path)
    verify_checksums(tmp_path)
    (tmp_path / "config.json").write_text("{ }")
    with pytest.raises(GongkaiError, match=r"config\.json: missing or altered"):
        verify_checksums(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    write_checksums(tmp_path)
    (tmp_path / "config.json").unlink()
    with pytest.raises(GongkaiError, match=r"config\.json"):
        verify_checksums(tmp_path)


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="no model"):
        verify_checksums(tmp_path)
    with pytest.raises(GongkaiError, match=r"config\.json"):
        read_config(tmp_path)


def test_a_broken_configuration_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(GongkaiError, match="not JSON"):
        read_config(tmp_path)


def test_a_replaced_model_becomes_the_former_model(tmp_path: Path) -> None:
    names = [checkpoint.version(make_model(tmp_path / name)) for name in ("one", "two")]
    (tmp_path / "two" / "more.txt").write_text("two")
    checkpoint.write_checksums(tmp_path / "two")
    target, former = tmp_path / "target", tmp_path / "former"
    for name in ("one", "two"):
        checkpoint.replace_folder(tmp_path / name, target, former)
    assert (target / "more.txt").exists()
    assert not (former / "more.txt").exists()
    assert [checkpoint.version(former), checkpoint.version(target)] == names
    assert sorted(p.name for p in tmp_path.iterdir()) == ["former", "one", "target", "two"]


def test_a_model_with_wrong_checksums_replaces_nothing(tmp_path: Path) -> None:
    make_model(tmp_path / "target")
    (make_model(tmp_path / "broken") / "config.json").write_text("{}")
    with pytest.raises(GongkaiError, match=r"config\.json"):
        checkpoint.replace_folder(tmp_path / "broken", tmp_path / "target", tmp_path / "former")
    checkpoint.verify_checksums(tmp_path / "target")
    assert not (tmp_path / "former").exists()
