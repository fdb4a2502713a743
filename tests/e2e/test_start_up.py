"""Tagging one short text starts quickly, because it loads only what it needs."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SECONDS = 2.0
HEAVY = {"torch", "transformers", "pyarrow", "openpyxl", "lxml", "pdfplumber", "docx", "fastapi"}
REPORT = "石桥镇2020年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息30条。\n"
MODULES = """
import sys
from gongkai.cli import main
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
    assert "inference.pipeline" in modules
    assert not HEAVY & modules


def test_a_short_text_takes_less_than_two_seconds_of_cpu(arguments: list[str]) -> None:
    def spent() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    times = []
    for _ in range(3):
        before = spent()
        _call("-m", "gongkai", *arguments)
        times.append(spent() - before)
    assert min(times) < SECONDS
