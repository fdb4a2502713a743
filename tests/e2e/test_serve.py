"""The service as a user runs it: killed in the middle of a job, it goes on where it was."""

import io
import json
import os
import shutil
import signal
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.e2e.command import run
from tests.optional import NO_POSTGRESQL
from tests.service.servers import REPORT, finished, served
from tests.waiting import wait_until

DOCUMENTS = 80
MORE = "公开的内容按要求更新。\n" * 500  # what makes a report long enough to be killed over


@pytest.fixture(params=["sqlite", "postgresql"])
def options(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """What names the database on the command line."""
    if request.param == "sqlite":
        yield []
    else:
        with postgresql() as url:
            yield ["--database", url]


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of a PostgreSQL of the test's own, which listens on a socket in a folder."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.skip(NO_POSTGRESQL)
    user = "postgres" if os.getuid() == 0 else None  # it does not run as root
    home = Path(tempfile.mkdtemp(prefix="gongkai-pg-"))
    if user is not None:
        shutil.chown(home, user)

    def call(program: str, *arguments: object) -> None:
        command = [str(programs[-1] / program), *map(str, arguments)]
        subprocess.run(
            command, check=True, user=user, cwd=home, stdout=subprocess.DEVNULL, timeout=120
        )

    data = home / "data"
    call("initdb", "-D", data, "-U", "gongkai", "-A", "trust", "-E", "UTF8", "--no-sync")
    listen = f"-c listen_addresses= -c fsync=off -k {home}"
    call("pg_ctl", "-D", data, "-l", home / "log", "-o", listen, "-w", "start")
    try:
        yield f"postgresql+psycopg://gongkai@/postgres?host={home}"
    finally:
        call("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(home)


def send(client: httpx.Client) -> str:
    """Send a job of many reports; return its id."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(DOCUMENTS):
            archive.writestr(f"{number:03d}.txt", REPORT.format(number) + MORE)
    answer = client.post("/v1/jobs", files={"files": ("reports.zip", stream.getvalue())})
    return str(answer.json()["id"])


def test_a_killed_server_finishes_its_job(options: list[str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    with served(data, *options) as (client, process):
        job = send(client)
        wait_until(lambda: client.get(f"/v1/jobs/{job}").json()["done"] > 10)
        os.kill(process, signal.SIGKILL)
    with served(data, *options) as (client, _):
        done = finished(client, job)
        lines = client.get(f"/v1/jobs/{job}/results").text.splitlines()
    assert (done["state"], done["done"], done["failed"]) == ("done", DOCUMENTS, 0)
    names = [json.loads(line)["source"]["path"] for line in lines]
    assert names == [f"{number:03d}.txt" for number in range(DOCUMENTS)]
    log = data.with_suffix(".log").read_text()
    assert "documents of an earlier run are tagged again" in log


def test_a_stopped_server_loses_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with served(data) as (client, process):
        job = send(client)
        os.kill(process, signal.SIGTERM)
        wait_until(lambda: "Finished server process" in data.with_suffix(".log").read_text())
    with served(data) as (client, _):
        assert finished(client, job)["done"] == DOCUMENTS
        assert len(client.get(f"/v1/jobs/{job}/results").text.splitlines()) == DOCUMENTS


def test_a_folder_has_one_server(tmp_path: Path) -> None:
    with served(tmp_path / "data"):
        second = run("serve", "--rules-only", "--port", 0, "--data", tmp_path / "data")
    assert second.code == 2
    assert "another server uses it" in second.err


def test_a_wrong_call_says_what_to_do(tmp_path: Path) -> None:
    call = ("serve", "--data", tmp_path / "data", "--rules-only")
    assert "--api-key-file" in run(*call, "--host", "0.0.0.0").err
    assert "--database" in run(*call, "--database", "nothing://").err
    bad = tmp_path / "serve.yaml"
    bad.write_text("grace: soon")
    assert "serve.yaml" in run(*call, "--config", bad).err
    made = run("api-key", "page", "--api-key-file", tmp_path / "keys")
    assert made.out.startswith("gongkai_")
