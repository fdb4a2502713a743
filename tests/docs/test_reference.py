"""The API reference has every public name, and every page of the site exists."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import gongkai

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
DIRECTIVES = sorted(
    name
    for page in REFERENCE.glob("*.md")
    for name in re.findall(r"^::: (\S+)$", page.read_text("utf-8"), re.MULTILINE)
)


def nav_pages(entry: object) -> Iterator[str]:
    """Yield the pages of an entry of the navigation."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for value in entry.values():
            yield from nav_pages(value)
    elif isinstance(entry, list):
        for value in entry:
            yield from nav_pages(value)


def site_pages() -> list[str]:
    """Return all pages of the navigation."""
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    return list(nav_pages(settings["nav"]))


def source_of(dotted: str) -> tuple[Path, list[str]]:
    """Return the file of a module or of a name in a module, and the rest of the name."""
    first, *parts = dotted.split(".")
    assert first == "gongkai"
    for count in range(len(parts), 0, -1):
        top = ROOT / "gongkai" if parts[0] == "cli" else ROOT
        path = top.joinpath(*parts[:count])
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                return file, parts[count:]
    return ROOT / "gongkai" / "__init__.py", parts


def names_in(file: Path) -> set[str]:
    """Return the names that a module defines or imports."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.alias):
            names.add(node.asname or node.name)
    return names


@pytest.mark.parametrize("name", gongkai.__all__)
def test_every_public_name_is_in_the_reference(name: str) -> None:
    assert f"gongkai.{name}" in DIRECTIVES


@pytest.mark.parametrize("name", gongkai.__all__)
def test_every_public_name_has_a_docstring(name: str) -> None:
    assert getattr(gongkai, name).__doc__


@pytest.mark.parametrize("dotted", DIRECTIVES)
def test_every_name_in_the_reference_exists(dotted: str) -> None:
    file, rest = source_of(dotted)
    assert set(rest) <= names_in(file), f"{file.relative_to(ROOT)} has no {'.'.join(rest)}"


def test_every_page_of_the_navigation_exists() -> None:
    assert [page for page in site_pages() if not (DOCS / page).is_file()] == []


def test_every_page_is_in_the_navigation() -> None:
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    translated = {page for page in pages if page.endswith(".zh.md")}
    decisions = {page for page in pages if page.startswith("decisions/0")}
    assert pages - translated - decisions == set(site_pages())
    assert {page.replace(".zh.md", ".md") for page in translated} <= pages


def test_every_decision_is_in_the_list_of_decisions() -> None:
    overview = (DOCS / "decisions" / "index.md").read_text("utf-8")
    assert [
        path.name for path in (DOCS / "decisions").glob("0*.md") if f"({path.name})" not in overview
    ] == []


@pytest.mark.parametrize(
    ("name", "file"),
    re.findall(r"\| `(\w+)` \(`([\w/.]+)`\) \|", (DOCS / "glossary.md").read_text("utf-8")),
)
def test_every_name_in_the_glossary_exists(name: str, file: str) -> None:
    assert name in names_in(ROOT / file)
