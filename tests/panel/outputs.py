"""Outputs of the tagger for the tests of the panel, from short texts and the rules alone."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger

TITLE = "{issuer}{year}年政府信息公开工作年度报告"


def tagged(issuer: str, year: int, *lines: str, doc_id: str | None = None) -> dict[str, Any]:
    """Return a report as `gongkai tag` writes it."""
    text = "\n".join(
        [TITLE.format(issuer=issuer, year=year), *lines, issuer, f"{year + 1}年1月20日"]
    )
    report = Tagger(RuleTagger()).tag_text(text)
    data: dict[str, Any] = json.loads(report.model_dump_json())
    data["doc_id"] = doc_id or f"{issuer}-{year}"
    return data


def write_output(folder: Path, reports: Iterable[dict[str, Any]]) -> Path:
    """Write reports as the JSONL output of `gongkai tag`, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(report, ensure_ascii=False) + "\n" for report in reports)
    (folder / "reports.jsonl").write_text("".join(lines), encoding="utf-8")
    return folder
