"""Runs the command as a user does, inside the process of the tests: a new one takes seconds."""

import io
import json
import os
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from gongkai.cli.app import main

# Wide enough for the messages not to be cut; no colours; English.
_ENVIRONMENT = {"COLUMNS": "300", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8"}


@dataclass(frozen=True)
class Run:
    """How a call ended: its exit code and what it printed."""

    code: int
    out: str
    err: str


def run(*arguments: object, stdin: bytes = b"", environment: Mapping[str, str] = {}) -> Run:
    """Run `gongkai ARGUMENTS…`."""
    out, err = io.StringIO(), io.StringIO()
    code: object = 0
    with (
        patch.object(sys, "argv", ["gongkai", *map(str, arguments)]),
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin))),
        patch.dict(os.environ, {**_ENVIRONMENT, **environment}),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
    assert isinstance(code, int)
    return Run(code, out.getvalue(), err.getvalue())


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def tagged(directory: Path, *inputs: object) -> list[dict[str, Any]]:
    """Tag `inputs` into `directory`, all without failure; return the lines of the result."""
    done = run("tag", *inputs, "-o", directory)
    assert done.code == 0, done.err
    return lines(directory / "reports.jsonl")
