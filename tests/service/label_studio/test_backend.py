"""The protocol, with recorded requests of Label Studio."""

import json
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from gongkai.annotations.formats import label_studio
from gongkai.document.errors import GongkaiError
from tests.service.label_studio.conftest import PROJECT, client_of, recorded, settings


def post(client: TestClient, path: str, body: dict[str, Any], status: int = 200) -> dict[str, Any]:
    answer = client.post(f"/label-studio/{path}", json=body)
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


def kept(client: TestClient) -> list[dict[str, Any]]:
    backend = client.app.state.label_studio  # type: ignore[attr-defined]  # FastAPI behind ASGI
    found: list[dict[str, Any]] = backend.annotations.tasks(PROJECT)
    return found


def test_health_and_model_version(client: TestClient) -> None:
    assert client.get("/label-studio/health").json() == {"status": "UP"}
    assert post(client, "setup", recorded("setup")) == {"model_version": "rules"}
    assert client.get("/label-studio/versions").json() == {"versions": ["rules"]}


def test_another_labelling_config_is_refused_with_a_remedy(client: TestClient) -> None:
    body = recorded("setup")
    body["schema"] = body["schema"].replace('value="disclosure.total"', 'value="total"')
    problem = post(client, "setup", body, 422)
    assert "without Labels quantity: disclosure.total" in problem["detail"]
    assert "gongkai annotate config" in problem["detail"]
    body["schema"] = "<View>"
    assert "labelling config" in post(client, "setup", body, 422)["detail"]


def test_a_prediction_that_is_accepted_is_an_annotation(
    tagging_client: TestClient, tmp_path: Path
) -> None:
    request = recorded("predict")
    answer = post(tagging_client, "predict", request)
    assert answer["model_version"] == "rules"
    assert len(answer["results"]) == len(request["tasks"]) == 2
    exported = [
        {"id": task["id"], "data": task["data"], "annotations": [prediction]}
        for task, prediction in zip(request["tasks"], answer["results"], strict=True)
    ]
    (tmp_path / "export.json").write_text(json.dumps(exported))
    for document in label_studio.read(tmp_path / "export.json"):
        labels = {quantity.label: quantity.value for quantity in document.quantities}
        assert labels["application.received"] == 3
        assert labels["review"] == 0
    assert all(0 < prediction["score"] <= 1 for prediction in answer["results"])


def test_a_blank_task_has_an_empty_prediction_beside_the_others(
    tagging_client: TestClient,
) -> None:
    request = recorded("predict")
    request["tasks"][0]["data"]["text"] = " \n"
    blank, other = post(tagging_client, "predict", request)["results"]
    assert blank == {"result": [], "score": 0.0, "model_version": "rules"}
    assert other["result"]


def test_offsets_count_both_characters_of_a_windows_line_break(
    tagging_client: TestClient,
) -> None:
    request = recorded("predict")
    text = request["tasks"][0]["data"]["text"].replace("\n", "\r\n")
    request["tasks"][0]["data"]["text"] = text
    results = post(tagging_client, "predict", request)["results"][0]["result"]
    regions = [each["value"] for each in results if each["type"] == "labels"]
    assert "12条" in {region["text"] for region in regions}
    assert all(text[region["start"] : region["end"]] == region["text"] for region in regions)


def test_events_store_replace_and_delete_annotations(client: TestClient) -> None:
    post(client, "webhook", recorded("TASKS_CREATED"))
    assert kept(client) == []
    created, updated = recorded("ANNOTATION_CREATED"), recorded("ANNOTATION_UPDATED")
    post(client, "webhook", created)
    post(client, "webhook", updated)
    first, second = kept(client)
    assert first["data"] == created["task"]["data"]
    assert first["annotations"][0]["result"] == created["annotation"]["result"]
    assert second["annotations"][0]["updated_at"] == updated["annotation"]["updated_at"]

    post(client, "webhook", recorded("ANNOTATIONS_DELETED"))
    assert [task["id"] for task in kept(client)] == [1]
    gone = recorded("TASKS_DELETED") | {"tasks": [{"id": 1}]}
    post(client, "webhook", gone)
    assert kept(client) == []


def test_every_annotation_of_an_event_needs_a_task(client: TestClient) -> None:
    one = recorded("ANNOTATION_CREATED")
    many = one | {"action": "ANNOTATIONS_CREATED", "annotation": [one["annotation"]]}
    problem = post(client, "webhook", many | {"task": []}, 422)
    assert "every annotation needs its task" in problem["detail"]
    post(client, "webhook", many | {"task": [one["task"]]})
    assert len(kept(client)) == 1


def test_lone_surrogates_are_kept(client: TestClient) -> None:
    body = recorded("ANNOTATION_CREATED")
    body["task"]["data"]["note"] = body["annotation"]["note"] = "\ud83d"
    headers = {"Content-Type": "application/json"}
    answer = client.post("/label-studio/webhook", content=json.dumps(body), headers=headers)
    assert answer.status_code == 200, answer.text
    assert kept(client)[0]["data"]["note"] == "\ud83d"


def test_an_event_without_its_payload_is_refused(client: TestClient) -> None:
    problem = post(client, "webhook", {"action": "ANNOTATION_CREATED"}, 422)
    assert "without its project" in problem["detail"]


def test_a_password_is_required_if_one_is_set(tmp_path: Path) -> None:
    client = client_of(settings(tmp_path, user="studio", password="pass:word"))
    assert client.get("/label-studio/health").status_code == 401
    for wrong in (("studio", "password"), ("other", "pass:word"), ("", "")):
        answer = client.get("/label-studio/health", auth=wrong)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Basic")
    assert client.get("/label-studio/health", auth=("studio", "pass:word")).status_code == 200
    assert client.post("/label-studio/webhook", json=recorded("TASKS_CREATED")).status_code == 401


def test_a_server_with_keys_does_not_let_label_studio_in_without_a_password(
    tmp_path: Path,
) -> None:
    (tmp_path / "keys").write_text("")
    from gongkai.service.api_keys import add_key

    add_key(tmp_path / "keys", "someone")
    keyed = settings(tmp_path / "data").model_copy(update={"api_keys": tmp_path / "keys"})
    answer = client_of(keyed).get("/label-studio/health")
    assert answer.status_code == 403
    assert "set a user and a password" in answer.json()["detail"]


def test_a_user_without_a_password_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="set both or neither"):
        settings(tmp_path, user="studio")
