"""What the page sends to be turned into files."""

import io
import zipfile
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gongkai.annotations import formats
from gongkai.annotations.formats.reports import to_document
from gongkai.service.app import create_app
from tests.service.page.reports import TEXT, report
from tests.service.servers import settings


@pytest.fixture
def web(tmp_path: Path) -> TestClient:
    app = create_app(settings(tmp_path / "data"))
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


@pytest.mark.parametrize("format", [name for name in formats.FORMATS if name != "brat"])
def test_a_report_comes_back_from_every_annotation_format(
    web: TestClient, tmp_path: Path, format: str
) -> None:
    answer = web.post(f"/v1/annotations?format={format}", json=report().model_dump())
    assert answer.status_code == 200
    path = tmp_path / f"report{formats.FORMATS[format].endings[0]}"
    path.write_bytes(answer.content)
    (document,) = formats.read(path, format)
    expected = to_document(report(), "here")
    assert (document.id, document.text) == (expected.id, expected.text)
    spans = [(q.start, q.end, q.label, q.value, q.item) for q in document.quantities]
    assert spans == [(q.start, q.end, q.label, q.value, q.item) for q in expected.quantities]
    assert [s.label for s in document.segments] == [s.label for s in expected.segments]


def test_a_folder_comes_as_a_zip(web: TestClient) -> None:
    answer = web.post("/v1/annotations?format=brat", json=report().model_dump())
    names = zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
    assert {Path(name).suffix for name in names if not name.endswith("/")} >= {".txt", ".ann"}


def test_the_tables_of_a_report_come_as_a_zip(web: TestClient) -> None:
    answer = web.post("/v1/exports?format=parquet", json=report().model_dump())
    assert answer.headers["content-disposition"].endswith(".zip")
    names = zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
    assert set(names) >= {"cells.parquet", "quantities.parquet", "reports.parquet"}


def corrected(**quantity: object) -> dict[str, object]:
    """The report with one quantity more, as the page sends it."""
    start = TEXT.index("46人次")
    sent = report().model_dump()
    new = {"label": "trainee", "start": start, "end": start + 4, "value": None, "item": None}
    sent["quantities"] = [q for q in sent["quantities"] if q["start"] != start] + [new | quantity]
    return sent


def test_what_is_left_open_is_read_from_the_text(web: TestClient, tmp_path: Path) -> None:
    answer = web.post("/v1/annotations?format=reports", json=corrected(kind="number"))
    path = tmp_path / "report.jsonl"
    path.write_bytes(answer.content)
    (document,) = formats.read(path)
    last = document.quantities[-1]
    assert (last.value, last.unit, last.qualifier, last.score) == (46, "人次", "exact", 1.0)


def test_an_absence_and_a_shared_number_are_distinguished(web: TestClient) -> None:
    start = TEXT.index("参加")
    place = {"start": start, "end": start + 2}
    for kind, value, tag in (("absence", 0, "trainee=0"), ("shared", 12, "trainee=12")):
        answer = web.post("/v1/annotations", json=corrected(**place, kind=kind, value=value))
        assert f"{{参加|{tag}}}" in answer.text


@pytest.mark.parametrize(
    ("change", "mend"),
    [
        ({"start": 0, "end": 2_000}, "correct its offsets"),
        ({"label": "nonsense"}, "see `gongkai labels`"),
        (
            {"start": TEXT.index("公开内容"), "end": TEXT.index("公开内容") + 2},
            "annotate the number",
        ),
    ],
)
def test_a_correction_that_breaks_a_rule_is_refused(
    web: TestClient, change: dict[str, object], mend: str
) -> None:
    answer = web.post("/v1/annotations", json=corrected(**({"kind": "number"} | change)))
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert mend in answer.json()["detail"]


def test_an_unknown_format_is_refused(web: TestClient) -> None:
    for path, mend in (("annotations", "choose from inline"), ("exports", "choose from jsonl")):
        answer = web.post(f"/v1/{path}?format=nonsense", json=report().model_dump())
        assert answer.status_code == 422
        assert mend in answer.json()["detail"]


def test_the_file_is_named_after_the_report_and_nothing_else(web: TestClient) -> None:
    sent = report().model_copy(update={"doc_id": '../../报告"\r\n<x>'}).model_dump()
    answer = web.post("/v1/exports?format=html", json=sent)
    assert answer.headers["content-disposition"] == (
        "attachment; filename*=utf-8''%E6%8A%A5%E5%91%8A_x.html"
    )


def test_the_forms_name_rows_and_columns(web: TestClient) -> None:
    forms = web.get("/v1/forms").json()
    assert forms["dispute"]["rows"][0] == {"name": "review", "zh": "行政复议"}
    assert forms["article20"]["special"]["amount"]["charge"] == "本年收费金额"
