"""The program works beside packages of the user that are named like its own folders."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
NAMES = (
    "annotations",
    "configs",
    "document",
    "inference",
    "models",
    "rules",
    "service",
    "tests",
    "training",
)
REPORT = "石桥镇2020年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息30条。\n"
OWN_TEST = """
from gongkai import Tagger
from gongkai.rules.tagger import RuleTagger
from models import answer

def test_own() -> None:
    assert answer() == 42
    report = Tagger(RuleTagger()).tag_text("全年主动公开政府信息42条。")
    assert report.quantities[0].value == answer()
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A directory with packages that must not be imported."""
    for name in NAMES:
        (tmp_path / name).mkdir()
        text = f"raise AssertionError('the package {name} of the user was imported')\n"
        (tmp_path / name / "__init__.py").write_text(text, "utf-8")
    return tmp_path


def run_python(directory: Path, *arguments: object) -> str:
    """Run Python in a directory; return its standard output."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=directory,
        env=environment | {"PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_the_snippet_of_the_readme_prints_what_the_readme_shows(
    readme: str, directory: Path
) -> None:
    text = (PROJECT / readme).read_text("utf-8")
    snippet = re.search(r"```python\n(.*?)```\n\n```\n(.*?)```", text, re.DOTALL)
    assert snippet
    (directory / "snippet.py").write_text(snippet[1], "utf-8")
    assert run_python(directory, "snippet.py") == snippet[2]


@pytest.mark.parametrize("options", [[], ["--workers", "1"]])
def test_the_command_tags(options: list[str], directory: Path) -> None:
    (directory / "report.txt").write_text(REPORT, "utf-8")
    call = ("-m", "gongkai", "tag", "report.txt", "--rules-only", "-o", "out", *options)
    assert "1 documents tagged" in run_python(directory, *call)
    assert (directory / "out" / "reports.jsonl").stat().st_size > 0


def test_pytest_runs_tests_of_the_user(directory: Path) -> None:
    (directory / "models" / "__init__.py").write_text("def answer():\n    return 42\n", "utf-8")
    (directory / "test_own.py").write_text(OWN_TEST, "utf-8")
    assert "1 passed" in run_python(directory, "-m", "pytest", "-p", "no:cacheprovider")


@pytest.mark.slow
def test_a_wheel_contains_one_package_with_its_data(tmp_path: Path) -> None:
    source = tmp_path / "source"
    ignored = (".*", "build", "dist", "out", "runs", "site", "*.egg-info", "__pycache__", "former")
    shutil.copytree(PROJECT, source, ignore=shutil.ignore_patterns(*ignored))
    call = ("-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", ".", "-w")
    run_python(source, *call, tmp_path)
    (wheel,) = tmp_path.glob("gongkai-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    top_level = {name.partition("/")[0] for name in names}
    assert {name for name in top_level if not name.endswith(".dist-info")} == {"gongkai"}
    for pattern in (
        "annotations/data/manifest.json",
        "configs/*.yaml",
        "inference/writers/templates/*",
        "locale/*/LC_MESSAGES/gongkai.mo",
        "models/weights/default/*",
        "py.typed",
        "service/page/assets/*",
        "training/evaluation/page.html",
    ):
        folder = PROJECT if (PROJECT / pattern.partition("/")[0]).is_dir() else PROJECT / "gongkai"
        expected = {path.relative_to(folder).as_posix() for path in folder.glob(pattern)}
        assert expected, pattern
        assert {f"gongkai/{name}" for name in expected} <= names
