"""Tagging one short text starts quickly, because it loads only what it needs."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SECONDS = 3.0
SECONDS_OF_RULES = 2.0
"""Of processor time; reading the weights and compiling the network takes 0.6 s of it."""
HEAVY = {"torch", "transformers", "pyarrow", "openpyxl", "lxml", "pdfplumber", "docx", "fastapi"}
REPORT = "石桥镇2020年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息30条。\n"
MODULES = """
import sys
from gongkai.cli.app import main
try:
    main()
except SystemExit as end:
    assert not end.code
finally:
    print(*sys.modules, sep="\\n", file=sys.stderr)
"""


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    (tmp_path / "report.txt").write_text(REPORT, "utf-8")
    return ["tag", str(tmp_path / "report.txt"), "-o", str(tmp_path / "out")]


def _call(*command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        cwd=PROJECT,
        check=True,
    )


def test_heavy_libraries_are_not_loaded(arguments: list[str]) -> None:
    modules = set(_call("-c", MODULES, *arguments).stderr.split())
    assert "gongkai.inference.pipeline" in modules
    assert not HEAVY & modules


@pytest.mark.parametrize(("more", "most"), [([], SECONDS), (["--rules-only"], SECONDS_OF_RULES)])
def test_a_short_text_is_tagged_within_seconds(
    arguments: list[str], more: list[str], most: float
) -> None:
    def spent() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    times = []
    for _ in range(3):
        before = spent()
        _call("-m", "gongkai", *arguments, *more)
        times.append(spent() - before)
    assert min(times) < most
