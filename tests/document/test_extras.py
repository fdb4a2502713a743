"""Commands name the extra that they need if it is not installed."""

import sys

import pytest

from tests.e2e.command import run


@pytest.mark.parametrize(
    ("call", "missing", "extra"),
    [
        (("serve",), "uvicorn", "serve"),
        (("train",), "torch", "train"),
        (("promote", "runs/mine"), "torch", "train"),
    ],
)
def test_a_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, call: tuple[str, ...], missing: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    done = run(*call)
    assert done.code == 2
    assert f"pip install 'gongkai[{extra}]'" in done.err
