"""The round with a real Label Studio: `make e2e-labelstudio` installs one and runs this."""

import base64
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from gongkai import configs
from gongkai.annotations import formats
from gongkai.annotations.corpus import make_manifest, write_manifest
from gongkai.annotations.formats.label_studio_config import labelling_config
from gongkai.models import checkpoint
from tests.optional import needs_label_studio

LABEL_STUDIO = os.environ.get("LABEL_STUDIO")
"""The folder of a virtual environment with Label Studio."""

pytestmark = needs_label_studio

_TOKEN = "0123456789abcdef0123456789abcdef01234567"
_LOGIN = ("studio", "pass word")
_PATIENCE = 1800  # seconds; its database takes a minute to make, many on a busy machine
_QUIET = {  # nothing goes out; what is on this machine may be called
    "COLLECT_ANALYTICS": "0",
    "LATEST_VERSION_CHECK": "0",
    "SENTRY_DSN": "",
    "FRONTEND_SENTRY_DSN": "",
    "FEATURE_FLAGS_OFFLINE": "1",
    "ML_BLOCK_LOCAL_IP": "0",
    "SSRF_PROTECTION_ENABLED": "0",
}

REPORT = """{county}2031年政府信息公开工作年度报告
一、总体情况
全年主动公开政府信息{number}条，其中通过政府网站公开{number}条。
二、依申请公开
全年收到申请3件，均已办结。未收到行政复议申请。
三、下一步打算
加强培训，完善制度。
"""
MARKUP = """# id: {id}
[proactive] 全年主动公开{{政府信息|item}}{{12条|disclosure.total}}。
[application] 未收到{{申请|application.received=0}}。
"""
DEV_MARKUP = """# id: {id}
[training] 本年度共组织{{培训|item}}{{3次|training}}。
[dispute] 没有发生{{行政诉讼|litigation=0}}。
"""


class Studio:
    """Calls of Label Studio's API, as its users make them."""

    def __init__(self, port: int) -> None:
        headers = {"Authorization": f"Token {_TOKEN}"}
        self._http = httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=300)

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        answer = self._http.request(method, path, json=body)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """A Label Studio on a database of its own."""
    folder, port = tmp_path_factory.mktemp("label-studio"), free_port()
    command = [f"{LABEL_STUDIO}/bin/label-studio", "start", "--no-browser", "--port", str(port)]
    command += ["--data-dir", str(folder), "--enable-legacy-api-token", "--user-token", _TOKEN]
    command += ["--username", "annotator@example.com", "--password", "pass-word-1"]
    environment = os.environ | _QUIET
    with running(command, folder / "log.txt", environment, f"http://127.0.0.1:{port}/health"):
        yield Studio(port)


