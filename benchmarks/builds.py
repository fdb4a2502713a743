"""Run a script in this build of the program, or in a checkout of another version."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]


def run_in(build: Path, script: str, *arguments: Path | str) -> Any:
    """Return the JSON that a script prints in a process of its own.

    Args:
        build: this project, or the folder of another version, which is imported instead.
        script: Python code; it finds the arguments in `sys.argv`.
        arguments: of the script.
    """
    environment = os.environ | {"PYTHONPATH": str(build)} if build != PROJECT else None
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=tempfile.gettempdir(), env=environment, check=True, stdout=subprocess.PIPE
    )
    return json.loads(done.stdout)
