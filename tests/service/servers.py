"""Servers to be asked, in the process of the tests or in one of their own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi.testclient import TestClient

from gongkai.service.app import create_app
from gongkai.service.settings import Configuration, Settings

REPORT = "石桥镇2020年政府信息公开工作年度报告\n全年主动公开政府信息{}条，没有收到申请。\n"
_PATIENCE = 120.0


def configuration(**changes: Mapping[str, Any] | float) -> Configuration:
    """That of the program, but for some of its values."""
    data = Configuration.read().model_dump()
    for name, value in changes.items():
        data[name] = data[name] | value if isinstance(value, Mapping) else value
    return Configuration.model_validate(data)


def settings(data: Path, **changes: Any) -> Settings:
    """A server on the loopback that tags by rules."""
    return Settings(
        **{"configuration": configuration(), "data": data, "rules_only": True} | changes
    )


@contextmanager
def running(chosen: Settings) -> Iterator[TestClient]:
    """A client of a server that is ready to work."""
    app = create_app(chosen)
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        until(lambda: client.get("/readyz").status_code == 200)
        yield client


def until(holds: Any) -> None:
    """Wait for something to hold."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


def finished(client: httpx.Client | TestClient, job: str) -> dict[str, Any]:
    """A job when it is finished."""
    until(lambda: client.get(f"/v1/jobs/{job}").json()["state"] in {"done", "failed"})
    found: dict[str, Any] = client.get(f"/v1/jobs/{job}").json()
    return found


@contextmanager
def served(data: Path, *options: str) -> Iterator[tuple[httpx.Client, int]]:
    """A client of `gongkai serve` in a process of its own, which is killed at the end; its id."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gongkai", "serve", "--rules-only", "--workers", "1"]
    command += ["--port", str(port), "--data", str(data), *options]
    with (data.with_suffix(".log")).open("ab") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, env=os.environ | {"OMP_NUM_THREADS": "1"}
        )
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
            until(lambda: process.poll() is not None or _ready(client))
            assert process.poll() is None, data.with_suffix(".log").read_text()
            yield client, process.pid
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _ready(client: httpx.Client) -> bool:
    try:
        return client.get("/readyz").status_code == 200
    except httpx.TransportError:
        return False
