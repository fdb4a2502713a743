"""The panel over the results of a job: its folder, at an address that nobody can guess."""

import re
import secrets
from collections.abc import Iterable
from pathlib import Path

from gongkai.panel import build_panel
from gongkai.service.jobs.results import ensure_results

_TOKEN = re.compile(r"[0-9a-f]{32}")


def ensure_panel(lines: Iterable[bytes], directory: Path) -> str:
    """Return the token of the panel; build the panel unless it exists.

    A browser opens the pages without an API key, so the token is what gives access to them.

    Args:
        lines: the reports as JSON, in order.
        directory: the directory for the results of this job.

    Raises:
        GongkaiError: the panel cannot be built.
    """
    for folder in directory.glob("panel-*/index.html"):
        return folder.parent.name.removeprefix("panel-")
    reports = ensure_results(lines, "jsonl", directory)
    token = secrets.token_hex(16)
    build_panel([reports], directory / f"panel-{token}")
    return token


def find_panel_file(directory: Path, token: str, name: str) -> Path | None:
    """Return a file of a panel; None if there is none of this name.

    Args:
        directory: the directory for the results of the job.
        token: of the panel.
        name: the path of the file in the panel, as a browser sent it.
    """
    folder = directory / f"panel-{token}"
    if not _TOKEN.fullmatch(token) or "\0" in name:
        return None
    path = (folder / name).resolve()
    return path if path.is_relative_to(folder.resolve()) and path.is_file() else None
