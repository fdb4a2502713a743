"""Cells that a person corrects, through the API."""

import io
import json
from pathlib import Path

import openpyxl
import pytest
from fastapi.testclient import TestClient

from gongkai.service.app import create_app
from tests.service.page.reports import report
from tests.service.servers import settings

TABLE = """青浔县水务局2023年政府信息公开工作年度报告
一、总体情况
2023年，收到政府信息公开申请31件。
三、收到和处理政府信息公开申请情况
自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
一、本年新收政府信息公开申请数量 24 2 0 0 0 0 26
二、上年结转政府信息公开申请数量 4 0 0 0 0 4
"""


@pytest.fixture
def web(tmp_path: Path) -> TestClient:
    app = create_app(settings(tmp_path / "data"))
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def correct(web: TestClient, *cells: tuple[str, str], language: str = "en") -> dict[str, object]:
    sent = {
        "report": report(TABLE).model_dump(),
        "cells": [{"table": 0, "id": cell, "raw": raw} for cell, raw in cells],
    }
    answer = web.post("/v1/corrections", json=sent, headers={"Accept-Language": language})
    return answer.json() | {"code": answer.status_code}


def test_record_and_checks_are_computed_again(web: TestClient) -> None:
    before = json.loads(report(TABLE).model_dump_json())
    assert [c["status"] for c in before["checks"] if c["id"] == "narrative_table"] == ["fail"]
    found = correct(
        web, ("new.natural_person", "29"), ("new.total", "３１"), ("carried_in.total", "4")
    )
    cells = {cell["id"]: cell for cell in found["tables"][0]["cells"]}
    assert (cells["new.total"]["value"], cells["new.total"]["origin"]) == (31, "corrected")
    assert cells["new.business"]["origin"] == "read"
    assert cells["carried_in.total"]["value"] == 4
    assert [c["status"] for c in found["checks"] if c["id"] == "narrative_table"] == ["pass"]
    assert found["record"]["application.new.total"]["corrected"] is True
    assert found["record"]["application.new.business"]["corrected"] is False
    assert found["text"] == before["text"]
    figures = [f for c in found["checks"] for f in c["evidence"] if f["cell"] == "new.total"]
    assert all(figure["corrected"] for figure in figures)


def test_a_derived_total_depends_on_a_corrected_cell(web: TestClient) -> None:
    found = correct(web, ("refused_law.total", "2"), ("refused_security.total", "1"))
    derived = [i for i in found["record"].values() if i["origin"] == "derived"]
    assert all(i["corrected"] for i in derived)


def test_blank_and_zero_are_entered(web: TestClient) -> None:
    found = correct(web, ("granted.total", "-"), ("partial.total", "无"), ("partial.other", " "))
    cells = {cell["id"]: cell["value"] for cell in found["tables"][0]["cells"]}
    assert (cells["granted.total"], cells["partial.total"], cells["partial.other"]) == (
        None,
        0,
        None,
    )


@pytest.mark.parametrize(
    ("cell", "raw", "language", "words"),
    [
        ("new.total", "十来件", "zh", "不是数字"),
        ("new.total", "2<script>", "en", "is not a number; enter digits"),
        ("new.nonsense", "2", "zh", "没有单元格"),
        ("nonsense.total", "2", "en", "has no cell nonsense.total"),
    ],
)
def test_what_is_no_number_or_no_cell_is_refused(
    web: TestClient, cell: str, raw: str, language: str, words: str
) -> None:
    found = correct(web, (cell, raw), language=language)
    assert found["code"] == 422
    assert words in str(found["detail"])


def test_the_corrected_report_is_downloaded(web: TestClient) -> None:
    found = correct(web, ("new.total", "31"))
    del found["code"]
    line = web.post("/v1/exports?format=jsonl", json=found).text
    cells = json.loads(line)["tables"][0]["cells"]
    assert [c["id"] for c in cells if c["origin"] == "corrected"] == ["new.total"]
    book = openpyxl.load_workbook(
        io.BytesIO(web.post("/v1/exports?format=xlsx", json=found).content)
    )
    rows = [[cell.value for cell in row] for row in book["表格"].iter_rows()]
    corrected = [row for row in rows if "人工更正 corrected" in row]
    assert [row[rows[0].index("代码 id")] for row in corrected] == ["new.total"]
    assert any("含人工更正" in [c.value for c in row] for row in book["记录"].iter_rows())


def test_messages_are_translated_with_their_places(web: TestClient) -> None:
    (warning,) = [w for w in report(TABLE).warnings if w.startswith("table")]
    sent = {"language": "zh", "messages": [warning, "a.pdf: is empty; fetch or save it again"]}
    first, second = web.post("/v1/messages", json=sent).json()
    assert "只有 6 个数字" in first["text"]
    assert (first["table"], first["row"], first["line"]) == ("application", "carried_in", 7)
    assert second["text"] == "a.pdf：是空文件；请重新下载或保存"
    assert second["line"] is None