@pytest.fixture(scope="module")
def gongkai(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The URL of a `gongkai serve`, and its data folder; it learns a tiny corpus for one epoch."""
    folder, port = tmp_path_factory.mktemp("gongkai"), free_port()
    corpus = folder / "corpus"
    corpus.mkdir()
    for markup, kind in ((MARKUP, "a"), (DEV_MARKUP, "d")):
        (corpus / f"{kind}.tag").write_text(markup.format(id=f"{kind}-1"), encoding="utf-8")
    write_manifest(make_manifest(corpus, {"a": 0, "d": 1}, seed=1), corpus)
    quick = configs.load("fine_tune.yaml") | {"epochs": 1}
    (folder / "quick.yaml").write_text(yaml.safe_dump(quick))
    backend = {"user": _LOGIN[0], "password": _LOGIN[1], "corpus": str(corpus)}
    served = configs.load("serve.yaml")
    served["label_studio"] |= backend | {"training": str(folder / "quick.yaml")}
    (folder / "serve.yaml").write_text(yaml.safe_dump(served))
    command = [sys.executable, "-m", "gongkai", "serve", "--port", str(port), "--workers", "1"]
    command += ["--config", str(folder / "serve.yaml"), "--data", str(folder / "data")]
    ready = f"http://127.0.0.1:{port}/readyz"
    with running(command, folder / "log.txt", dict(os.environ), ready):
        yield f"http://127.0.0.1:{port}/label-studio", folder / "data"


def test_a_round_with_label_studio(
    studio: Studio, gongkai: tuple[str, Path], tmp_path: Path
) -> None:
    url, data = gongkai
    before = checkpoint.version(checkpoint.DEFAULT)
    project = studio(
        "POST", "/api/projects", {"title": "政府信息公开年报", "label_config": labelling_config()}
    )["id"]
    login = {"basic_auth_user": _LOGIN[0], "basic_auth_pass": _LOGIN[1]}
    connection = {"url": url, "project": project, "title": "Gongkai", "auth_method": "BASIC_AUTH"}
    connected = studio("POST", "/api/ml", connection | login)
    assert connected["readable_state"] == "Connected"
    assert connected["model_version"] == before
    (webhook,) = studio("GET", f"/api/webhooks/?project={project}")
    encoded = base64.b64encode(":".join(_LOGIN).encode()).decode()
    headers = {"headers": {"Authorization": f"Basic {encoded}"}}
    studio("PATCH", f"/api/webhooks/{webhook['id']}/", headers)

    tasks = [
        {"data": {"text": REPORT.format(county=county, number=number), "doc_id": county}}
        for county, number in (("甲县", 120), ("乙县", 45))
    ]
    imported = studio("POST", f"/api/projects/{project}/import?return_task_ids=true", tasks)
    retrieve = f"/api/dm/actions?id=retrieve_tasks_predictions&project={project}"
    studio("POST", retrieve, {"selectedItems": {"all": True, "excluded": []}})
    for number in imported["task_ids"]:
        (prediction,) = studio("GET", f"/api/tasks/{number}?project={project}")["predictions"]
        assert prediction["model_version"] == before
        assert 0 < prediction["score"] <= 1
        labels = {label for each in prediction["result"] for label in labels_of(each)}
        assert {"title", "disclosure.total", "application.received"} <= labels
        studio("POST", f"/api/tasks/{number}/annotations", {"result": prediction["result"]})
    exported = tmp_path / "export.json"
    exported.write_text(json.dumps(studio("GET", f"/api/projects/{project}/export")))
    assert {document.id for document in formats.read(exported)} == {"甲县", "乙县"}

    studio("POST", f"/api/ml/{connected['id']}/train", {})
    training = patiently(lambda: ended(httpx.get(f"{url}/trainings", auth=_LOGIN).json()))
    assert training["state"] == "done", training
    assert training["documents"] == 2
    assert training["left_out"] == []
    assert training["promote"].startswith(f"gongkai promote {data}")
    versions = studio("GET", f"/api/ml/{connected['id']}/versions")["versions"]
    assert versions == [before, training["version"]]
    assert training["version"] != before
    assert checkpoint.version(checkpoint.DEFAULT) == before
    sys.stdout.write(json.dumps(training, ensure_ascii=False, indent=1) + "\n")


def labels_of(result: dict[str, Any]) -> list[str]:
    labels: list[str] = result.get("value", {}).get("labels", [])
    return labels


def ended(trainings: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The latest training, when it has ended."""
    assert trainings, "no training was started"
    return trainings[0] if trainings[0]["state"] != "running" else None


def patiently(ask: Callable[[], Any]) -> Any:
    """What `ask` returns when it returns something."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if found := ask():
            return found
        time.sleep(1)
    raise AssertionError(f"nothing within {_PATIENCE} seconds")


@contextmanager
def running(
    command: list[str], log: Path, environment: dict[str, str], ready: str
) -> Iterator[None]:
    """Run a server, from when it answers at the URL `ready`; what it says goes into a log."""
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command, env=environment, stdout=stream, stderr=subprocess.STDOUT
        )

    def answers() -> bool:
        assert process.poll() is None, log.read_text(errors="replace")
        try:
            return httpx.get(ready).is_success
        except httpx.TransportError:
            return False

    try:
        patiently(answers)
        yield
    finally:
        process.terminate()
        process.wait(60)


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
    return port
