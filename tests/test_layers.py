"""The folders are layers, and every import goes to a layer below."""

import ast
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

LAYERS = {
    "configs": set(),
    "document": {"configs"},
    "annotations": {"document", "configs"},
    "rules": {"document", "configs"},
    "models": {"rules", "document", "configs"},
    "inference": {"models", "rules", "annotations", "document", "configs"},
    "training": {"models", "rules", "annotations", "document", "configs"},
    "panel": {"document", "configs"},
    "service": {
        "inference",
        "training",
        "panel",
        "models",
        "rules",
        "annotations",
        "document",
        "configs",
    },
}
"""The layers that each folder may import, from the lowest to the highest."""
LAYERS["cli"] = set(LAYERS)

FOLDERS = {layer: ROOT / layer for layer in LAYERS} | {"cli": ROOT / "gongkai"}


def imported(path: Path) -> set[str]:
    """Return the layers that a module imports, at its top or inside its functions."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    parts = [name.split(".") for name in names]
    return {second for first, second, *_ in (p for p in parts if len(p) > 1) if first == "gongkai"}


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_itself_and_the_layers_below(layer: str) -> None:
    modules = list(FOLDERS[layer].rglob("*.py"))
    assert modules
    for path in modules:
        upward = (imported(path) & set(LAYERS)) - LAYERS[layer] - {layer}
        assert not upward, f"{path.relative_to(ROOT)} imports {', '.join(sorted(upward))}"


@pytest.mark.parametrize("layer", LAYERS)
def test_no_module_is_imported_by_the_name_of_its_folder(layer: str) -> None:
    for path in FOLDERS[layer].rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            first = (node.module or "").split(".")[0] if isinstance(node, ast.ImportFrom) else ""
            assert first not in FOLDERS, f"{path.relative_to(ROOT)} imports from {first}"


def test_every_package_is_in_the_distribution() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    found = {
        ".".join([*(() if layer == "cli" else ("gongkai",)), *path.parent.relative_to(ROOT).parts])
        for layer, folder in FOLDERS.items()
        for path in folder.rglob("__init__.py")
    }
    assert set(settings["setuptools"]["packages"]) == found
