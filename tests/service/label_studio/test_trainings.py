"""Trainings by webhook: a tiny network is trained in a separate process."""

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from fastapi.testclient import TestClient

from gongkai import configs
from gongkai.annotations.corpus import make_manifest, write_manifest
from gongkai.annotations.formats import label_studio, read
from gongkai.annotations.inline import parse_inline
from gongkai.models import checkpoint
from gongkai.service.label_studio.training_folder import ANNOTATIONS, TrainingRequest, write_file
from gongkai.service.label_studio.training_program import run
from gongkai.service.settings import ServiceSettings
from tests.models.tiny import make_model
from tests.service.label_studio.conftest import PROJECT, client_of, recorded, settings

MARKUP = """# id: {id}
[proactive] 全年公开政府信息{{12条|disclosure.total}}。
[application] 未收到{{申请|application.received=0}}。
"""
DEV_MARKUP = """# id: {id}
[training] 本年度共组织{{培训|item}}{{3次|training}}。
[dispute] 没有发生{{行政诉讼|litigation=0}}。
"""
_TIMEOUT = 240  # seconds; it takes about ten on an idle core


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Four documents, two of them for dev."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for markup, kind in ((MARKUP, "a"), (DEV_MARKUP, "d")):
        texts = (markup.format(id=f"{kind}-{number}") for number in range(2))
        (folder / f"{kind}.tag").write_text("---\n".join(texts), encoding="utf-8")
    write_manifest(make_manifest(folder, {"a": 0, "d": 1}, seed=1), folder)
    return folder


