"""A crawl with files of any name and kind, as a data team tags it."""

import json
import os
import sys
from pathlib import Path

import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest

from tests.e2e.command import lines, run
from tests.service.servers import REPORT

PAGE = f"<html><body><p>{REPORT.format(30)}</p></body></html>".replace("\n", "</p><p>")


def test_the_summary_counts_what_was_passed_over(tmp_path: Path) -> None:
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    for name in ("index.jsp", "art.html?id=3", "art_12.htm.1", "detail"):
        (crawl / name).write_text(PAGE, "utf-8")
    (crawl / "a.css").write_text("p { top: 0 }", "utf-8")
    (crawl / "a.js").write_text("var a = 1;", "utf-8")
    (crawl / "logo").write_bytes(b"GIF89a")
    (crawl / "all.jsonl").touch()

    done = run("tag", crawl, "-o", tmp_path / "out", "--rules-only")

    assert done.code == 0
    assert "4 documents tagged" in done.out
    assert "4 files passed over, which are no documents" in done.err
    assert "scripts and style sheets 2, " in done.err
    found = lines(tmp_path / "out" / "reports.jsonl")
    assert [line["record"]["disclosure.total"]["value"] for line in found] == [30] * 4
    assert {line["source"]["format"] for line in found} == {"html"}
    assert all(not line["warnings"][1:] for line in found)

    logged = run("tag", crawl, "-o", tmp_path / "other", "--rules-only", "--json-log")
    started = json.loads(logged.err.splitlines()[0])
    assert started["passed_over"] == {"script or style sheet": 2, "image": 1, "empty": 1}


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes: Linux")
def test_names_that_are_not_utf_8_are_escaped_in_every_output(tmp_path: Path) -> None:
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    for name, content in (("公开.txt", REPORT.format(30)), ("坏.txt", "")):
        (crawl / os.fsdecode(name.encode("gb18030"))).write_text(content, "utf-8")
    out = tmp_path / "out"

    done = run(
        "tag", tmp_path / "crawl", "-o", out, "--rules-only", "--format", "jsonl,parquet,html"
    )

    assert done.code == 1
    path = str(crawl / r"\xb9\xab\xbf\xaa.txt")
    (found,) = lines(out / "reports.jsonl")
    (row,) = pq.read_table(out / "reports.parquet").to_pylist()
    (failure,) = lines(out / "failures.jsonl")
    assert found["source"]["path"] == path
    assert found["doc_id"].startswith(r"\xb9\xab\xbf\xaa-")
    assert path in row.values()
    assert failure["path"] == str(crawl / r"\xbb\xb5.txt")
    assert r"\xbb\xb5.txt: is empty" in failure["reason"]
    assert r"\xbb\xb5.txt: is empty" in done.err
