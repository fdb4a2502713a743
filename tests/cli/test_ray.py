"""What `--engine ray` refuses, before Ray is started."""

import sys
from pathlib import Path

import pytest

from tests.e2e.command import run


@pytest.fixture
def call(tmp_path: Path) -> tuple[object, ...]:
    (tmp_path / "a.txt").write_text("石桥镇2020年政府信息公开工作年度报告", "utf-8")
    return ("tag", tmp_path / "a.txt", "-o", tmp_path / "out", "--rules-only")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--engine", "ray", "--resume"), "name a new directory with -o"),
        (("--engine", "ray", "--retry-failed"), "give the paths in failures.jsonl"),
        (("--engine", "ray", "--format", "jsonl"), "leave --format out"),
        (("--ray-address", "10.0.0.1:6379"), "--ray-address is for --engine ray"),
    ],
)
def test_what_ray_cannot_do_is_a_wrong_call(
    call: tuple[object, ...], tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    done = run(*call, *options)
    assert done.code == 2
    assert message in done.err
    assert not (tmp_path / "out").exists()


def test_without_ray_the_extra_is_named(
    call: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    done = run(*call, "--engine", "ray")
    assert done.code == 2
    assert "pip install 'gongkai[ray]'" in done.err
