"""Nothing leaves the machine, and nothing is left behind outside of the output."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from gongkai.telemetry import SWITCHES, switch_off
from tests.service.servers import REPORT, free_port
from tests.waiting import wait_until

# Python runs this file at its start, also in every child process: it records each connection to
# another machine, each lookup of a name, and each file that is opened for writing.
GUARD = """
import os, sys

LOG = os.open(os.environ["GUARD_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
LOCAL = ("127.", "::1", "localhost", "0.0.0.0")

def record(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo"):
        address = arguments[1] if event != "socket.getaddrinfo" else arguments[0]
        host = address[0] if isinstance(address, tuple) else address
        if isinstance(host, bytes):
            host = host.decode("ascii", "replace")
        named = isinstance(address, tuple) or event == "socket.getaddrinfo"
        if named and host and not str(host).startswith(LOCAL):
            os.write(LOG, f"{event} {host}\\n".encode())
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        path, mode, flags = arguments
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and not isinstance(path, bytes):
            os.write(LOG, f"open {os.path.abspath(path)}\\n".encode("utf-8", "replace"))

sys.addaudithook(record)
"""
HARMLESS = ("/dev/", "/proc/")
GOLD = (
    "# id: a\n[title] 石桥镇政府信息公开工作年度报告\n[proactive] 公开{12条|disclosure.total}。\n"
)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a user with an empty home, and with the guard."""
    for name in ("home", "tmp", "work", "guard"):
        (tmp_path / name).mkdir()
    (tmp_path / "guard" / "sitecustomize.py").write_text(GUARD, "utf-8")
    (tmp_path / "work" / "report.txt").write_text(REPORT.format(30), "utf-8")
    (tmp_path / "work" / "gold.tag").write_text(GOLD, "utf-8")
    kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    # The tests' own process has the switches already: the command must set them by itself.
    return kept | {
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "tmp"),
        "GUARD_LOG": str(tmp_path / "guard.log"),
        "PYTHONPATH": os.pathsep.join([str(tmp_path / "guard"), *filter(None, sys.path)]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def left(tmp_path: Path, *outputs: str) -> list[str]:
    """Return what the guard recorded, and the files in the user's folders, but the output."""
    given = {"work/report.txt", "work/gold.tag"}
    allowed = [str(tmp_path / output) for output in outputs]
    recorded = [
        line
        for line in set((tmp_path / "guard.log").read_text("utf-8").splitlines())
        if not line.removeprefix("open ").startswith((*HARMLESS, *allowed, str(tmp_path / "tmp")))
    ]
    found = [
        path.relative_to(tmp_path).as_posix()
        for folder in ("home", "tmp", "work")
        for path in (tmp_path / folder).rglob("*")
        if not str(path).startswith(tuple(allowed))
    ]
    return sorted({*recorded, *found} - given)


CALLS = {
    "tag": ["tag", "report.txt", "-o", "out"],
    "tag in worker processes": ["tag", "report.txt", "-o", "out", "--workers", "2"],
    "tag in all formats": ["tag", "report.txt", "-o", "out", "--format", "jsonl,parquet,xlsx,html"],
    "tag by rules": ["tag", "report.txt", "-o", "out", "--rules-only"],
    "evaluate": ["evaluate", "gold.tag", "-o", "out"],
}


@pytest.mark.slow
@pytest.mark.parametrize("call", CALLS)
def test_a_command_connects_to_nothing_and_writes_only_its_output(
    call: str, environment: dict[str, str], tmp_path: Path
) -> None:
    called = subprocess.run(
        [sys.executable, "-m", "gongkai", *CALLS[call]],
        env=environment,
        cwd=tmp_path / "work",
        capture_output=True,
        text=True,
        check=False,
    )

    assert called.returncode == 0, called.stderr
    assert left(tmp_path, "work/out") == []


@pytest.mark.slow
def test_the_service_connects_to_nothing_and_writes_only_its_data(
    environment: dict[str, str], tmp_path: Path
) -> None:
    port = free_port()
    command = [sys.executable, "-m", "gongkai", "serve", "--workers", "1"]
    command += ["--port", str(port), "--data", "data"]
    url = f"http://127.0.0.1:{port}"
    with (tmp_path / "service.log").open("wb") as log:
        server = subprocess.Popen(
            command, env=environment, cwd=tmp_path / "work", stdout=log, stderr=log
        )
        try:
            with httpx.Client(base_url=url, trust_env=False, timeout=60) as client:
                wait_until(lambda: server.poll() is not None or _is_ready(client))
                assert server.poll() is None, (tmp_path / "service.log").read_text()
                answer = client.post("/v1/tag", json={"text": REPORT.format(30)})
                page = client.get("/")
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()

    assert answer.status_code == 200
    assert page.status_code == 200
    assert left(tmp_path, "work/data") == []


def _is_ready(client: httpx.Client) -> bool:
    try:
        return client.get("/readyz").status_code == 200
    except httpx.TransportError:
        return False


def test_a_setting_of_the_user_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *others = SWITCHES
    monkeypatch.setenv(first, "of the user")
    for name in others:
        monkeypatch.delenv(name, raising=False)

    switch_off()

    assert os.environ[first] == "of the user"
    assert {name: os.environ[name] for name in others} == {n: SWITCHES[n] for n in others}


def test_the_switches_are_set_before_any_library_is_imported() -> None:
    program = "import gongkai, os, sys; print(*os.environ); print(*sys.modules, file=sys.stderr)"
    called = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert set(SWITCHES) <= set(called.stdout.split())
    assert not {"onnxruntime", "openvino", "transformers", "ray"} & set(called.stderr.split())