@pytest.fixture
def client(tmp_path: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """A server that trains a network of a few thousand weights, for an epoch."""
    monkeypatch.setattr(checkpoint, "DEFAULT", make_model(tmp_path / "default"))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    quick = configs.load("fine_tune.yaml") | {"epochs": 1}
    (tmp_path / "quick.yaml").write_text(yaml.safe_dump(quick))
    return client_of(settings(tmp_path / "data", training=tmp_path / "quick.yaml", corpus=corpus))


def annotate(client: TestClient, number: int, result: list[dict[str, Any]] | None = None) -> None:
    """Send an annotation as Label Studio does, of a document of its own."""
    document = next(parse_inline(MARKUP.format(id=f"b-{number}"), "test"))
    task = label_studio.to_task(document)
    body = recorded("ANNOTATION_CREATED")
    body["task"] |= {"id": number, "data": task["data"]}
    body["annotation"] |= {"id": 100 + number, "task": number}
    body["annotation"]["result"] = task["annotations"][0]["result"] if result is None else result
    assert client.post("/label-studio/webhook", json=body).status_code == 200


def start(client: TestClient) -> Any:
    return client.post("/label-studio/webhook", json=recorded("START_TRAINING"))


def trainings(client: TestClient) -> Any:
    return client.get("/label-studio/trainings").json()


def test_a_training_is_run_measured_and_offered(client: TestClient, tmp_path: Path) -> None:
    before = checkpoint.version(checkpoint.DEFAULT)
    annotate(client, 1)
    annotate(client, 2)
    annotate(client, 3, result=[])
    started = start(client)
    assert started.status_code == 201
    job = started.json()["job"]

    again = start(client)
    assert again.status_code == 200
    assert f"training {job} is running" in again.json()["detail"]
    assert "job" not in again.json()
    asked = client.post("/label-studio/job_status", json={"job": job}).json()
    assert asked == {"job_status": "started", "error": None}

    deadline = time.monotonic() + _TIMEOUT
    while trainings(client)[0]["state"] == "running" and time.monotonic() < deadline:
        time.sleep(0.2)
    (training,) = trainings(client)
    folder = tmp_path / "data" / "label-studio" / "trainings" / job
    assert training["state"] == "done", (training, (folder / "log.txt").read_text())
    assert training["project"] == PROJECT
    assert training["documents"] == 2
    assert training["left_out"][0].startswith("task 3: no section for")
    assert training["promote"] == f"gongkai promote {folder}"
    assert 0 <= training["scores"]["quantities"] <= 1
    checkpoint.verify_checksums(folder / "best")
    assert training["version"] == checkpoint.version(folder / "best")
    assert checkpoint.read_record(folder / "best")["documents"] == {"train": 4, "dev": 2}
    assert [document.id for document in read(folder / ANNOTATIONS)] == ["b-1", "b-2"]
    versions = client.get("/label-studio/versions").json()["versions"]
    assert versions == ["rules", training["version"]]
    asked = client.post("/label-studio/job_status", json={"job": job}).json()
    assert asked["job_status"] == "finished"
    assert checkpoint.version(checkpoint.DEFAULT) == before


def test_an_export_in_the_request_is_trained_on(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gongkai.service.label_studio.trainings._launch", lambda _: EndedProcess())
    annotate(client, 1)
    (task,) = client.app.state.label_studio.annotations.tasks(PROJECT)  # type: ignore[attr-defined]  # FastAPI behind ASGI
    body = {
        "project": PROJECT,
        "annotations": [task | {"id": 2, "data": task["data"] | {"doc_id": "c"}}],
    }
    body["annotations"][0]["annotations"][0]["id"] = 7
    answer = client.post("/label-studio/train", json=body)
    assert answer.status_code == 201
    assert trainings(client)[0]["documents"] == 2
    assert client.post("/label-studio/train", json=body | {"project": "../x"}).status_code == 422


class EndedProcess:
    """A process that failed at once."""

    def poll(self) -> int:
        return 1


def test_the_newest_trainings_are_kept(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gongkai.service.label_studio.trainings._launch", lambda _: EndedProcess())
    annotate(client, 1)
    most = ServiceSettings.load().label_studio.trainings
    jobs = [start(client).json()["job"] for _ in range(most + 2)]
    kept = jobs[2:]
    assert [training["job"] for training in trainings(client)] == kept[::-1]
    folder = tmp_path / "data" / "label-studio" / "trainings"
    assert sorted(path.name for path in folder.iterdir()) == kept
    assert client.post("/label-studio/job_status", json={"job": jobs[0]}).status_code == 410


def test_the_reason_is_given_if_a_training_cannot_start(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "submit annotations" in start(client).json()["detail"]
    annotate(client, 3, result=[])
    nothing = start(client)
    assert nothing.status_code == 409
    assert "task 3: no section for" in nothing.json()["detail"]
    assert trainings(client) == []

    monkeypatch.setitem(sys.modules, "accelerate", None)
    missing = start(client)
    assert missing.status_code == 501
    assert "pip install 'gongkai[train]'" in missing.json()["detail"]
    assert client.post("/label-studio/job_status", json={"job": "1"}).status_code == 410


def test_the_reason_is_given_for_failed_and_for_interrupted_trainings(
    client: TestClient, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "label-studio" / "trainings" / "1"
    document = next(parse_inline(MARKUP.format(id="b-1"), "test"))
    label_studio.write([document], folder / ANNOTATIONS)
    request = TrainingRequest(
        project=PROJECT,
        started="2031-02-03T04:05:06Z",  # type: ignore[arg-type]  # pydantic reads it
        documents=1,
        left_out=[],
        init=checkpoint.DEFAULT,
        settings=None,
        corpus=tmp_path / "nowhere",
    )
    write_file(request, folder / "order.json")
    (interrupted,) = trainings(client)
    assert interrupted["state"] == "failed"
    assert "ended early" in interrupted["reason"]

    run(folder)
    (failed,) = trainings(client)
    assert failed["state"] == "failed"
    assert "nowhere" in failed["reason"]
    assert failed["version"] is None
    assert client.get("/label-studio/versions").json() == {"versions": ["rules"]}
    asked = client.post("/label-studio/job_status", json={"job": "1"}).json()
    assert asked == {"job_status": "failed", "error": failed["reason"]}
    assert json.loads((folder / "outcome.json").read_text())["reason"] == failed["reason"]
