"""Links, paths and names in the documentation are valid, and its lines are short."""

import re
from pathlib import Path

import pytest

from tests.docs.test_reference import ROOT, names_in, source_of

PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "annotations").rglob("*.md")]
)
HISTORY = {"CHANGELOG.md", "docs/decisions/0005-packages.md"}
"""Pages that name what is no longer there."""
EXAMPLES = {
    "inference/readers/mhtml.py",
    "inference/writers/csv.py",
    "models/weights/former",
    "tests/inference/readers/test_mhtml.py",
}
"""Files that a contributor would add, or that a command makes."""
FOLDERS = "annotations|benchmarks|configs|docs|document|examples|gongkai|inference|models|rules"
PATH = re.compile(rf"`((?:{FOLDERS}|service|tests|training)/[\w./-]+)`")
LINK = re.compile(r"\]\((?!\w+:|#)([^)\s#]+)[^)]*\)")
IMPORT = re.compile(r"from (gongkai[\w.]*) import ([\w, ]+)")
DOTTED = re.compile(r"`(gongkai(?:\.\w+)+)(?:\([^`]*\))?`")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@every_page
def test_links_lead_to_files(page: Path) -> None:
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.relative_to(ROOT).as_posix() not in HISTORY],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_paths_exist(page: Path) -> None:
    paths = set(PATH.findall(page.read_text("utf-8"))) - EXAMPLES
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


@every_page
def test_names_in_code_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    dotted = set(DOTTED.findall(text))
    for module, names in IMPORT.findall(text):
        dotted |= {f"{module}.{name.strip()}" for name in names.split(",")}
    missing = []
    for name in sorted(dotted):
        file, rest = source_of(name)
        if rest and rest[0] not in names_in(file):
            missing.append(name)
    assert missing == []


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if "annotations" not in page.parts],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_lines_have_at_most_120_characters(page: Path) -> None:
    lines = page.read_text("utf-8").split("\n")
    # a row of a table cannot be wrapped
    long = [n for n, line in enumerate(lines, start=1) if len(line) > 120 and line[:1] != "|"]
    assert long == []


def test_the_image_contains_every_layer() -> None:
    allowed = (ROOT / ".dockerignore").read_text("utf-8").split()
    layers = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "benchmarks"}
    assert {f"!{layer}" for layer in layers} <= set(allowed)
