"""Servers for the tests, in the process of the tests or in a separate process."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi.testclient import TestClient

from gongkai.service.app import create_app
from gongkai.service.settings import ServiceSettings
from tests.waiting import wait_until

REPORT = "石桥镇2020年政府信息公开工作年度报告\n全年主动公开政府信息{}条，没有收到申请。\n"


def settings(data: Path = Path("service-data"), **changes: Any) -> ServiceSettings:
    """The settings of a server on the loopback that tags by rules, with one worker process."""
    defaults = {"data": data, "rules_only": True, "workers": 1}
    return ServiceSettings.load(**(defaults | changes))


@contextmanager
def running(chosen: ServiceSettings) -> Iterator[TestClient]:
    """A client of a server that is ready."""
    app = create_app(chosen)
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        wait_until(lambda: client.get("/readyz").status_code == 200)
        yield client


def finished(client: httpx.Client | TestClient, job: str) -> dict[str, Any]:
    """A job after it has finished."""
    wait_until(lambda: client.get(f"/v1/jobs/{job}").json()["state"] in {"done", "failed"})
    found: dict[str, Any] = client.get(f"/v1/jobs/{job}").json()
    return found


def free_port() -> int:
    """A port of the loopback that no program listens to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


@contextmanager
def served(data: Path, *options: str) -> Iterator[tuple[httpx.Client, int]]:
    """A client of `gongkai serve` in a separate process, which is killed at the end; its id."""
    port = free_port()
    command = [sys.executable, "-m", "gongkai", "serve", "--rules-only", "--workers", "1"]
    command += ["--port", str(port), "--data", str(data), *options]
    with (data.with_suffix(".log")).open("ab") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, env=os.environ | {"OMP_NUM_THREADS": "1"}
        )
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
            wait_until(lambda: process.poll() is not None or _is_ready(client))
            assert process.poll() is None, data.with_suffix(".log").read_text()
            yield client, process.pid
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _is_ready(client: httpx.Client) -> bool:
    try:
        return client.get("/readyz").status_code == 200
    except httpx.TransportError:
        return False
