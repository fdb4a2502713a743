"""Folders are layers: every import goes down."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

BELOW = {
    "configs": set(),
    "annotations": {"configs"},
    "models": {"annotations", "configs"},
    "inference": {"models", "annotations", "configs"},
    "training": {"models", "annotations", "configs"},
    "service": {"inference", "training", "models", "annotations", "configs"},
    "gongkai": {"service", "inference", "training", "models", "annotations", "configs"},
}


def imported(path: Path) -> set[str]:
    """The top-level packages that a module imports, wherever in the module."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("layer", sorted(BELOW))
def test_a_layer_imports_only_itself_and_the_layers_below(layer: str) -> None:
    for path in (ROOT / layer).rglob("*.py"):
        upward = (imported(path) & set(BELOW)) - BELOW[layer] - {layer}
        assert not upward, f"{path.relative_to(ROOT)} imports {', '.join(sorted(upward))}"


def test_every_package_is_in_the_distribution() -> None:
    import tomllib

    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packages = set(listed["tool"]["setuptools"]["packages"])
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for layer in BELOW
        for path in (ROOT / layer).rglob("__init__.py")
    }
    assert packages == found
